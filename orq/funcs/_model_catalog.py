# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.model_catalog import (
        GetModelCatalogModelRequest,
        GetModelCatalogModelResponse,
        ListModelCatalogRequest,
        ListModelCatalogResponse,
        ListModelOfferingsRequest,
    )
    from ..params._m import (
        GetModelCatalogModelRequestParam,
        ListModelCatalogRequestParam,
        ListModelOfferingsRequestParam,
    )


@cache
def _model_catalog_get() -> Operation:
    from ..models.model_catalog import GetModelCatalogModelRequest, GetModelCatalogModelResponse

    return Operation(
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
    return core.call(_model_catalog_get(), request, options)


@cache
def _model_catalog_list() -> Operation:
    from ..models.model_catalog import ListModelCatalogRequest, ListModelCatalogResponse

    return Operation(
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
    """List the models of the catalog, filtered and sorted.

    `GET /v2/model-catalog`.
    """
    return core.call(_model_catalog_list(), request, options)


@cache
def _model_catalog_list_offerings() -> Operation:
    from ..models.model_catalog import ListModelCatalogResponse, ListModelOfferingsRequest

    return Operation(
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
    return core.call(_model_catalog_list_offerings(), request, options)
