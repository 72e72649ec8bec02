"""Explain unknown keywords of methods and constructors: the `TypeError` says what to write.

A method is called by a small function that catches its `TypeError`. This function has the method's name, docstring,
annotations and signature, and is a coroutine function if the method is one.
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
    """Return the method with an explained `TypeError` for unknown keywords."""
    return like(method, (_async_method if method.__code__.co_flags & COROUTINE else _method)(method))


def explained_constructor(method: F) -> F:
    """Return the constructor with an explained `TypeError`, whose traceback holds no key."""
    return like(method, _constructor(method))


def like(method: F, made: Any) -> F:
    """Give a function the name, docstring, annotations and signature of a method."""
    # It also gets the globals of the method, in which tools look up the names in its annotations.
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
                raise  # the method itself raised it
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
            names, values, keywords = dict.fromkeys(keywords), (), {}  # no frame of the traceback may hold a key
            if type(error) is not TypeError or error.__traceback__.tb_next is not None:  # type: ignore[union-attr]
                raise
            raise told(method, (self,), names, error) from None

    return call


def keyword_error(method: Any, values: tuple[Any, ...], keywords: dict[str, Any], error: TypeError) -> TypeError:
    """Return the error for a call whose keywords Python did not accept."""
    code = method.__code__
    known = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    unknown = [name for name in keywords if name not in known]
    if not unknown or not values:
        place = code.co_argcount - 1
        told = str(error).replace("SettingsConstructor.__init__", type(values[0]).__name__ if values else "")
        few = f"{known[0]}, then keywords" if place else "keywords alone"
        return TypeError(
            f"{told}. It takes {few}, such as {known[place]}=..." if " given" in told and place < 2 else told
        )
    from ._suggestions import no_keyword

    return TypeError(no_keyword(method, values[0], unknown, known))
