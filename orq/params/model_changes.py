# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.model_changes import CreateModelParameter, UpdateModelParameter
from ..models.models import ModelMetadata
from ..models.refs import ModelIdRef
from .models import ModelMetadataParam
from .refs import ModelIdRefParam


class CreateAWSBedrockModelRequestParam(TypedDict):
    auth_mode: str
    display_name: str
    model_developer: str
    model_id: str
    region: str
    assume_role_arn: NotRequired[str | None]
    assume_role_external_id: NotRequired[str | None]
    autorouter_id: NotRequired[str | None]
    autorouter_version: NotRequired[str | None]
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    description: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    integration_id: NotRequired[str | None]
    max_tokens: NotRequired[int | None]
    model_family: NotRequired[str | None]
    model_type: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    supports_adaptive_reasoning: NotRequired[bool | None]
    supports_extended_thinking: NotRequired[bool | None]
    supports_json_mode: NotRequired[bool | None]
    supports_json_schema: NotRequired[bool | None]
    supports_mid_conversation_system: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]


class CreateModelParameterParam(TypedDict):
    config: Mapping[str, Any]
    name: str
    parameter: str
    parameter_type: str
    description: NotRequired[str | None]
    hints: NotRequired[str | None]
    position: NotRequired[int | None]


class CreateModelRequestParam(TypedDict):
    configuration: Mapping[str, Any]
    display_name: str
    has_functions: bool
    id: str
    input_cost: float
    metadata: ModelMetadata | ModelMetadataParam
    model_developer: str
    model_family: str
    model_id: str
    model_type: str
    output_cost: float
    parameters: Sequence[CreateModelParameter | CreateModelParameterParam] | None
    provider: str
    benchmark_model: NotRequired[str | None]


class CreateOpenAILikeModelRequestParam(TypedDict):
    api_key: str
    base_url: str
    display_name: str
    model_id: str
    model_type: str
    region: str
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    cost_per_image: NotRequired[float | None]
    description: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    output_cost: NotRequired[float | None]
    supports_image_edit: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]


class UpdateAWSBedrockModelRequestParam(TypedDict):
    id: str
    assume_role_arn: NotRequired[str | None]
    assume_role_external_id: NotRequired[str | None]
    autorouter_id: NotRequired[str | None]
    autorouter_version: NotRequired[str | None]
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    description: NotRequired[str | None]
    display_name: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    model_developer: NotRequired[str | None]
    model_family: NotRequired[str | None]
    model_id: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    region: NotRequired[str | None]
    supports_adaptive_reasoning: NotRequired[bool | None]
    supports_extended_thinking: NotRequired[bool | None]
    supports_json_mode: NotRequired[bool | None]
    supports_json_schema: NotRequired[bool | None]
    supports_mid_conversation_system: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]


class UpdateModelParameterParam(TypedDict):
    id: str
    config: NotRequired[Mapping[str, Any] | None]
    description: NotRequired[str | None]
    hints: NotRequired[str | None]
    is_active: NotRequired[bool | None]
    name: NotRequired[str | None]
    parameter: NotRequired[str | None]
    parameter_type: NotRequired[str | None]
    position: NotRequired[int | None]


class UpdateModelRequestParam(TypedDict):
    id: str
    benchmark_model: NotRequired[str | None]
    display_name: NotRequired[str | None]
    has_functions: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    metadata: NotRequired[ModelMetadata | ModelMetadataParam | None]
    model_id: NotRequired[str | None]
    model_type: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    parameters: NotRequired[Sequence[UpdateModelParameter | UpdateModelParameterParam] | None]


class UpdateOpenAILikeModelRequestParam(TypedDict):
    id: str
    display_name: str
    model_type: str
    region: str
    base_url: NotRequired[str | None]
    benchmark_model: NotRequired[str | None]
    cache_read_cost: NotRequired[float | None]
    cache_write_cost: NotRequired[float | None]
    configuration: NotRequired[ModelIdRef | ModelIdRefParam | None]
    cost_per_image: NotRequired[float | None]
    description: NotRequired[str | None]
    has_reasoning: NotRequired[bool | None]
    input_cost: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    model_id: NotRequired[str | None]
    output_cost: NotRequired[float | None]
    supports_image_edit: NotRequired[bool | None]
    supports_strict_tool: NotRequired[bool | None]
    supports_tool_calling: NotRequired[bool | None]
    supports_vision: NotRequired[bool | None]
    temperature: NotRequired[float | None]
