"""How errors, cores and clients pickle and copy.

Errors do so by their class and fields, and by the words of a cause that does not pickle. Cores and clients do so by
their class and attributes, so that a subclass stays what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

_WITH_KEYS = frozenset({"Headers", "Secret", "Request", "Client", "AsyncClient"})
_OF = frozenset({"orq", "httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "requests", "multidict"})


def restore(cls: type[Any], state: dict[str, Any]) -> Any:
    """Make an error again, without its constructor: each class has arguments of its own."""
    make: Any = cls.__new__
    error = make(cls, state.get("message", ""), status_code=state.get("status_code", 0))
    error.__dict__.update(state)
    return error


def restore_caused(cls: type[Any], state: dict[str, Any], cause: BaseException | None) -> Any:
    """Make an error again that has a cause."""
    error = restore(cls, state)
    error.__cause__ = cause
    return error


def picklable(cause: BaseException | None) -> BaseException | None:
    """Return the cause itself if it survives pickling, else a plain exception with its words.

    A request in it does not pickle: its headers hold the key.
    """
    import io
    import pickle

    class Pickler(pickle.Pickler):
        def persistent_id(self, value: Any) -> None:
            module = getattr(type(value), "__module__", "")
            if type(value).__name__ in _WITH_KEYS and str(module).partition(".")[0] in _OF:
                raise pickle.PicklingError("it holds headers")

    try:
        Pickler(written := io.BytesIO()).dump(cause)
        pickle.loads(written.getvalue())  # noqa: S301 - our own bytes, made one line ago
    except Exception:  # noqa: BLE001 - pickling may raise anything
        return RuntimeError(f"{type(cause).__name__}: {cause}")
    return cause


def reduced(value: object, protocol: int, change: Callable[[dict[str, Any]], dict[str, Any]]) -> tuple[Any, ...]:
    """Return what Python's own `__reduce_ex__` does, with `__dict__` changed. Takes slots and `__getstate__` along."""
    made: Any = object.__reduce_ex__(value, max(protocol, 2))
    make, args, state, *rest = made
    if type(state) is dict:
        state = change(state)
    elif type(state) is tuple and len(state) == 2 and type(state[0]) is dict:
        state = (change(state[0]), state[1])  # with the values of slots
    return (make, args, state, *rest)


def take_attributes(made: object, value: object, attributes: dict[str, Any]) -> None:
    """Give an object attributes, and the slots of another one."""
    made.__dict__.update(attributes)
    for name, slot in _slots(value):
        setattr(made, name, slot)


def _slots(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the names and values of the slots that the class of `value` has."""
    for cls in type(value).__mro__:
        names: Any = vars(cls).get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            private = name.startswith("__") and not name.endswith("__")
            slot = f"_{cls.__name__.lstrip('_')}{name}" if private else name
            if name not in ("__dict__", "__weakref__") and hasattr(value, slot):
                yield slot, getattr(value, slot)
