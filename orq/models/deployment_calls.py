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
    """Answer in the form of tool calls, which your program makes."""

    type: ClassVar[Literal["tool_calls"]] = "tool_calls"
    role: PromptMessageRole
    """Who wrote the message; `assistant` for the model."""
    tool_calls: list[PromptToolCall]
    """Calls that the model asks for; your program makes them."""
    content: str | None = None
    """Text beside the calls; null if there is none."""
    reasoning: str | None = None
    """What the model thought before it answered."""
    reasoning_signature: str | None = None
    """Proof that the reasoning is the model's own; send it back unchanged."""
    redacted_reasoning: str | None = None
    """Reasoning that the provider encrypted; send it back unchanged."""


class DeploymentContentMessage(APIStruct, kw_only=True, tag_field="type", tag="content"):
    """Answer in text, with the model's reasoning if there is some."""

    type: ClassVar[Literal["content"]] = "content"
    role: PromptMessageRole
    """Who wrote the message; `assistant` for the model."""
    content: str | None
    """Text of the message; in a stream, its next piece."""
    reasoning: str | None = None
    """What the model thought before it answered."""
    reasoning_signature: str | None = None
    """Proof that the reasoning is the model's own; send it back unchanged."""
    redacted_reasoning: str | None = None
    """Reasoning that the provider encrypted; send it back unchanged."""


class DeploymentImageMessage(APIStruct, kw_only=True, tag_field="type", tag="image"):
    """Answer in the form of an image."""

    type: ClassVar[Literal["image"]] = "image"
    role: PromptMessageRole
    """Who wrote the message; `assistant` for the model."""
    url: str
    """Address of the image, or its bytes in base64."""


DeploymentMessage: TypeAlias = Open[DeploymentToolCallsMessage | DeploymentContentMessage | DeploymentImageMessage]
"""Answer of a deployment's model; `type` says which kind it is."""


class DeploymentChoice(APIStruct, kw_only=True):
    """One answer of the model, or its next piece in a stream."""

    index: int
    """Position of the answer in `choices`, from 0."""
    message: DeploymentMessage
    """The answer, or its next piece in a stream."""
    finish_reason: str | None = None
    """Why the answer ended, such as `stop`; in a stream null until the end."""


class DeploymentCompletionTokensDetails(APIStruct, kw_only=True):
    """Number of tokens in the answer, by kind."""

    reasoning_tokens: int | None = None
    """Tokens with which the model reasoned."""


class DeploymentDocumentMetadata(APIStruct, kw_only=True):
    """File and page from which a text is."""

    file_name: str | None = None
    """Name of the file from which the text comes."""
    file_type: str | None = None
    """Media type of the file, such as `application/pdf`."""
    page_number: int | None = None
    """Page of the file from which the text comes."""


class DeploymentDocument(APIStruct, kw_only=True):
    """Text that you found yourself, for the model to use."""

    text: str
    """Text that the model may use for its answer."""
    metadata: DeploymentDocumentMetadata | None = None
    """Where the text is from: file, kind of file and page."""


DeploymentObject: TypeAlias = OpenEnum[Literal["chat", "completion", "image"]]
"""Kind of the model that answered."""


class DeploymentPromptTokensDetails(APIStruct, kw_only=True):
    """Number of tokens in the prompt, by kind."""

    cached_tokens: int | None = None
    """Tokens of the prompt that came from the provider's cache; null if not counted."""


class InvokeOptions(APIStruct, kw_only=True):
    """Extras of a deployment's answer, and a fixed answer for tests."""

    include_retrievals: bool | None = None
    """Whether the answer holds the chunks that were found. Default: false."""
    include_usage: bool | None = None
    """Whether the answer holds the tokens that were used. Default: false."""
    mock_response: str | None = None
    """Text that comes back at once, as if the model had answered it; for tests."""


class DeploymentRequest(APIStruct, kw_only=True):
    """Parameters of `deployments.get_config` and `deployments.stream`."""

    key: str
    """Key of the deployment to call."""
    inputs: dict[str, Any] | None = None
    """Values for the `{{variables}}` in the prompt, by name; the others keep their defaults."""
    context: dict[str, Any] | None = None
    """Values by which the deployment chooses a variant, such as `{"environment": "production"}`."""
    prefix_messages: Sequence[ChatMessage] | None = None
    """Messages that go after the system message and before the deployment's others."""
    messages: Sequence[ChatMessage] | None = None
    """Messages that go after the deployment's own, such as the chat so far."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; an unknown one is created."""
    file_ids: Sequence[str] | None = None
    """Ids of uploaded files that the call may use."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept with the log of the call, by name."""
    extra_params: dict[str, Any] | None = None
    """Parameters for the provider, by name; they win over those of the deployment."""
    documents: Sequence[DeploymentDocument] | None = None
    """Texts that you found yourself: the model and evaluators may use them."""
    invoke_options: InvokeOptions | None = None
    """Which extras the answer holds, such as usage, or a fixed answer for tests."""
    thread: ThreadInput | None = None
    """Thread under which the studio groups calls that belong together."""
    knowledge_filter: KnowledgeFilter | None = None
    """Conditions on the metadata of chunks: only chunks that meet them are found."""


