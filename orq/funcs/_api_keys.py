# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.api_keys import (
        APIKey,
        CreateAPIKeyRequest,
        DeleteAPIKeyRequest,
        GetAPIKeyRequest,
        ListAPIKeyCapabilitiesRequest,
        ListAPIKeyCapabilitiesResponse,
        ListAPIKeysRequest,
        UpdateAPIKeyRequest,
    )
    from ..params._a import (
        CreateAPIKeyRequestParam,
        DeleteAPIKeyRequestParam,
        GetAPIKeyRequestParam,
        ListAPIKeyCapabilitiesRequestParam,
        ListAPIKeysRequestParam,
        UpdateAPIKeyRequestParam,
    )


@cache
def _api_keys_create() -> Operation:
    from ..models.api_keys import APIKey, CreateAPIKeyRequest

    return Operation(
        name="api_keys_create",
        method="POST",
        path="/v2/api-keys",
        request=CreateAPIKeyRequest,
        answer=Json(APIKey),
    )


@overload
def api_keys_create(
    core: OrqCore, request: CreateAPIKeyRequest | CreateAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
@overload
async def api_keys_create(
    core: AsyncOrqCore,
    request: CreateAPIKeyRequest | CreateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError]: ...
def api_keys_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAPIKeyRequest | CreateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError] | Awaitable[Result[APIKey, OrqError]]:
    """Create an API key; only this answer holds its token in full.

    `POST /v2/api-keys`.
    """
    return core.call(_api_keys_create(), request, options)


@cache
def _api_keys_delete() -> Operation:
    from ..models.api_keys import DeleteAPIKeyRequest

    return Operation(
        name="api_keys_delete",
        method="DELETE",
        path="/v2/api-keys/{api_key_id}",
        request=DeleteAPIKeyRequest,
        answer=Empty(status=204),
    )


@overload
def api_keys_delete(
    core: OrqCore, request: DeleteAPIKeyRequest | DeleteAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def api_keys_delete(
    core: AsyncOrqCore,
    request: DeleteAPIKeyRequest | DeleteAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def api_keys_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAPIKeyRequest | DeleteAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an API key, which stops working at once.

    `DELETE /v2/api-keys/{api_key_id}`.
    """
    return core.call(_api_keys_delete(), request, options)


@cache
def _api_keys_get() -> Operation:
    from ..models.api_keys import APIKey, GetAPIKeyRequest

    return Operation(
        name="api_keys_get",
        method="GET",
        path="/v2/api-keys/{api_key_id}",
        request=GetAPIKeyRequest,
        answer=Json(APIKey),
    )


@overload
def api_keys_get(
    core: OrqCore, request: GetAPIKeyRequest | GetAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
@overload
async def api_keys_get(
    core: AsyncOrqCore, request: GetAPIKeyRequest | GetAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
def api_keys_get(
    core: OrqCore | AsyncOrqCore,
    request: GetAPIKeyRequest | GetAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError] | Awaitable[Result[APIKey, OrqError]]:
    """Fetch an API key by its id, with its token masked.

    `GET /v2/api-keys/{api_key_id}`.
    """
    return core.call(_api_keys_get(), request, options)


@cache
def _api_keys_list() -> Operation:
    from ..models.api_keys import APIKey, ListAPIKeysRequest

    return Operation(
        name="api_keys_list",
        method="GET",
        path="/v2/api-keys",
        request=ListAPIKeysRequest,
        query=("project_id", "source"),
        answer=Json(list[APIKey]),
    )


@overload
def api_keys_list(
    core: OrqCore,
    request: ListAPIKeysRequest | ListAPIKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[APIKey], OrqError]: ...
@overload
async def api_keys_list(
    core: AsyncOrqCore,
    request: ListAPIKeysRequest | ListAPIKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[APIKey], OrqError]: ...
def api_keys_list(
    core: OrqCore | AsyncOrqCore,
    request: ListAPIKeysRequest | ListAPIKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[APIKey], OrqError] | Awaitable[Result[list[APIKey], OrqError]]:
    """List the API keys of the workspace, with their tokens masked.

    `GET /v2/api-keys`.
    """
    return core.call(_api_keys_list(), request, options)


@cache
def _api_keys_list_capabilities() -> Operation:
    from ..models.api_keys import ListAPIKeyCapabilitiesRequest, ListAPIKeyCapabilitiesResponse

    return Operation(
        name="api_keys_list_capabilities",
        method="GET",
        path="/v2/api-keys/capabilities",
        request=ListAPIKeyCapabilitiesRequest,
        answer=Json(ListAPIKeyCapabilitiesResponse),
    )


@overload
def api_keys_list_capabilities(
    core: OrqCore,
    request: ListAPIKeyCapabilitiesRequest | ListAPIKeyCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAPIKeyCapabilitiesResponse, OrqError]: ...
@overload
async def api_keys_list_capabilities(
    core: AsyncOrqCore,
    request: ListAPIKeyCapabilitiesRequest | ListAPIKeyCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAPIKeyCapabilitiesResponse, OrqError]: ...
def api_keys_list_capabilities(
    core: OrqCore | AsyncOrqCore,
    request: ListAPIKeyCapabilitiesRequest | ListAPIKeyCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAPIKeyCapabilitiesResponse, OrqError] | Awaitable[Result[ListAPIKeyCapabilitiesResponse, OrqError]]:
    """List the domains in which an API key can be granted permissions.

    `GET /v2/api-keys/capabilities`.
    """
    return core.call(_api_keys_list_capabilities(), request, options)


@cache
def _api_keys_update() -> Operation:
    from ..models.api_keys import APIKey, UpdateAPIKeyRequest

    return Operation(
        name="api_keys_update",
        method="PATCH",
        path="/v2/api-keys/{api_key_id}",
        request=UpdateAPIKeyRequest,
        answer=Json(APIKey),
    )


@overload
def api_keys_update(
    core: OrqCore, request: UpdateAPIKeyRequest | UpdateAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
@overload
async def api_keys_update(
    core: AsyncOrqCore,
    request: UpdateAPIKeyRequest | UpdateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError]: ...
def api_keys_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAPIKeyRequest | UpdateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError] | Awaitable[Result[APIKey, OrqError]]:
    """Rename, restrict, disable or revoke an API key.

    `PATCH /v2/api-keys/{api_key_id}`.
    """
    return core.call(_api_keys_update(), request, options)
