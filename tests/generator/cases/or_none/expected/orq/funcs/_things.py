# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import DoThingRequest, Thing
    from ..params._t import DoThingRequestParam


@cache
def _things_do() -> Operation:
    from ..models.things import DoThingRequest, Thing

    return Operation(
        name="things_do",
        method="GET",
        path="/v2/things",
        request=DoThingRequest,
        answer=Json(Thing, or_none=True),
    )


@overload
def things_do(
    core: OrqCore, request: DoThingRequest | DoThingRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[Thing, OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Thing, OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Thing, OrqError] | Awaitable[Result[Thing, OrqError]]:
    """Do a thing.

    `GET /v2/things`.
    """
    return core.call(_things_do(), request, options)
