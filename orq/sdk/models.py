# @generated
"""`client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

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


class ModelsNamespace(Namespace):
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
        from ..funcs._models import models_azure_foundry_deployments

        request: Any = {"api_key": api_key, "base_url": base_url, "provider": provider, "api_version": api_version}
        return models_azure_foundry_deployments(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_create

        request: Any = {
            "configuration": configuration,
            "display_name": display_name,
            "has_functions": has_functions,
            "id": id,
            "input_cost": input_cost,
            "metadata": metadata,
            "model_developer": model_developer,
            "model_family": model_family,
            "model_id": model_id,
            "model_type": model_type,
            "output_cost": output_cost,
            "parameters": parameters,
            "provider": provider,
            "benchmark_model": benchmark_model,
        }
        return models_create(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_create_aws_bedrock

        request: Any = {
            "auth_mode": auth_mode,
            "display_name": display_name,
            "model_developer": model_developer,
            "model_id": model_id,
            "region": region,
            "assume_role_arn": assume_role_arn,
            "assume_role_external_id": assume_role_external_id,
            "autorouter_id": autorouter_id,
            "autorouter_version": autorouter_version,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "description": description,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "integration_id": integration_id,
            "max_tokens": max_tokens,
            "model_family": model_family,
            "model_type": model_type,
            "output_cost": output_cost,
            "supports_adaptive_reasoning": supports_adaptive_reasoning,
            "supports_extended_thinking": supports_extended_thinking,
            "supports_json_mode": supports_json_mode,
            "supports_json_schema": supports_json_schema,
            "supports_mid_conversation_system": supports_mid_conversation_system,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return models_create_aws_bedrock(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_create_openai_like

        request: Any = {
            "api_key": api_key,
            "base_url": base_url,
            "display_name": display_name,
            "model_id": model_id,
            "model_type": model_type,
            "region": region,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "cost_per_image": cost_per_image,
            "description": description,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "max_tokens": max_tokens,
            "output_cost": output_cost,
            "supports_image_edit": supports_image_edit,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return models_create_openai_like(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_create_vertex

        request: Any = {
            "configuration": configuration,
            "display_name": display_name,
            "benchmark_model": benchmark_model,
            "model_id": model_id,
        }
        return models_create_vertex(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a custom model from the workspace.

        `DELETE /v2/models/{id}`; raises `OrqError`.
        """
        from ..funcs._models import models_delete

        request: Any = {"id": id}
        return models_delete(self._core, request, options=options).unwrap()

    def disable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Disable a model in the workspace.

        `DELETE /v2/workspace-models/{model_id}`; raises `OrqError`.
        """
        from ..funcs._models import models_disable

        request: Any = {"model_id": model_id}
        return models_disable(self._core, request, options=options).unwrap()

    def enable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Enable a model in the workspace.

        `POST /v2/workspace-models`; raises `OrqError`.
        """
        from ..funcs._models import models_enable

        request: Any = {"model_id": model_id}
        return models_enable(self._core, request, options=options).unwrap()

    def import_litellm(
        self,
        *,
        body: Sequence[LiteLLMModel | LiteLLMModelParam] | None,
        options: RequestOptions | None = None,
    ) -> builtins.list[ModelDocument]:
        """Import model definitions from LiteLLM.

        `POST /v2/models/litellm/import`; raises `OrqError`.
        """
        from ..funcs._models import models_import_litellm

        request: Any = {"body": body}
        return models_import_litellm(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListModelsResponse:
        """List the models that the router can call.

        `GET /v3/router/models`; raises `OrqError`.
        """
        from ..funcs._models import models_list

        request: Any = {}
        return models_list(self._core, request, options=options).unwrap()

    def list_litellm(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List the models of the LiteLLM instance set up for the workspace.

        `GET /v2/models/litellm/models`; raises `OrqError`.
        """
        from ..funcs._models import models_list_litellm

        request: Any = {}
        return models_list_litellm(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_update

        request: Any = {
            "id": id,
            "benchmark_model": benchmark_model,
            "display_name": display_name,
            "has_functions": has_functions,
            "input_cost": input_cost,
            "metadata": metadata,
            "model_id": model_id,
            "model_type": model_type,
            "output_cost": output_cost,
            "parameters": parameters,
        }
        return models_update(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_update_aws_bedrock

        request: Any = {
            "id": id,
            "assume_role_arn": assume_role_arn,
            "assume_role_external_id": assume_role_external_id,
            "autorouter_id": autorouter_id,
            "autorouter_version": autorouter_version,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "description": description,
            "display_name": display_name,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "max_tokens": max_tokens,
            "model_developer": model_developer,
            "model_family": model_family,
            "model_id": model_id,
            "output_cost": output_cost,
            "region": region,
            "supports_adaptive_reasoning": supports_adaptive_reasoning,
            "supports_extended_thinking": supports_extended_thinking,
            "supports_json_mode": supports_json_mode,
            "supports_json_schema": supports_json_schema,
            "supports_mid_conversation_system": supports_mid_conversation_system,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return models_update_aws_bedrock(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_update_openai_like

        request: Any = {
            "id": id,
            "display_name": display_name,
            "model_type": model_type,
            "region": region,
            "base_url": base_url,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "cost_per_image": cost_per_image,
            "description": description,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "max_tokens": max_tokens,
            "model_id": model_id,
            "output_cost": output_cost,
            "supports_image_edit": supports_image_edit,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return models_update_openai_like(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_validate

        request: Any = {
            "api_key": api_key,
            "provider": provider,
            "api_version": api_version,
            "base_url": base_url,
            "deployment_name": deployment_name,
            "endpoint": endpoint,
            "subtype": subtype,
        }
        return models_validate(self._core, request, options=options).unwrap()

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
        from ..funcs._models import models_validate_aws_bedrock

        request: Any = {
            "auth_mode": auth_mode,
            "inference_profile_arn": inference_profile_arn,
            "region": region,
            "assume_role_arn": assume_role_arn,
            "assume_role_external_id": assume_role_external_id,
            "integration_id": integration_id,
            "model_type": model_type,
        }
        return models_validate_aws_bedrock(self._core, request, options=options).unwrap()


class AsyncModelsNamespace(AsyncNamespace):
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
        from ..funcs._models import models_azure_foundry_deployments

        request: Any = {"api_key": api_key, "base_url": base_url, "provider": provider, "api_version": api_version}
        return (await models_azure_foundry_deployments(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_create

        request: Any = {
            "configuration": configuration,
            "display_name": display_name,
            "has_functions": has_functions,
            "id": id,
            "input_cost": input_cost,
            "metadata": metadata,
            "model_developer": model_developer,
            "model_family": model_family,
            "model_id": model_id,
            "model_type": model_type,
            "output_cost": output_cost,
            "parameters": parameters,
            "provider": provider,
            "benchmark_model": benchmark_model,
        }
        return (await models_create(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_create_aws_bedrock

        request: Any = {
            "auth_mode": auth_mode,
            "display_name": display_name,
            "model_developer": model_developer,
            "model_id": model_id,
            "region": region,
            "assume_role_arn": assume_role_arn,
            "assume_role_external_id": assume_role_external_id,
            "autorouter_id": autorouter_id,
            "autorouter_version": autorouter_version,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "description": description,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "integration_id": integration_id,
            "max_tokens": max_tokens,
            "model_family": model_family,
            "model_type": model_type,
            "output_cost": output_cost,
            "supports_adaptive_reasoning": supports_adaptive_reasoning,
            "supports_extended_thinking": supports_extended_thinking,
            "supports_json_mode": supports_json_mode,
            "supports_json_schema": supports_json_schema,
            "supports_mid_conversation_system": supports_mid_conversation_system,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return (await models_create_aws_bedrock(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_create_openai_like

        request: Any = {
            "api_key": api_key,
            "base_url": base_url,
            "display_name": display_name,
            "model_id": model_id,
            "model_type": model_type,
            "region": region,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "cost_per_image": cost_per_image,
            "description": description,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "max_tokens": max_tokens,
            "output_cost": output_cost,
            "supports_image_edit": supports_image_edit,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return (await models_create_openai_like(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_create_vertex

        request: Any = {
            "configuration": configuration,
            "display_name": display_name,
            "benchmark_model": benchmark_model,
            "model_id": model_id,
        }
        return (await models_create_vertex(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a custom model from the workspace.

        `DELETE /v2/models/{id}`; raises `OrqError`.
        """
        from ..funcs._models import models_delete

        request: Any = {"id": id}
        return (await models_delete(self._core, request, options=options)).unwrap()

    async def disable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Disable a model in the workspace.

        `DELETE /v2/workspace-models/{model_id}`; raises `OrqError`.
        """
        from ..funcs._models import models_disable

        request: Any = {"model_id": model_id}
        return (await models_disable(self._core, request, options=options)).unwrap()

    async def enable(
        self,
        *,
        model_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Enable a model in the workspace.

        `POST /v2/workspace-models`; raises `OrqError`.
        """
        from ..funcs._models import models_enable

        request: Any = {"model_id": model_id}
        return (await models_enable(self._core, request, options=options)).unwrap()

    async def import_litellm(
        self,
        *,
        body: Sequence[LiteLLMModel | LiteLLMModelParam] | None,
        options: RequestOptions | None = None,
    ) -> builtins.list[ModelDocument]:
        """Import model definitions from LiteLLM.

        `POST /v2/models/litellm/import`; raises `OrqError`.
        """
        from ..funcs._models import models_import_litellm

        request: Any = {"body": body}
        return (await models_import_litellm(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListModelsResponse:
        """List the models that the router can call.

        `GET /v3/router/models`; raises `OrqError`.
        """
        from ..funcs._models import models_list

        request: Any = {}
        return (await models_list(self._core, request, options=options)).unwrap()

    async def list_litellm(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List the models of the LiteLLM instance set up for the workspace.

        `GET /v2/models/litellm/models`; raises `OrqError`.
        """
        from ..funcs._models import models_list_litellm

        request: Any = {}
        return (await models_list_litellm(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_update

        request: Any = {
            "id": id,
            "benchmark_model": benchmark_model,
            "display_name": display_name,
            "has_functions": has_functions,
            "input_cost": input_cost,
            "metadata": metadata,
            "model_id": model_id,
            "model_type": model_type,
            "output_cost": output_cost,
            "parameters": parameters,
        }
        return (await models_update(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_update_aws_bedrock

        request: Any = {
            "id": id,
            "assume_role_arn": assume_role_arn,
            "assume_role_external_id": assume_role_external_id,
            "autorouter_id": autorouter_id,
            "autorouter_version": autorouter_version,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "description": description,
            "display_name": display_name,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "max_tokens": max_tokens,
            "model_developer": model_developer,
            "model_family": model_family,
            "model_id": model_id,
            "output_cost": output_cost,
            "region": region,
            "supports_adaptive_reasoning": supports_adaptive_reasoning,
            "supports_extended_thinking": supports_extended_thinking,
            "supports_json_mode": supports_json_mode,
            "supports_json_schema": supports_json_schema,
            "supports_mid_conversation_system": supports_mid_conversation_system,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return (await models_update_aws_bedrock(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_update_openai_like

        request: Any = {
            "id": id,
            "display_name": display_name,
            "model_type": model_type,
            "region": region,
            "base_url": base_url,
            "benchmark_model": benchmark_model,
            "cache_read_cost": cache_read_cost,
            "cache_write_cost": cache_write_cost,
            "configuration": configuration,
            "cost_per_image": cost_per_image,
            "description": description,
            "has_reasoning": has_reasoning,
            "input_cost": input_cost,
            "max_tokens": max_tokens,
            "model_id": model_id,
            "output_cost": output_cost,
            "supports_image_edit": supports_image_edit,
            "supports_strict_tool": supports_strict_tool,
            "supports_tool_calling": supports_tool_calling,
            "supports_vision": supports_vision,
            "temperature": temperature,
        }
        return (await models_update_openai_like(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_validate

        request: Any = {
            "api_key": api_key,
            "provider": provider,
            "api_version": api_version,
            "base_url": base_url,
            "deployment_name": deployment_name,
            "endpoint": endpoint,
            "subtype": subtype,
        }
        return (await models_validate(self._core, request, options=options)).unwrap()

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
        from ..funcs._models import models_validate_aws_bedrock

        request: Any = {
            "auth_mode": auth_mode,
            "inference_profile_arn": inference_profile_arn,
            "region": region,
            "assume_role_arn": assume_role_arn,
            "assume_role_external_id": assume_role_external_id,
            "integration_id": integration_id,
            "model_type": model_type,
        }
        return (await models_validate_aws_bedrock(self._core, request, options=options)).unwrap()
