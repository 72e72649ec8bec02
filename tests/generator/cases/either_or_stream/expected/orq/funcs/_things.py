# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import End, Events, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.things import Chunk, ThingInput, Whole
    from ..params._t import ThingInputParam
    from ..streaming import AsyncStream, Stream


@cache
def _things_do() -> Operation:
    from ..models.things import Chunk, ThingInput, Whole

    return Operation(
        name="things_do",
        method="POST",
        path="/v2/things",
        request=ThingInput,
        answer=Json(Whole),
        streamed=Events(type=Chunk, sentinel="[DONE]", ends=(End("choices[].finish_reason"),), stream="events"),
    )


@overload
def things_do(
    core: OrqCore,
    request: ThingInput | ThingInputParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[Whole, OrqError]: ...
@overload
def things_do(
    core: OrqCore,
    request: ThingInput | ThingInputParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[Stream[Chunk], OrqError]: ...
@overload
def things_do(
    core: OrqCore, request: ThingInput | ThingInputParam, *, stream: bool, options: RequestOptions | None = None
) -> Result[Whole | Stream[Chunk], OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore,
    request: ThingInput | ThingInputParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[Whole, OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore,
    request: ThingInput | ThingInputParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncStream[Chunk], OrqError]: ...
@overload
async def things_do(
    core: AsyncOrqCore, request: ThingInput | ThingInputParam, *, stream: bool, options: RequestOptions | None = None
) -> Result[Whole | AsyncStream[Chunk], OrqError]: ...
def things_do(
    core: OrqCore | AsyncOrqCore,
    request: ThingInput | ThingInputParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> Result[Whole | Stream[Chunk], OrqError] | Awaitable[Result[Whole | AsyncStream[Chunk], OrqError]]:
    """Do a thing.

    `Ok` holds a `Whole`; with `stream=True`, a `Stream[Chunk]`: read it to its end, or close it. `POST /v2/things`.
    """
    return core.call(_things_do().for_stream(stream), request, options)
