# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import CreateThingRequest, Thing
    from ..params._t import CreateThingRequestParam


@cache
def _things_create() -> Operation:
    from ..models.things import CreateThingRequest, Thing

    return Operation(
        name="things_create",
        method="POST",
        path="/v2/things",
        request=CreateThingRequest,
        answer=Json(Thing),
        format="format",
    )


@overload
def things_create(
    core: OrqCore, request: CreateThingRequest | CreateThingRequestParam, *, options: RequestOptions | None = None
) -> Result[Thing, OrqError]: ...
@overload
async def things_create(
    core: AsyncOrqCore, request: CreateThingRequest | CreateThingRequestParam, *, options: RequestOptions | None = None
) -> Result[Thing, OrqError]: ...
def things_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateThingRequest | CreateThingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thing, OrqError] | Awaitable[Result[Thing, OrqError]]:
    """Do a thing.

    `POST /v2/things`.
    """
    return core.call(_things_create(), request, options)
