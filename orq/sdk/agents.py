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
    from ..params._a_to_d_unions import AgentModelInputParam
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

        key: Name of the agent, unique in the workspace: a letter, then letters, digits, `.`, `_`, `-`.
        role: Task of the agent in a few words, such as `Support agent`.
        description: What the agent does; other agents read it to choose one.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        settings: Limits, tools and checks of the agent.
        display_name: Name shown in the studio, at most 255 characters.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        skills: Skills that the agent may use; null: none.
        variables: Variables that the instructions use, by name.
        source: Where the agent comes from, such as `internal` or `external`.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.

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

        agent_key: Key of the agent to delete.

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
        """Send a stored agent a message and get its task.

        key: Key or id of the agent that gets the message.
        message: What the agent is asked, or the results of tools that it waits for.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language for this call. Default: the agent's own.
        configuration: How the call is made: whether it waits for the end of the task.

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

        limit: Number of items in a page, 1 to 200. Default: all agents in one page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        type: Lists only agents of this type; `internal` agents run in the service.

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

        limit: Number of items in a page, 1 to 200. Default: all agents in one page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        type: Lists only agents of this type; `internal` agents run in the service.

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

        agent_key: Key of the agent to fetch.

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

        key: Name of the agent; if a stored agent of this name differs, the run makes a version of it.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        role: Task of the agent in a few words, such as `Support agent`.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        message: What the agent is asked, or the results of tools that it waits for.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        settings: Limits, tools and checks of this run.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        description: What the agent does; other agents read it to choose one.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.

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
        """Send a stored agent a message and stream the events of its work.

        key: Key or id of the agent that gets the message.
        message: What the agent is asked, or the results of tools that it waits for.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language for this call. Default: the agent's own.
        configuration: How the call is made: whether it waits for the end of the task.
        stream_timeout_seconds: How long the stream may last, in seconds, 1 to 3600. Default: 1800.

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

        key: Name of the agent; if a stored agent of this name differs, the run makes a version of it.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        role: Task of the agent in a few words, such as `Support agent`.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        message: What the agent is asked, or the results of tools that it waits for.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        settings: Limits, tools and checks of this run.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        description: What the agent does; other agents read it to choose one.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.
        stream_timeout_seconds: How long the stream may last, in seconds, 1 to 3600. Default: 1800.

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

        agent_key: Key of the agent to change.
        key: Name of the agent, unique in the workspace: a letter, then letters, digits, `.`, `_`, `-`.
        display_name: Name shown in the studio.
        project_id: Project into which the agent moves.
        role: Task of the agent in a few words, such as `Support agent`.
        description: What the agent does; other agents read it to choose one.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        settings: Limits, tools and checks of the agent.
        path: Project and folders into which the agent moves.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        skills: Skills that the agent may use; null: none.
        agent_plugins: Plugins of the agent, each in one version; null: none.
        variables: Variables that the instructions use, by name.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.
        version_increment: Makes a new version: which part of the version number to raise.
        version_description: What changed in the new version, for people; at most 300 characters.

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

        key: Name of the agent, unique in the workspace: a letter, then letters, digits, `.`, `_`, `-`.
        role: Task of the agent in a few words, such as `Support agent`.
        description: What the agent does; other agents read it to choose one.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        settings: Limits, tools and checks of the agent.
        display_name: Name shown in the studio, at most 255 characters.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        skills: Skills that the agent may use; null: none.
        variables: Variables that the instructions use, by name.
        source: Where the agent comes from, such as `internal` or `external`.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.

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

        agent_key: Key of the agent to delete.

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
        """Send a stored agent a message and get its task.

        key: Key or id of the agent that gets the message.
        message: What the agent is asked, or the results of tools that it waits for.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language for this call. Default: the agent's own.
        configuration: How the call is made: whether it waits for the end of the task.

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

        limit: Number of items in a page, 1 to 200. Default: all agents in one page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        type: Lists only agents of this type; `internal` agents run in the service.

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

        limit: Number of items in a page, 1 to 200. Default: all agents in one page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        type: Lists only agents of this type; `internal` agents run in the service.

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

        agent_key: Key of the agent to fetch.

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

        key: Name of the agent; if a stored agent of this name differs, the run makes a version of it.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        role: Task of the agent in a few words, such as `Support agent`.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        message: What the agent is asked, or the results of tools that it waits for.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        settings: Limits, tools and checks of this run.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        description: What the agent does; other agents read it to choose one.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.

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
        """Send a stored agent a message and stream the events of its work.

        key: Key or id of the agent that gets the message.
        message: What the agent is asked, or the results of tools that it waits for.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language for this call. Default: the agent's own.
        configuration: How the call is made: whether it waits for the end of the task.
        stream_timeout_seconds: How long the stream may last, in seconds, 1 to 3600. Default: 1800.

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

        key: Name of the agent; if a stored agent of this name differs, the run makes a version of it.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        role: Task of the agent in a few words, such as `Support agent`.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        message: What the agent is asked, or the results of tools that it waits for.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        settings: Limits, tools and checks of this run.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        description: What the agent does; other agents read it to choose one.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.
        stream_timeout_seconds: How long the stream may last, in seconds, 1 to 3600. Default: 1800.

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

        agent_key: Key of the agent to change.
        key: Name of the agent, unique in the workspace: a letter, then letters, digits, `.`, `_`, `-`.
        display_name: Name shown in the studio.
        project_id: Project into which the agent moves.
        role: Task of the agent in a few words, such as `Support agent`.
        description: What the agent does; other agents read it to choose one.
        instructions: What the agent is to do and how; `{{variables}}` get their values in each call.
        system_prompt: Template around `instructions`; absent or null: the service's own template.
        model: Model as `provider/model`, or an object with its parameters; it must support tool calls.
        fallback_models: Models to try, in order, when the first one fails; all must support tool calls.
        settings: Limits, tools and checks of the agent.
        path: Project and folders into which the agent moves.
        memory_stores: Ids or keys of the memory stores that the agent may use.
        knowledge_bases: Knowledge bases that the agent may search.
        team_of_agents: Agents to which this agent may hand work on.
        skills: Skills that the agent may use; null: none.
        agent_plugins: Plugins of the agent, each in one version; null: none.
        variables: Variables that the instructions use, by name.
        engine: Template language of the instructions: `text`, `jinja` or `mustache`.
        version_increment: Makes a new version: which part of the version number to raise.
        version_description: What changed in the new version, for people; at most 300 characters.

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
        """Register an external agent by its A2A address.

        key: Name of the agent in calls, unique in the workspace.
        display_name: Name shown in the studio.
        path: Project and folders of the agent, such as `Default/partners`.
        agent_url: Address at which the agent takes A2A requests.
        description: What the agent does, for people and agents that choose among agents.
        project_id: Project that owns the agent. Default: the project that `path` names.
        card_url: Address of the agent card; absent: the card is found from `agent_url`.
        headers: Headers that the service sends with its calls of the agent, by name.
        protocol_version: Version of the A2A protocol that the agent speaks, such as `0.3.0`.
        preferred_transport: Transport by which the agent is called, such as `JSONRPC`.

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

        agent_key: Key or id of the external agent to delete.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `agent_id` of the last item of the page before: the next page begins after it.
        ending_before: `agent_id` of the first item of the page after: this page ends before it.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `agent_id` of the last item of the page before: the next page begins after it.
        ending_before: `agent_id` of the first item of the page after: this page ends before it.

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
        """Fetch the card of an external agent again and store it.

        agent_key: Key or id of the external agent whose card is fetched.
        body: An empty object: the service names no field.

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

        agent_key: Key or id of the external agent to fetch.

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
        """Try to reach an external agent and read its card, without storing it.

        agent_key: Key or id of the external agent to reach.
        body: An empty object: the service names no field.

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

        agent_key: Key or id of the external agent to change.
        display_name: Name shown in the studio.
        description: What the agent does, for people and agents that choose among agents.
        path: Project and folders into which the agent moves.
        project_id: Project into which the agent moves.
        agent_url: Address at which the agent takes A2A requests.
        card_url: Address of the agent card; absent: the card is found from `agent_url`.
        headers: Headers that the service sends with its calls of the agent, by name.
        protocol_version: Version of the A2A protocol that the agent speaks, such as `0.3.0`.
        preferred_transport: Transport by which the agent is called, such as `JSONRPC`.
        clear_headers: Whether all stored headers are deleted.

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
        """Register an external agent by its A2A address.

        key: Name of the agent in calls, unique in the workspace.
        display_name: Name shown in the studio.
        path: Project and folders of the agent, such as `Default/partners`.
        agent_url: Address at which the agent takes A2A requests.
        description: What the agent does, for people and agents that choose among agents.
        project_id: Project that owns the agent. Default: the project that `path` names.
        card_url: Address of the agent card; absent: the card is found from `agent_url`.
        headers: Headers that the service sends with its calls of the agent, by name.
        protocol_version: Version of the A2A protocol that the agent speaks, such as `0.3.0`.
        preferred_transport: Transport by which the agent is called, such as `JSONRPC`.

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

        agent_key: Key or id of the external agent to delete.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `agent_id` of the last item of the page before: the next page begins after it.
        ending_before: `agent_id` of the first item of the page after: this page ends before it.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `agent_id` of the last item of the page before: the next page begins after it.
        ending_before: `agent_id` of the first item of the page after: this page ends before it.

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
        """Fetch the card of an external agent again and store it.

        agent_key: Key or id of the external agent whose card is fetched.
        body: An empty object: the service names no field.

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

        agent_key: Key or id of the external agent to fetch.

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
        """Try to reach an external agent and read its card, without storing it.

        agent_key: Key or id of the external agent to reach.
        body: An empty object: the service names no field.

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

        agent_key: Key or id of the external agent to change.
        display_name: Name shown in the studio.
        description: What the agent does, for people and agents that choose among agents.
        path: Project and folders into which the agent moves.
        project_id: Project into which the agent moves.
        agent_url: Address at which the agent takes A2A requests.
        card_url: Address of the agent card; absent: the card is found from `agent_url`.
        headers: Headers that the service sends with its calls of the agent, by name.
        protocol_version: Version of the A2A protocol that the agent speaks, such as `0.3.0`.
        preferred_transport: Transport by which the agent is called, such as `JSONRPC`.
        clear_headers: Whether all stored headers are deleted.

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
    ) -> CreateAgentResponse | ReplyStream:
        """Send an agent a message and get its response, whole or as a stream.

        agent_key: Key of the agent that gets the message.
        message: What the agent is asked, or the results of tools that it waits for.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language for this call. Default: the agent's own.
        configuration: How the call is made: whether it waits for the end of the task.
        background: Whether to answer at once, before the agent has ended. Default: false.
        conversation: Conversation of the chat studio to which the response belongs.

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
        """Fetch an agent's response by the id of its task.

        agent_key: Key of the agent that made the response.
        task_id: Task of the response, as `task_id` of the create call's answer.

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
    ) -> CreateAgentResponse | AsyncReplyStream:
        """Send an agent a message and get its response, whole or as a stream.

        agent_key: Key of the agent that gets the message.
        message: What the agent is asked, or the results of tools that it waits for.
        task_id: Id of an earlier task to go on with; the task must not be at work.
        variables: Values for the `{{variables}}` of instructions and messages, by name.
        identity: Identity, such as a user, for which the call is made; an unknown one is created.
        contact: Deprecated by the service; use `identity`.
        thread: Thread under which the studio groups calls that belong together.
        memory: Entity, such as a user, whose memories the agent reads and writes.
        metadata: Values of your own that are kept in the trace, by name.
        engine: Template language for this call. Default: the agent's own.
        configuration: How the call is made: whether it waits for the end of the task.
        background: Whether to answer at once, before the agent has ended. Default: false.
        conversation: Conversation of the chat studio to which the response belongs.

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
        """Fetch an agent's response by the id of its task.

        agent_key: Key of the agent that made the response.
        task_id: Task of the response, as `task_id` of the create call's answer.

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
