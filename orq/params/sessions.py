# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.sessions import SessionInterval, ThreadBilling, ThreadFilters, ThreadKind, ThreadUsage
from ..types import DateTimeInput, SequenceNotStr


class ThreadBillingParam(TypedDict):
    input_cost: float
    output_cost: float
    total_cost: float


class ThreadUsageParam(TypedDict):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class CreateThreadRequestParam(TypedDict):
    external_id: str
    duration: float
    contact_ids: SequenceNotStr[str]
    billing: ThreadBilling | ThreadBillingParam
    usage: ThreadUsage | ThreadUsageParam
    traces_count: int
    tags: SequenceNotStr[str]
    project_id: NotRequired[str | None]
    started_at: NotRequired[DateTimeInput | None]
    updated_at: NotRequired[DateTimeInput | None]
    title: NotRequired[str | None]
    client: NotRequired[str | None]
    repo: NotRequired[str | None]
    kind: NotRequired[ThreadKind | None]


class DeleteSessionRequestParam(TypedDict):
    session_id: str


class GetSessionRequestParam(TypedDict):
    session_id: str


class ListSessionTagsRequestParam(TypedDict): ...


class ThreadFiltersParam(TypedDict):
    interval: SessionInterval
    project_id: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    start_date: NotRequired[str | None]
    end_date: NotRequired[str | None]
    client: NotRequired[str | None]
    repo: NotRequired[str | None]
    kind: NotRequired[ThreadKind | None]


class ThreadsQueryParam(TypedDict):
    filters: ThreadFilters | ThreadFiltersParam
    limit: NotRequired[int | None]
    page: NotRequired[int | None]


class UpdateThreadRequestParam(TypedDict):
    session_id: str
    external_id: NotRequired[str | None]
    duration: NotRequired[float | None]
    contact_ids: NotRequired[SequenceNotStr[str] | None]
    billing: NotRequired[ThreadBilling | ThreadBillingParam | None]
    usage: NotRequired[ThreadUsage | ThreadUsageParam | None]
    traces_count: NotRequired[int | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    project_id: NotRequired[str | None]
    started_at: NotRequired[DateTimeInput | None]
    updated_at: NotRequired[DateTimeInput | None]
    clear_contact_ids: NotRequired[bool | None]
    clear_tags: NotRequired[bool | None]
    title: NotRequired[str | None]
    client: NotRequired[str | None]
    repo: NotRequired[str | None]
    kind: NotRequired[ThreadKind | None]
