"""Example answers and events for tests, with the given fields.

The other fields are filled in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from .._engine.codec import decoder
from .._engine.operation import Empty, Events, Json
from .._lazy_annotations import lazy_annotations
from ..local.checked_values import ScriptError, example_with
from ..local.examples import events_of
from ..local.scriptable import Function, StreamedFunction, scripted_operation
from ..local.wire import encode

if TYPE_CHECKING:
    from ..streaming import Stream

T = TypeVar("T")
E = TypeVar("E")


def answer(function: Function[T], /, **fields: Any) -> T:
    """Return an example of the answer of a function, with these fields in Python names."""
    operation = scripted_operation(function)
    if isinstance(operation.answer, Empty) and not fields:
        return None  # type: ignore[return-value]  # here T is None
    if not isinstance(operation.answer, Json):
        raise ScriptError(f"The answer of {operation.name} is not a value with fields.")
    made: T = example_with(operation.answer.type, fields, of=operation.name)
    return made


def example(kind: type[T], /, **fields: Any) -> T:
    """Return an example of a type of `orq.models`, with these fields in Python names."""
    made: T = example_with(kind, fields, of=getattr(kind, "__name__", str(kind)))
    return made


@overload
def events(function: Function[Stream[E]], /, *, stream: Literal[False] = ...) -> list[E]: ...
@overload
def events(function: StreamedFunction[Stream[E]], /, *, stream: Literal[True]) -> list[E]: ...
def events(function: Callable[..., Any], /, *, stream: bool = False) -> list[Any]:
    """Return example events of a whole stream of a function.

    The last event is the one that ends the stream.
    """
    operation = scripted_operation(function, stream)
    if not isinstance(operation.answer, Events):
        told = " Pass stream=True." if operation.constant.get("stream") is False else ""
        raise ScriptError(f"The answer of {operation.name} is not a stream.{told}")
    read = decoder(operation.answer.type).decode
    return [read(encode(event)) for event in events_of(operation.answer, {})]


lazy_annotations(__name__)
