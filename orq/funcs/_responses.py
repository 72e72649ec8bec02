# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import Events, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.response_content import CompactedResponse, CompactResponseRequest
    from ..models.response_stream_events import ResponseStreamEvent
    from ..models.responses import CreateResponseRequest, GetResponseRequest, ResponseResource
    from ..params._r import CompactResponseRequestParam, CreateResponseRequestParam, GetResponseRequestParam
    from ..texts import AsyncTextStream, TextStream


@cache
def _responses_compact() -> Operation:
    from ..models.response_content import CompactedResponse, CompactResponseRequest

    return Operation(
        name="responses_compact",
        method="POST",
        path="/v1/responses/compact",
        request=CompactResponseRequest,
        answer=Json(CompactedResponse),
    )


@overload
def responses_compact(
    core: OrqCore,
    request: CompactResponseRequest | CompactResponseRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CompactedResponse, OrqError]: ...
@overload
async def responses_compact(
    core: AsyncOrqCore,
    request: CompactResponseRequest | CompactResponseRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CompactedResponse, OrqError]: ...
def responses_compact(
    core: OrqCore | AsyncOrqCore,
    request: CompactResponseRequest | CompactResponseRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CompactedResponse, OrqError] | Awaitable[Result[CompactedResponse, OrqError]]:
    """Shorten a conversation by summarising its older items.

    `POST /v1/responses/compact`.
    """
    return core.call(_responses_compact(), request, options)


@cache
def _responses_create() -> Operation:
    from ..models.response_stream_events import (
        ResponseCompletedStreamEvent,
        ResponseErrorStreamEvent,
        ResponseFailedStreamEvent,
        ResponseIncompleteStreamEvent,
        ResponseStreamEvent,
    )
    from ..models.responses import CreateResponseRequest, ResponseResource

    return Operation(
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
        format="text.format",
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
) -> Result[TextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
def responses_create(
    core: OrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | TextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
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
) -> Result[AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
async def responses_create(
    core: AsyncOrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
def responses_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateResponseRequest | CreateResponseRequestParam | None = None,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[ResponseResource | TextStream[ResponseStreamEvent, ResponseResource], OrqError]
    | Awaitable[Result[ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]]
):
    """Ask a model or agent for a response, whole or as a stream.

    `Ok` holds a `ResponseResource`; with `stream=True`, a `TextStream[ResponseStreamEvent, ResponseResource]`: read it
    to its end, or close it. `POST /v3/router/responses`.
    """
    return core.call(_responses_create().for_stream(stream), request, options)


@cache
def _responses_get() -> Operation:
    from ..models.responses import GetResponseRequest, ResponseResource

    return Operation(
        name="responses_get",
        method="GET",
        path="/v3/router/responses/{response_id}",
        request=GetResponseRequest,
        answer=Json(ResponseResource),
    )


@overload
def responses_get(
    core: OrqCore, request: GetResponseRequest | GetResponseRequestParam, *, options: RequestOptions | None = None
) -> Result[ResponseResource, OrqError]: ...
@overload
async def responses_get(
    core: AsyncOrqCore, request: GetResponseRequest | GetResponseRequestParam, *, options: RequestOptions | None = None
) -> Result[ResponseResource, OrqError]: ...
def responses_get(
    core: OrqCore | AsyncOrqCore,
    request: GetResponseRequest | GetResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError] | Awaitable[Result[ResponseResource, OrqError]]:
    """Fetch a response by its id.

    `GET /v3/router/responses/{response_id}`.
    """
    return core.call(_responses_get(), request, options)
