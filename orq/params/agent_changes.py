# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.agent_changes import CreateAgentSettings, UpdateAgentSettings
from ..models.agent_settings import (
    AgentEvaluator,
    AgentPluginRef,
    AgentSource,
    KnowledgeBaseRef,
    TeamMember,
    ToolApprovalMode,
)
from ..models.values import TemplateEngine, VersionIncrement
from ..types import SequenceNotStr
from .agent_settings import (
    AgentEvaluatorParam,
    AgentModelInputParam,
    AgentPluginRefParam,
    KnowledgeBaseRefParam,
    TeamMemberParam,
)
from .agent_tools import AgentToolInputCRUDParam


class CreateAgentSettingsParam(TypedDict):
    max_iterations: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_cost: NotRequired[float | None]
    tool_approval_required: NotRequired[ToolApprovalMode | None]
    chat_exposed: NotRequired[bool | None]
    tools: NotRequired[Sequence[AgentToolInputCRUDParam] | None]
    evaluators: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]
    guardrails: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]


class CreateAgentRequestParam(TypedDict):
    key: str
    role: str
    description: str
    instructions: str
    path: str
    model: AgentModelInputParam
    settings: CreateAgentSettings | CreateAgentSettingsParam
    display_name: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    skills: NotRequired[SequenceNotStr[str] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    source: NotRequired[AgentSource | None]
    engine: NotRequired[TemplateEngine | None]


class UpdateAgentSettingsParam(TypedDict):
    max_iterations: NotRequired[int | None]
    max_execution_time: NotRequired[int | None]
    max_cost: NotRequired[float | None]
    tool_approval_required: NotRequired[ToolApprovalMode | None]
    chat_exposed: NotRequired[bool | None]
    tools: NotRequired[Sequence[AgentToolInputCRUDParam] | None]
    evaluators: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]
    guardrails: NotRequired[Sequence[AgentEvaluator | AgentEvaluatorParam] | None]


class UpdateAgentRequestParam(TypedDict):
    agent_key: str
    key: NotRequired[str | None]
    display_name: NotRequired[str | None]
    project_id: NotRequired[str | None]
    role: NotRequired[str | None]
    description: NotRequired[str | None]
    instructions: NotRequired[str | None]
    system_prompt: NotRequired[str | None]
    model: NotRequired[AgentModelInputParam | None]
    fallback_models: NotRequired[SequenceNotStr[AgentModelInputParam] | None]
    settings: NotRequired[UpdateAgentSettings | UpdateAgentSettingsParam | None]
    path: NotRequired[str | None]
    memory_stores: NotRequired[SequenceNotStr[str] | None]
    knowledge_bases: NotRequired[Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None]
    team_of_agents: NotRequired[Sequence[TeamMember | TeamMemberParam] | None]
    skills: NotRequired[SequenceNotStr[str] | None]
    agent_plugins: NotRequired[Sequence[AgentPluginRef | AgentPluginRefParam] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]
