# @generated
"""Sessions."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum


class ThreadBilling(APIStruct, kw_only=True):
    """What a session cost."""

    input_cost: Number
    output_cost: Number
    total_cost: Number


class ThreadUsage(APIStruct, kw_only=True):
    """Tokens of a session."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


ThreadKind: TypeAlias = OpenEnum[Literal["THREAD_KIND_CONVERSATION", "THREAD_KIND_CODING_AGENT"]]
"""Whether a session is a conversation or a coding agent's."""


class CreateThreadRequest(APIStruct, kw_only=True):
    """What `sessions_create` takes."""

    external_id: str
    duration: Number
    contact_ids: Sequence[str]
    billing: ThreadBilling
    usage: ThreadUsage
    traces_count: int
    tags: Sequence[str]
    project_id: str | None = None
    started_at: DateTimeInput | None = None
    updated_at: DateTimeInput | None = None
    title: str | None = None
    client: str | None = None
    repo: str | None = None
    kind: ThreadKind | None = None


class DeleteSessionRequest(APIStruct, kw_only=True):
    """What `sessions_delete` takes."""

    session_id: str


class GetSessionRequest(APIStruct, kw_only=True):
    """What `sessions_get` takes."""

    session_id: str


class GetThreadCountResponse(APIStruct, kw_only=True):
    """How many sessions there are."""

    count: int


class ListSessionTagsRequest(APIStruct, kw_only=True):
    """What `sessions_list_tags` takes."""


class Thread(APIStruct, kw_only=True):
    """A session: traces that belong together."""

    id: str = field(name="_id")
    external_id: str
    duration: Number
    """In milliseconds."""
    contact_ids: list[str]
    billing: ThreadBilling
    usage: ThreadUsage
    traces_count: int
    tags: list[str]
    project_id: str | None = None
    started_at: DateTime | None = None
    updated_at: DateTime | None = None
    title: str | None = None
    client: str | None = None
    repo: str | None = None
    kind: ThreadKind | None = None


class ListThreadsResponse(APIStruct, kw_only=True):
    """A page of sessions."""

    object: str
    data: list[Thread]
    has_more: bool
    """Whether there are more beyond this page."""


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
"""The time in which sessions were active."""


class ThreadFilters(APIStruct, kw_only=True):
    """Which sessions are meant."""

    interval: SessionInterval
    project_id: str | None = None
    tags: Sequence[str] | None = None
    start_date: str | None = None
    """Unix time in milliseconds."""
    end_date: str | None = None
    """Unix time in milliseconds."""
    client: str | None = None
    repo: str | None = None
    kind: ThreadKind | None = None


class ThreadsQuery(APIStruct, kw_only=True):
    """What `sessions_list` and `sessions_get_count` take."""

    filters: ThreadFilters
    limit: int | None = None
    page: int | None = None


class UpdateThreadRequest(APIStruct, kw_only=True):
    """What `sessions_update` takes; what is not given stays as it is."""

    session_id: str
    external_id: str | None = None
    duration: Number | None = None
    contact_ids: Sequence[str] | None = None
    billing: ThreadBilling | None = None
    usage: ThreadUsage | None = None
    traces_count: int | None = None
    tags: Sequence[str] | None = None
    project_id: str | None = None
    started_at: DateTimeInput | None = None
    updated_at: DateTimeInput | None = None
    clear_contact_ids: bool | None = None
    clear_tags: bool | None = None
    title: str | None = None
    client: str | None = None
    repo: str | None = None
    kind: ThreadKind | None = None
