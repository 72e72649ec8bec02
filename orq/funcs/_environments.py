# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.environments import (
        CreateEnvironmentRequest,
        DeleteEnvironmentRequest,
        EnvironmentResponse,
        GetEnvironmentRequest,
        ListEnvironmentsRequest,
        ListEnvironmentsResponse,
        UpdateEnvironmentRequest,
    )
    from ..params._e import (
        CreateEnvironmentRequestParam,
        DeleteEnvironmentRequestParam,
        GetEnvironmentRequestParam,
        ListEnvironmentsRequestParam,
        UpdateEnvironmentRequestParam,
    )


@cache
def _environments_create() -> Operation:
    from ..models.environments import CreateEnvironmentRequest, EnvironmentResponse

    return Operation(
        name="environments_create",
        method="POST",
        path="/v3/environments",
        request=CreateEnvironmentRequest,
        answer=Json(EnvironmentResponse),
    )


@overload
def environments_create(
    core: OrqCore,
    request: CreateEnvironmentRequest | CreateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
@overload
async def environments_create(
    core: AsyncOrqCore,
    request: CreateEnvironmentRequest | CreateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
def environments_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateEnvironmentRequest | CreateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError] | Awaitable[Result[EnvironmentResponse, OrqError]]:
    """Create an environment, owned by a project or shared by the workspace.

    `POST /v3/environments`.
    """
    return core.call(_environments_create(), request, options)


@cache
def _environments_delete() -> Operation:
    from ..models.environments import DeleteEnvironmentRequest

    return Operation(
        name="environments_delete",
        method="DELETE",
        path="/v3/environments/{environment_id}",
        request=DeleteEnvironmentRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def environments_delete(
    core: OrqCore,
    request: DeleteEnvironmentRequest | DeleteEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def environments_delete(
    core: AsyncOrqCore,
    request: DeleteEnvironmentRequest | DeleteEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def environments_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteEnvironmentRequest | DeleteEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an environment for good.

    `DELETE /v3/environments/{environment_id}`.
    """
    return core.call(_environments_delete(), request, options)


@cache
def _environments_get() -> Operation:
    from ..models.environments import EnvironmentResponse, GetEnvironmentRequest

    return Operation(
        name="environments_get",
        method="GET",
        path="/v3/environments/{environment_id}",
        request=GetEnvironmentRequest,
        answer=Json(EnvironmentResponse),
    )


@overload
def environments_get(
    core: OrqCore, request: GetEnvironmentRequest | GetEnvironmentRequestParam, *, options: RequestOptions | None = None
) -> Result[EnvironmentResponse, OrqError]: ...
@overload
async def environments_get(
    core: AsyncOrqCore,
    request: GetEnvironmentRequest | GetEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
def environments_get(
    core: OrqCore | AsyncOrqCore,
    request: GetEnvironmentRequest | GetEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError] | Awaitable[Result[EnvironmentResponse, OrqError]]:
    """Fetch an environment by its id.

    `GET /v3/environments/{environment_id}`.
    """
    return core.call(_environments_get(), request, options)


@cache
def _environments_list() -> Operation:
    from ..models.environments import ListEnvironmentsRequest, ListEnvironmentsResponse

    return Operation(
        name="environments_list",
        method="GET",
        path="/v3/environments",
        request=ListEnvironmentsRequest,
        query=("limit", "starting_after", "ending_before", "project_id", "search"),
        answer=Json(ListEnvironmentsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
    )


@overload
def environments_list(
    core: OrqCore,
    request: ListEnvironmentsRequest | ListEnvironmentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEnvironmentsResponse, OrqError]: ...
@overload
async def environments_list(
    core: AsyncOrqCore,
    request: ListEnvironmentsRequest | ListEnvironmentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEnvironmentsResponse, OrqError]: ...
def environments_list(
    core: OrqCore | AsyncOrqCore,
    request: ListEnvironmentsRequest | ListEnvironmentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEnvironmentsResponse, OrqError] | Awaitable[Result[ListEnvironmentsResponse, OrqError]]:
    """List environments, a page at a time.

    `GET /v3/environments`.
    """
    return core.call(_environments_list(), request, options)


@cache
def _environments_update() -> Operation:
    from ..models.environments import EnvironmentResponse, UpdateEnvironmentRequest

    return Operation(
        name="environments_update",
        method="PATCH",
        path="/v3/environments/{environment_id}",
        request=UpdateEnvironmentRequest,
        answer=Json(EnvironmentResponse),
    )


@overload
def environments_update(
    core: OrqCore,
    request: UpdateEnvironmentRequest | UpdateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
@overload
async def environments_update(
    core: AsyncOrqCore,
    request: UpdateEnvironmentRequest | UpdateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError]: ...
def environments_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateEnvironmentRequest | UpdateEnvironmentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EnvironmentResponse, OrqError] | Awaitable[Result[EnvironmentResponse, OrqError]]:
    """Change the name, description or sharing of an environment.

    `PATCH /v3/environments/{environment_id}`.
    """
    return core.call(_environments_update(), request, options)
