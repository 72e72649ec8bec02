# @generated
"""Agent runs."""

from collections.abc import Sequence
from typing import Annotated, Any

from ..types import APIStruct, NonEmpty, Number
from .agent_messages import A2AMessage
from .agent_run_tools import AgentToolInputRun
from .agent_settings import AgentEvaluator, AgentModelInput, KnowledgeBaseRef, TeamMember, ToolApprovalMode
from .call_context import IdentityInput, MemoryEntityInput, ThreadInput
from .values import TemplateEngine


class RunAgentSettings(APIStruct, kw_only=True):
    """The limits, tools and checks of one run."""

    tools: Sequence[AgentToolInputRun] | None = None
    tool_approval_required: ToolApprovalMode | None = None
    max_iterations: int | None = None
    """Calls of the model at most."""
    max_execution_time: int | None = None
    """In seconds, tools and other agents not counted."""
    max_cost: Number | None = None
    """In USD; 0 for no limit."""
    chat_exposed: bool | None = None
    evaluators: Sequence[AgentEvaluator] | None = None
    guardrails: Sequence[AgentEvaluator] | None = None


class RunAgentRequest(APIStruct, kw_only=True):
    """What `agents_run` takes."""

    key: Annotated[str, NonEmpty]
    """If the workspace has an agent of this key that differs, the run makes a version of it."""
    model: AgentModelInput
    """As `provider/model`, or with parameters."""
    role: Annotated[str, NonEmpty]
    instructions: Annotated[str, NonEmpty]
    message: A2AMessage
    path: str
    settings: RunAgentSettings
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
    fallback_models: Sequence[AgentModelInput] | None = None
    variables: dict[str, Any] | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    memory: MemoryEntityInput | None = None
    description: Annotated[str, NonEmpty] | None = None
    system_prompt: Annotated[str, NonEmpty] | None = None
    memory_stores: Sequence[str] | None = None
    """Ids or keys."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    team_of_agents: Sequence[TeamMember] | None = None
    metadata: dict[str, Any] | None = None
    """Kept in the trace."""
    engine: TemplateEngine | None = None


class StreamRunAgentRequest(APIStruct, kw_only=True):
    """What `agents_stream_run` takes."""

    key: Annotated[str, NonEmpty]
    """If the workspace has an agent of this key that differs, the run makes a version of it."""
    model: AgentModelInput
    """As `provider/model`, or with parameters."""
    role: Annotated[str, NonEmpty]
    instructions: Annotated[str, NonEmpty]
    message: A2AMessage
    path: str
    settings: RunAgentSettings
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
    fallback_models: Sequence[AgentModelInput] | None = None
    variables: dict[str, Any] | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    memory: MemoryEntityInput | None = None
    description: Annotated[str, NonEmpty] | None = None
    system_prompt: Annotated[str, NonEmpty] | None = None
    memory_stores: Sequence[str] | None = None
    """Ids or keys."""
    knowledge_bases: Sequence[KnowledgeBaseRef] | None = None
    team_of_agents: Sequence[TeamMember] | None = None
    metadata: dict[str, Any] | None = None
    """Kept in the trace."""
    engine: TemplateEngine | None = None
    stream_timeout_seconds: Number | None = None
    """1 to 3600; if not given, the service takes 1800."""
