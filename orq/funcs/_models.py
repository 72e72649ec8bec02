# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Empty, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.model_changes import (
        CreateAWSBedrockModelRequest,
        CreateModelRequest,
        CreateOpenAILikeModelRequest,
        UpdateAWSBedrockModelRequest,
        UpdateModelRequest,
        UpdateOpenAILikeModelRequest,
    )
    from ..models.model_imports import CreateVertexModelRequest, ImportLiteLLMModelsRequest
    from ..models.model_requests import (
        DeleteModelRequest,
        DisableModelRequest,
        ListAzureFoundryDeploymentsRequest,
        ListAzureFoundryDeploymentsResponse,
        ListLiteLLMModelsRequest,
        ListModelsRequest,
        ListModelsResponse,
        ValidateAWSBedrockModelRequest,
        ValidateModelRequest,
    )
    from ..models.models import ModelDocument
    from ..models.refs import ModelIdRef
    from ..params._m import (
        CreateAWSBedrockModelRequestParam,
        CreateModelRequestParam,
        CreateOpenAILikeModelRequestParam,
        CreateVertexModelRequestParam,
        DeleteModelRequestParam,
        DisableModelRequestParam,
        ImportLiteLLMModelsRequestParam,
        ListAzureFoundryDeploymentsRequestParam,
        ListLiteLLMModelsRequestParam,
        ListModelsRequestParam,
        UpdateAWSBedrockModelRequestParam,
        UpdateModelRequestParam,
        UpdateOpenAILikeModelRequestParam,
        ValidateAWSBedrockModelRequestParam,
        ValidateModelRequestParam,
    )
    from ..params._r import ModelIdRefParam


@cache
def _models_azure_foundry_deployments() -> Operation:
    from ..models.model_requests import ListAzureFoundryDeploymentsRequest, ListAzureFoundryDeploymentsResponse

    return Operation(
        name="models_azure_foundry_deployments",
        method="POST",
        path="/v2/models/azure-foundry/deployments",
        request=ListAzureFoundryDeploymentsRequest,
        answer=Json(ListAzureFoundryDeploymentsResponse),
    )


@overload
def models_azure_foundry_deployments(
    core: OrqCore,
    request: ListAzureFoundryDeploymentsRequest | ListAzureFoundryDeploymentsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAzureFoundryDeploymentsResponse, OrqError]: ...
@overload
async def models_azure_foundry_deployments(
    core: AsyncOrqCore,
    request: ListAzureFoundryDeploymentsRequest | ListAzureFoundryDeploymentsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAzureFoundryDeploymentsResponse, OrqError]: ...
def models_azure_foundry_deployments(
    core: OrqCore | AsyncOrqCore,
    request: ListAzureFoundryDeploymentsRequest | ListAzureFoundryDeploymentsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[ListAzureFoundryDeploymentsResponse, OrqError]
    | Awaitable[Result[ListAzureFoundryDeploymentsResponse, OrqError]]
):
    """List the deployments under an Azure Foundry resource.

    `POST /v2/models/azure-foundry/deployments`.
    """
    return core.call(_models_azure_foundry_deployments(), request, options)


@cache
def _models_create() -> Operation:
    from ..models.model_changes import CreateModelRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_create",
        method="POST",
        path="/v2/models",
        request=CreateModelRequest,
        answer=Json(ModelDocument),
    )


