# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.model_imports import (
    LiteLLMModel,
    LiteLLMModelInfo,
    LiteLLMSettings,
    VertexCapabilities,
    VertexConfiguration,
    VertexIntegerRange,
    VertexModelConfiguration,
    VertexNumberRange,
    VertexParameters,
)
from ..types import SequenceNotStr


class VertexCapabilitiesParam(TypedDict):
    structured_output: bool
    support_tool_calling: bool
    vision: bool


class VertexIntegerRangeParam(TypedDict):
    max: int
    min: int


class VertexNumberRangeParam(TypedDict):
    max: float
    min: float


class VertexParametersParam(TypedDict):
    max_tokens: VertexIntegerRange | VertexIntegerRangeParam
    temperature: VertexNumberRange | VertexNumberRangeParam
    top_p: VertexNumberRange | VertexNumberRangeParam


class VertexModelConfigurationParam(TypedDict):
    capabilities: VertexCapabilities | VertexCapabilitiesParam
    id: str
    input_cost: float
    output_cost: float
    parameters: VertexParameters | VertexParametersParam


class VertexConfigurationParam(TypedDict):
    location: str
    model_configuration: VertexModelConfiguration | VertexModelConfigurationParam
    project_id: str
    service_account: Mapping[str, Any]


class CreateVertexModelRequestParam(TypedDict):
    configuration: VertexConfiguration | VertexConfigurationParam
    display_name: str
    benchmark_model: NotRequired[str | None]
    model_id: NotRequired[str | None]


class LiteLLMSettingsParam(TypedDict):
    merge_reasoning_content_in_choices: bool
    model: str
    use_in_pass_through: bool
    use_litellm_proxy: bool


class LiteLLMModelInfoParam(TypedDict):
    db_model: bool | None
    id: str | None
    key: str | None
    litellm_provider: str | None
    mode: str | None
    input_cost_per_token: NotRequired[float | None]
    max_input_tokens: NotRequired[int | None]
    max_output_tokens: NotRequired[int | None]
    output_cost_per_token: NotRequired[float | None]
    supported_openai_params: NotRequired[SequenceNotStr[str] | None]
    supports_function_calling: NotRequired[bool | None]
    supports_native_streaming: NotRequired[bool | None]
    supports_reasoning: NotRequired[bool | None]
    supports_response_schema: NotRequired[bool | None]
    supports_system_messages: NotRequired[bool | None]
    supports_tool_choice: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]


class LiteLLMModelParam(TypedDict):
    litellm_params: LiteLLMSettings | LiteLLMSettingsParam
    model_info: LiteLLMModelInfo | LiteLLMModelInfoParam
    model_name: str
    model_id: NotRequired[str | None]


class ImportLiteLLMModelsRequestParam(TypedDict):
    body: Sequence[LiteLLMModel | LiteLLMModelParam] | None
