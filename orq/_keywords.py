"""Keywords that a method or constructor does not have: the `TypeError` says what takes their place.

A method is called through a small function that sees the `TypeError`. It has the name, the docstring, the annotations
and the signature of the method, and is a coroutine function where the method is one.
"""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")

COROUTINE = 0x80
"""The flag in the code of a coroutine function."""


def explained(method: F) -> F:
    """Return the method with a `TypeError` of ours for keywords that it does not have."""
    return like(method, (_async_method if method.__code__.co_flags & COROUTINE else _method)(method))


def explained_constructor(method: F) -> F:
    """Do the same for a method that takes keys."""
    return like(method, _constructor(method))


def like(method: F, made: Any) -> F:
    """Return what was made of a method, with all that tells of the method."""
    # With the globals of the method, so that tools look up the names in its annotations where they are.
    call: Any = FunctionType(made.__code__, method.__globals__, method.__name__, None, made.__closure__)
    for name in ("__module__", "__qualname__", "__doc__", "__annotations__"):
        setattr(call, name, getattr(method, name))
    call.__wrapped__ = method
    return call  # type: ignore[no-any-return]


def _method(method: Any) -> Any:
    told = keyword_error

    def call(*values: Any, **keywords: Any) -> Any:
        try:
            return method(*values, **keywords)
        except TypeError as error:
            if error.__traceback__.tb_next is not None:  # type: ignore[union-attr]
                raise  # the method was entered
            raise told(method, values, keywords, error) from None

    return call


def _async_method(method: Any) -> Any:
    told = keyword_error

    async def call(*values: Any, **keywords: Any) -> Any:
        try:
            return await method(*values, **keywords)
        except TypeError as error:
            if error.__traceback__.tb_next is not None:  # type: ignore[union-attr]
                raise
            raise told(method, values, keywords, error) from None

    return call


def _constructor(method: Any) -> Any:
    told = keyword_error

    def call(self: Any, /, *values: Any, **keywords: Any) -> Any:
        try:
            return method(self, *values, **keywords)
        except BaseException as error:
            names, values, keywords = dict.fromkeys(keywords), (), {}  # no frame of a traceback holds a key
            if type(error) is not TypeError or error.__traceback__.tb_next is not None:  # type: ignore[union-attr]
                raise
            raise told(method, (self,), names, error) from None

    return call


def keyword_error(method: Any, values: tuple[Any, ...], keywords: dict[str, Any], error: TypeError) -> TypeError:
    """Return the error of a call whose keywords Python did not take."""
    code = method.__code__
    known = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    unknown = [name for name in keywords if name not in known]
    if not unknown or not values:
        place = code.co_argcount - 1
        told = str(error).replace("SettingsConstructor.__init__", type(values[0]).__name__ if values else "")
        few = f"{known[0]}, then keywords" if place else "keywords alone"
        return TypeError(f"{told}. It takes {few}: {known[place]}=..." if " given" in told and place < 2 else told)
    from ._other_names import no_keyword

    return TypeError(no_keyword(method, values[0], unknown, known))
