# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import End, Events, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.completions import Completion, CreateCompletionRequest
    from ..params._c import CreateCompletionRequestParam
    from ..texts import AsyncTextStream, TextStream


@cache
def _router_completions_create() -> Operation:
    from ..models.completions import Completion, CreateCompletionRequest

    return Operation(
        name="router_completions_create",
        method="POST",
        path="/v2/router/completions",
        request=CreateCompletionRequest,
        answer=Json(Completion),
        streamed=Events(type=Completion, sentinel="[DONE]", ends=(End("choices[].finish_reason"),), stream="text"),
    )


@overload
def router_completions_create(
    core: OrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[Completion, OrqError]: ...
@overload
def router_completions_create(
    core: OrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[TextStream[Completion, Completion], OrqError]: ...
@overload
def router_completions_create(
    core: OrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[Completion | TextStream[Completion, Completion], OrqError]: ...
@overload
async def router_completions_create(
    core: AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[Completion, OrqError]: ...
@overload
async def router_completions_create(
    core: AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[Completion, Completion], OrqError]: ...
@overload
async def router_completions_create(
    core: AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[Completion | AsyncTextStream[Completion, Completion], OrqError]: ...
def router_completions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[Completion | TextStream[Completion, Completion], OrqError]
    | Awaitable[Result[Completion | AsyncTextStream[Completion, Completion], OrqError]]
):
    """Have a model complete a prompt, whole or as a stream.

    `Ok` holds a `Completion`; with `stream=True`, a `TextStream[Completion, Completion]`: read it to its end, or close
    it. `POST /v2/router/completions`.
    """
    return core.call(_router_completions_create().for_stream(stream), request, options)
