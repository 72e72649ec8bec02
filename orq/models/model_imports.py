# @generated
"""Model imports."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct, Number


class VertexCapabilities(APIStruct, kw_only=True):
    """What a model of Vertex AI can do."""

    structured_output: bool = field(name="structuredOutput")
    """Whether the model can answer with JSON that fits a schema."""
    support_tool_calling: bool = field(name="supportToolCalling")
    """Whether the model can call tools."""
    vision: bool
    """Whether the model can read images."""


class VertexIntegerRange(APIStruct, kw_only=True):
    """Minimum and maximum of an integer parameter."""

    max: int
    """Maximum value that a call may set."""
    min: int
    """Minimum value that a call may set."""


class VertexNumberRange(APIStruct, kw_only=True):
    """Minimum and maximum of a parameter."""

    max: Number
    """Maximum value that a call may set."""
    min: Number
    """Minimum value that a call may set."""


class VertexParameters(APIStruct, kw_only=True):
    """Ranges of the parameters of a model."""

    max_tokens: VertexIntegerRange = field(name="maxTokens")
    """Range of the maximum number of tokens in an answer."""
    temperature: VertexNumberRange
    """Range of the randomness."""
    top_p: VertexNumberRange = field(name="topP")
    """Range of `top_p`."""


class VertexModelConfiguration(APIStruct, kw_only=True):
    """What a model of Vertex AI can do and costs."""

    capabilities: VertexCapabilities
    """Abilities of the model."""
    id: str
    """Name of the model in Vertex AI."""
    input_cost: Number = field(name="inputCost")
    """Price of input tokens in USD."""
    output_cost: Number = field(name="outputCost")
    """Price of output tokens in USD."""
    parameters: VertexParameters
    """Ranges of the parameters that calls may set."""


class VertexConfiguration(APIStruct, kw_only=True):
    """How a model of Vertex AI is reached, and what it can do."""

    location: str
    """Google Cloud region in which the model runs, such as `europe-west4`."""
    model_configuration: VertexModelConfiguration = field(name="modelConfiguration")
    """What the model can do and costs."""
    project_id: str = field(name="projectId")
    """Google Cloud project of the model."""
    service_account: dict[str, Any] = field(name="serviceAccount")
    """Key file of a Google service account, as an object; tried with a call, then stored."""


class CreateVertexModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.create_vertex`."""

    configuration: VertexConfiguration
    """How Vertex AI is reached, and what the model can do."""
    display_name: str
    """Name shown in the studio."""
    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for this one."""
    model_id: str | None = None
    """Name of the model in Vertex AI."""


class LiteLLMSettings(APIStruct, kw_only=True):
    """How LiteLLM calls a model."""

    merge_reasoning_content_in_choices: bool
    """Whether reasoning is put into the text of the answer."""
    model: str
    """Name of the model in calls of LiteLLM."""
    use_in_pass_through: bool
    """Whether calls may pass through LiteLLM unchanged."""
    use_litellm_proxy: bool
    """Whether the model is called through another LiteLLM proxy."""


class LiteLLMModelInfo(APIStruct, kw_only=True):
    """What LiteLLM knows about a model: limits, prices and abilities."""

    db_model: bool | None
    """Whether LiteLLM keeps the model in its database rather than its config file."""
    id: str | None
    """Id of the model in LiteLLM."""
    key: str | None
    """Name of the model in LiteLLM's table of prices."""
    litellm_provider: str | None
    """Provider of the model, by LiteLLM's name."""
    mode: str | None
    """What the model does, such as `chat` or `embedding`."""
    input_cost_per_token: Number | None = None
    """Price of one token of input, in USD."""
    max_input_tokens: int | None = None
    """Maximum number of tokens in a request."""
    max_output_tokens: int | None = None
    """Maximum number of tokens in an answer."""
    output_cost_per_token: Number | None = None
    """Price of one token of output, in USD."""
    supported_openai_params: Sequence[str] | None = None
    """Parameters of OpenAI's API that the model takes."""
    supports_function_calling: bool | None = None
    """Whether the model can call tools."""
    supports_native_streaming: bool | None = None
    """Whether the provider itself streams answers."""
    supports_reasoning: bool | None = None
    """Whether the model can reason before it answers."""
    supports_response_schema: bool | None = None
    """Whether the model can answer with JSON that fits a schema."""
    supports_system_messages: bool | None = None
    """Whether the model takes system messages."""
    supports_tool_choice: bool | None = None
    """Whether a call can say which tool the model must call."""
    supports_vision: bool | None = None
    """Whether the model can read images."""


class LiteLLMModel(APIStruct, kw_only=True):
    """A model, as LiteLLM describes it."""

    litellm_params: LiteLLMSettings
    """How LiteLLM calls the model."""
    model_info: LiteLLMModelInfo
    """What LiteLLM knows about the model."""
    model_name: str
    """Name under which LiteLLM offers the model."""
    model_id: str | None = None
    """Id of the model in LiteLLM."""


class ImportLiteLLMModelsRequest(APIStruct, kw_only=True):
    """Parameters of `models.import_litellm`."""

    body: Sequence[LiteLLMModel] | None
    """Model definitions to import, as LiteLLM writes them."""
