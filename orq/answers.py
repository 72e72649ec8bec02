"""An answer as a type of yours: `answer_as(MyAgent, agents_retrieve, core, request)`.

    @dataclass
    class Answer:
        id: str
        x_experimental: str | None = None

    match answer_as(Answer, agents_retrieve, core, {"agent_key": "support"}):
        case Ok(answer):
            print(answer.x_experimental)

The same bytes are decoded as another type: a struct, a dataclass, a TypedDict, a pydantic model, `Any` for plain data,
`str` or `bytes` for the body. Of a stream, each event is. The methods of the class are `client.answer_as(...)`, which
raises, and `client.result(...)`, which returns what stands around an answer, too.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from ._engine.operation import operation_of
from ._hints import mark_module
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
    """Call a function of `orq.funcs`, and decode its answer, or each event of its stream, as a type of yours.

    kind: a struct, dataclass, TypedDict, pydantic model or any other type that JSON can become. `Any` gives plain data,
        `str` and `bytes` the body as it came, None reads nothing.
    function: one of `orq.funcs`; `core` and `request` are what it takes.
    stream: for functions that answer either way.

    Raises `ConfigurationError` if `function` is none of `orq.funcs`. An answer that does not fit is an `Err` with a
    `ResponseValidationError` that names the place and holds the body; an event that does not fit ends its stream so.
    """
    if operation_of(function) is None:
        raise ConfigurationError(f"answer_as() takes a function of orq.funcs, not {function!r}")
    check_core(core)
    flag = {} if stream is None else {"stream": stream}
    return function(core_reading(kind, core), request, **flag, options=options)


def core_reading(kind: Any, core: C) -> C:
    """Return a core of the same connections whose answers are decoded as a type of the caller's."""
    derived, plan = core._derive(core._settings), core._plan

    def plan_as(operation: Any, request: Any, options: Any) -> Any:
        return plan(operation.answering(kind), request, options)

    derived.__dict__["_plan"] = plan_as
    return derived


def core_keeping(core: C) -> tuple[C, list[Result[Any, OrqError]]]:
    """Return a core of the same connections, and the list into which it puts the results of its calls."""
    derived, wrap, kept = core._derive(core._settings), core._wrap, list[Any]()

    def wrap_and_keep(*given: Any) -> Any:
        kept.append(wrap(*given))
        return kept[-1]

    derived.__dict__["_wrap"] = wrap_and_keep
    return derived, kept


mark_module(__name__)