@overload
def models_create(
    core: OrqCore, request: CreateModelRequest | CreateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create(
    core: AsyncOrqCore, request: CreateModelRequest | CreateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
def models_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateModelRequest | CreateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a custom model to the workspace.

    `POST /v2/models`.
    """
    return core.call(_models_create(), request, options)


@cache
def _models_create_aws_bedrock() -> Operation:
    from ..models.model_changes import CreateAWSBedrockModelRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_create_aws_bedrock",
        method="POST",
        path="/v2/models/aws-bedrock",
        request=CreateAWSBedrockModelRequest,
        answer=Json(ModelDocument),
    )


@overload
def models_create_aws_bedrock(
    core: OrqCore,
    request: CreateAWSBedrockModelRequest | CreateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create_aws_bedrock(
    core: AsyncOrqCore,
    request: CreateAWSBedrockModelRequest | CreateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_create_aws_bedrock(
    core: OrqCore | AsyncOrqCore,
    request: CreateAWSBedrockModelRequest | CreateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a model of AWS Bedrock to the workspace.

    `POST /v2/models/aws-bedrock`.
    """
    return core.call(_models_create_aws_bedrock(), request, options)


@cache
def _models_create_openai_like() -> Operation:
    from ..models.model_changes import CreateOpenAILikeModelRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_create_openai_like",
        method="POST",
        path="/v2/models/openai-like",
        request=CreateOpenAILikeModelRequest,
        answer=Json(ModelDocument),
    )


@overload
def models_create_openai_like(
    core: OrqCore,
    request: CreateOpenAILikeModelRequest | CreateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create_openai_like(
    core: AsyncOrqCore,
    request: CreateOpenAILikeModelRequest | CreateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_create_openai_like(
    core: OrqCore | AsyncOrqCore,
    request: CreateOpenAILikeModelRequest | CreateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a model behind an OpenAI-compatible API.

    `POST /v2/models/openai-like`.
    """
    return core.call(_models_create_openai_like(), request, options)


@cache
def _models_create_vertex() -> Operation:
    from ..models.model_imports import CreateVertexModelRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_create_vertex",
        method="POST",
        path="/v2/models/vertex",
        request=CreateVertexModelRequest,
        answer=Json(ModelDocument),
    )


@overload
def models_create_vertex(
    core: OrqCore,
    request: CreateVertexModelRequest | CreateVertexModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create_vertex(
    core: AsyncOrqCore,
    request: CreateVertexModelRequest | CreateVertexModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_create_vertex(
    core: OrqCore | AsyncOrqCore,
    request: CreateVertexModelRequest | CreateVertexModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a model of Google Vertex AI to the workspace.

    `POST /v2/models/vertex`.
    """
    return core.call(_models_create_vertex(), request, options)


@cache
def _models_delete() -> Operation:
    from ..models.model_requests import DeleteModelRequest

    return Operation(
        name="models_delete",
        method="DELETE",
        path="/v2/models/{id}",
        request=DeleteModelRequest,
        answer=Empty(status=200),
    )


@overload
def models_delete(
    core: OrqCore, request: DeleteModelRequest | DeleteModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_delete(
    core: AsyncOrqCore, request: DeleteModelRequest | DeleteModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def models_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteModelRequest | DeleteModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a custom model from the workspace.

    `DELETE /v2/models/{id}`.
    """
    return core.call(_models_delete(), request, options)


@cache
def _models_disable() -> Operation:
    from ..models.model_requests import DisableModelRequest

    return Operation(
        name="models_disable",
        method="DELETE",
        path="/v2/workspace-models/{model_id}",
        request=DisableModelRequest,
        answer=Empty(status=204),
    )


@overload
def models_disable(
    core: OrqCore, request: DisableModelRequest | DisableModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_disable(
    core: AsyncOrqCore,
    request: DisableModelRequest | DisableModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def models_disable(
    core: OrqCore | AsyncOrqCore,
    request: DisableModelRequest | DisableModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Disable a model in the workspace.

    `DELETE /v2/workspace-models/{model_id}`.
    """
    return core.call(_models_disable(), request, options)


@cache
def _models_enable() -> Operation:
    from ..models.refs import ModelIdRef

    return Operation(
        name="models_enable",
        method="POST",
        path="/v2/workspace-models",
        request=ModelIdRef,
        answer=Empty(status=204),
    )


@overload
def models_enable(
    core: OrqCore, request: ModelIdRef | ModelIdRefParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_enable(
    core: AsyncOrqCore, request: ModelIdRef | ModelIdRefParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def models_enable(
    core: OrqCore | AsyncOrqCore, request: ModelIdRef | ModelIdRefParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Enable a model in the workspace.

    `POST /v2/workspace-models`.
    """
    return core.call(_models_enable(), request, options)


@cache
def _models_import_litellm() -> Operation:
    from ..models.model_imports import ImportLiteLLMModelsRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_import_litellm",
        method="POST",
        path="/v2/models/litellm/import",
        request=ImportLiteLLMModelsRequest,
        body="body",
        answer=Json(list[ModelDocument]),
    )


@overload
def models_import_litellm(
    core: OrqCore,
    request: ImportLiteLLMModelsRequest | ImportLiteLLMModelsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[ModelDocument], OrqError]: ...
@overload
async def models_import_litellm(
    core: AsyncOrqCore,
    request: ImportLiteLLMModelsRequest | ImportLiteLLMModelsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[ModelDocument], OrqError]: ...
def models_import_litellm(
    core: OrqCore | AsyncOrqCore,
    request: ImportLiteLLMModelsRequest | ImportLiteLLMModelsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[ModelDocument], OrqError] | Awaitable[Result[list[ModelDocument], OrqError]]:
    """Import model definitions from LiteLLM.

    `POST /v2/models/litellm/import`.
    """
    return core.call(_models_import_litellm(), request, options)


@cache
def _models_list() -> Operation:
    from ..models.model_requests import ListModelsRequest, ListModelsResponse

    return Operation(
        name="models_list",
        method="GET",
        path="/v3/router/models",
        request=ListModelsRequest,
        answer=Json(ListModelsResponse),
    )


@overload
def models_list(
    core: OrqCore,
    request: ListModelsRequest | ListModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelsResponse, OrqError]: ...
@overload
async def models_list(
    core: AsyncOrqCore,
    request: ListModelsRequest | ListModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelsResponse, OrqError]: ...
def models_list(
    core: OrqCore | AsyncOrqCore,
    request: ListModelsRequest | ListModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelsResponse, OrqError] | Awaitable[Result[ListModelsResponse, OrqError]]:
    """List the models that the router can call.

    `GET /v3/router/models`.
    """
    return core.call(_models_list(), request, options)


@cache
def _models_list_litellm() -> Operation:
    from ..models.model_requests import ListLiteLLMModelsRequest

    return Operation(
        name="models_list_litellm",
        method="GET",
        path="/v2/models/litellm/models",
        request=ListLiteLLMModelsRequest,
        answer=Json(list[dict[str, Any]]),
    )


@overload
def models_list_litellm(
    core: OrqCore,
    request: ListLiteLLMModelsRequest | ListLiteLLMModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[dict[str, Any]], OrqError]: ...
@overload
async def models_list_litellm(
    core: AsyncOrqCore,
    request: ListLiteLLMModelsRequest | ListLiteLLMModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[dict[str, Any]], OrqError]: ...
def models_list_litellm(
    core: OrqCore | AsyncOrqCore,
    request: ListLiteLLMModelsRequest | ListLiteLLMModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[dict[str, Any]], OrqError] | Awaitable[Result[list[dict[str, Any]], OrqError]]:
    """List the models of the LiteLLM instance set up for the workspace.

    `GET /v2/models/litellm/models`.
    """
    return core.call(_models_list_litellm(), request, options)


@cache
def _models_update() -> Operation:
    from ..models.model_changes import UpdateModelRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_update",
        method="PATCH",
        path="/v2/models/{id}",
        request=UpdateModelRequest,
        answer=Json(ModelDocument),
    )


@overload
def models_update(
    core: OrqCore, request: UpdateModelRequest | UpdateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_update(
    core: AsyncOrqCore, request: UpdateModelRequest | UpdateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
def models_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateModelRequest | UpdateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Change a custom model; `metadata` and `parameters` are replaced whole.

    `PATCH /v2/models/{id}`.
    """
    return core.call(_models_update(), request, options)


@cache
def _models_update_aws_bedrock() -> Operation:
    from ..models.model_changes import UpdateAWSBedrockModelRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_update_aws_bedrock",
        method="PATCH",
        path="/v2/models/aws-bedrock/{id}",
        request=UpdateAWSBedrockModelRequest,
        answer=Json(ModelDocument),
    )


@overload
def models_update_aws_bedrock(
    core: OrqCore,
    request: UpdateAWSBedrockModelRequest | UpdateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_update_aws_bedrock(
    core: AsyncOrqCore,
    request: UpdateAWSBedrockModelRequest | UpdateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_update_aws_bedrock(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAWSBedrockModelRequest | UpdateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Change a model of AWS Bedrock.

    `PATCH /v2/models/aws-bedrock/{id}`.
    """
    return core.call(_models_update_aws_bedrock(), request, options)


@cache
def _models_update_openai_like() -> Operation:
    from ..models.model_changes import UpdateOpenAILikeModelRequest
    from ..models.models import ModelDocument

    return Operation(
        name="models_update_openai_like",
        method="PATCH",
        path="/v2/models/openai-like/{id}",
        request=UpdateOpenAILikeModelRequest,
        answer=Json(ModelDocument),
    )


@overload
def models_update_openai_like(
    core: OrqCore,
    request: UpdateOpenAILikeModelRequest | UpdateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_update_openai_like(
    core: AsyncOrqCore,
    request: UpdateOpenAILikeModelRequest | UpdateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_update_openai_like(
    core: OrqCore | AsyncOrqCore,
    request: UpdateOpenAILikeModelRequest | UpdateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Change a model behind an OpenAI-compatible API.

    `PATCH /v2/models/openai-like/{id}`.
    """
    return core.call(_models_update_openai_like(), request, options)


@cache
def _models_validate() -> Operation:
    from ..models.model_requests import ValidateModelRequest

    return Operation(
        name="models_validate",
        method="POST",
        path="/v2/models/validate",
        request=ValidateModelRequest,
        answer=Empty(status=200),
    )


@overload
def models_validate(
    core: OrqCore, request: ValidateModelRequest | ValidateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_validate(
    core: AsyncOrqCore,
    request: ValidateModelRequest | ValidateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def models_validate(
    core: OrqCore | AsyncOrqCore,
    request: ValidateModelRequest | ValidateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Check a provider's endpoint and credentials with a live call.

    `POST /v2/models/validate`.
    """
    return core.call(_models_validate(), request, options)


@cache
def _models_validate_aws_bedrock() -> Operation:
    from ..models.model_requests import ValidateAWSBedrockModelRequest

    return Operation(
        name="models_validate_aws_bedrock",
        method="POST",
        path="/v2/models/aws-bedrock/validate",
        request=ValidateAWSBedrockModelRequest,
        answer=Empty(status=200),
    )


@overload
def models_validate_aws_bedrock(
    core: OrqCore,
    request: ValidateAWSBedrockModelRequest | ValidateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def models_validate_aws_bedrock(
    core: AsyncOrqCore,
    request: ValidateAWSBedrockModelRequest | ValidateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def models_validate_aws_bedrock(
    core: OrqCore | AsyncOrqCore,
    request: ValidateAWSBedrockModelRequest | ValidateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Check an AWS Bedrock inference profile and its credentials with a live call.

    `POST /v2/models/aws-bedrock/validate`.
    """
    return core.call(_models_validate_aws_bedrock(), request, options)
