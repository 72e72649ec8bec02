# @generated
"""`client.agents.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _agents

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from .._signatures import RequestOptions
    from ..models.agent_responses import CreateAgentResponse, GetAgentResponse
    from ..models.agent_tasks import AgentInvokeConfiguration, ConversationRef
    from ..models.parts import A2AMessage
    from ..models.router_options import IdentityInput, MemoryEntityInput, ThreadInput
    from ..models.values import TemplateEngine
    from ..params._a import AgentInvokeConfigurationParam, ConversationRefParam
    from ..params._p import A2AMessageParam
    from ..params._r import IdentityInputParam, MemoryEntityInputParam, ThreadInputParam
    from ..replies import AsyncReplyStream, ReplyStream


class AgentsResponsesNamespace(Namespace, functions=_agents):
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


class AsyncAgentsResponsesNamespace(AsyncNamespace, functions=_agents):
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
