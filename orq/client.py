"""The clients `Orq` and `AsyncOrq`: each operation of the API is a method.

    with Orq() as client:
        conversation = client.conversations.create(project_id="proj_01")

A method returns the value of the call, or raises an `OrqError`. It calls the function of `orq.funcs` for the same
operation with `client.core`, and unwraps the result.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, SupportsIndex, TypeVar

from ._client_calls import AsyncClientCalls, ClientCalls
from ._constructor import SettingsConstructor
from ._derived import Derivable
from ._lazy_annotations import lazy_annotations, make_lazy
from ._misuse import Awaited, Blocking
from ._namespace import AnyNamespace, no_attribute
from ._pickling import reduced, take_attributes
from .core import AsyncOrqCore, OrqCore
from .sdk._namespaces import AsyncNamespaces, Namespaces

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._engine.settings import Settings
    from .types import AsyncHttpxClient, HttpxClient

C = TypeVar("C")


class Orq(
    SettingsConstructor[Callable[[], str], "HttpxClient"],
    Derivable[Callable[[], str]],
    ClientCalls,
    Blocking,
    Namespaces,
):
    """The sync client: call `client.<namespace>.<method>(...)`.

    It takes the same arguments as `OrqCore`. Call `close()` when you are done, or use `with`.
    """

    def _configure(self, settings: Settings, http_client: HttpxClient | None = None) -> None:
        self._core = OrqCore.from_settings(settings, http_client)

    @property
    def _given(self) -> Settings:
        return self._core._settings

    def _derive(self, settings: Settings) -> Self:
        return _derived(self, self._core._derive(settings))

    @property
    def core(self) -> OrqCore:
        """The core of this client: the first argument of each function in `orq.funcs`."""
        return self._core

    def close(self) -> None:
        """Close the connections. It is safe to call this more than once."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(core={self.__dict__.get('_core')!r})"  # a half-made one stands in tracebacks

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return reduced(self, int(protocol), _own)

    if not TYPE_CHECKING:  # checkers report these faults themselves

        def __getattr__(self, name: str) -> NoReturn:
            raise no_attribute(type(self), name)


class AsyncOrq(
    SettingsConstructor[Callable[[], str | Awaitable[str]], "AsyncHttpxClient"],
    Derivable[Callable[[], str | Awaitable[str]]],
    AsyncClientCalls,
    Awaited,
    AsyncNamespaces,
):
    """The async client: call `await client.<namespace>.<method>(...)`.

    It takes the same arguments as `AsyncOrqCore`. Call `await client.aclose()` when you are done, or use `async with`.
    """

    def _configure(self, settings: Settings, http_client: AsyncHttpxClient | None = None) -> None:
        self._core = AsyncOrqCore.from_settings(settings, http_client)

    @property
    def _given(self) -> Settings:
        return self._core._settings

    def _derive(self, settings: Settings) -> Self:
        return _derived(self, self._core._derive(settings))

    @property
    def core(self) -> AsyncOrqCore:
        """The core of this client: the first argument of each function in `orq.funcs`."""
        return self._core

    async def aclose(self) -> None:
        """Close the connections. It is safe to call this more than once."""
        await self._core.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(core={self.__dict__.get('_core')!r})"

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return reduced(self, int(protocol), _own)

    if not TYPE_CHECKING:  # checkers report these faults themselves

        def __getattr__(self, name: str) -> NoReturn:
            raise no_attribute(type(self), name)


def _derived(client: C, core: Any) -> C:
    """Make a client like `client` around another core; what a subclass holds goes along."""
    made: Any = object.__new__(type(client))
    before: Any = vars(client)["_core"]
    state = {name: _moved(value, before, core) for name, value in _own(vars(client)).items()}
    take_attributes(made, client, {**state, "_core": core})
    return made  # type: ignore[no-any-return]


def _moved(value: Any, before: Any, core: Any) -> Any:
    """Return a namespace of the core `before` as one of another core, and anything else as it is."""
    kind: Any = type(value)
    return kind(core) if isinstance(value, AnyNamespace) and vars(value).get("_core") is before else value


def _own(state: dict[str, Any]) -> dict[str, Any]:
    """Return the attributes of a client for its copy, without the namespaces that it makes again on their first use."""
    core = state.get("_core")
    return {
        name: value
        for name, value in state.items()
        if not (name in _MADE_ON_USE and isinstance(value, AnyNamespace) and vars(value).get("_core") is core)
    }


_MADE_ON_USE = frozenset(name for name, value in vars(Namespaces).items() if isinstance(value, cached_property))
"""The namespaces of a client, sync and async. The client of a subclass may hold others, under names of its own."""


lazy_annotations(__name__)
make_lazy(Namespaces)
make_lazy(AsyncNamespaces)
