# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Binary, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..downloads import AsyncDownload, Download
    from ..models.things import DoThingRequest
    from ..params._t import DoThingRequestParam


@cache
def _things_do() -> Operation:
    from ..models.things import DoThingRequest

    return Operation(
        name="things_do",
        method="GET",
        path="/v2/things",
        request=DoThingRequest,
        answer=Binary(),
    )


@overload
def things_do(
    core: OrqCore, request: DoThingRequest | DoThingRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[Download, OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AsyncDownload, OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Download, OrqError] | Awaitable[Result[AsyncDownload, OrqError]]:
    """Do a thing.

    `GET /v2/things`.
    """
    return core.call(_things_do(), request, options)
