# @generated
"""Sessions."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum


class ThreadBilling(APIStruct, kw_only=True):
    """Cost of a session."""

    input_cost: Number
    """Cost of the input tokens, in USD."""
    output_cost: Number
    """Cost of the output tokens, in USD."""
    total_cost: Number
    """Total cost, in USD."""


class ThreadUsage(APIStruct, kw_only=True):
    """Tokens used in a session."""

    prompt_tokens: int
    """Number of tokens sent to models."""
    completion_tokens: int
    """Number of tokens that models produced."""
    total_tokens: int
    """Number of tokens sent and produced."""


ThreadKind: TypeAlias = OpenEnum[Literal["THREAD_KIND_CONVERSATION", "THREAD_KIND_CODING_AGENT"]]
"""Whether a session is a conversation or the work of a coding agent."""


class CreateThreadRequest(APIStruct, kw_only=True):
    """Parameters of `sessions.create`."""

    external_id: str
    """Your own id of the session, as your traces carry it."""
    duration: Number
    """Length of the session, in milliseconds."""
    contact_ids: Sequence[str]
    """Ids of the people who took part."""
    billing: ThreadBilling
    """Cost of all traces of the session."""
    usage: ThreadUsage
    """Tokens of all traces of the session."""
    traces_count: int
    """Number of traces in the session."""
    tags: Sequence[str]
    """Labels by which sessions are filtered."""
    project_id: str | None = None
    """Project that owns the session."""
    started_at: DateTimeInput | None = None
    """When the first trace began, in UTC."""
    updated_at: DateTimeInput | None = None
    """When the session was last changed, in UTC."""
    title: str | None = None
    """Name of the session for people."""
    client: str | None = None
    """Program that recorded the session, such as a coding agent."""
    repo: str | None = None
    """Repository on which a coding agent worked."""
    kind: ThreadKind | None = None
    """Whether it is a conversation or the work of a coding agent."""


class DeleteSessionRequest(APIStruct, kw_only=True):
    """Parameters of `sessions.delete`."""

    session_id: str
    """Id of the session to delete."""


class GetSessionRequest(APIStruct, kw_only=True):
    """Parameters of `sessions.get`."""

    session_id: str
    """Id of the session to fetch."""


class GetThreadCountResponse(APIStruct, kw_only=True):
    """The number of sessions that fit the filters."""

    count: int
    """Number of sessions that fit the filters."""


class ListSessionTagsRequest(APIStruct, kw_only=True):
    """Parameters of `sessions.list_tags`."""


class Thread(APIStruct, kw_only=True):
    """A session: traces that belong together, such as those of one conversation."""

    id: str = field(name="_id")
    """Identifies the session in other calls."""
    external_id: str
    """Your own id of the session, as your traces carry it."""
    duration: Number
    """Length of the session, in milliseconds."""
    contact_ids: list[str]
    """Ids of the people who took part."""
    billing: ThreadBilling
    """Cost of all traces of the session."""
    usage: ThreadUsage
    """Tokens of all traces of the session."""
    traces_count: int
    """Number of traces in the session."""
    tags: list[str]
    """Labels by which sessions are filtered."""
    project_id: str | None = None
    """Project that owns the session."""
    started_at: DateTime | None = None
    """When the first trace began, in UTC."""
    updated_at: DateTime | None = None
    """When the session was last changed, in UTC."""
    title: str | None = None
    """Name of the session for people."""
    client: str | None = None
    """Program that recorded the session, such as a coding agent."""
    repo: str | None = None
    """Repository on which a coding agent worked."""
    kind: ThreadKind | None = None
    """Whether it is a conversation or the work of a coding agent."""


class ListThreadsResponse(APIStruct, kw_only=True):
    """A page of sessions."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Thread]
    """Sessions of this page."""
    has_more: bool
    """Whether more items follow this page."""


SessionInterval: TypeAlias = OpenEnum[
    Literal[
        "SESSION_INTERVAL_ALL_TIME",
        "SESSION_INTERVAL_LAST_30_MINUTES",
        "SESSION_INTERVAL_LAST_1_HOUR",
        "SESSION_INTERVAL_LAST_6_HOURS",
        "SESSION_INTERVAL_LAST_24_HOURS",
        "SESSION_INTERVAL_LAST_3_DAYS",
        "SESSION_INTERVAL_LAST_7_DAYS",
        "SESSION_INTERVAL_LAST_14_DAYS",
        "SESSION_INTERVAL_LAST_1_MONTH",
        "SESSION_INTERVAL_LAST_3_MONTHS",
    ]
]
"""Time, up to now, in which a session was active."""


class ThreadFilters(APIStruct, kw_only=True):
    """Conditions that sessions must meet."""

    interval: SessionInterval
    """Time, up to now, in which a session was active."""
    project_id: str | None = None
    """Only sessions of this project."""
    tags: Sequence[str] | None = None
    """Only sessions with these tags."""
    start_date: str | None = None
    """Only sessions after this time, in Unix milliseconds, as text."""
    end_date: str | None = None
    """Only sessions before this time, in Unix milliseconds, as text."""
    client: str | None = None
    """Only sessions that this program recorded."""
    repo: str | None = None
    """Only sessions about this repository."""
    kind: ThreadKind | None = None
    """Only conversations, or only the work of coding agents."""


class ThreadsQuery(APIStruct, kw_only=True):
    """Parameters of `sessions.list` and `sessions.get_count`."""

    filters: ThreadFilters
    """Conditions that sessions must meet."""
    limit: int | None = None
    """Number of items in a page."""
    page: int | None = None
    """Number of the page to return."""


class UpdateThreadRequest(APIStruct, kw_only=True):
    """Parameters of `sessions.update`; fields left out keep their values."""

    session_id: str
    """Id of the session to change."""
    external_id: str | None = None
    """Your own id of the session, as your traces carry it."""
    duration: Number | None = None
    """Length of the session, in milliseconds."""
    contact_ids: Sequence[str] | None = None
    """Ids of the people who took part."""
    billing: ThreadBilling | None = None
    """Cost of all traces of the session."""
    usage: ThreadUsage | None = None
    """Tokens of all traces of the session."""
    traces_count: int | None = None
    """Number of traces in the session."""
    tags: Sequence[str] | None = None
    """Labels by which sessions are filtered."""
    project_id: str | None = None
    """Project that owns the session."""
    started_at: DateTimeInput | None = None
    """When the first trace began, in UTC."""
    updated_at: DateTimeInput | None = None
    """When the session was last changed, in UTC."""
    clear_contact_ids: bool | None = None
    """Removes all people from the session."""
    clear_tags: bool | None = None
    """Removes all tags from the session."""
    title: str | None = None
    """Name of the session for people."""
    client: str | None = None
    """Program that recorded the session, such as a coding agent."""
    repo: str | None = None
    """Repository on which a coding agent worked."""
    kind: ThreadKind | None = None
    """Whether it is a conversation or the work of a coding agent."""
