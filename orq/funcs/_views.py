# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.views import (
        CreateViewRequest,
        DeleteViewRequest,
        GetViewRequest,
        ListViewsRequest,
        ListViewsResponse,
        UpdateViewRequest,
        ViewResponse,
    )
    from ..params._v import (
        CreateViewRequestParam,
        DeleteViewRequestParam,
        GetViewRequestParam,
        ListViewsRequestParam,
        UpdateViewRequestParam,
    )


@cache
def _views_create() -> Operation:
    from ..models.views import CreateViewRequest, ViewResponse

    return Operation(
        name="views_create",
        method="POST",
        path="/v3/views",
        request=CreateViewRequest,
        answer=Json(ViewResponse),
    )


@overload
def views_create(
    core: OrqCore,
    request: CreateViewRequest | CreateViewRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError]: ...
@overload
async def views_create(
    core: AsyncOrqCore,
    request: CreateViewRequest | CreateViewRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError]: ...
def views_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateViewRequest | CreateViewRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError] | Awaitable[Result[ViewResponse, OrqError]]:
    """Save a view: its filter and columns.

    `POST /v3/views`.
    """
    return core.call(_views_create(), request, options)


@cache
def _views_delete() -> Operation:
    from ..models.views import DeleteViewRequest

    return Operation(
        name="views_delete",
        method="DELETE",
        path="/v3/views/{view_id}",
        request=DeleteViewRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def views_delete(
    core: OrqCore, request: DeleteViewRequest | DeleteViewRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def views_delete(
    core: AsyncOrqCore, request: DeleteViewRequest | DeleteViewRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def views_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteViewRequest | DeleteViewRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a saved view by its id.

    `DELETE /v3/views/{view_id}`.
    """
    return core.call(_views_delete(), request, options)


@cache
def _views_get() -> Operation:
    from ..models.views import GetViewRequest, ViewResponse

    return Operation(
        name="views_get",
        method="GET",
        path="/v3/views/{view_id}",
        request=GetViewRequest,
        answer=Json(ViewResponse),
    )


@overload
def views_get(
    core: OrqCore, request: GetViewRequest | GetViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
@overload
async def views_get(
    core: AsyncOrqCore, request: GetViewRequest | GetViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
def views_get(
    core: OrqCore | AsyncOrqCore,
    request: GetViewRequest | GetViewRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError] | Awaitable[Result[ViewResponse, OrqError]]:
    """Fetch a saved view by its id.

    `GET /v3/views/{view_id}`.
    """
    return core.call(_views_get(), request, options)


@cache
def _views_list() -> Operation:
    from ..models.views import ListViewsRequest, ListViewsResponse

    return Operation(
        name="views_list",
        method="GET",
        path="/v3/views",
        request=ListViewsRequest,
        query=("limit", "starting_after", "ending_before", "page"),
        answer=Json(ListViewsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
    )


@overload
def views_list(
    core: OrqCore,
    request: ListViewsRequest | ListViewsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListViewsResponse, OrqError]: ...
@overload
async def views_list(
    core: AsyncOrqCore,
    request: ListViewsRequest | ListViewsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListViewsResponse, OrqError]: ...
def views_list(
    core: OrqCore | AsyncOrqCore,
    request: ListViewsRequest | ListViewsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListViewsResponse, OrqError] | Awaitable[Result[ListViewsResponse, OrqError]]:
    """List saved views, a page at a time.

    `GET /v3/views`.
    """
    return core.call(_views_list(), request, options)


@cache
def _views_update() -> Operation:
    from ..models.views import UpdateViewRequest, ViewResponse

    return Operation(
        name="views_update",
        method="PATCH",
        path="/v3/views/{view_id}",
        request=UpdateViewRequest,
        answer=Json(ViewResponse),
    )


@overload
def views_update(
    core: OrqCore, request: UpdateViewRequest | UpdateViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
@overload
async def views_update(
    core: AsyncOrqCore, request: UpdateViewRequest | UpdateViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
def views_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateViewRequest | UpdateViewRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError] | Awaitable[Result[ViewResponse, OrqError]]:
    """Change the filter, columns or name of a saved view.

    `PATCH /v3/views/{view_id}`.
    """
    return core.call(_views_update(), request, options)
