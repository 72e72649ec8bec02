# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_requests import ListAzureFoundryDeploymentsRequest, ListAzureFoundryDeploymentsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListAzureFoundryDeploymentsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
