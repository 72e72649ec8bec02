# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.agent_calls import AgentInvokeConfiguration, ConversationRef
from ..models.agent_messages import A2AMessage
from ..models.call_context import IdentityInput, MemoryEntityInput, ThreadInput
from ..models.values import TemplateEngine
from .agent_messages import A2AMessageParam
from .call_context import IdentityInputParam, MemoryEntityInputParam, ThreadInputParam


class AgentInvokeConfigurationParam(TypedDict):
    blocking: NotRequired[bool | None]


class ConversationRefParam(TypedDict):
    id: str


class AgentResponseRequestParam(TypedDict):
    agent_key: str
    message: A2AMessage | A2AMessageParam
    task_id: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    configuration: NotRequired[AgentInvokeConfiguration | AgentInvokeConfigurationParam | None]
    background: NotRequired[bool | None]
    conversation: NotRequired[ConversationRef | ConversationRefParam | None]


class InvokeAgentRequestParam(TypedDict):
    key: str
    message: A2AMessage | A2AMessageParam
    task_id: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    configuration: NotRequired[AgentInvokeConfiguration | AgentInvokeConfigurationParam | None]


class StreamAgentRequestParam(TypedDict):
    key: str
    message: A2AMessage | A2AMessageParam
    task_id: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    memory: NotRequired[MemoryEntityInput | MemoryEntityInputParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    engine: NotRequired[TemplateEngine | None]
    configuration: NotRequired[AgentInvokeConfiguration | AgentInvokeConfigurationParam | None]
    stream_timeout_seconds: NotRequired[float | None]
