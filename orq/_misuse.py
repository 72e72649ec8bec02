"""Explain wrong uses of our classes: `with`, `for`, `await`, and a result used as its value.

Sync classes have no `__aiter__`, and answers have no `__await__`. Libraries look for these methods and would use them:
Starlette streams any object with an `__aiter__` by `async for`. A call without `await` is a coroutine of Python, which
cannot have our messages. Methods must stay `async def`, because tools check for that.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from functools import wraps
from types import AsyncGeneratorType, CoroutineType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

A = TypeVar("A", bound=Callable[..., Any])

if TYPE_CHECKING:  # type checkers report these faults themselves

    class Blocking: ...

    class Awaited: ...

    class AwaitedItems: ...

    class CallResult:
        __slots__ = ()

    def in_pieces(method: A) -> A: ...

else:

    class Blocking:
        """The base of sync classes, which refuses `async with`."""

        __slots__ = ()

        def __aenter__(self) -> NoReturn:
            name = _public(self)
            raise TypeError(f"{name} takes `with`. For `async with` use Async{name}.")

        __aexit__ = __aenter__

    class Awaited:
        """The base of async classes, which refuses `with`."""

        __slots__ = ()

        def __enter__(self) -> NoReturn:
            name = _public(self)
            raise TypeError(f"{name} takes `async with`. For `with` use {name.removeprefix('Async')}.")

        __exit__ = __enter__

    class AwaitedItems(Awaited):
        """The base of async classes with items, which refuses `for`, too."""

        __slots__ = ()

        def __iter__(self) -> NoReturn:
            name = _public(self)
            raise TypeError(f"{name} takes `async for`. For `for` use {name.removeprefix('Async')}.")

        __next__ = __iter__

    class CallResult:
        """The base of results. It refuses operations of the value, and says where the value is.

        It has no `__iter__`, since libraries would treat a result as a collection. `__getitem__` refuses `for` as well.
        """

        __slots__ = ()

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):  # `copy`, `inspect` and notebooks read such names
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name)
            if isinstance(own := getattr(type(self), name, None), property):
                return own.fget(self)  # the property raised an `AttributeError`; this raises it again
            told = f"{type(self).__name__} has no {name!r}. {_way_to_the_value(self, f'.{name}')}"
            raise AttributeError(told, name=name) from _failure(self)

        def __getitem__(self, key: object) -> NoReturn:
            raise TypeError(f"{type(self).__name__} has no items. {_way_to_the_value(self)}") from _failure(self)

        def __enter__(self) -> NoReturn:
            raise TypeError(f"{type(self).__name__} takes no `with`. {_way_to_the_value(self)}") from _failure(self)

        __exit__ = __aenter__ = __aexit__ = __enter__

    def in_pieces(method: A) -> A:
        """Make an async generator method refuse `await` and `for` with a message."""

        @wraps(method)
        def pieces(self: Any) -> Pieces:
            kind = Texts if method.__name__ == "text" else Pieces
            return kind(method(self), f"{_public(self)}.{method.__name__}()")

        return pieces


class Pieces:
    """An async generator that refuses `await`.

    `isinstance` calls it a generator, as Streamlit needs.
    """

    __slots__ = ("__weakref__", "_generator", "_name")

    def __init__(self, generator: AsyncGenerator[Any, None], name: str) -> None:
        self._generator, self._name = generator, name

    if not TYPE_CHECKING:

        @property
        def __class__(self) -> Any:
            return AsyncGeneratorType

    def __aiter__(self) -> AsyncIterator[Any]:
        return self._generator  # so an `async for` has no extra cost

    def __anext__(self) -> Any:
        return self._generator.__anext__()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._generator, name)

    def __repr__(self) -> str:
        return f"<{self._name}>"

    def __await__(self) -> NoReturn:
        raise TypeError(f"{self._name} cannot be awaited. Iterate it with `async for piece in ...`.")


class Texts(Pieces):
    """The pieces of a text.

    Pieces of bytes have no `__iter__`, since httpx would send them by `for`.
    """

    __slots__ = ()

    def __await__(self) -> NoReturn:
        raise TypeError(
            f"{self._name} cannot be awaited. Iterate it with `async for piece in stream.text()`. "
            "`await stream.collect()` returns the whole answer."
        )

    def __iter__(self) -> NoReturn:
        raise TypeError(f"{self._name} takes `async for`, not `for`.")


def _failure(result: Any) -> BaseException | None:
    """Return the error of a failed call, or None."""
    return None if result.ok else result.error


def _way_to_the_value(result: Any, part: str = "") -> str:
    """Return a text that says where the value of a call is, or why there is none."""
    if result.ok:
        return f"It is the result of a call, and its value is in .value. Write result.value{part}."
    return (
        f"The call failed with {type(result.error).__name__}. result.error is the error, and result.unwrap() raises it."
    )


def refuse_call(value: object, function: str) -> None:
    """Raise `TypeError` for a call that was not awaited, or for the result of a call."""
    if isinstance(value, CallResult):
        raise TypeError(f"{function} takes the value of a call, not {type(value).__name__}. {_way_to_the_value(value)}")
    if isinstance(value, CoroutineType):
        value.close()  # else Python would warn of it, too
        raise TypeError(f"{function} takes the value of a call, not its coroutine. Write `await` before the call.")


def _public(value: Any) -> str:
    """Return the name of an object's class in this package, also for a subclass of it."""
    return next(cls.__name__ for cls in type(value).__mro__ if cls.__module__.partition(".")[0] == "orq")
