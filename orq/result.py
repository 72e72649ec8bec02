"""The result of a call as a value: `Ok` holds the answer, `Err` holds the error.

    match conversations_retrieve(core, {"conversation_id": "conv_01"}):
        case Ok(conversation):
            print(conversation.display_name)
        case Err(error):
            print(error)

You can also test `if result.ok:` or `if result:`. Type checkers then know the type of `result.value` and of
`result.error`. Reading `value` of an `Err` raises its error. Reading `error` of an `Ok` raises `AttributeError`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, TypeVar, final

from ._lazy_annotations import lazy_annotations
from ._misuse import CallResult

if TYPE_CHECKING:
    from .middleware import Response

T = TypeVar("T")
U = TypeVar("U")
T_co = TypeVar("T_co", covariant=True)
E_co = TypeVar("E_co", bound=Exception, covariant=True)


class _Frozen(CallResult):
    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen, so {name!r} cannot be set.")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen, so {name!r} cannot be deleted.")


@final
class Ok(_Frozen, Generic[T_co]):
    """A call succeeded: `value` is the answer, and `response` has its status and headers."""

    __slots__ = ("_response", "_value")
    __match_args__ = ("value",)

    def __init__(self, value: T_co, response: Response | None = None) -> None:
        object.__setattr__(self, "_value", value)
        object.__setattr__(self, "_response", response)

    _value: T_co
    _response: Response | None

    def __bool__(self) -> Literal[True]:
        return True

    @property
    def ok(self) -> Literal[True]:
        """Always True."""
        return True

    @property
    def value(self) -> T_co:
        """The answer."""
        return self._value

    @property
    def error(self) -> NoReturn:
        """Raise `AttributeError`: an `Ok` has no error."""
        raise AttributeError("This result is Ok. It has a value, and no error.")

    @property
    def response(self) -> Response:
        """Status, headers, request id, attempts and problems of the answer. An `Ok` that you made has status 200."""
        if self._response is None:
            from .middleware import Response

            return Response(status_code=200)
        return self._response

    def unwrap(self) -> T_co:
        """Return the value. `Err.unwrap()` raises the error."""
        return self._value

    def map(self, function: Callable[[T_co], U]) -> Ok[U]:
        """Return `Ok(function(value))` with the same response. `Err.map()` returns the same `Err`."""
        return Ok(function(self._value), self._response)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ok) and bool(self._value == other._value)

    def __hash__(self) -> int:
        return hash((Ok, self._value))

    def __repr__(self) -> str:
        return f"Ok({self._value!r})"

    if not TYPE_CHECKING:  # out of sight of editors

        def _repr_pretty_(self, printer, cycle):
            with printer.group(3, "Ok(", ")"):  # a notebook spreads a long value over lines
                printer.pretty(self._value)

    def __reduce__(self) -> tuple[Any, ...]:
        return (Ok, (self._value, self._response))


@final
class Err(_Frozen, Generic[E_co]):
    """A call failed: `error` is the exception that a method of the client raises."""

    __slots__ = ("_error",)
    __match_args__ = ("error",)

    def __init__(self, error: E_co) -> None:
        object.__setattr__(self, "_error", error)

    _error: E_co

    def __bool__(self) -> Literal[False]:
        return False

    @property
    def ok(self) -> Literal[False]:
        """Always False."""
        return False

    @property
    def value(self) -> NoReturn:
        """Raise the error: an `Err` has no value."""
        self.unwrap()

    @property
    def error(self) -> E_co:
        """The error. For each call it is an `OrqError`."""
        return self._error

    @property
    def response(self) -> NoReturn:
        """Raise the error. The error itself tells the status, headers and request id."""
        self.unwrap()

    def unwrap(self) -> NoReturn:
        """Raise the error."""
        raise self._error.with_traceback(None)

    def map(self, function: Callable[[Any], object]) -> Err[E_co]:
        """Return this `Err` unchanged."""
        return self

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Err) and self._error == other._error

    def __hash__(self) -> int:
        return hash((Err, self._error))

    def __repr__(self) -> str:
        return f"Err({self._error!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Err, (self._error,))


Result = Ok[T_co] | Err[E_co]
"""What each function returns: an `Ok` with the value, or an `Err` with the error."""


lazy_annotations(__name__)
