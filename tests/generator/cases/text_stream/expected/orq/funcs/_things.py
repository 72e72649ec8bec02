# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Events, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import Done, DoThingRequest, Event
    from ..params._t import DoThingRequestParam
    from ..texts import AsyncTextStream, TextStream


@cache
def _things_do() -> Operation:
    from ..models.things import Done, DoThingRequest, Event, Failed

    return Operation(
        name="things_do",
        method="POST",
        path="/v2/things",
        request=DoThingRequest,
        constant={"stream": True},
        answer=Events(type=Event, sentinel="[DONE]", terminal=(Done,), failed=(Failed,), stream="text"),
    )


@overload
def things_do(
    core: OrqCore, request: DoThingRequest | DoThingRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[TextStream[Event, Done], OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[Event, Done], OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore,
    request: DoThingRequest | DoThingRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[TextStream[Event, Done], OrqError] | Awaitable[Result[AsyncTextStream[Event, Done], OrqError]]:
    """Do a thing.

    `Ok` holds a `TextStream[Event, Done]`: read it to its end, or close it. `POST /v2/things`.
    """
    return core.call(_things_do(), request, options)
