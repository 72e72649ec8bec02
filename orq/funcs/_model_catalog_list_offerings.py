# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.model_catalog import ListModelCatalogResponse, ListModelOfferingsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListModelOfferingsRequestParam

OPERATION = Operation(
    name="model_catalog_list_offerings",
    method="GET",
    path="/v2/model-catalog/{model}/offerings",
    request=ListModelOfferingsRequest,
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
        "search",
        "sort_by",
        "order",
    ),
    answer=Json(ListModelCatalogResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def model_catalog_list_offerings(
    core: OrqCore,
    request: ListModelOfferingsRequest | ListModelOfferingsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelCatalogResponse, OrqError]: ...
@overload
async def model_catalog_list_offerings(
    core: AsyncOrqCore,
    request: ListModelOfferingsRequest | ListModelOfferingsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelCatalogResponse, OrqError]: ...
def model_catalog_list_offerings(
    core: OrqCore | AsyncOrqCore,
    request: ListModelOfferingsRequest | ListModelOfferingsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelCatalogResponse, OrqError] | Awaitable[Result[ListModelCatalogResponse, OrqError]]:
    """List what different providers offer of one base model.

    `GET /v2/model-catalog/{model}/offerings`.
    """
    return core.call(OPERATION, request, options)
