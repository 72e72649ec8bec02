# @generated
"""Deployments."""

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DataURI, Number, Open, OpenEnum
from .cache_control import CacheControl
from .response_formats import JSONObjectResponseFormat, TextResponseFormat
from .tool_calls import PromptToolCall
from .values import EncodingFormat, ModelProviderName, ModelType, PromptMessageRole, ThinkingLevel, Verbosity


class PromptToolParameters(APIStruct, kw_only=True):
    """The parameters of a function, as a JSON schema."""

    type: OpenEnum[Literal["object"]]
    properties: dict[str, Any]
    required: list[str] | None = None
    additional_properties: bool | None = field(name="additionalProperties", default=None)


class DeploymentToolFunction(APIStruct, kw_only=True):
    """A function that a deployment's model may call."""

    name: str
    parameters: PromptToolParameters
    description: str | None = None
    strict: bool | None = None


class DeploymentTool(APIStruct, kw_only=True):
    """A function that a deployment's model may call."""

    type: OpenEnum[Literal["function"]]
    function: DeploymentToolFunction
    display_name: str | None = None
    id: int | None = None


PromptOutputFormat: TypeAlias = OpenEnum[Literal["url", "b64_json", "text", "json_object"]]
"""The form of an answer of an older model."""


class PromptJSONSchema(APIStruct, kw_only=True):
    """A named JSON schema for an answer."""

    name: str
    schema: dict[str, Any]
    description: str | None = None
    strict: bool | None = None


class PromptJSONSchemaFormat(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """JSON after a schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    json_schema: PromptJSONSchema
    display_name: str | None = None


PromptFormatName: TypeAlias = OpenEnum[
    Literal[
        "mp3", "opus", "aac", "flac", "wav", "pcm", "url", "base64_json", "json", "text", "srt", "verbose_json", "vtt"
    ]
]
"""The form of an answer, by name."""


PromptResponseFormat: TypeAlias = Open[
    JSONObjectResponseFormat | TextResponseFormat | PromptJSONSchemaFormat | PromptFormatName
]
"""The form of an answer: by name, or with a schema."""


PhotoRealVersion: TypeAlias = OpenEnum[Literal["v1", "v2"]]
"""Which version of Leonardo's PhotoReal."""


PromptReasoningEffort: TypeAlias = OpenEnum[
    Literal["none", "disable", "minimal", "low", "medium", "high", "xhigh", "max"]
]
"""How much a model thinks before it answers."""


class PromptModelParameters(APIStruct, kw_only=True):
    """How a stored prompt's model is called; no model takes all of these."""

    temperature: Number | None = None
    max_tokens: Number | None = field(name="maxTokens", default=None)
    top_k: Number | None = field(name="topK", default=None)
    top_p: Number | None = field(name="topP", default=None)
    frequency_penalty: Number | None = field(name="frequencyPenalty", default=None)
    presence_penalty: Number | None = field(name="presencePenalty", default=None)
    num_images: Number | None = field(name="numImages", default=None)
    """For image models."""
    seed: int | None = None
    format: PromptOutputFormat | None = None
    """For image models."""
    dimensions: str | None = None
    """For image models."""
    quality: str | None = None
    style: str | None = None
    response_format: PromptResponseFormat | None = field(name="responseFormat", default=None)
    cache_control: CacheControl | None = field(name="cacheControl", default=None)
    photo_real_version: PhotoRealVersion | None = field(name="photoRealVersion", default=None)
    encoding_format: EncodingFormat | None = None
    reasoning_effort: PromptReasoningEffort | None = field(name="reasoningEffort", default=None)
    budget_tokens: Number | None = field(name="budgetTokens", default=None)
    """For thinking; at least 1024 and below `maxTokens`, 0 for none."""
    verbosity: Verbosity | None = None
    thinking_level: ThinkingLevel | None = field(name="thinkingLevel", default=None)


class PromptTextPart(APIStruct, kw_only=True, tag_field="type", tag="text"):
    """Text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str


class PromptImageURL(APIStruct, kw_only=True):
    """Where an image is."""

    url: str
    """An address, or the image itself as a data URI."""
    id: str | None = None
    detail: str | None = None


class PromptImagePart(APIStruct, kw_only=True, tag_field="type", tag="image_url"):
    """An image."""

    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: PromptImageURL


class PromptFile(APIStruct, kw_only=True):
    """A file, by its content or its address."""

    file_data: DataURI | None = None
    """A data URI: `data:<mime type>;base64,<content>`."""
    uri: str | None = None
    mime_type: str | None = field(name="mimeType", default=None)
    filename: str | None = None


class PromptFilePart(APIStruct, kw_only=True, tag_field="type", tag="file"):
    """A file."""

    type: ClassVar[Literal["file"]] = "file"
    file: PromptFile


PromptConfigContentPart: TypeAlias = Open[PromptTextPart | PromptImagePart | PromptFilePart]
"""A part of what a message says; `type` tells which."""


PromptConfigContent: TypeAlias = Open[str | list[PromptConfigContentPart]]
"""What a message says: a text, or parts of several kinds."""


class PromptConfigMessage(APIStruct, kw_only=True):
    """A message of a stored prompt."""

    role: PromptMessageRole
    content: PromptConfigContent | None
    tool_calls: list[PromptToolCall] | None = None
    tool_call_id: str | None = None


class DeploymentPromptConfig(APIStruct, kw_only=True):
    """The prompt and model of a deployment."""

    tools: list[DeploymentTool]
    model: str
    model_type: ModelType
    model_parameters: PromptModelParameters
    provider: ModelProviderName
    messages: list[PromptConfigMessage]


class Deployment(APIStruct, kw_only=True):
    """A deployment: a prompt and a model behind a key."""

    id: str
    created: str
    updated: str
    key: str
    """What `key` of a call names."""
    description: str
    prompt_config: DeploymentPromptConfig
    version: str


class DeploymentConfigFunction(APIStruct, kw_only=True):
    """A function that the model may call."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    """A JSON schema."""


class DeploymentConfigTool(APIStruct, kw_only=True):
    """A function that the model may call."""

    type: OpenEnum[Literal["function"]]
    function: DeploymentConfigFunction


class DeploymentConfig(APIStruct, kw_only=True):
    """The prompt and model that a call of a deployment resolves to."""

    id: str
    """With which metrics can be recorded."""
    provider: str
    model: str
    version: str
    messages: list[PromptConfigMessage]
    parameters: PromptModelParameters
    type: ModelType | None = None
    tools: list[DeploymentConfigTool] | None = None


class ListDeploymentsRequest(APIStruct, kw_only=True):
    """What `deployments_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 50; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class ListDeploymentsResponse(APIStruct, kw_only=True):
    """A page of deployments, the newest first."""

    object: OpenEnum[Literal["list"]]
    data: list[Deployment]
    has_more: bool
    """Whether there are more beyond this page."""
