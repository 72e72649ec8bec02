# @generated
"""Model changes."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, Number
from .models import ModelMetadata
from .refs import ModelIdRef


class CreateAWSBedrockModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.create_aws_bedrock`."""

    auth_mode: str
    """How the service signs in to AWS: with an integration or its pod identity."""
    display_name: str
    """Name shown in the studio, at most 128 characters."""
    model_developer: str
    """Company that made the model, such as `anthropic`."""
    model_id: str
    """ARN of the inference profile or name of the model in AWS Bedrock."""
    region: str
    """AWS region in which the model runs, such as `eu-west-1`."""
    assume_role_arn: str | None = None
    """ARN of the AWS role that the service takes on."""
    assume_role_external_id: str | None = None
    """External id that the AWS role asks for."""
    autorouter_id: str | None = None
    """Auto router that may choose the model."""
    autorouter_version: str | None = None
    """Version of that auto router."""
    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for this one."""
    cache_read_cost: Number | None = None
    """Price of tokens that come from the cache, in USD."""
    cache_write_cost: Number | None = None
    """Price of tokens that are put into the cache, in USD."""
    configuration: ModelIdRef | None = None
    """Name by which the provider knows the model."""
    description: str | None = None
    """What the model is good for."""
    has_reasoning: bool | None = None
    """Whether the model can reason before it answers."""
    input_cost: Number | None = None
    """Price of input tokens in USD."""
    integration_id: str | None = None
    """Integration whose credentials are used."""
    max_tokens: int | None = None
    """Maximum number of tokens in an answer."""
    model_family: str | None = None
    """Family to which the model belongs, such as `claude`."""
    model_type: str | None = None
    """Kind of the model, such as `chat`, `embedding` or `image`."""
    output_cost: Number | None = None
    """Price of output tokens in USD."""
    supports_adaptive_reasoning: bool | None = None
    """Whether the model decides itself how much it reasons."""
    supports_extended_thinking: bool | None = None
    """Whether a call can give the model tokens to think with."""
    supports_json_mode: bool | None = None
    """Whether the model can answer with JSON of any form."""
    supports_json_schema: bool | None = None
    """Whether the model can answer with JSON that fits a schema."""
    supports_mid_conversation_system: bool | None = None
    """Whether system messages may come later than first."""
    supports_strict_tool: bool | None = None
    """Whether tools can be strict: arguments always fit their schema."""
    supports_tool_calling: bool | None = None
    """Whether the model can call tools."""
    supports_vision: bool | None = None
    """Whether the model can read images."""
    temperature: Number | None = None
    """Default randomness of the answers."""


class CreateModelParameter(APIStruct, kw_only=True):
    """A parameter that a model takes."""

    config: dict[str, Any]
    """Limits, step and default of the parameter."""
    name: str
    """Label of the parameter in the studio."""
    parameter: str
    """Name that calls use, such as `temperature`."""
    parameter_type: str
    """Kind of its values, such as a number in a range."""
    description: str | None = None
    """What the parameter does."""
    hints: str | None = None
    """Help for people who set it."""
    position: int | None = None
    """Place in the list of parameters; lower numbers come first."""


class CreateModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.create`."""

    configuration: dict[str, Any]
    """How the provider is reached, credentials included; stored encrypted."""
    display_name: str
    """Name shown in the studio, at most 128 characters."""
    has_functions: bool
    """Whether the model can call tools."""
    id: str
    """Your id for the model."""
    input_cost: Number
    """Price of input tokens in USD."""
    metadata: ModelMetadata
    """What the model can do and what it costs."""
    model_developer: str
    """Company that made the model, such as `anthropic`."""
    model_family: str
    """Family to which the model belongs, such as `claude`."""
    model_id: str
    """Name of the model at its provider, at most 256 characters."""
    model_type: str
    """Kind of the model, such as `chat`, `embedding` or `image`."""
    output_cost: Number
    """Price of output tokens in USD."""
    parameters: Sequence[CreateModelParameter] | None
    """Parameters that calls of the model may set."""
    provider: str
    """Provider of the model, such as `openai`."""
    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for this one."""


class CreateOpenAILikeModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.create_openai_like`."""

    api_key: str
    """API key of the provider; stored encrypted."""
    base_url: str
    """Address of the provider's API, such as `https://host/v1`."""
    display_name: str
    """Name shown in the studio, at most 128 characters."""
    model_id: str
    """Name of the model at its provider."""
    model_type: str
    """Kind of the model, such as `chat`, `embedding` or `image`."""
    region: str
    """Region in which the model runs, for people who choose by it."""
    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for this one."""
    cache_read_cost: Number | None = None
    """Price of tokens that come from the cache, in USD."""
    cache_write_cost: Number | None = None
    """Price of tokens that are put into the cache, in USD."""
    configuration: ModelIdRef | None = None
    """Name by which the provider knows the model."""
    cost_per_image: Number | None = None
    """Price of one image in USD."""
    description: str | None = None
    """What the model is good for."""
    has_reasoning: bool | None = None
    """Whether the model can reason before it answers."""
    input_cost: Number | None = None
    """Price of input tokens in USD."""
    max_tokens: int | None = None
    """Maximum number of tokens in an answer."""
    output_cost: Number | None = None
    """Price of output tokens in USD."""
    supports_image_edit: bool | None = None
    """Whether the model can edit images."""
    supports_strict_tool: bool | None = None
    """Whether tools can be strict: arguments always fit their schema."""
    supports_tool_calling: bool | None = None
    """Whether the model can call tools."""
    supports_vision: bool | None = None
    """Whether the model can read images."""
    temperature: Number | None = None
    """Default randomness of the answers."""


class UpdateAWSBedrockModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.update_aws_bedrock`."""

    id: str
    """Id of the model to change."""
    assume_role_arn: str | None = None
    """ARN of the AWS role that the service takes on."""
    assume_role_external_id: str | None = None
    """External id that the AWS role asks for."""
    autorouter_id: str | None = None
    """Auto router that may choose the model."""
    autorouter_version: str | None = None
    """Version of that auto router."""
    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for this one."""
    cache_read_cost: Number | None = None
    """Price of tokens that come from the cache, in USD."""
    cache_write_cost: Number | None = None
    """Price of tokens that are put into the cache, in USD."""
    configuration: ModelIdRef | None = None
    """Name by which the provider knows the model."""
    description: str | None = None
    """What the model is good for."""
    display_name: str | None = None
    """Name shown in the studio, at most 128 characters."""
    has_reasoning: bool | None = None
    """Whether the model can reason before it answers."""
    input_cost: Number | None = None
    """Price of input tokens in USD."""
    max_tokens: int | None = None
    """Maximum number of tokens in an answer."""
    model_developer: str | None = None
    """Company that made the model, such as `anthropic`."""
    model_family: str | None = None
    """Family to which the model belongs, such as `claude`."""
    model_id: str | None = None
    """ARN of the inference profile or name of the model; only its format is checked."""
    output_cost: Number | None = None
    """Price of output tokens in USD."""
    region: str | None = None
    """AWS region in which the model runs, such as `eu-west-1`."""
    supports_adaptive_reasoning: bool | None = None
    """Whether the model decides itself how much it reasons."""
    supports_extended_thinking: bool | None = None
    """Whether a call can give the model tokens to think with."""
    supports_json_mode: bool | None = None
    """Whether the model can answer with JSON of any form."""
    supports_json_schema: bool | None = None
    """Whether the model can answer with JSON that fits a schema."""
    supports_mid_conversation_system: bool | None = None
    """Whether system messages may come later than first."""
    supports_strict_tool: bool | None = None
    """Whether tools can be strict: arguments always fit their schema."""
    supports_tool_calling: bool | None = None
    """Whether the model can call tools."""
    supports_vision: bool | None = None
    """Whether the model can read images."""
    temperature: Number | None = None
    """Default randomness of the answers."""


class UpdateModelParameter(APIStruct, kw_only=True):
    """A parameter to change."""

    id: str
    """Id of the parameter to change."""
    config: dict[str, Any] | None = None
    """Limits, step and default of the parameter."""
    description: str | None = None
    """What the parameter does."""
    hints: str | None = None
    """Help for people who set it."""
    is_active: bool | None = None
    """Whether calls may set the parameter."""
    name: str | None = None
    """Label of the parameter in the studio."""
    parameter: str | None = None
    """Name that calls use, such as `temperature`."""
    parameter_type: str | None = None
    """Kind of its values, such as a number in a range."""
    position: int | None = None
    """Place in the list of parameters; lower numbers come first."""


class UpdateModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.update`."""

    id: str
    """Id of the model to change."""
    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for this one."""
    display_name: str | None = None
    """Name shown in the studio, at most 128 characters."""
    has_functions: bool | None = None
    """Whether the model can call tools."""
    input_cost: Number | None = None
    """Price of input tokens in USD."""
    metadata: ModelMetadata | None = None
    """What the model can do and what it costs; replaces all that is stored."""
    model_id: str | None = None
    """Name of the model at its provider."""
    model_type: str | None = None
    """Kind of the model, such as `chat`, `embedding` or `image`."""
    output_cost: Number | None = None
    """Price of output tokens in USD."""
    parameters: Sequence[UpdateModelParameter] | None = None
    """Parameters to change; the list replaces the present one."""


class UpdateOpenAILikeModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.update_openai_like`."""

    id: str
    """Id of the model to change."""
    display_name: str
    """Name shown in the studio, at most 128 characters."""
    model_type: str
    """Kind of the model, such as `chat`, `embedding` or `image`."""
    region: str
    """Region in which the model runs, for people who choose by it."""
    base_url: str | None = None
    """Address of the provider's API; a new one is tried with a call first."""
    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for this one."""
    cache_read_cost: Number | None = None
    """Price of tokens that come from the cache, in USD."""
    cache_write_cost: Number | None = None
    """Price of tokens that are put into the cache, in USD."""
    configuration: ModelIdRef | None = None
    """Name by which the provider knows the model."""
    cost_per_image: Number | None = None
    """Price of one image in USD."""
    description: str | None = None
    """What the model is good for."""
    has_reasoning: bool | None = None
    """Whether the model can reason before it answers."""
    input_cost: Number | None = None
    """Price of input tokens in USD."""
    max_tokens: int | None = None
    """Maximum number of tokens in an answer."""
    model_id: str | None = None
    """Name of the model at its provider; a new one is tried with a call first."""
    output_cost: Number | None = None
    """Price of output tokens in USD."""
    supports_image_edit: bool | None = None
    """Whether the model can edit images."""
    supports_strict_tool: bool | None = None
    """Whether tools can be strict: arguments always fit their schema."""
    supports_tool_calling: bool | None = None
    """Whether the model can call tools."""
    supports_vision: bool | None = None
    """Whether the model can read images."""
    temperature: Number | None = None
    """Default randomness of the answers."""
