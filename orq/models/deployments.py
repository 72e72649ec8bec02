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
    """Type of the arguments together: always `object`."""
    properties: dict[str, Any]
    """JSON schema of each argument, by its name."""
    required: list[str] | None = None
    """Names of the arguments that a call must give."""
    additional_properties: bool | None = field(name="additionalProperties", default=None)
    """Always false: other arguments are not allowed."""


class DeploymentToolFunction(APIStruct, kw_only=True):
    """A function that a deployment's model may call."""

    name: str
    """Name by which the model calls the function: letters, digits, `_` and `-`, at most 64."""
    parameters: PromptToolParameters
    """JSON schema of the arguments, of type `object`."""
    description: str | None = None
    """What the function does: by this text the model decides when to call it."""
    strict: bool | None = None
    """Whether the model's arguments always fit the schema."""


class DeploymentTool(APIStruct, kw_only=True):
    """Tool that a deployment's model may call: a function."""

    type: OpenEnum[Literal["function"]]
    """Kind of the tool: always `function`."""
    function: DeploymentToolFunction
    """Name, purpose and arguments of the function."""
    display_name: str | None = None
    """Name shown in the studio."""
    id: int | None = None
    """Number of the tool in the deployment."""


PromptOutputFormat: TypeAlias = OpenEnum[Literal["url", "b64_json", "text", "json_object"]]
"""The form of the answers of some older models."""


class PromptJSONSchema(APIStruct, kw_only=True):
    """A named JSON schema for an answer."""

    name: str
    """Name of the schema, at most 64 letters, digits, `_` or `-`; the model reads it."""
    schema: dict[str, Any]
    """JSON schema that the answer follows."""
    description: str | None = None
    """What the answer is for; the model reads it."""
    strict: bool | None = None
    """Whether the answer always fits the schema; only part of JSON Schema is then allowed."""


