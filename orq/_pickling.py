"""How errors, cores and clients are pickled and copied.

An error is pickled as its class and fields. A cause that cannot be pickled is replaced by its text. A core or client is
pickled as its class and attributes, so that a subclass keeps its class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

_WITH_KEYS = frozenset({"Headers", "Secret", "Request", "Client", "AsyncClient"})
_OF = frozenset({"orq", "httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "requests", "multidict"})


def restore(cls: type[Any], state: dict[str, Any]) -> Any:
    """Make an error from its pickle, without its constructor, whose arguments differ by class."""
    make: Any = cls.__new__
    error = make(cls, state.get("message", ""), status_code=state.get("status_code", 0))
    error.__dict__.update(state)
    return error


def restore_caused(cls: type[Any], state: dict[str, Any], cause: BaseException | None) -> Any:
    """Make an error with a cause from its pickle."""
    error = restore(cls, state)
    error.__cause__ = cause
    return error


def picklable(cause: BaseException | None) -> BaseException | None:
    """Return a cause if it can be pickled, else a plain exception with its text.

    A cause with a request in it is not pickled, since the headers of the request hold the key.
    """
    import io
    import pickle

    class Pickler(pickle.Pickler):
        def persistent_id(self, value: Any) -> None:
            module = getattr(type(value), "__module__", "")
            if type(value).__name__ in _WITH_KEYS and str(module).partition(".")[0] in _OF:
                raise pickle.PicklingError("It contains headers.")

    try:
        Pickler(written := io.BytesIO()).dump(cause)
        pickle.loads(written.getvalue())  # noqa: S301 - our own bytes, made one line above
    except Exception:  # noqa: BLE001 - pickling may raise anything
        return RuntimeError(f"{type(cause).__name__}: {cause}")
    return cause


def reduced(value: object, protocol: int, change: Callable[[dict[str, Any]], dict[str, Any]]) -> tuple[Any, ...]:
    """Return the result of Python's `__reduce_ex__`, with `__dict__` changed by a function.

    Slots and `__getstate__` are included.
    """
    made: Any = object.__reduce_ex__(value, max(protocol, 2))
    make, args, state, *rest = made
    if type(state) is dict:
        state = change(state)
    elif type(state) is tuple and len(state) == 2 and type(state[0]) is dict:
        state = (change(state[0]), state[1])  # the second part has the values of slots
    return (make, args, state, *rest)


def take_attributes(made: object, value: object, attributes: dict[str, Any]) -> None:
    """Give an object attributes, and the values of another object's slots."""
    made.__dict__.update(attributes)
    for name, slot in _slots(value):
        setattr(made, name, slot)


def _slots(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the names and values of the slots of an object."""
    for cls in type(value).__mro__:
        names: Any = vars(cls).get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            private = name.startswith("__") and not name.endswith("__")
            slot = f"_{cls.__name__.lstrip('_')}{name}" if private else name
            if name not in ("__dict__", "__weakref__") and hasattr(value, slot):
                yield slot, getattr(value, slot)
