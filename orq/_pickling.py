"""How errors pickle and copy: by their class and fields, and by the words of a cause that does not pickle."""

from __future__ import annotations

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