class PromptJSONSchemaFormat(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """The answer is JSON that fits a schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    json_schema: PromptJSONSchema
    """The schema that the answer follows, with its name."""
    display_name: str | None = None
    """Name shown in the studio."""


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
    """Parameters with which a stored prompt calls its model; no model takes all of them."""

    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    max_tokens: Number | None = field(name="maxTokens", default=None)
    """Most tokens of the answer."""
    top_k: Number | None = field(name="topK", default=None)
    """Only this many of the likeliest tokens are used at each step."""
    top_p: Number | None = field(name="topP", default=None)
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    frequency_penalty: Number | None = field(name="frequencyPenalty", default=None)
    """-2 to 2: higher values make the model repeat words less."""
    presence_penalty: Number | None = field(name="presencePenalty", default=None)
    """-2 to 2: higher values make the model take up new topics."""
    num_images: Number | None = field(name="numImages", default=None)
    """How many images to make; only for image models."""
    seed: int | None = None
    """Number for which equal requests give the same answer, as far as the provider can."""
    format: PromptOutputFormat | None = None
    """Form of the result; only for image models."""
    dimensions: str | None = None
    """Width and height of the image, such as `1024x1024`; only for image models."""
    quality: str | None = None
    """How good the image is to be, such as `hd`; only for image models."""
    style: str | None = None
    """Look of the image, such as `vivid`; only for image models."""
    response_format: PromptResponseFormat | None = field(name="responseFormat", default=None)
    """Form of the answer, such as JSON that fits a schema."""
    cache_control: CacheControl | None = field(name="cacheControl", default=None)
    """Lets Anthropic cache the prompt up to here."""
    photo_real_version: PhotoRealVersion | None = field(name="photoRealVersion", default=None)
    """Version of PhotoReal; only for models of Leonardo."""
    encoding_format: EncodingFormat | None = None
    """Whether vectors come as numbers or in base64; only for embedding models."""
    reasoning_effort: PromptReasoningEffort | None = field(name="reasoningEffort", default=None)
    """How much the model thinks: more costs more time and tokens."""
    budget_tokens: Number | None = field(name="budgetTokens", default=None)
    """Most tokens to think with: at least 1024, and below `max_tokens`; 0 for none."""
    verbosity: Verbosity | None = None
    """How long the answer is."""
    thinking_level: ThinkingLevel | None = field(name="thinkingLevel", default=None)
    """How deeply the model thinks; only for Google's models."""


class PromptTextPart(APIStruct, kw_only=True, tag_field="type", tag="text"):
    """Text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    """Words for the model to read, or words of the model."""


class PromptImageURL(APIStruct, kw_only=True):
    """The address of an image, and how closely to look."""

    url: str
    """Address of the image, or the image itself as a data URI."""
    id: str | None = None
    """Id that the service gave the image."""
    detail: str | None = None
    """How closely to look at the image; `low` costs fewer tokens."""


class PromptImagePart(APIStruct, kw_only=True, tag_field="type", tag="image_url"):
    """An image."""

    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: PromptImageURL
    """The image: its address, and how closely to look."""


class PromptFile(APIStruct, kw_only=True):
    """A file, by its content or its address."""

    file_data: DataURI | None = None
    """The file itself, as a data URI: `data:<mime type>;base64,<content>`."""
    uri: str | None = None
    """Address of the file; only for PDF files and Anthropic's models."""
    mime_type: str | None = field(name="mimeType", default=None)
    """Media type of the file, such as `application/pdf`."""
    filename: str | None = None
    """Name of the file, which tells the model its kind."""


class PromptFilePart(APIStruct, kw_only=True, tag_field="type", tag="file"):
    """A file."""

    type: ClassVar[Literal["file"]] = "file"
    file: PromptFile
    """The file, by its content or address."""


PromptConfigContentPart: TypeAlias = Open[PromptTextPart | PromptImagePart | PromptFilePart]
"""A part of what a message says; `type` tells which."""


PromptConfigContent: TypeAlias = Open[str | list[PromptConfigContentPart]]
"""What a message says: a text, or parts of several kinds."""


class PromptConfigMessage(APIStruct, kw_only=True):
    """A message of a stored prompt."""

    role: PromptMessageRole
    """Who speaks."""
    content: PromptConfigContent | None
    """What is said, as text or parts; null if there are only `tool_calls`."""
    tool_calls: list[PromptToolCall] | None = None
    """Calls that the model asked for; a tool message must answer each."""
    tool_call_id: str | None = None
    """`id` of the call that a tool message answers."""


class DeploymentPromptConfig(APIStruct, kw_only=True):
    """Model, messages and tools of a deployment."""

    tools: list[DeploymentTool]
    """Functions that the model may call."""
    model: str
    """Name of the model."""
    model_type: ModelType
    """Kind of the model, such as `chat`."""
    model_parameters: PromptModelParameters
    """Parameters with which the model is called."""
    provider: ModelProviderName
    """Provider of the model, such as `openai`."""
    messages: list[PromptConfigMessage]
    """Messages of the prompt, in order; `{{variables}}` stand in them."""


class Deployment(APIStruct, kw_only=True):
    """A deployment: a prompt and a model behind a key."""

    id: str
    """Identifies the deployment in other calls."""
    created: str
    """When the deployment was made, as ISO 8601 text."""
    updated: str
    """When the deployment was last changed, as ISO 8601 text."""
    key: str
    """Name by which calls choose the deployment."""
    description: str
    """What the deployment is for, in your own words."""
    prompt_config: DeploymentPromptConfig
    """Model, messages and tools of the deployment."""
    version: str
    """Version of the deployment that is in use."""


class DeploymentConfigFunction(APIStruct, kw_only=True):
    """A function that the model may call."""

    name: str
    """Name by which the model calls the function: letters, digits, `_` and `-`, at most 64."""
    description: str | None = None
    """What the function does: by this text the model decides when to call it."""
    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments, of type `object`; absent: no arguments."""


class DeploymentConfigTool(APIStruct, kw_only=True):
    """Tool that the model may call: a function."""

    type: OpenEnum[Literal["function"]]
    """Kind of the tool: always `function`."""
    function: DeploymentConfigFunction
    """Name, purpose and arguments of the function."""


class DeploymentConfig(APIStruct, kw_only=True):
    """Model, messages and parameters that a deployment chooses for a call."""

    id: str
    """Identifies the configuration; metrics are recorded under it."""
    provider: str
    """Provider of the model, such as `openai`."""
    model: str
    """Name of the model to call."""
    version: str
    """Version of the deployment that is in use."""
    messages: list[PromptConfigMessage]
    """Messages to send, with the inputs put in."""
    parameters: PromptModelParameters
    """Parameters with which to call the model."""
    type: ModelType | None = None
    """Kind of the model, such as `chat`, `completion` or `image`."""
    tools: list[DeploymentConfigTool] | None = None
    """Functions that the model may call."""


class ListDeploymentsRequest(APIStruct, kw_only=True):
    """Parameters of `deployments.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 50. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class ListDeploymentsResponse(APIStruct, kw_only=True):
    """A page of deployments, the newest first."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[Deployment]
    """Deployments of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""
