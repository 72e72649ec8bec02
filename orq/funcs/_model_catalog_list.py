# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.model_catalog import ListModelCatalogRequest, ListModelCatalogResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListModelCatalogRequestParam

OPERATION = Operation(
    name="model_catalog_list",
    method="GET",
    path="/v2/model-catalog",
    request=ListModelCatalogRequest,
    query=(
        "limit",
        "starting_after",
        "ending_before",
        "provider",
        "endpoint",
        "input_modality",
        "output_modality",
        "location",
        "feature",
        "supported_parameter",
        "tier",
        "offering_of",
        "search",
        "sort_by",
        "order",
    ),
    answer=Json(ListModelCatalogResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def model_catalog_list(
    core: OrqCore,
    request: ListModelCatalogRequest | ListModelCatalogRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelCatalogResponse, OrqError]: ...
@overload
async def model_catalog_list(
    core: AsyncOrqCore,
    request: ListModelCatalogRequest | ListModelCatalogRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelCatalogResponse, OrqError]: ...
def model_catalog_list(
    core: OrqCore | AsyncOrqCore,
    request: ListModelCatalogRequest | ListModelCatalogRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelCatalogResponse, OrqError] | Awaitable[Result[ListModelCatalogResponse, OrqError]]:
    """List the models on offer, filtered and sorted.

    `GET /v2/model-catalog`.
    """
    return core.call(OPERATION, request, options)
