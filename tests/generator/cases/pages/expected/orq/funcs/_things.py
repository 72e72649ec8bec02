# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import DoThingRequest, Page
    from ..params._t import DoThingRequestParam


@cache
def _things_do() -> Operation:
    from ..models.things import DoThingRequest, Page

    return Operation(
        name="things_do",
        method="GET",
        path="/v2/things",
        request=DoThingRequest,
        query=("starting_after", "ending_before", "limit"),
        answer=Json(Page),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def things_do(
    core: OrqCore, request: DoThingRequest | DoThingRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[Page, OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Page, OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Page, OrqError] | Awaitable[Result[Page, OrqError]]:
    """Do a thing.

    `GET /v2/things`.
    """
    return core.call(_things_do(), request, options)
