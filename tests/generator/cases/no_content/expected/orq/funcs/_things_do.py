# Generated from api/.
"""`DELETE /v2/things/{thing_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Empty, Operation
from ..models.things import DoThingRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.things import DoThingRequestParam

OPERATION = Operation(
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
) -> Result[None, OrqError] | Coroutine[Any, Any, Result[None, OrqError]]:
    """Do a thing.

    `Ok` holds None. `DELETE /v2/things/{thing_id}`.
    """
    return core.call(OPERATION, request, options)
