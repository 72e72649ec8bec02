# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import DoThingRequest
    from ..params._n_to_z_unions import PartParam
    from ..params._t import DoThingRequestParam


@cache
def _things_do() -> Operation:
    from ..models.things import DoThingRequest

    return Operation(
        name="things_do",
        method="POST",
        path="/v2/things",
        request=DoThingRequest,
        body="body",
        answer=Json(bool),
    )


@overload
def things_do(
    core: OrqCore, request: DoThingRequest | DoThingRequestParam | PartParam, *, options: RequestOptions | None = None
) -> Result[bool, OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | PartParam,
    *,
    options: RequestOptions | None = None,
) -> Result[bool, OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | PartParam,
    *,
    options: RequestOptions | None = None,
) -> Result[bool, OrqError] | Awaitable[Result[bool, OrqError]]:
    """Do a thing.

    `POST /v2/things`.
    """
    return core.call(_things_do(), request, options)
