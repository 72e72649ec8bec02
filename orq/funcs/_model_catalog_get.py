# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_catalog import GetModelCatalogModelRequest, GetModelCatalogModelResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import GetModelCatalogModelRequestParam

OPERATION = Operation(
    name="model_catalog_get",
    method="GET",
    path="/v2/model-catalog/{id}",
    request=GetModelCatalogModelRequest,
    answer=Json(GetModelCatalogModelResponse),
)


@overload
def model_catalog_get(
    core: OrqCore,
    request: GetModelCatalogModelRequest | GetModelCatalogModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetModelCatalogModelResponse, OrqError]: ...
@overload
async def model_catalog_get(
    core: AsyncOrqCore,
    request: GetModelCatalogModelRequest | GetModelCatalogModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetModelCatalogModelResponse, OrqError]: ...
def model_catalog_get(
    core: OrqCore | AsyncOrqCore,
    request: GetModelCatalogModelRequest | GetModelCatalogModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetModelCatalogModelResponse, OrqError] | Awaitable[Result[GetModelCatalogModelResponse, OrqError]]:
    """Fetch a model of the catalog by its id, such as `openai/gpt-4o`.

    `GET /v2/model-catalog/{id}`.
    """
    return core.call(OPERATION, request, options)
