# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import Events, Json, Operation
from ..models.response_requests import CreateResponseRequest
from ..models.response_stream_events import (
    ResponseCompletedStreamEvent,
    ResponseErrorStreamEvent,
    ResponseFailedStreamEvent,
    ResponseIncompleteStreamEvent,
    ResponseStreamEvent,
)
from ..models.responses import ResponseResource

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import CreateResponseRequestParam
    from ..texts import AsyncTextStream, TextStream

OPERATION = Operation(
    name="responses_create",
    method="POST",
    path="/v3/router/responses",
    request=CreateResponseRequest,
    answer=Json(ResponseResource),
    streamed=Events(
        type=ResponseStreamEvent,
        sentinel="[DONE]",
        terminal=(
            ResponseCompletedStreamEvent,
            ResponseIncompleteStreamEvent,
        ),
        failed=(
            ResponseFailedStreamEvent,
            ResponseErrorStreamEvent,
        ),
        stream="text",
    ),
)


@overload
def responses_create(
    core: OrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError]: ...
@overload
def responses_create(
    core: OrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[TextStream[ResponseStreamEvent], OrqError]: ...
@overload
def responses_create(
    core: OrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | TextStream[ResponseStreamEvent], OrqError]: ...
@overload
async def responses_create(
    core: AsyncOrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError]: ...
@overload
async def responses_create(
    core: AsyncOrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[ResponseStreamEvent], OrqError]: ...
@overload
async def responses_create(
    core: AsyncOrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | AsyncTextStream[ResponseStreamEvent], OrqError]: ...
def responses_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[ResponseResource | TextStream[ResponseStreamEvent], OrqError]
    | Awaitable[Result[ResponseResource | AsyncTextStream[ResponseStreamEvent], OrqError]]
):
    """Have a model respond, whole or as a stream.

    `Ok` holds a `ResponseResource`; with `stream=True`, a `TextStream[ResponseStreamEvent]`: read it to its end, or
    close it. `POST /v3/router/responses`.
    """
    return core.call(OPERATION.for_stream(stream), request, options)
