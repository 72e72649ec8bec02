# @generated
"""Deployment calls."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from .._answer_text import answer_text
from ..types import APIStruct, DateTime, Number, Open, OpenEnum
from .chat_messages import ChatMessage
from .retrieval import KnowledgeFilter
from .router_options import IdentityInput, ThreadInput
from .shared import SpanRef
from .tool_calls import PromptToolCall
from .values import ModelProviderName, PromptMessageRole


class DeploymentToolCallsMessage(APIStruct, kw_only=True, tag_field="type", tag="tool_calls"):
    """Calls that the model asks for."""

    type: ClassVar[Literal["tool_calls"]] = "tool_calls"
    role: PromptMessageRole
    tool_calls: list[PromptToolCall]
    content: str | None = None
    reasoning: str | None = None
    reasoning_signature: str | None = None
    """The provider's proof; send it back unchanged."""
    redacted_reasoning: str | None = None


class DeploymentContentMessage(APIStruct, kw_only=True, tag_field="type", tag="content"):
    """A text, and what the model thought."""

    type: ClassVar[Literal["content"]] = "content"
    role: PromptMessageRole
    content: str | None
    reasoning: str | None = None
    reasoning_signature: str | None = None
    """The provider's proof; send it back unchanged."""
    redacted_reasoning: str | None = None


class DeploymentImageMessage(APIStruct, kw_only=True, tag_field="type", tag="image"):
    """An image."""

    type: ClassVar[Literal["image"]] = "image"
    role: PromptMessageRole
    url: str


DeploymentMessage: TypeAlias = Open[DeploymentToolCallsMessage | DeploymentContentMessage | DeploymentImageMessage]
"""What a deployment's model answered; `type` tells which kind."""


class DeploymentChoice(APIStruct, kw_only=True):
    """One answer."""

    index: int
    message: DeploymentMessage
    finish_reason: str | None = None
    """Why the answer ended; in a stream null until then."""


class DeploymentCompletionTokensDetails(APIStruct, kw_only=True):
    """Tokens of the answer, by kind."""

    reasoning_tokens: int | None = None


class DeploymentDocumentMetadata(APIStruct, kw_only=True):
    """Where a text is from."""

    file_name: str | None = None
    file_type: str | None = None
    page_number: int | None = None


class DeploymentDocument(APIStruct, kw_only=True):
    """A text of your own that a model may use."""

    text: str
    metadata: DeploymentDocumentMetadata | None = None


DeploymentObject: TypeAlias = OpenEnum[Literal["chat", "completion", "image"]]
"""The kind of model that answered."""


class DeploymentPromptTokensDetails(APIStruct, kw_only=True):
    """Tokens of the prompt, by kind."""

    cached_tokens: int | None = None


class InvokeOptions(APIStruct, kw_only=True):
    """What the answer of a deployment holds."""

    include_retrievals: bool | None = None
    include_usage: bool | None = None
    mock_response: str | None = None
    """Answered in place of a call of the model."""


class DeploymentRequest(APIStruct, kw_only=True):
    """What `deployments_get_config` and `deployments_stream` take."""

    key: str
    inputs: dict[str, Any] | None = None
    """Values for the variables in the prompt; the others keep their defaults."""
    context: dict[str, Any] | None = None
    """Facts by which the deployment chooses a variant."""
    prefix_messages: Sequence[ChatMessage] | None = None
    """Go after the system message, before the deployment's own."""
    messages: Sequence[ChatMessage] | None = None
    """Go after the deployment's own."""
    identity: IdentityInput | None = None
    file_ids: Sequence[str] | None = None
    metadata: dict[str, Any] | None = None
    """Kept with the log of the call."""
    extra_params: dict[str, Any] | None = None
    """For the provider; they win over the deployment's parameters."""
    documents: Sequence[DeploymentDocument] | None = None
    """Texts of your own for the model, and for evaluators to check against."""
    invoke_options: InvokeOptions | None = None
    thread: ThreadInput | None = None
    knowledge_filter: KnowledgeFilter | None = None


class DeploymentRetrievalMetadata(APIStruct, kw_only=True):
    """Where a chunk is from and how well it fits."""

    file_name: str
    page_number: int | None
    file_type: str
    search_score: Number
    """0 to 1."""
    rerank_score: Number | None = None
    """0 to 1; only present if reranked."""


class DeploymentRetrieval(APIStruct, kw_only=True):
    """A chunk that was found in a knowledge base."""

    document: str
    metadata: DeploymentRetrievalMetadata


class DeploymentUsage(APIStruct, kw_only=True):
    """Tokens of a call."""

    total_tokens: int | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_tokens_details: DeploymentPromptTokensDetails | None = None
    completion_tokens_details: DeploymentCompletionTokensDetails | None = None


class DeploymentResponse(APIStruct, kw_only=True):
    """A deployment's answer, or a piece of it in a stream."""

    id: str
    """With which metrics can be recorded."""
    created: DateTime
    """ISO 8601."""
    object: DeploymentObject
    model: str
    provider: ModelProviderName
    is_final: bool
    """Whether this is the last piece."""
    telemetry: SpanRef
    choices: list[DeploymentChoice]
    integration_id: str | None = None
    finalized: DateTime | None = None
    """ISO 8601."""
    system_fingerprint: str | None = None
    retrievals: list[DeploymentRetrieval] | None = None
    """Only present if asked for."""
    provider_response: Any = None
    """What the provider answered; null in a stream."""
    usage: DeploymentUsage | None = None
    """Only present if asked for."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "choices[0].message.content")


class InvokeDeploymentRequest(APIStruct, kw_only=True):
    """What `deployments_invoke` takes."""

    key: str
    inputs: dict[str, Any] | None = None
    """Values for the variables in the prompt; the others keep their defaults."""
    context: dict[str, Any] | None = None
    """Facts by which the deployment chooses a variant."""
    prefix_messages: Sequence[ChatMessage] | None = None
    """Go after the system message, before the deployment's own."""
    messages: Sequence[ChatMessage] | None = None
    """Go after the deployment's own."""
    identity: IdentityInput | None = None
    file_ids: Sequence[str] | None = None
    metadata: dict[str, Any] | None = None
    """Kept with the log of the call."""
    extra_params: dict[str, Any] | None = None
    """For the provider; they win over the deployment's parameters."""
    documents: Sequence[DeploymentDocument] | None = None
    """Texts of your own for the model, and for evaluators to check against."""
    invoke_options: InvokeOptions | None = None
    thread: ThreadInput | None = None
    knowledge_filter: KnowledgeFilter | None = None