class DeploymentRetrievalMetadata(APIStruct, kw_only=True):
    """File of a chunk, and how well the chunk fits the query."""

    file_name: str
    """Name of the file from which the text comes."""
    page_number: int | None
    """Page of the file from which the text comes; null if the file has no pages."""
    file_type: str
    """Media type of the file, such as `application/pdf`."""
    search_score: Number
    """Score of the search, 0 to 1: higher is closer to the query."""
    rerank_score: Number | None = None
    """Score of the reranking model, 0 to 1; present if the chunks were reranked."""


class DeploymentRetrieval(APIStruct, kw_only=True):
    """Chunk that was found in a knowledge base."""

    document: str
    """Text of the chunk that was found."""
    metadata: DeploymentRetrievalMetadata
    """Where the chunk is from, and how well it fits the query."""


class DeploymentUsage(APIStruct, kw_only=True):
    """Number of tokens that a call used."""

    total_tokens: int | None = None
    """Number of tokens in prompt and answer together."""
    prompt_tokens: int | None = None
    """Number of tokens that were sent to the model."""
    completion_tokens: int | None = None
    """Number of tokens in the answer."""
    prompt_tokens_details: DeploymentPromptTokensDetails | None = None
    """Tokens of the request, by kind."""
    completion_tokens_details: DeploymentCompletionTokensDetails | None = None
    """Tokens of the answer, by kind."""


class DeploymentResponse(APIStruct, kw_only=True):
    """A deployment's answer, or a piece of it in a stream."""

    id: str
    """Identifies the answer; metrics and feedback are recorded under it."""
    created: DateTime
    """When the answer was begun, in UTC."""
    object: DeploymentObject
    """Kind of the model that answered: `chat`, `completion` or `image`."""
    model: str
    """Name of the model that answered."""
    provider: ModelProviderName
    """Provider of the model, such as `openai`."""
    is_final: bool
    """Whether this is the last piece of a stream."""
    telemetry: SpanRef
    """Trace and span of the call, to find it in the studio."""
    choices: list[DeploymentChoice]
    """Answers of the model, or their next pieces in a stream."""
    integration_id: str | None = None
    """Integration whose credentials were used."""
    finalized: DateTime | None = None
    """When the answer was complete, in UTC."""
    system_fingerprint: str | None = None
    """Setup of the provider that answered; if it changes, an equal seed may give another answer."""
    retrievals: list[DeploymentRetrieval] | None = None
    """Chunks that were found; present if `invoke_options.include_retrievals` was set."""
    provider_response: Any = None
    """Answer of the provider in its own form; null in a stream."""
    usage: DeploymentUsage | None = None
    """Tokens that the call used; present if `invoke_options.include_usage` was set."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "choices[0].message.content")


class InvokeDeploymentRequest(APIStruct, kw_only=True):
    """Parameters of `deployments.invoke`."""

    key: str
    """Key of the deployment to call."""
    inputs: dict[str, Any] | None = None
    """Values for the `{{variables}}` in the prompt, by name; the others keep their defaults."""
    context: dict[str, Any] | None = None
    """Values by which the deployment chooses a variant, such as `{"environment": "production"}`."""
    prefix_messages: Sequence[ChatMessage] | None = None
    """Messages that go after the system message and before the deployment's others."""
    messages: Sequence[ChatMessage] | None = None
    """Messages that go after the deployment's own, such as the chat so far."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; an unknown one is created."""
    file_ids: Sequence[str] | None = None
    """Ids of uploaded files that the call may use."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept with the log of the call, by name."""
    extra_params: dict[str, Any] | None = None
    """Parameters for the provider, by name; they win over those of the deployment."""
    documents: Sequence[DeploymentDocument] | None = None
    """Texts that you found yourself: the model and evaluators may use them."""
    invoke_options: InvokeOptions | None = None
    """Which extras the answer holds, such as usage, or a fixed answer for tests."""
    thread: ThreadInput | None = None
    """Thread under which the studio groups calls that belong together."""
    knowledge_filter: KnowledgeFilter | None = None
    """Conditions on the metadata of chunks: only chunks that meet them are found."""
