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
        """Add a model from AWS Bedrock to the workspace.

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
        """Add a model from Google Vertex AI to the workspace.

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
        """Change a model from AWS Bedrock.

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
        """Add a model from AWS Bedrock to the workspace.

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
        """Add a model from Google Vertex AI to the workspace.

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
        """Change a model from AWS Bedrock.

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

        `POST /v2/models/aws-bedrock/validate`; raises `OrqError`.
        """
        ...
