"""What the namespaces of a client share: how they show themselves, and what is said of one that is not there."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

from msgspec import UNSET

from ._hints import mark


class Namespace:
    """The operations of one part of the API, as methods."""

    def __init_subclass__(cls) -> None:
        mark(cls)

    def __repr__(self) -> str:
        names = [name for name in vars(type(self)) if not name.startswith("_")]
        return f"<{type(self).__name__}: {', '.join(names)}>"


class _NoCore:
    """The core of a namespace that was taken from the class of a client."""

    def call(self, operation: Any, request: Any = None, options: Any = None) -> NoReturn:
        """Refuse every call."""
        raise TypeError(f"{operation.name} needs a client: write `client = Orq()`, and call it on `client`")


if TYPE_CHECKING:
    from msgspec import UnsetType as UnsetType

    cached_namespace = cached_property
else:

    class _Unset:
        @staticmethod
        def __get_pydantic_core_schema__(source, handler):
            return import_module("orq._pydantic").instance_of(source)

    UnsetType = Annotated[type(UNSET), _Unset]  # pydantic knows nothing of the class itself, which is another package's

    class _NoClient:
        _core = _NoCore()

    class cached_namespace(cached_property):  # noqa: N801 - a decorator, like the one that it extends
        """A namespace, made on first use. Taken from the class it has its methods too, for `create_autospec`.

        It takes no lock, as `cached_property` does before Python 3.12: a forked child would wait for it for ever.
        """

        def __get__(self, instance, owner=None):
            if instance is None:
                return self.func(_NoClient)
            return instance.__dict__.setdefault(self.attrname, self.func(instance))


def with_body(beside: dict[str, Any], body: Any, fields: dict[str, Any]) -> dict[str, Any]:
    """Return a request whose body is given whole or by its fields; both at once are refused when it is checked."""
    if body is None:
        return {**beside, **fields}
    return {**beside, **{name: value for name, value in fields.items() if value not in (None, UNSET)}, "body": body}


def no_namespace(namespaces: type, client: str, name: str) -> AttributeError:
    """Name the nearest namespace; a function of `orq.funcs` is not a method."""
    import difflib

    if name in ("close", "aclose"):
        name, other = ("close", "aclose")[name == "close"], name
        return AttributeError(f"{client} has no {other!r}; it is closed by {name}()", name=other)
    known = [known for known, value in vars(namespaces).items() if isinstance(value, cached_property)]
    matches = [] if name.startswith("_") else difflib.get_close_matches(name, known, 1)
    near = "".join(f" Did you mean {match!r}?" for match in matches)
    message = f"{client} has no namespace {name!r}.{near} The functions of orq.funcs take client.core."
    return AttributeError(message, name=name)  # `obj` left out, or tracebacks add a hint of their own
