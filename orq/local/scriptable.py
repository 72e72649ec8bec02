"""`Scriptable`: the base of both test servers, with scripts, faults and recorded requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, overload

from .. import funcs
from .._client_namespace import function_of
from .._engine.operation import Operation, operation_of
from .._lazy_annotations import lazy_annotations
from ..funcs._index import ROUTES
from .answers import PlannedAnswers
from .checked_values import ScriptError
from .faults import Faults
from .recorded import RecordedRequest, Recorder
from .requests import RequestReader
from .script import Script

if TYPE_CHECKING:
    from ..core import OrqCore
    from ..errors import OrqError
    from ..result import Result

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Function(Protocol[T_co]):
    """A function of `orq.funcs`."""

    def __call__(self, core: OrqCore, request: Any) -> Result[T_co, OrqError]: ...  # noqa: D102


class StreamedFunction(Protocol[T_co]):
    """A function of `orq.funcs` that streams with `stream=True`."""

    def __call__(self, core: OrqCore, request: Any, *, stream: Literal[True]) -> Result[T_co, OrqError]: ...  # noqa: D102


class Scriptable:
    """The base of servers whose scripted answers come before all others."""

    def __init__(
        self, *, remember: int, remember_bytes: int, key: str | None = None, faults: Faults | None = None
    ) -> None:
        self._faults, self._make_plan = faults or Faults(), PlannedAnswers()
        self._recorded = Recorder(remember, remember_bytes)
        self._key = key

    def _reader(self) -> RequestReader:
        return RequestReader(
            ROUTES, faults=self._faults, answers=self._make_plan, recorded=self._recorded, key=self._key
        )

    def _orders(self) -> dict[str, list[str]]:
        return {"scripted": self._make_plan.left(), "faults": self._faults.waiting()}

    @overload
    def on(
        self,
        function: Function[T],
        *,
        stream: Literal[False] = ...,
        delay: float = ...,
        times: int = ...,
        headers: Mapping[str, str] | None = ...,
        tenant: str | None = ...,
    ) -> Script[T]: ...
    @overload
    def on(
        self,
        function: StreamedFunction[T],
        *,
        stream: Literal[True],
        delay: float = ...,
        times: int = ...,
        headers: Mapping[str, str] | None = ...,
        tenant: str | None = ...,
    ) -> Script[T]: ...
    def on(
        self,
        function: Callable[..., Any],
        *,
        stream: bool = False,
        delay: float = 0.0,
        times: int = 1,
        headers: Mapping[str, str] | None = None,
        tenant: str | None = None,
    ) -> Any:
        """Script the next answers to a function of `orq.funcs`, and to the methods that call it.

        Each answer comes after `delay` seconds, with these `headers`, and is used `times` times. If the function can
        answer whole or as a stream, `stream` chooses which calls get these answers. With `tenant`, only requests of
        that tenant get them.
        """
        return Script(
            scripted_operation(function, stream),
            self._make_plan,
            delay=delay,
            times=times,
            headers=headers,
            tenant=self._script_tenant(tenant),
        )

    def fail_next(
        self,
        status: int,
        *,
        headers: Mapping[str, str] | None = None,
        message: str = "on request",
        times: int = 1,
        tenant: str | None = None,
    ) -> None:
        """Answer the next `times` requests to any operation with an error, before all other answers."""
        self._faults.fail_next(status, headers, message, times, self._script_tenant(tenant))

    def _script_tenant(self, name: str | None) -> str | None:
        """Return the tenant of a script or a fault, or None for all."""
        if name is not None:
            raise ScriptError("tenant cannot be set, because this server has no tenants. Set LocalOrq(tenant_by=...).")
        return None

    @property
    def requests(self) -> list[RecordedRequest]:
        """The last received requests, the oldest first, for assertions."""
        return self._recorded.all()

    @property
    def dropped(self) -> int:
        """The number of requests that are no longer in `requests`.

        `requests` is limited by number and bytes.
        """
        return self._recorded.dropped

    def requests_to(self, function: Callable[..., Any]) -> list[RecordedRequest]:
        """Return the `requests` of a function of `orq.funcs`, or of a method that calls it."""
        name = scripted_operation(function).name
        return [request for request in self.requests if request.operation == name]

    def verify(self) -> None:
        """Raise `AssertionError` if scripted answers are left that no request has used."""
        if left := self._make_plan.left():
            raise AssertionError("These answers were scripted, but not requested:\n  " + "\n  ".join(left))

    def forget(self) -> None:
        """Drop the scripted answers that are left."""
        self._make_plan.forget()


def scripted_operation(function: Any, stream: bool = False) -> Operation:
    """Return the operation of a function in `orq.funcs`.

    Raise `ScriptError` for any other object.
    """
    name = getattr(function, "__name__", "")
    operation = operation_of(function) if name in ROUTES and getattr(funcs, name) is function else None
    if operation is None:
        raise ScriptError(f"{_shown(function)} is not a function of orq.funcs.{_hint(function)}")
    if operation.streamed is not None:
        return operation.for_stream(stream)
    if stream:
        raise ScriptError(f"{name} takes no `stream`, because it always answers the same way.")
    return operation


def _shown(function: Any) -> str:
    return str(getattr(function, "__qualname__", None) or repr(function))


def _hint(function: Any) -> str:
    """Suggest the function behind a method, or the function with the most similar name."""
    import difflib

    home, name = getattr(function, "__module__", None) or "", getattr(function, "__name__", str(function))
    if home.startswith("orq.sdk."):
        name = getattr(function_of(function), "__name__", name)
    near = difflib.get_close_matches(name, ROUTES, 1)
    return f" Did you mean {near[0]}?" if near else " Pass one, such as conversations_retrieve."


lazy_annotations(__name__)
