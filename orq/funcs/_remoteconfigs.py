# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.remoteconfigs import GetRemoteConfigRequest, RemoteConfig
    from ..params._r import GetRemoteConfigRequestParam


@cache
def _remoteconfigs_retrieve() -> Operation:
    from ..models.remoteconfigs import GetRemoteConfigRequest, RemoteConfig

    return Operation(
        name="remoteconfigs_retrieve",
        method="POST",
        path="/v2/remoteconfigs",
        request=GetRemoteConfigRequest,
        answer=Json(RemoteConfig),
        last_seen="2026-02",
    )


@overload
def remoteconfigs_retrieve(
    core: OrqCore,
    request: GetRemoteConfigRequest | GetRemoteConfigRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RemoteConfig, OrqError]: ...
@overload
async def remoteconfigs_retrieve(
    core: AsyncOrqCore,
    request: GetRemoteConfigRequest | GetRemoteConfigRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RemoteConfig, OrqError]: ...
def remoteconfigs_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: GetRemoteConfigRequest | GetRemoteConfigRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RemoteConfig, OrqError] | Awaitable[Result[RemoteConfig, OrqError]]:
    """Fetch the value of a remote config for a given context.

    `POST /v2/remoteconfigs`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_remoteconfigs_retrieve(), request, options)
