"""What sync and async classes refuse in words: the `with` and the `for` of the other kind.

There is no `__aiter__` on sync classes: libraries that stream, such as Starlette, look for it, and would take the
async way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:  # checkers report these faults themselves

    class Blocking: ...

    class Awaited: ...

else:

    class Blocking:
        """A class for sync code: `async with` is refused."""

        __slots__ = ()

        def __aenter__(self) -> NoReturn:
            name = _public(self)
            raise TypeError(f"{name} takes `with`; for `async with` there is Async{name}")

        __aexit__ = __aenter__

    class Awaited:
        """A class for async code: `with` is refused, and so is `for` where there is `async for`."""

        __slots__ = ()

        def __enter__(self) -> NoReturn:
            name = _public(self)
            raise TypeError(f"{name} takes `async with`; for `with` there is {name.removeprefix('Async')}")

        __exit__ = __enter__


def _public(value: Any) -> str:
    """Return the name of our class that an object is of, for subclasses too."""
    return next(cls.__name__ for cls in type(value).__mro__ if cls.__module__.partition(".")[0] == "orq")
