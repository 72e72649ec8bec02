# @generated
"""Model changes."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, Number
from .models import ModelMetadata
from .refs import ModelIdRef


class CreateAWSBedrockModelRequest(APIStruct, kw_only=True):
    """What `models_create_aws_bedrock` takes."""

    auth_mode: str
    display_name: str
    model_developer: str
    model_id: str
    region: str
    assume_role_arn: str | None = None
    assume_role_external_id: str | None = None
    autorouter_id: str | None = None
    autorouter_version: str | None = None
    benchmark_model: str | None = None
    cache_read_cost: Number | None = None
    cache_write_cost: Number | None = None
    configuration: ModelIdRef | None = None
    description: str | None = None
    has_reasoning: bool | None = None
    input_cost: Number | None = None
    integration_id: str | None = None
    max_tokens: int | None = None
    model_family: str | None = None
    model_type: str | None = None
    output_cost: Number | None = None
    supports_adaptive_reasoning: bool | None = None
    supports_extended_thinking: bool | None = None
    supports_json_mode: bool | None = None
    supports_json_schema: bool | None = None
    supports_mid_conversation_system: bool | None = None
    supports_strict_tool: bool | None = None
    supports_tool_calling: bool | None = None
    supports_vision: bool | None = None
    temperature: Number | None = None


class CreateModelParameter(APIStruct, kw_only=True):
    """A parameter that a model takes."""

    config: dict[str, Any]
    name: str
    parameter: str
    parameter_type: str
    description: str | None = None
    hints: str | None = None
    position: int | None = None


class CreateModelRequest(APIStruct, kw_only=True):
    """What `models_create` takes."""

    configuration: dict[str, Any]
    display_name: str
    has_functions: bool
    id: str
    input_cost: Number
    metadata: ModelMetadata
    model_developer: str
    model_family: str
    model_id: str
    model_type: str
    output_cost: Number
    parameters: Sequence[CreateModelParameter] | None
    provider: str
    benchmark_model: str | None = None


class CreateOpenAILikeModelRequest(APIStruct, kw_only=True):
    """What `models_create_openai_like` takes."""

    api_key: str
    base_url: str
    display_name: str
    model_id: str
    model_type: str
    region: str
    benchmark_model: str | None = None
    cache_read_cost: Number | None = None
    cache_write_cost: Number | None = None
    configuration: ModelIdRef | None = None
    cost_per_image: Number | None = None
    description: str | None = None
    has_reasoning: bool | None = None
    input_cost: Number | None = None
    max_tokens: int | None = None
    output_cost: Number | None = None
    supports_image_edit: bool | None = None
    supports_strict_tool: bool | None = None
    supports_tool_calling: bool | None = None
    supports_vision: bool | None = None
    temperature: Number | None = None


class UpdateAWSBedrockModelRequest(APIStruct, kw_only=True):
    """What `models_update_aws_bedrock` takes."""

    id: str
    assume_role_arn: str | None = None
    assume_role_external_id: str | None = None
    autorouter_id: str | None = None
    autorouter_version: str | None = None
    benchmark_model: str | None = None
    cache_read_cost: Number | None = None
    cache_write_cost: Number | None = None
    configuration: ModelIdRef | None = None
    description: str | None = None
    display_name: str | None = None
    has_reasoning: bool | None = None
    input_cost: Number | None = None
    max_tokens: int | None = None
    model_developer: str | None = None
    model_family: str | None = None
    model_id: str | None = None
    output_cost: Number | None = None
    region: str | None = None
    supports_adaptive_reasoning: bool | None = None
    supports_extended_thinking: bool | None = None
    supports_json_mode: bool | None = None
    supports_json_schema: bool | None = None
    supports_mid_conversation_system: bool | None = None
    supports_strict_tool: bool | None = None
    supports_tool_calling: bool | None = None
    supports_vision: bool | None = None
    temperature: Number | None = None


class UpdateModelParameter(APIStruct, kw_only=True):
    """A parameter to change."""

    id: str
    config: dict[str, Any] | None = None
    description: str | None = None
    hints: str | None = None
    is_active: bool | None = None
    name: str | None = None
    parameter: str | None = None
    parameter_type: str | None = None
    position: int | None = None


class UpdateModelRequest(APIStruct, kw_only=True):
    """What `models_update` takes."""

    id: str
    benchmark_model: str | None = None
    display_name: str | None = None
    has_functions: bool | None = None
    input_cost: Number | None = None
    metadata: ModelMetadata | None = None
    model_id: str | None = None
    model_type: str | None = None
    output_cost: Number | None = None
    parameters: Sequence[UpdateModelParameter] | None = None


class UpdateOpenAILikeModelRequest(APIStruct, kw_only=True):
    """What `models_update_openai_like` takes."""

    id: str
    display_name: str
    model_type: str
    region: str
    base_url: str | None = None
    benchmark_model: str | None = None
    cache_read_cost: Number | None = None
    cache_write_cost: Number | None = None
    configuration: ModelIdRef | None = None
    cost_per_image: Number | None = None
    description: str | None = None
    has_reasoning: bool | None = None
    input_cost: Number | None = None
    max_tokens: int | None = None
    model_id: str | None = None
    output_cost: Number | None = None
    supports_image_edit: bool | None = None
    supports_strict_tool: bool | None = None
    supports_tool_calling: bool | None = None
    supports_vision: bool | None = None
    temperature: Number | None = None
