# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.agent_messages import A2AMessage
from ..models.agent_runs import RunAgentSettings
from ..models.agent_settings import AgentEvaluator, KnowledgeBaseRef, TeamMember, ToolApprovalMode
from ..models.call_context import IdentityInput, MemoryEntityInput, ThreadInput
from ..models.values import TemplateEngine
from ..types import SequenceNotStr
from .agent_messages import A2AMessageParam
from .agent_run_tools import AgentToolInputRunParam
from .agent_settings import AgentEvaluatorParam, AgentModelInputParam, KnowledgeBaseRefParam, TeamMemberParam
from .call_context import IdentityInputParam, MemoryEntityInputParam, ThreadInputParam


class RunAgentSettingsParam(TypedDict):
    tools: NotRequired[Sequence[AgentToolInputRunParam] | None]
    tool_approval_required: NotRequired[ToolApprovalMode | None]
    max_iterations: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_cost: NotRequired[float | None]
    chat_exposed: NotRequired[bool | None]
    evaluators: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]
    guardrails: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]


class RunAgentRequestParam(TypedDict):
    key: str
    model: AgentModelInputParam
    role: str
    instructions: str
    message: A2AMessage | A2AMessageParam
    path: str
    settings: RunAgentSettings | RunAgentSettingsParam
    task_id: NotRequired[str | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    description: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]


class StreamRunAgentRequestParam(TypedDict):
    key: str
    model: AgentModelInputParam
    role: str
    instructions: str
    message: A2AMessage | A2AMessageParam
    path: str
    settings: RunAgentSettings | RunAgentSettingsParam
    task_id: NotRequired[str | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    description: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    stream_timeout_seconds: NotRequired[float | None]
