"""How errors pickle and copy: by their class and fields, and by the words of a cause that does not pickle."""

from __future__ import annotations

from typing import Any


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
    """Return the cause itself if it survives pickling, else a plain exception with its words."""
    import pickle

    try:
        pickle.loads(pickle.dumps(cause))  # noqa: S301 - our own bytes, made one line ago
    except Exception:  # noqa: BLE001 - pickling may raise anything
        return RuntimeError(f"{type(cause).__name__}: {cause}")
    return cause
