# @generated
"""Model imports."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct, Number


class VertexCapabilities(APIStruct, kw_only=True):
    """What a model of Vertex AI can do."""

    structured_output: bool = field(name="structuredOutput")
    support_tool_calling: bool = field(name="supportToolCalling")
    vision: bool


class VertexIntegerRange(APIStruct, kw_only=True):
    """From least to most."""

    max: int
    min: int


class VertexNumberRange(APIStruct, kw_only=True):
    """From least to most."""

    max: Number
    min: Number


class VertexParameters(APIStruct, kw_only=True):
    """The ranges of a model's parameters."""

    max_tokens: VertexIntegerRange = field(name="maxTokens")
    temperature: VertexNumberRange
    top_p: VertexNumberRange = field(name="topP")


class VertexModelConfiguration(APIStruct, kw_only=True):
    """What a model of Vertex AI can do and costs."""

    capabilities: VertexCapabilities
    id: str
    input_cost: Number = field(name="inputCost")
    output_cost: Number = field(name="outputCost")
    parameters: VertexParameters


class VertexConfiguration(APIStruct, kw_only=True):
    """How a model of Vertex AI is reached."""

    location: str
    model_configuration: VertexModelConfiguration = field(name="modelConfiguration")
    project_id: str = field(name="projectId")
    service_account: dict[str, Any] = field(name="serviceAccount")


class CreateVertexModelRequest(APIStruct, kw_only=True):
    """What `models_create_vertex` takes."""

    configuration: VertexConfiguration
    display_name: str
    benchmark_model: str | None = None
    model_id: str | None = None


class LiteLLMSettings(APIStruct, kw_only=True):
    """How LiteLLM calls a model."""

    merge_reasoning_content_in_choices: bool
    model: str
    use_in_pass_through: bool
    use_litellm_proxy: bool


class LiteLLMModelInfo(APIStruct, kw_only=True):
    """What LiteLLM knows about a model."""

    db_model: bool | None
    id: str | None
    key: str | None
    litellm_provider: str | None
    mode: str | None
    input_cost_per_token: Number | None = None
    max_input_tokens: int | None = None
    max_output_tokens: int | None = None
    output_cost_per_token: Number | None = None
    supported_openai_params: Sequence[str] | None = None
    supports_function_calling: bool | None = None
    supports_native_streaming: bool | None = None
    supports_reasoning: bool | None = None
    supports_response_schema: bool | None = None
    supports_system_messages: bool | None = None
    supports_tool_choice: bool | None = None
    supports_vision: bool | None = None


class LiteLLMModel(APIStruct, kw_only=True):
    """A model, as LiteLLM describes it."""

    litellm_params: LiteLLMSettings
    model_info: LiteLLMModelInfo
    model_name: str
    model_id: str | None = None


class ImportLiteLLMModelsRequest(APIStruct, kw_only=True):
    """What `models_import_litellm` takes."""

    body: Sequence[LiteLLMModel] | None
