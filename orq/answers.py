"""Decode an answer as a type of your own: `answer_as(MyAgent, agents_retrieve, core)`.

    @dataclass
    class Answer:
        id: str
        x_experimental: str | None = None

    match answer_as(Answer, agents_retrieve, core, {"agent_key": "support"}):
        case Ok(answer):
            print(answer.x_experimental)

The type can be a struct, a dataclass, a TypedDict or a pydantic model. `Any` gives plain data, and `str` or `bytes`
give the body. If the answer is a stream, each event is decoded as this type.

Clients have two methods for this: `client.answer_as(...)` returns the value or raises, and `client.result(...)` returns
the value with its status and headers.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from ._engine.operation import operation_of
from ._lazy_annotations import lazy_annotations
from ._raw_requests import check_core
from .core import AsyncOrqCore, OrqCore
from .errors import ConfigurationError

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from .errors import OrqError
    from .options import RequestOptions
    from .result import Result
    from .streaming import AsyncStream, Stream

__all__ = ["answer_as"]

T = TypeVar("T")
C = TypeVar("C", OrqCore, AsyncOrqCore)


@overload
def answer_as(
    kind: TypeForm[T],
    function: Callable[[OrqCore, Any], Result[Stream[Any], OrqError]],
    core: OrqCore,
    request: Any = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Stream[T], OrqError]: ...
@overload
def answer_as(
    kind: TypeForm[T],
    function: Callable[[OrqCore, Any], Result[Any, OrqError]],
    core: OrqCore,
    request: Any = None,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[T, OrqError]: ...
@overload
def answer_as(
    kind: TypeForm[T],
    function: Callable[[OrqCore, Any], Result[Any, OrqError]],
    core: OrqCore,
    request: Any = None,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[Stream[T], OrqError]: ...
@overload
def answer_as(
    kind: TypeForm[T],
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[AsyncStream[Any], OrqError]]],
    core: AsyncOrqCore,
    request: Any = None,
    *,
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[AsyncStream[T], OrqError]]: ...
@overload
def answer_as(
    kind: TypeForm[T],
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[Any, OrqError]]],
    core: AsyncOrqCore,
    request: Any = None,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[T, OrqError]]: ...
@overload
def answer_as(
    kind: TypeForm[T],
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[Any, OrqError]]],
    core: AsyncOrqCore,
    request: Any = None,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[AsyncStream[T], OrqError]]: ...
def answer_as(
    kind: Any,
    function: Any,
    core: Any,
    request: Any = None,
    *,
    stream: bool | None = None,
    options: RequestOptions | None = None,
) -> Any:
    """Call a function of `orq.funcs`, and decode its answer as a type of your own.

    If the answer is a stream, each event is decoded.

    kind: a struct, dataclass, TypedDict, pydantic model or another type that can be made from JSON. `Any` gives plain
        data. `str` and `bytes` give the body as it came. None reads no body.
    function: a function of `orq.funcs`.
    core: the core for the call.
    request: the request that the function takes.
    stream: True for a stream, False for a whole answer. For functions that can return both.
    options: settings of this call.

    Raises `ConfigurationError` if `function` is not from `orq.funcs`. If the answer does not fit the type, the result
    is an `Err` with a `ResponseValidationError`, which names the field and keeps the body. If an event does not fit,
    its stream ends with this error.
    """
    if operation_of(function) is None:
        raise ConfigurationError(f"answer_as() takes a function of orq.funcs, not {function!r}")
    check_core(core)
    flag = {} if stream is None else {"stream": stream}
    return function(core_reading(kind, core), request, **flag, options=options)


def core_reading(kind: Any, core: C) -> C:
    """Return a core with the same connections that decodes answers as `kind`."""
    derived, plan = core._derive(core._settings), core._plan

    def plan_as(operation: Any, request: Any, options: Any) -> Any:
        return plan(operation.answering(kind), request, options)

    derived.__dict__["_plan"] = plan_as
    return derived


def core_keeping(core: C) -> tuple[C, list[Result[Any, OrqError]]]:
    """Return a core with the same connections, and a list to which it adds the result of each call."""
    derived, wrap, kept = core._derive(core._settings), core._wrap, list[Any]()

    def wrap_and_keep(*given: Any) -> Any:
        kept.append(wrap(*given))
        return kept[-1]

    derived.__dict__["_wrap"] = wrap_and_keep
    return derived, kept


lazy_annotations(__name__)
