# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import DoThingRequest
    from ..params._t import DoThingRequestParam


@cache
def _things_do() -> Operation:
    from ..models.things import DoThingRequest

    return Operation(
        name="things_do",
        method="DELETE",
        path="/v2/things/{thing_id}",
        request=DoThingRequest,
        answer=Empty(status=204),
    )


@overload
def things_do(
    core: OrqCore, request: DoThingRequest | DoThingRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore, request: DoThingRequest | DoThingRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Do a thing.

    `DELETE /v2/things/{thing_id}`.
    """
    return core.call(_things_do(), request, options)
