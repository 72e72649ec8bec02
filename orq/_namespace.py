"""`AnyNamespace`: the base of all namespaces of a client, with their repr and errors."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

from msgspec import UNSET

from ._keywords import explained
from ._lazy_annotations import make_lazy
from .errors import ConfigurationError


class AnyNamespace:
    """The operations of one part of the API, as methods."""

    def __init_subclass__(cls) -> None:
        make_lazy(cls)
        for name, method in list(vars(cls).items()):
            if type(method) is FunctionType and not name.startswith("_"):
                setattr(cls, name, explained(method))

    def __repr__(self) -> str:
        names = [name for name in vars(type(self)) if not name.startswith("_")]
        return f"<{type(self).__name__}: {', '.join(names)}>"

    if not TYPE_CHECKING:  # type checkers report these faults themselves

        def __getattr__(self, name: str) -> NoReturn:
            raise no_attribute(type(self), name)


class _NoCore:
    """The core of a namespace that was read from the class of a client."""

    def call(self, operation: Any, request: Any = None, options: Any = None) -> NoReturn:
        """Refuse every call."""
        raise TypeError(f"{operation.name} needs a client. Write `client = Orq()`, and call it on `client`.")


if TYPE_CHECKING:
    from msgspec import UnsetType as UnsetType

    cached_namespace = cached_property
else:

    class _Unset:
        @staticmethod
        def __get_pydantic_core_schema__(source, handler):
            return import_module("orq._pydantic").instance_of(source)

    UnsetType = Annotated[type(UNSET), _Unset]  # pydantic does not know the class, which belongs to msgspec

    class _NoClient:
        _core = _NoCore()

    class cached_namespace(cached_property):  # noqa: N801 - it is a decorator, like the class that it extends
        """A namespace that is made at its first use.

        On the class it is a namespace with methods, too, for `create_autospec`. It takes no lock. `cached_property`
        does so before Python 3.12, and a forked child would wait for it forever.
        """

        def __get__(self, instance, owner=None):
            if instance is None:
                return self.func(_NoClient)
            return instance.__dict__.setdefault(self.attrname, self.func(instance))


ONE_CALL = "a method of this client that makes one call, such as client.agents.list"


def one_call(method: Any) -> tuple[Any, Any]:
    """Return the namespace and the function of a client's method.

    Raises `ConfigurationError` for a method that does not make exactly one call.
    """
    namespace, function = getattr(method, "__self__", None), getattr(method, "__func__", None)
    if not isinstance(namespace, AnyNamespace) or function is None:
        raise ConfigurationError(f"method must be {ONE_CALL}, not {method!r}")
    if str(function.__annotations__.get("return", "")).startswith(("Iterator", "AsyncIterator")):
        raise ConfigurationError(f"method must be {ONE_CALL}, and {function.__name__} makes a call for each page.")
    return namespace, function


def no_attribute(owner: type, name: str) -> AttributeError:
    """Return the error for a missing attribute of a client or namespace, with its replacement."""
    if name.startswith("_"):  # `copy`, `inspect` and notebooks read such names
        return AttributeError(f"{owner.__name__!r} object has no attribute {name!r}", name=name)
    from . import _suggestions

    message = f"{owner.__name__} has no {name!r}. {_suggestions.no_attribute(owner, name)}"
    return AttributeError(message, name=name)  # without `obj`, since tracebacks would add a hint of their own
