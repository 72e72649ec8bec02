# @generated
"""`client.agents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType, cached_namespace
from ..funcs import _agents
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .._signatures import RequestOptions
    from ..agent_replies import AgentReplyStream, AsyncAgentReplyStream
    from ..models.agent_changes import CreateAgentSettings, UpdateAgentSettings
    from ..models.agent_responses import CreateAgentResponse, GetAgentResponse
    from ..models.agent_runs import RunAgentSettings
    from ..models.agent_tasks import A2ATask, AgentInvokeConfiguration, ConversationRef
    from ..models.agents import (
        Agent,
        AgentListItem,
        AgentPluginRef,
        AgentSource,
        KnowledgeBaseRef,
        ListAgentsResponse,
        TeamMember,
    )
    from ..models.external_agents import (
        ExternalAgent,
        ExternalAgentHeader,
        ExternalAgentResponse,
        ListExternalAgentsResponse,
        TestExternalAgentConnectionResponse,
    )
    from ..models.parts import A2AMessage
    from ..models.router_options import IdentityInput, MemoryEntityInput, ThreadInput
    from ..models.values import TemplateEngine, VersionIncrement
    from ..params._a import (
        AgentInvokeConfigurationParam,
        AgentPluginRefParam,
        ConversationRefParam,
        CreateAgentSettingsParam,
        KnowledgeBaseRefParam,
        RunAgentSettingsParam,
        TeamMemberParam,
        UpdateAgentSettingsParam,
    )
    from ..params._a_unions import AgentModelInputParam
    from ..params._e import ExternalAgentHeaderParam
    from ..params._p import A2AMessageParam
    from ..params._r import IdentityInputParam, MemoryEntityInputParam, ThreadInputParam
    from ..replies import AsyncReplyStream, ReplyStream
    from ..types import SequenceNotStr


class AgentsNamespace(Namespace, functions=_agents):
    """Agents: create, change and delete them, and have them work."""

    external: AgentsExternalNamespace
    """Agents that run elsewhere and speak A2A: register, reach and forget them."""
    responses: AgentsResponsesNamespace
    """Responses of agents: ask for them, whole or as a stream, and fetch them."""

    if not TYPE_CHECKING:

        @cached_namespace
        def external(self):
            """Agents that run elsewhere and speak A2A: register, reach and forget them."""
            return AgentsExternalNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of agents: ask for them, whole or as a stream, and fetch them."""
            return AgentsResponsesNamespace(self._core)

    def create(
        self,
        *,
        key: str,
        role: str,
        description: str,
        instructions: str,
        path: str,
        model: AgentModelInputParam,
        settings: CreateAgentSettings | CreateAgentSettingsParam,
        display_name: str | None = None,
        system_prompt: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        skills: SequenceNotStr[str] | None = None,
        variables: Mapping[str, Any] | None = None,
        source: AgentSource | None = None,
        engine: TemplateEngine | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Create an agent from a model, instructions, tools and knowledge bases.

        key: Unique in the workspace; letters, digits, `.`, `_` and `-`, a letter first.
        path: Project and folders; relative to the project with a key of one project.
        model: As `provider/model`, or with parameters; it must support tool calls.
        system_prompt: Replaces the template in which `instructions` are put.
        fallback_models: In the order in which they are tried.
        memory_stores: Ids or keys.

        `POST /v2/agents`; raises `OrqError`.
        """
        ...

    def upsert(
        self,
        *,
        key: str,
        role: str,
        description: str,
        instructions: str,
        path: str,
        model: AgentModelInputParam,
        settings: CreateAgentSettings | CreateAgentSettingsParam,
        display_name: str | None = None,
        system_prompt: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        skills: SequenceNotStr[str] | None = None,
        variables: Mapping[str, Any] | None = None,
        source: AgentSource | None = None,
        engine: TemplateEngine | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Create it, or change the given fields of the one that has this key.

        The keywords are those of `create`. See `orq.upserts.upsert`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an agent for good.

        `DELETE /v2/agents/{agent_key}`; raises `OrqError`.
        """
        ...

    def invoke(
        self,
        *,
        key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        options: RequestOptions | None = None,
    ) -> A2ATask:
        """Give an existing agent a message and get its task.

        task_id: The task of an earlier turn, to go on with it.
        variables: Values for the variables in the instructions.
        contact: Deprecated by the service; use `identity`.
        metadata: Kept in the trace.

        `POST /v2/agents/{key}/task`; raises `OrqError`. Deprecated: use `responses.create` with `model="agent/KEY"`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        type: Literal["internal"] | None = None,
        options: RequestOptions | None = None,
    ) -> ListAgentsResponse:
        """List agents with their settings, a page at a time.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/agents`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        type: Literal["internal"] | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AgentListItem]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/agents`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Fetch an agent by its key.

        `GET /v2/agents/{agent_key}`; raises `OrqError`.
        """
        ...

    def run(
        self,
        *,
        key: str,
        model: AgentModelInputParam,
        role: str,
        instructions: str,
        message: A2AMessage | A2AMessageParam,
        path: str,
        settings: RunAgentSettings | RunAgentSettingsParam,
        task_id: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        description: str | None = None,
        system_prompt: str | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        options: RequestOptions | None = None,
    ) -> A2ATask:
        """Run an agent described in the request itself, and get its task.

        key: If the workspace has an agent of this key that differs, the run makes a version of it.
        model: As `provider/model`, or with parameters.
        task_id: The task of an earlier turn, to go on with it.
        contact: Deprecated by the service; use `identity`.
        memory_stores: Ids or keys.
        metadata: Kept in the trace.

        `POST /v2/agents/run`; raises `OrqError`. Deprecated: use `responses.create` with `model="agent/KEY"`.
        """
        ...

    def stream(
        self,
        *,
        key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        stream_timeout_seconds: float | None = None,
        options: RequestOptions | None = None,
    ) -> AgentReplyStream:
        """Give an existing agent a message and stream the events of its work.

        task_id: The task of an earlier turn, to go on with it.
        variables: Values for the variables in the instructions.
        contact: Deprecated by the service; use `identity`.
        metadata: Kept in the trace.
        stream_timeout_seconds: 1 to 3600; if not given, the service takes 1800.

        `POST /v2/agents/{key}/stream-task`; raises `OrqError`. Deprecated: use `responses.create` with
        `model="agent/KEY"`.
        """
        ...

    def stream_run(
        self,
        *,
        key: str,
        model: AgentModelInputParam,
        role: str,
        instructions: str,
        message: A2AMessage | A2AMessageParam,
        path: str,
        settings: RunAgentSettings | RunAgentSettingsParam,
        task_id: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        description: str | None = None,
        system_prompt: str | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        stream_timeout_seconds: float | None = None,
        options: RequestOptions | None = None,
    ) -> AgentReplyStream:
        """Run an agent described in the request itself, and stream its events.

        key: If the workspace has an agent of this key that differs, the run makes a version of it.
        model: As `provider/model`, or with parameters.
        task_id: The task of an earlier turn, to go on with it.
        contact: Deprecated by the service; use `identity`.
        memory_stores: Ids or keys.
        metadata: Kept in the trace.
        stream_timeout_seconds: 1 to 3600; if not given, the service takes 1800.

        `POST /v2/agents/stream-run`; raises `OrqError`. Deprecated: use `responses.create` with `model="agent/KEY"`.
        """
        ...

    def update(
        self,
        *,
        agent_key: str,
        key: str | None = None,
        display_name: str | None = None,
        project_id: str | None = None,
        role: str | None = None,
        description: str | None = None,
        instructions: str | None = None,
        system_prompt: str | None | UnsetType = UNSET,
        model: AgentModelInputParam | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        settings: UpdateAgentSettings | UpdateAgentSettingsParam | None = None,
        path: str | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        skills: SequenceNotStr[str] | None | UnsetType = UNSET,
        agent_plugins: Sequence[AgentPluginRef | AgentPluginRefParam] | None | UnsetType = UNSET,
        variables: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        version_increment: VersionIncrement | None = None,
        version_description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Change an agent; what is not given stays as it is.

        model: As `provider/model`, or with parameters; it must support tool calls.
        fallback_models: In the order in which they are tried.
        path: Project and folders.
        memory_stores: Ids or keys.

        `PATCH /v2/agents/{agent_key}`; raises `OrqError`.
        """
        ...


class AsyncAgentsNamespace(AsyncNamespace, functions=_agents):
    """Agents: create, change and delete them, and have them work."""

    external: AsyncAgentsExternalNamespace
    """Agents that run elsewhere and speak A2A: register, reach and forget them."""
    responses: AsyncAgentsResponsesNamespace
    """Responses of agents: ask for them, whole or as a stream, and fetch them."""

    if not TYPE_CHECKING:

        @cached_namespace
        def external(self):
            """Agents that run elsewhere and speak A2A: register, reach and forget them."""
            return AsyncAgentsExternalNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of agents: ask for them, whole or as a stream, and fetch them."""
            return AsyncAgentsResponsesNamespace(self._core)

    async def create(
        self,
        *,
        key: str,
        role: str,
        description: str,
        instructions: str,
        path: str,
        model: AgentModelInputParam,
        settings: CreateAgentSettings | CreateAgentSettingsParam,
        display_name: str | None = None,
        system_prompt: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        skills: SequenceNotStr[str] | None = None,
        variables: Mapping[str, Any] | None = None,
        source: AgentSource | None = None,
        engine: TemplateEngine | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Create an agent from a model, instructions, tools and knowledge bases.

        key: Unique in the workspace; letters, digits, `.`, `_` and `-`, a letter first.
        path: Project and folders; relative to the project with a key of one project.
        model: As `provider/model`, or with parameters; it must support tool calls.
        system_prompt: Replaces the template in which `instructions` are put.
        fallback_models: In the order in which they are tried.
        memory_stores: Ids or keys.

        `POST /v2/agents`; raises `OrqError`.
        """
        ...

    async def upsert(
        self,
        *,
        key: str,
        role: str,
        description: str,
        instructions: str,
        path: str,
        model: AgentModelInputParam,
        settings: CreateAgentSettings | CreateAgentSettingsParam,
        display_name: str | None = None,
        system_prompt: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        skills: SequenceNotStr[str] | None = None,
        variables: Mapping[str, Any] | None = None,
        source: AgentSource | None = None,
        engine: TemplateEngine | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Create it, or change the given fields of the one that has this key.

        The keywords are those of `create`. See `orq.upserts.upsert`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an agent for good.

        `DELETE /v2/agents/{agent_key}`; raises `OrqError`.
        """
        ...

    async def invoke(
        self,
        *,
        key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        options: RequestOptions | None = None,
    ) -> A2ATask:
        """Give an existing agent a message and get its task.

        task_id: The task of an earlier turn, to go on with it.
        variables: Values for the variables in the instructions.
        contact: Deprecated by the service; use `identity`.
        metadata: Kept in the trace.

        `POST /v2/agents/{key}/task`; raises `OrqError`. Deprecated: use `responses.create` with `model="agent/KEY"`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        type: Literal["internal"] | None = None,
        options: RequestOptions | None = None,
    ) -> ListAgentsResponse:
        """List agents with their settings, a page at a time.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/agents`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        type: Literal["internal"] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AgentListItem]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, all.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/agents`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Fetch an agent by its key.

        `GET /v2/agents/{agent_key}`; raises `OrqError`.
        """
        ...

    async def run(
        self,
        *,
        key: str,
        model: AgentModelInputParam,
        role: str,
        instructions: str,
        message: A2AMessage | A2AMessageParam,
        path: str,
        settings: RunAgentSettings | RunAgentSettingsParam,
        task_id: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        description: str | None = None,
        system_prompt: str | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        options: RequestOptions | None = None,
    ) -> A2ATask:
        """Run an agent described in the request itself, and get its task.

        key: If the workspace has an agent of this key that differs, the run makes a version of it.
        model: As `provider/model`, or with parameters.
        task_id: The task of an earlier turn, to go on with it.
        contact: Deprecated by the service; use `identity`.
        memory_stores: Ids or keys.
        metadata: Kept in the trace.

        `POST /v2/agents/run`; raises `OrqError`. Deprecated: use `responses.create` with `model="agent/KEY"`.
        """
        ...

    async def stream(
        self,
        *,
        key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        stream_timeout_seconds: float | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncAgentReplyStream:
        """Give an existing agent a message and stream the events of its work.

        task_id: The task of an earlier turn, to go on with it.
        variables: Values for the variables in the instructions.
        contact: Deprecated by the service; use `identity`.
        metadata: Kept in the trace.
        stream_timeout_seconds: 1 to 3600; if not given, the service takes 1800.

        `POST /v2/agents/{key}/stream-task`; raises `OrqError`. Deprecated: use `responses.create` with
        `model="agent/KEY"`.
        """
        ...

    async def stream_run(
        self,
        *,
        key: str,
        model: AgentModelInputParam,
        role: str,
        instructions: str,
        message: A2AMessage | A2AMessageParam,
        path: str,
        settings: RunAgentSettings | RunAgentSettingsParam,
        task_id: str | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        description: str | None = None,
        system_prompt: str | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        stream_timeout_seconds: float | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncAgentReplyStream:
        """Run an agent described in the request itself, and stream its events.

        key: If the workspace has an agent of this key that differs, the run makes a version of it.
        model: As `provider/model`, or with parameters.
        task_id: The task of an earlier turn, to go on with it.
        contact: Deprecated by the service; use `identity`.
        memory_stores: Ids or keys.
        metadata: Kept in the trace.
        stream_timeout_seconds: 1 to 3600; if not given, the service takes 1800.

        `POST /v2/agents/stream-run`; raises `OrqError`. Deprecated: use `responses.create` with `model="agent/KEY"`.
        """
        ...

    async def update(
        self,
        *,
        agent_key: str,
        key: str | None = None,
        display_name: str | None = None,
        project_id: str | None = None,
        role: str | None = None,
        description: str | None = None,
        instructions: str | None = None,
        system_prompt: str | None | UnsetType = UNSET,
        model: AgentModelInputParam | None = None,
        fallback_models: SequenceNotStr[AgentModelInputParam] | None = None,
        settings: UpdateAgentSettings | UpdateAgentSettingsParam | None = None,
        path: str | None = None,
        memory_stores: SequenceNotStr[str] | None = None,
        knowledge_bases: Sequence[KnowledgeBaseRef | KnowledgeBaseRefParam] | None = None,
        team_of_agents: Sequence[TeamMember | TeamMemberParam] | None = None,
        skills: SequenceNotStr[str] | None | UnsetType = UNSET,
        agent_plugins: Sequence[AgentPluginRef | AgentPluginRefParam] | None | UnsetType = UNSET,
        variables: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        version_increment: VersionIncrement | None = None,
        version_description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Change an agent; what is not given stays as it is.

        model: As `provider/model`, or with parameters; it must support tool calls.
        fallback_models: In the order in which they are tried.
        path: Project and folders.
        memory_stores: Ids or keys.

        `PATCH /v2/agents/{agent_key}`; raises `OrqError`.
        """
        ...


class AgentsExternalNamespace(Namespace, functions=_agents, group="agents_external"):
    """Agents that run elsewhere and speak A2A: register, reach and forget them."""

    def create(
        self,
        *,
        key: str,
        display_name: str,
        path: str,
        agent_url: str,
        description: str | None = None,
        project_id: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Register an external agent by the address at which it speaks A2A.

        `POST /v2/agents/external`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an external agent from the registry.

        `DELETE /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListExternalAgentsResponse:
        """List the external agents that are registered, a page at a time.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ExternalAgent]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        ...

    def refresh_card(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent's card anew and replace the stored one.

        `POST /v2/agents/external/{agent_key}:refreshCard`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent by its key or id.

        `GET /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

    def test_connection(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TestExternalAgentConnectionResponse:
        """Try to reach an external agent and read its card, storing nothing.

        `POST /v2/agents/external/{agent_key}:testConnection`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        agent_key: str,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        agent_url: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        clear_headers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Change how an external agent is registered or reached.

        `PATCH /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...


class AsyncAgentsExternalNamespace(AsyncNamespace, functions=_agents, group="agents_external"):
    """Agents that run elsewhere and speak A2A: register, reach and forget them."""

    async def create(
        self,
        *,
        key: str,
        display_name: str,
        path: str,
        agent_url: str,
        description: str | None = None,
        project_id: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Register an external agent by the address at which it speaks A2A.

        `POST /v2/agents/external`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an external agent from the registry.

        `DELETE /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListExternalAgentsResponse:
        """List the external agents that are registered, a page at a time.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ExternalAgent]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        ...

    async def refresh_card(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent's card anew and replace the stored one.

        `POST /v2/agents/external/{agent_key}:refreshCard`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent by its key or id.

        `GET /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

    async def test_connection(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TestExternalAgentConnectionResponse:
        """Try to reach an external agent and read its card, storing nothing.

        `POST /v2/agents/external/{agent_key}:testConnection`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        agent_key: str,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        agent_url: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        clear_headers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Change how an external agent is registered or reached.

        `PATCH /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...


class AgentsResponsesNamespace(Namespace, functions=_agents, group="agents_responses"):
    """Responses of agents: ask for them, whole or as a stream, and fetch them."""

    @overload
    def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> CreateAgentResponse: ...

    @overload
    def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> ReplyStream: ...

    @overload
    def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> CreateAgentResponse | ReplyStream: ...

    def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send an agent a message and get its response, whole or as a stream.

        task_id: The task of an earlier turn, to go on with it.
        variables: Values for the variables in the instructions.
        contact: Deprecated by the service; use `identity`.
        metadata: Kept in the trace.
        background: Whether to answer at once, without waiting for the agent to end.

        `POST /v2/agents/{agent_key}/responses`; raises `OrqError`. Deprecated: use `responses.create` with
        `model="agent/KEY"`.
        """
        ...

    def get(
        self,
        *,
        agent_key: str,
        task_id: str,
        options: RequestOptions | None = None,
    ) -> GetAgentResponse:
        """Fetch an agent's response by the task that it belongs to.

        `GET /v2/agents/{agent_key}/responses/{task_id}`; raises `OrqError`. Deprecated: use `responses.get`.
        """
        ...

    def wait(
        self,
        *,
        agent_key: str,
        task_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[GetAgentResponse], object] | None = None,
        done: Callable[[GetAgentResponse], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> GetAgentResponse:
        """Call `get` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `get`.
        """
        ...


class AsyncAgentsResponsesNamespace(AsyncNamespace, functions=_agents, group="agents_responses"):
    """Responses of agents: ask for them, whole or as a stream, and fetch them."""

    @overload
    async def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> CreateAgentResponse: ...

    @overload
    async def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncReplyStream: ...

    @overload
    async def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> CreateAgentResponse | AsyncReplyStream: ...

    async def create(
        self,
        *,
        agent_key: str,
        message: A2AMessage | A2AMessageParam,
        task_id: str | None = None,
        variables: Mapping[str, Any] | None = None,
        identity: IdentityInput | IdentityInputParam | None = None,
        contact: IdentityInput | IdentityInputParam | None = None,
        thread: ThreadInput | ThreadInputParam | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        engine: TemplateEngine | None = None,
        configuration: AgentInvokeConfiguration | AgentInvokeConfigurationParam | None = None,
        background: bool | None = None,
        conversation: ConversationRef | ConversationRefParam | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send an agent a message and get its response, whole or as a stream.

        task_id: The task of an earlier turn, to go on with it.
        variables: Values for the variables in the instructions.
        contact: Deprecated by the service; use `identity`.
        metadata: Kept in the trace.
        background: Whether to answer at once, without waiting for the agent to end.

        `POST /v2/agents/{agent_key}/responses`; raises `OrqError`. Deprecated: use `responses.create` with
        `model="agent/KEY"`.
        """
        ...

    async def get(
        self,
        *,
        agent_key: str,
        task_id: str,
        options: RequestOptions | None = None,
    ) -> GetAgentResponse:
        """Fetch an agent's response by the task that it belongs to.

        `GET /v2/agents/{agent_key}/responses/{task_id}`; raises `OrqError`. Deprecated: use `responses.get`.
        """
        ...

    async def wait(
        self,
        *,
        agent_key: str,
        task_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[GetAgentResponse], object] | None = None,
        done: Callable[[GetAgentResponse], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> GetAgentResponse:
        """Call `get` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `get`.
        """
        ...
