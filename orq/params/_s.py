# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.auto_routing import SessionAffinityConfig
    from ..models.refs import NamedModel
    from ..models.router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import SpeechOrqOptions
    from ..models.schedules import SchedulePayload
    from ..models.sessions import SessionInterval, ThreadBilling, ThreadFilters, ThreadKind, ThreadUsage
    from ..models.sharing import SharingSelectedProjects
    from ..models.smart_routers import SmartRouterProfile
    from ..models.speech import SpeechFormat
    from ..types import DateTimeInput, SequenceNotStr
    from ._a import SessionAffinityConfigParam
    from ._n_to_z_unions import CreateSkillRequestBodyParam
    from ._r import (
        NamedModelParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        SpeechOrqOptionsParam,
    )


class FunctionCallParam(TypedDict):
    name: NotRequired[str | None]
    arguments: NotRequired[str | None]


class SpanRefParam(TypedDict):
    trace_id: str
    span_id: str


class SharingSelectedProjectsParam(TypedDict):
    project_ids: NotRequired[SequenceNotStr[str] | None]


class SharingParam(TypedDict):
    all_projects: NotRequired[Mapping[str, Any] | None]
    selected: NotRequired[SharingSelectedProjects | SharingSelectedProjectsParam | None]
    allow_version_pin: NotRequired[bool | None]
    allow_fork: NotRequired[bool | None]
    auto_grant_new_projects: NotRequired[bool | None]


class SchedulePayloadParam(TypedDict):
    input: NotRequired[Any]
    memory_entity_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, str] | None]
    variables: NotRequired[Mapping[str, Any] | None]


class CreateScheduleRequestParam(TypedDict):
    agent_key: str
    display_name: str
    expression: str
    payload: SchedulePayload | SchedulePayloadParam
    type: NotRequired[Literal["cron"]]
    agent_tag: NotRequired[str | None]


class DeleteScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str


class ListSchedulesRequestParam(TypedDict):
    agent_key: str


class RetrieveScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str


class TriggerScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str


class UpdateScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str
    agent_tag: NotRequired[str | None]
    display_name: NotRequired[str | None]
    expression: NotRequired[str | None]
    is_active: NotRequired[bool | None]
    payload: NotRequired[SchedulePayload | SchedulePayloadParam | None]
    type: NotRequired[Literal["cron"] | None]


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


class CreateSkillByPathParam(TypedDict):
    display_name: str
    path: str
    description: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    project_id: NotRequired[str | None]
    instructions: NotRequired[str | None]


class CreateSkillByProjectParam(TypedDict):
    display_name: str
    project_id: str
    description: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    path: NotRequired[str | None]
    instructions: NotRequired[str | None]


class CreateSkillRequestParam(TypedDict):
    body: CreateSkillRequestBodyParam


class DeleteSkillRequestParam(TypedDict):
    skill_id: str


class GetSkillRequestParam(TypedDict):
    skill_id: str


class ListSkillsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class UpdateSkillRequestParam(TypedDict):
    skill_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    path: NotRequired[str | None]
    instructions: NotRequired[str | None]
    project_id: NotRequired[str | None]


class CreateSmartRouterRequestParam(TypedDict):
    key: str
    models: SequenceNotStr[str]
    profile: SmartRouterProfile
    session_affinity: NotRequired[SessionAffinityConfig | SessionAffinityConfigParam | None]


class DeleteSmartRouterRequestParam(TypedDict):
    smart_router_id: str


class GetSmartRouterRequestParam(TypedDict):
    smart_router_id: str


class ListSmartRoutersRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    profile: NotRequired[SequenceNotStr[SmartRouterProfile] | None]
    enabled: NotRequired[bool | None]


class UpdateSmartRouterRequestParam(TypedDict):
    smart_router_id: str
    models: NotRequired[SequenceNotStr[str] | None]
    profile: NotRequired[SmartRouterProfile | None]
    session_affinity: NotRequired[SessionAffinityConfig | SessionAffinityConfigParam | None]


class GetTraceConversationRequestParam(TypedDict):
    trace_id: str
    span_id: NotRequired[str | None]


class GetTraceSpanRequestParam(TypedDict):
    trace_id: str
    span_id: str


class ListTraceSpansRequestParam(TypedDict):
    trace_id: str
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]


class CreateSpeechRequestParam(TypedDict):
    input: str
    model: str
    voice: str
    response_format: NotRequired[SpeechFormat | None]
    speed: NotRequired[float | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[SpeechOrqOptions | SpeechOrqOptionsParam | None]


lazy_annotations(__name__)
