# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import Events, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.response_stream_events import ResponseStreamEvent
    from ..models.responses import CreateRouterResponseRequest, ResponseResource
    from ..params._r import CreateRouterResponseRequestParam
    from ..texts import AsyncTextStream, TextStream


@cache
def _router_responses_create() -> Operation:
    from ..models.response_stream_events import (
        ResponseCompletedStreamEvent,
        ResponseErrorStreamEvent,
        ResponseFailedStreamEvent,
        ResponseIncompleteStreamEvent,
        ResponseStreamEvent,
    )
    from ..models.responses import CreateRouterResponseRequest, ResponseResource

    return Operation(
        name="router_responses_create",
        method="POST",
        path="/v2/router/responses",
        request=CreateRouterResponseRequest,
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
        last_seen="2026-02",
    )


@overload
def router_responses_create(
    core: OrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError]: ...
@overload
def router_responses_create(
    core: OrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[TextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
def router_responses_create(
    core: OrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | TextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
async def router_responses_create(
    core: AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError]: ...
@overload
async def router_responses_create(
    core: AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
async def router_responses_create(
    core: AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
def router_responses_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[ResponseResource | TextStream[ResponseStreamEvent, ResponseResource], OrqError]
    | Awaitable[Result[ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]]
):
    """Have a model respond, whole or as a stream, under the old path.

    `Ok` holds a `ResponseResource`; with `stream=True`, a `TextStream[ResponseStreamEvent, ResponseResource]`: read it
    to its end, or close it. `POST /v2/router/responses`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_router_responses_create().for_stream(stream), request, options)
