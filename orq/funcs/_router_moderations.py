# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.moderations import CreateModerationRequest, ModerationResponse
    from ..params._m import CreateModerationRequestParam


@cache
def _router_moderations_create() -> Operation:
    from ..models.moderations import CreateModerationRequest, ModerationResponse

    return Operation(
        name="router_moderations_create",
        method="POST",
        path="/v2/router/moderations",
        request=CreateModerationRequest,
        answer=Json(ModerationResponse),
    )


@overload
def router_moderations_create(
    core: OrqCore,
    request: CreateModerationRequest | CreateModerationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModerationResponse, OrqError]: ...
@overload
async def router_moderations_create(
    core: AsyncOrqCore,
    request: CreateModerationRequest | CreateModerationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModerationResponse, OrqError]: ...
def router_moderations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateModerationRequest | CreateModerationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModerationResponse, OrqError] | Awaitable[Result[ModerationResponse, OrqError]]:
    """Rate texts for harmful content, by category.

    `POST /v2/router/moderations`.
    """
    return core.call(_router_moderations_create(), request, options)
