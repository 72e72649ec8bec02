# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.management_keys import (
        CreateManagementKeyRequest,
        CreateManagementKeyResponse,
        DeleteManagementKeyRequest,
        GetManagementKeyRequest,
        ListManagementCapabilitiesRequest,
        ListManagementCapabilitiesResponse,
        ListManagementKeysRequest,
        ListManagementKeysResponse,
        ManagementKeyResponse,
        UpdateManagementKeyRequest,
    )
    from ..params._m import (
        CreateManagementKeyRequestParam,
        DeleteManagementKeyRequestParam,
        GetManagementKeyRequestParam,
        ListManagementCapabilitiesRequestParam,
        ListManagementKeysRequestParam,
        UpdateManagementKeyRequestParam,
    )


@cache
def _management_keys_create() -> Operation:
    from ..models.management_keys import CreateManagementKeyRequest, CreateManagementKeyResponse

    return Operation(
        name="management_keys_create",
        method="POST",
        path="/v2/management-keys",
        request=CreateManagementKeyRequest,
        answer=Json(CreateManagementKeyResponse),
    )


@overload
def management_keys_create(
    core: OrqCore,
    request: CreateManagementKeyRequest | CreateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateManagementKeyResponse, OrqError]: ...
@overload
async def management_keys_create(
    core: AsyncOrqCore,
    request: CreateManagementKeyRequest | CreateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateManagementKeyResponse, OrqError]: ...
def management_keys_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateManagementKeyRequest | CreateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateManagementKeyResponse, OrqError] | Awaitable[Result[CreateManagementKeyResponse, OrqError]]:
    """Create a management key; only this answer holds its token.

    `POST /v2/management-keys`.
    """
    return core.call(_management_keys_create(), request, options)


@cache
def _management_keys_delete() -> Operation:
    from ..models.management_keys import DeleteManagementKeyRequest

    return Operation(
        name="management_keys_delete",
        method="DELETE",
        path="/v2/management-keys/{management_key_id}",
        request=DeleteManagementKeyRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def management_keys_delete(
    core: OrqCore,
    request: DeleteManagementKeyRequest | DeleteManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def management_keys_delete(
    core: AsyncOrqCore,
    request: DeleteManagementKeyRequest | DeleteManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def management_keys_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteManagementKeyRequest | DeleteManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a management key, which stops working at once.

    `DELETE /v2/management-keys/{management_key_id}`.
    """
    return core.call(_management_keys_delete(), request, options)


@cache
def _management_keys_get() -> Operation:
    from ..models.management_keys import GetManagementKeyRequest, ManagementKeyResponse

    return Operation(
        name="management_keys_get",
        method="GET",
        path="/v2/management-keys/{management_key_id}",
        request=GetManagementKeyRequest,
        answer=Json(ManagementKeyResponse),
    )


@overload
def management_keys_get(
    core: OrqCore,
    request: GetManagementKeyRequest | GetManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
@overload
async def management_keys_get(
    core: AsyncOrqCore,
    request: GetManagementKeyRequest | GetManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
def management_keys_get(
    core: OrqCore | AsyncOrqCore,
    request: GetManagementKeyRequest | GetManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError] | Awaitable[Result[ManagementKeyResponse, OrqError]]:
    """Fetch a management key by its id, without its token.

    `GET /v2/management-keys/{management_key_id}`.
    """
    return core.call(_management_keys_get(), request, options)


@cache
def _management_keys_list() -> Operation:
    from ..models.management_keys import ListManagementKeysRequest, ListManagementKeysResponse

    return Operation(
        name="management_keys_list",
        method="GET",
        path="/v2/management-keys",
        request=ListManagementKeysRequest,
        query=("limit", "starting_after", "ending_before", "status", "search", "permission_mode"),
        answer=Json(ListManagementKeysResponse),
        pages=Pages(
            by="cursor",
            ask="starting_after",
            back="ending_before",
            item="management_key_id",
            items="data",
            more="has_more",
        ),
    )


@overload
def management_keys_list(
    core: OrqCore,
    request: ListManagementKeysRequest | ListManagementKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementKeysResponse, OrqError]: ...
@overload
async def management_keys_list(
    core: AsyncOrqCore,
    request: ListManagementKeysRequest | ListManagementKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementKeysResponse, OrqError]: ...
def management_keys_list(
    core: OrqCore | AsyncOrqCore,
    request: ListManagementKeysRequest | ListManagementKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementKeysResponse, OrqError] | Awaitable[Result[ListManagementKeysResponse, OrqError]]:
    """List management keys, a page at a time.

    `GET /v2/management-keys`.
    """
    return core.call(_management_keys_list(), request, options)


@cache
def _management_keys_list_capabilities() -> Operation:
    from ..models.management_keys import ListManagementCapabilitiesRequest, ListManagementCapabilitiesResponse

    return Operation(
        name="management_keys_list_capabilities",
        method="GET",
        path="/v2/management-keys/capabilities",
        request=ListManagementCapabilitiesRequest,
        answer=Json(ListManagementCapabilitiesResponse),
    )


@overload
def management_keys_list_capabilities(
    core: OrqCore,
    request: ListManagementCapabilitiesRequest | ListManagementCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementCapabilitiesResponse, OrqError]: ...
@overload
async def management_keys_list_capabilities(
    core: AsyncOrqCore,
    request: ListManagementCapabilitiesRequest | ListManagementCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementCapabilitiesResponse, OrqError]: ...
def management_keys_list_capabilities(
    core: OrqCore | AsyncOrqCore,
    request: ListManagementCapabilitiesRequest | ListManagementCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[ListManagementCapabilitiesResponse, OrqError]
    | Awaitable[Result[ListManagementCapabilitiesResponse, OrqError]]
):
    """List the domains in which a management key can be granted permissions.

    `GET /v2/management-keys/capabilities`.
    """
    return core.call(_management_keys_list_capabilities(), request, options)


@cache
def _management_keys_update() -> Operation:
    from ..models.management_keys import ManagementKeyResponse, UpdateManagementKeyRequest

    return Operation(
        name="management_keys_update",
        method="PATCH",
        path="/v2/management-keys/{management_key_id}",
        request=UpdateManagementKeyRequest,
        answer=Json(ManagementKeyResponse),
    )


@overload
def management_keys_update(
    core: OrqCore,
    request: UpdateManagementKeyRequest | UpdateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
@overload
async def management_keys_update(
    core: AsyncOrqCore,
    request: UpdateManagementKeyRequest | UpdateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
def management_keys_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateManagementKeyRequest | UpdateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError] | Awaitable[Result[ManagementKeyResponse, OrqError]]:
    """Rename, restrict, disable or revoke a management key.

    `PATCH /v2/management-keys/{management_key_id}`.
    """
    return core.call(_management_keys_update(), request, options)
