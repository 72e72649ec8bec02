# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import End, Events, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.chat_completions import ChatCompletion, ChatCompletionChunk, CreateChatCompletionRequest
    from ..params._c import CreateChatCompletionRequestParam
    from ..texts import AsyncTextStream, TextStream


@cache
def _router_chat_completions_create() -> Operation:
    from ..models.chat_completions import ChatCompletion, ChatCompletionChunk, CreateChatCompletionRequest

    return Operation(
        name="router_chat_completions_create",
        method="POST",
        path="/v2/router/chat/completions",
        request=CreateChatCompletionRequest,
        answer=Json(ChatCompletion),
        streamed=Events(
            type=ChatCompletionChunk, sentinel="[DONE]", ends=(End("choices[].finish_reason"),), stream="text"
        ),
    )


@overload
def router_chat_completions_create(
    core: OrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion, OrqError]: ...
@overload
def router_chat_completions_create(
    core: OrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[TextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
@overload
def router_chat_completions_create(
    core: OrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
@overload
async def router_chat_completions_create(
    core: AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion, OrqError]: ...
@overload
async def router_chat_completions_create(
    core: AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
@overload
async def router_chat_completions_create(
    core: AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion | AsyncTextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
def router_chat_completions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion], OrqError]
    | Awaitable[Result[ChatCompletion | AsyncTextStream[ChatCompletionChunk, ChatCompletion], OrqError]]
):
    """Have a chat model continue a list of messages, whole or as a stream.

    `Ok` holds a `ChatCompletion`; with `stream=True`, a `TextStream[ChatCompletionChunk, ChatCompletion]`: read it to
    its end, or close it. `POST /v2/router/chat/completions`.
    """
    return core.call(_router_chat_completions_create().for_stream(stream), request, options)
