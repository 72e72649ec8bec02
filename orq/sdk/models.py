# @generated
"""`client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _models

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.model_changes import CreateModelParameter, UpdateModelParameter
    from ..models.model_imports import LiteLLMModel, VertexConfiguration
    from ..models.model_requests import ListAzureFoundryDeploymentsResponse, ListModelsResponse
    from ..models.models import ModelDocument, ModelMetadata
    from ..models.refs import ModelIdRef
    from ..params._m import (
        CreateModelParameterParam,
        LiteLLMModelParam,
        ModelMetadataParam,
        UpdateModelParameterParam,
        VertexConfigurationParam,
    )
    from ..params._r import ModelIdRefParam


class ModelsNamespace(Namespace, functions=_models):
    """The models of the workspace: add, change, enable and delete them."""

    def azure_foundry_deployments(
        self,
        *,
        api_key: str,
        base_url: str,
        provider: str,
        api_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAzureFoundryDeploymentsResponse:
        """List the deployments under an Azure Foundry resource.

        api_key: API key of the Azure Foundry resource.
        base_url: Address of the Azure Foundry resource.
        provider: Provider whose deployments are listed.
        api_version: Version of the provider's API, such as `2024-10-21`.

        `POST /v2/models/azure-foundry/deployments`; raises `OrqError`.
        """
        ...

    def create(
        self,
        *,
        configuration: Mapping[str, Any],
        display_name: str,
        has_functions: bool,
        id: str,
        input_cost: float,
        metadata: ModelMetadata | ModelMetadataParam,
        model_developer: str,
        model_family: str,
        model_id: str,
        model_type: str,
        output_cost: float,
        parameters: Sequence[CreateModelParameter | CreateModelParameterParam] | None,
        provider: str,
        benchmark_model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a custom model to the workspace.

        configuration: How the provider is reached, credentials included; stored encrypted.
        display_name: Name shown in the studio, at most 128 characters.
        has_functions: Whether the model can call tools.
        id: Your id for the model.
        input_cost: Price of input tokens in USD.
        metadata: What the model can do and what it costs.
        model_developer: Company that made the model, such as `anthropic`.
        model_family: Family to which the model belongs, such as `claude`.
        model_id: Name of the model at its provider, at most 256 characters.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        output_cost: Price of output tokens in USD.
        parameters: Parameters that calls of the model may set.
        provider: Provider of the model, such as `openai`.
        benchmark_model: Known model whose benchmark scores are used for this one.

        `POST /v2/models`; raises `OrqError`.
        """
        ...

    def create_aws_bedrock(
        self,
        *,
        auth_mode: str,
        display_name: str,
        model_developer: str,
        model_id: str,
        region: str,
        assume_role_arn: str | None = None,
        assume_role_external_id: str | None = None,
        autorouter_id: str | None = None,
        autorouter_version: str | None = None,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        description: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        integration_id: str | None = None,
        max_tokens: int | None = None,
        model_family: str | None = None,
        model_type: str | None = None,
        output_cost: float | None = None,
        supports_adaptive_reasoning: bool | None = None,
        supports_extended_thinking: bool | None = None,
        supports_json_mode: bool | None = None,
        supports_json_schema: bool | None = None,
        supports_mid_conversation_system: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a model of AWS Bedrock to the workspace.

        auth_mode: How the service signs in to AWS: with an integration or its pod identity.
        display_name: Name shown in the studio, at most 128 characters.
        model_developer: Company that made the model, such as `anthropic`.
        model_id: ARN of the inference profile or name of the model in AWS Bedrock.
        region: AWS region in which the model runs, such as `eu-west-1`.
        assume_role_arn: ARN of the AWS role that the service takes on.
        assume_role_external_id: External id that the AWS role asks for.
        autorouter_id: Auto router that may choose the model.
        autorouter_version: Version of that auto router.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        description: What the model is good for.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        integration_id: Integration whose credentials are used.
        max_tokens: Maximum number of tokens in an answer.
        model_family: Family to which the model belongs, such as `claude`.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        output_cost: Price of output tokens in USD.
        supports_adaptive_reasoning: Whether the model decides itself how much it reasons.
        supports_extended_thinking: Whether a call can give the model tokens to think with.
        supports_json_mode: Whether the model can answer with JSON of any form.
        supports_json_schema: Whether the model can answer with JSON that fits a schema.
        supports_mid_conversation_system: Whether system messages may come later than first.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `POST /v2/models/aws-bedrock`; raises `OrqError`.
        """
        ...

    def create_openai_like(
        self,
        *,
        api_key: str,
        base_url: str,
        display_name: str,
        model_id: str,
        model_type: str,
        region: str,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        cost_per_image: float | None = None,
        description: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        max_tokens: int | None = None,
        output_cost: float | None = None,
        supports_image_edit: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a model behind an OpenAI-compatible API.

        api_key: API key of the provider; stored encrypted.
        base_url: Address of the provider's API, such as `https://host/v1`.
        display_name: Name shown in the studio, at most 128 characters.
        model_id: Name of the model at its provider.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        region: Region in which the model runs, for people who choose by it.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        cost_per_image: Price of one image in USD.
        description: What the model is good for.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        max_tokens: Maximum number of tokens in an answer.
        output_cost: Price of output tokens in USD.
        supports_image_edit: Whether the model can edit images.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `POST /v2/models/openai-like`; raises `OrqError`.
        """
        ...

    def create_vertex(
        self,
        *,
        configuration: VertexConfiguration | VertexConfigurationParam,
        display_name: str,
        benchmark_model: str | None = None,
        model_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a model of Google Vertex AI to the workspace.

        configuration: How Vertex AI is reached, and what the model can do.
        display_name: Name shown in the studio.
        benchmark_model: Known model whose benchmark scores are used for this one.
        model_id: Name of the model in Vertex AI.

        `POST /v2/models/vertex`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a custom model from the workspace.

        id: Id of the model to delete.

        `DELETE /v2/models/{id}`; raises `OrqError`.
        """
        ...

    def disable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Disable a model in the workspace.

        model_id: Id of the model to disable.

        `DELETE /v2/workspace-models/{model_id}`; raises `OrqError`.
        """
        ...

    def enable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Enable a model in the workspace.

        model_id: Id of the model in the workspace.

        `POST /v2/workspace-models`; raises `OrqError`.
        """
        ...

    def import_litellm(
        self,
        *,
        body: Sequence[LiteLLMModel | LiteLLMModelParam] | None,
        options: RequestOptions | None = None,
    ) -> builtins.list[ModelDocument]:
        """Import model definitions from LiteLLM.

        body: Model definitions to import, as LiteLLM writes them.

        `POST /v2/models/litellm/import`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListModelsResponse:
        """List the models that the router can call.

        `GET /v3/router/models`; raises `OrqError`.
        """
        ...

    def list_litellm(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List the models of the LiteLLM instance set up for the workspace.

        `GET /v2/models/litellm/models`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        id: str,
        benchmark_model: str | None = None,
        display_name: str | None = None,
        has_functions: bool | None = None,
        input_cost: float | None = None,
        metadata: ModelMetadata | ModelMetadataParam | None = None,
        model_id: str | None = None,
        model_type: str | None = None,
        output_cost: float | None = None,
        parameters: Sequence[UpdateModelParameter | UpdateModelParameterParam] | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Change a custom model; `metadata` and `parameters` are replaced whole.

        id: Id of the model to change.
        benchmark_model: Known model whose benchmark scores are used for this one.
        display_name: Name shown in the studio, at most 128 characters.
        has_functions: Whether the model can call tools.
        input_cost: Price of input tokens in USD.
        metadata: What the model can do and what it costs; replaces all that is stored.
        model_id: Name of the model at its provider.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        output_cost: Price of output tokens in USD.
        parameters: Parameters to change; the list replaces the present one.

        `PATCH /v2/models/{id}`; raises `OrqError`.
        """
        ...

    def update_aws_bedrock(
        self,
        *,
        id: str,
        assume_role_arn: str | None = None,
        assume_role_external_id: str | None = None,
        autorouter_id: str | None = None,
        autorouter_version: str | None = None,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        description: str | None = None,
        display_name: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        max_tokens: int | None = None,
        model_developer: str | None = None,
        model_family: str | None = None,
        model_id: str | None = None,
        output_cost: float | None = None,
        region: str | None = None,
        supports_adaptive_reasoning: bool | None = None,
        supports_extended_thinking: bool | None = None,
        supports_json_mode: bool | None = None,
        supports_json_schema: bool | None = None,
        supports_mid_conversation_system: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Change a model of AWS Bedrock.

        id: Id of the model to change.
        assume_role_arn: ARN of the AWS role that the service takes on.
        assume_role_external_id: External id that the AWS role asks for.
        autorouter_id: Auto router that may choose the model.
        autorouter_version: Version of that auto router.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        description: What the model is good for.
        display_name: Name shown in the studio, at most 128 characters.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        max_tokens: Maximum number of tokens in an answer.
        model_developer: Company that made the model, such as `anthropic`.
        model_family: Family to which the model belongs, such as `claude`.
        model_id: ARN of the inference profile or name of the model; only its format is checked.
        output_cost: Price of output tokens in USD.
        region: AWS region in which the model runs, such as `eu-west-1`.
        supports_adaptive_reasoning: Whether the model decides itself how much it reasons.
        supports_extended_thinking: Whether a call can give the model tokens to think with.
        supports_json_mode: Whether the model can answer with JSON of any form.
        supports_json_schema: Whether the model can answer with JSON that fits a schema.
        supports_mid_conversation_system: Whether system messages may come later than first.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `PATCH /v2/models/aws-bedrock/{id}`; raises `OrqError`.
        """
        ...

    def update_openai_like(
        self,
        *,
        id: str,
        display_name: str,
        model_type: str,
        region: str,
        base_url: str | None = None,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        cost_per_image: float | None = None,
        description: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        max_tokens: int | None = None,
        model_id: str | None = None,
        output_cost: float | None = None,
        supports_image_edit: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Change a model behind an OpenAI-compatible API.

        id: Id of the model to change.
        display_name: Name shown in the studio, at most 128 characters.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        region: Region in which the model runs, for people who choose by it.
        base_url: Address of the provider's API; a new one is tried with a call first.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        cost_per_image: Price of one image in USD.
        description: What the model is good for.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        max_tokens: Maximum number of tokens in an answer.
        model_id: Name of the model at its provider; a new one is tried with a call first.
        output_cost: Price of output tokens in USD.
        supports_image_edit: Whether the model can edit images.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `PATCH /v2/models/openai-like/{id}`; raises `OrqError`.
        """
        ...

    def validate(
        self,
        *,
        api_key: str,
        provider: str,
        api_version: str | None = None,
        base_url: str | None = None,
        deployment_name: str | None = None,
        endpoint: str | None = None,
        subtype: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Check a provider's endpoint and credentials with a live call.

        api_key: API key to try.
        provider: Provider to try; the service knows Azure OpenAI only at present.
        api_version: Version of the provider's API, such as `2024-10-21`.
        base_url: Address of the provider's API to try.
        deployment_name: Name of the deployment in Azure.
        endpoint: Address of the Azure resource.
        subtype: Variant of the provider's API.

        `POST /v2/models/validate`; raises `OrqError`.
        """
        ...

    def validate_aws_bedrock(
        self,
        *,
        auth_mode: str,
        inference_profile_arn: str,
        region: str,
        assume_role_arn: str | None = None,
        assume_role_external_id: str | None = None,
        integration_id: str | None = None,
        model_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Check an AWS Bedrock inference profile and its credentials with a live call.

        auth_mode: How the service signs in to AWS: with an integration or its pod identity.
        inference_profile_arn: ARN of the AWS Bedrock inference profile.
        region: AWS region in which the model runs, such as `eu-west-1`.
        assume_role_arn: ARN of the AWS role that the service takes on.
        assume_role_external_id: External id that the AWS role asks for.
        integration_id: Integration whose AWS credentials are tried.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.

        `POST /v2/models/aws-bedrock/validate`; raises `OrqError`.
        """
        ...


class AsyncModelsNamespace(AsyncNamespace, functions=_models):
    """The models of the workspace: add, change, enable and delete them."""

    async def azure_foundry_deployments(
        self,
        *,
        api_key: str,
        base_url: str,
        provider: str,
        api_version: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAzureFoundryDeploymentsResponse:
        """List the deployments under an Azure Foundry resource.

        api_key: API key of the Azure Foundry resource.
        base_url: Address of the Azure Foundry resource.
        provider: Provider whose deployments are listed.
        api_version: Version of the provider's API, such as `2024-10-21`.

        `POST /v2/models/azure-foundry/deployments`; raises `OrqError`.
        """
        ...

    async def create(
        self,
        *,
        configuration: Mapping[str, Any],
        display_name: str,
        has_functions: bool,
        id: str,
        input_cost: float,
        metadata: ModelMetadata | ModelMetadataParam,
        model_developer: str,
        model_family: str,
        model_id: str,
        model_type: str,
        output_cost: float,
        parameters: Sequence[CreateModelParameter | CreateModelParameterParam] | None,
        provider: str,
        benchmark_model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a custom model to the workspace.

        configuration: How the provider is reached, credentials included; stored encrypted.
        display_name: Name shown in the studio, at most 128 characters.
        has_functions: Whether the model can call tools.
        id: Your id for the model.
        input_cost: Price of input tokens in USD.
        metadata: What the model can do and what it costs.
        model_developer: Company that made the model, such as `anthropic`.
        model_family: Family to which the model belongs, such as `claude`.
        model_id: Name of the model at its provider, at most 256 characters.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        output_cost: Price of output tokens in USD.
        parameters: Parameters that calls of the model may set.
        provider: Provider of the model, such as `openai`.
        benchmark_model: Known model whose benchmark scores are used for this one.

        `POST /v2/models`; raises `OrqError`.
        """
        ...

    async def create_aws_bedrock(
        self,
        *,
        auth_mode: str,
        display_name: str,
        model_developer: str,
        model_id: str,
        region: str,
        assume_role_arn: str | None = None,
        assume_role_external_id: str | None = None,
        autorouter_id: str | None = None,
        autorouter_version: str | None = None,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        description: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        integration_id: str | None = None,
        max_tokens: int | None = None,
        model_family: str | None = None,
        model_type: str | None = None,
        output_cost: float | None = None,
        supports_adaptive_reasoning: bool | None = None,
        supports_extended_thinking: bool | None = None,
        supports_json_mode: bool | None = None,
        supports_json_schema: bool | None = None,
        supports_mid_conversation_system: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a model of AWS Bedrock to the workspace.

        auth_mode: How the service signs in to AWS: with an integration or its pod identity.
        display_name: Name shown in the studio, at most 128 characters.
        model_developer: Company that made the model, such as `anthropic`.
        model_id: ARN of the inference profile or name of the model in AWS Bedrock.
        region: AWS region in which the model runs, such as `eu-west-1`.
        assume_role_arn: ARN of the AWS role that the service takes on.
        assume_role_external_id: External id that the AWS role asks for.
        autorouter_id: Auto router that may choose the model.
        autorouter_version: Version of that auto router.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        description: What the model is good for.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        integration_id: Integration whose credentials are used.
        max_tokens: Maximum number of tokens in an answer.
        model_family: Family to which the model belongs, such as `claude`.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        output_cost: Price of output tokens in USD.
        supports_adaptive_reasoning: Whether the model decides itself how much it reasons.
        supports_extended_thinking: Whether a call can give the model tokens to think with.
        supports_json_mode: Whether the model can answer with JSON of any form.
        supports_json_schema: Whether the model can answer with JSON that fits a schema.
        supports_mid_conversation_system: Whether system messages may come later than first.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `POST /v2/models/aws-bedrock`; raises `OrqError`.
        """
        ...

    async def create_openai_like(
        self,
        *,
        api_key: str,
        base_url: str,
        display_name: str,
        model_id: str,
        model_type: str,
        region: str,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        cost_per_image: float | None = None,
        description: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        max_tokens: int | None = None,
        output_cost: float | None = None,
        supports_image_edit: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a model behind an OpenAI-compatible API.

        api_key: API key of the provider; stored encrypted.
        base_url: Address of the provider's API, such as `https://host/v1`.
        display_name: Name shown in the studio, at most 128 characters.
        model_id: Name of the model at its provider.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        region: Region in which the model runs, for people who choose by it.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        cost_per_image: Price of one image in USD.
        description: What the model is good for.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        max_tokens: Maximum number of tokens in an answer.
        output_cost: Price of output tokens in USD.
        supports_image_edit: Whether the model can edit images.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `POST /v2/models/openai-like`; raises `OrqError`.
        """
        ...

    async def create_vertex(
        self,
        *,
        configuration: VertexConfiguration | VertexConfigurationParam,
        display_name: str,
        benchmark_model: str | None = None,
        model_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Add a model of Google Vertex AI to the workspace.

        configuration: How Vertex AI is reached, and what the model can do.
        display_name: Name shown in the studio.
        benchmark_model: Known model whose benchmark scores are used for this one.
        model_id: Name of the model in Vertex AI.

        `POST /v2/models/vertex`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a custom model from the workspace.

        id: Id of the model to delete.

        `DELETE /v2/models/{id}`; raises `OrqError`.
        """
        ...

    async def disable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Disable a model in the workspace.

        model_id: Id of the model to disable.

        `DELETE /v2/workspace-models/{model_id}`; raises `OrqError`.
        """
        ...

    async def enable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Enable a model in the workspace.

        model_id: Id of the model in the workspace.

        `POST /v2/workspace-models`; raises `OrqError`.
        """
        ...

    async def import_litellm(
        self,
        *,
        body: Sequence[LiteLLMModel | LiteLLMModelParam] | None,
        options: RequestOptions | None = None,
    ) -> builtins.list[ModelDocument]:
        """Import model definitions from LiteLLM.

        body: Model definitions to import, as LiteLLM writes them.

        `POST /v2/models/litellm/import`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListModelsResponse:
        """List the models that the router can call.

        `GET /v3/router/models`; raises `OrqError`.
        """
        ...

    async def list_litellm(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List the models of the LiteLLM instance set up for the workspace.

        `GET /v2/models/litellm/models`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        id: str,
        benchmark_model: str | None = None,
        display_name: str | None = None,
        has_functions: bool | None = None,
        input_cost: float | None = None,
        metadata: ModelMetadata | ModelMetadataParam | None = None,
        model_id: str | None = None,
        model_type: str | None = None,
        output_cost: float | None = None,
        parameters: Sequence[UpdateModelParameter | UpdateModelParameterParam] | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Change a custom model; `metadata` and `parameters` are replaced whole.

        id: Id of the model to change.
        benchmark_model: Known model whose benchmark scores are used for this one.
        display_name: Name shown in the studio, at most 128 characters.
        has_functions: Whether the model can call tools.
        input_cost: Price of input tokens in USD.
        metadata: What the model can do and what it costs; replaces all that is stored.
        model_id: Name of the model at its provider.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        output_cost: Price of output tokens in USD.
        parameters: Parameters to change; the list replaces the present one.

        `PATCH /v2/models/{id}`; raises `OrqError`.
        """
        ...

    async def update_aws_bedrock(
        self,
        *,
        id: str,
        assume_role_arn: str | None = None,
        assume_role_external_id: str | None = None,
        autorouter_id: str | None = None,
        autorouter_version: str | None = None,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        description: str | None = None,
        display_name: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        max_tokens: int | None = None,
        model_developer: str | None = None,
        model_family: str | None = None,
        model_id: str | None = None,
        output_cost: float | None = None,
        region: str | None = None,
        supports_adaptive_reasoning: bool | None = None,
        supports_extended_thinking: bool | None = None,
        supports_json_mode: bool | None = None,
        supports_json_schema: bool | None = None,
        supports_mid_conversation_system: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Change a model of AWS Bedrock.

        id: Id of the model to change.
        assume_role_arn: ARN of the AWS role that the service takes on.
        assume_role_external_id: External id that the AWS role asks for.
        autorouter_id: Auto router that may choose the model.
        autorouter_version: Version of that auto router.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        description: What the model is good for.
        display_name: Name shown in the studio, at most 128 characters.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        max_tokens: Maximum number of tokens in an answer.
        model_developer: Company that made the model, such as `anthropic`.
        model_family: Family to which the model belongs, such as `claude`.
        model_id: ARN of the inference profile or name of the model; only its format is checked.
        output_cost: Price of output tokens in USD.
        region: AWS region in which the model runs, such as `eu-west-1`.
        supports_adaptive_reasoning: Whether the model decides itself how much it reasons.
        supports_extended_thinking: Whether a call can give the model tokens to think with.
        supports_json_mode: Whether the model can answer with JSON of any form.
        supports_json_schema: Whether the model can answer with JSON that fits a schema.
        supports_mid_conversation_system: Whether system messages may come later than first.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `PATCH /v2/models/aws-bedrock/{id}`; raises `OrqError`.
        """
        ...

    async def update_openai_like(
        self,
        *,
        id: str,
        display_name: str,
        model_type: str,
        region: str,
        base_url: str | None = None,
        benchmark_model: str | None = None,
        cache_read_cost: float | None = None,
        cache_write_cost: float | None = None,
        configuration: ModelIdRef | ModelIdRefParam | None = None,
        cost_per_image: float | None = None,
        description: str | None = None,
        has_reasoning: bool | None = None,
        input_cost: float | None = None,
        max_tokens: int | None = None,
        model_id: str | None = None,
        output_cost: float | None = None,
        supports_image_edit: bool | None = None,
        supports_strict_tool: bool | None = None,
        supports_tool_calling: bool | None = None,
        supports_vision: bool | None = None,
        temperature: float | None = None,
        options: RequestOptions | None = None,
    ) -> ModelDocument:
        """Change a model behind an OpenAI-compatible API.

        id: Id of the model to change.
        display_name: Name shown in the studio, at most 128 characters.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.
        region: Region in which the model runs, for people who choose by it.
        base_url: Address of the provider's API; a new one is tried with a call first.
        benchmark_model: Known model whose benchmark scores are used for this one.
        cache_read_cost: Price of tokens that come from the cache, in USD.
        cache_write_cost: Price of tokens that are put into the cache, in USD.
        configuration: Name by which the provider knows the model.
        cost_per_image: Price of one image in USD.
        description: What the model is good for.
        has_reasoning: Whether the model can reason before it answers.
        input_cost: Price of input tokens in USD.
        max_tokens: Maximum number of tokens in an answer.
        model_id: Name of the model at its provider; a new one is tried with a call first.
        output_cost: Price of output tokens in USD.
        supports_image_edit: Whether the model can edit images.
        supports_strict_tool: Whether tools can be strict: arguments always fit their schema.
        supports_tool_calling: Whether the model can call tools.
        supports_vision: Whether the model can read images.
        temperature: Default randomness of the answers.

        `PATCH /v2/models/openai-like/{id}`; raises `OrqError`.
        """
        ...

    async def validate(
        self,
        *,
        api_key: str,
        provider: str,
        api_version: str | None = None,
        base_url: str | None = None,
        deployment_name: str | None = None,
        endpoint: str | None = None,
        subtype: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Check a provider's endpoint and credentials with a live call.

        api_key: API key to try.
        provider: Provider to try; the service knows Azure OpenAI only at present.
        api_version: Version of the provider's API, such as `2024-10-21`.
        base_url: Address of the provider's API to try.
        deployment_name: Name of the deployment in Azure.
        endpoint: Address of the Azure resource.
        subtype: Variant of the provider's API.

        `POST /v2/models/validate`; raises `OrqError`.
        """
        ...

    async def validate_aws_bedrock(
        self,
        *,
        auth_mode: str,
        inference_profile_arn: str,
        region: str,
        assume_role_arn: str | None = None,
        assume_role_external_id: str | None = None,
        integration_id: str | None = None,
        model_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Check an AWS Bedrock inference profile and its credentials with a live call.

        auth_mode: How the service signs in to AWS: with an integration or its pod identity.
        inference_profile_arn: ARN of the AWS Bedrock inference profile.
        region: AWS region in which the model runs, such as `eu-west-1`.
        assume_role_arn: ARN of the AWS role that the service takes on.
        assume_role_external_id: External id that the AWS role asks for.
        integration_id: Integration whose AWS credentials are tried.
        model_type: Kind of the model, such as `chat`, `embedding` or `image`.

        `POST /v2/models/aws-bedrock/validate`; raises `OrqError`.
        """
        ...
