"""`client.result` and `client.answer_as`: call a method for its result or as another type.

Both make a core with the same connections for this one call, so that threads and tasks do not share its state.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from ._lazy_annotations import lazy_annotations
from ._namespace import ONE_CALL, one_call
from .answers import core_keeping, core_reading
from .errors import ConfigurationError, OrqError
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from .core import AsyncOrqCore, OrqCore
    from .streaming import AsyncStream, Stream

T = TypeVar("T")
P = ParamSpec("P")


class ClientCalls:
    """`result` and `answer_as` of a sync client."""

    if TYPE_CHECKING:

        @property
        def core(self) -> OrqCore: ...

    def result(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Result[T, OrqError]:
        """Call a method of this client, and return `Ok` or `Err` instead of a value or an exception.

        `Ok.response` has the status, headers, request id, number of attempts, problems and, unless it is a stream, the
        body of the answer. `client.result(client.agents.retrieve, agent_key="support")`
        """
        core, kept = core_keeping(self.core)
        call = _on(method, self.core, core)
        try:
            value = call(*args, **kwargs)
        except OrqError as error:
            return Err(error)
        return _kept(value, kept)

    @overload
    def answer_as(
        self, kind: TypeForm[T], method: Callable[P, Stream[Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Stream[T]: ...
    @overload
    def answer_as(self, kind: TypeForm[T], method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs) -> T: ...
    def answer_as(self, kind: Any, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Call a method of this client, and decode its answer as a type of your own.

        If the answer is a stream, each event is decoded. See `orq.answer_as`. This method raises errors.
        `client.answer_as(MyAgent, client.agents.retrieve, agent_key="support")`
        """
        return _on(method, self.core, core_reading(kind, self.core))(*args, **kwargs)


class AsyncClientCalls:
    """`result` and `answer_as` of an async client."""

    if TYPE_CHECKING:

        @property
        def core(self) -> AsyncOrqCore: ...

    async def result(
        self, method: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Result[T, OrqError]:
        """Call a method of this client, and return `Ok` or `Err` instead of a value or an exception.

        `Ok.response` has the status, headers, request id, number of attempts, problems and, unless it is a stream, the
        body of the answer. `await client.result(client.agents.retrieve, agent_key="support")`
        """
        core, kept = core_keeping(self.core)
        call = _on(method, self.core, core)
        try:
            value = await call(*args, **kwargs)
        except OrqError as error:
            return Err(error)
        return _kept(value, kept)

    @overload
    async def answer_as(
        self,
        kind: TypeForm[T],
        method: Callable[P, Coroutine[Any, Any, AsyncStream[Any]]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> AsyncStream[T]: ...
    @overload
    async def answer_as(
        self, kind: TypeForm[T], method: Callable[P, Coroutine[Any, Any, Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> T: ...
    async def answer_as(self, kind: Any, method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Call a method of this client, and decode its answer as a type of your own.

        If the answer is a stream, each event is decoded. See `orq.answer_as`. This method raises errors.
        `await client.answer_as(MyAgent, client.agents.retrieve, agent_key="support")`
        """
        return await _on(method, self.core, core_reading(kind, self.core))(*args, **kwargs)


def _on(method: Any, own: Any, core: Any) -> Callable[..., Any]:
    """Return a method of a client bound to another core."""
    namespace, function = one_call(method)
    if not any(value is own for value in vars(namespace).values()):
        raise ConfigurationError(f"method must be {ONE_CALL}, and {function.__name__} is a method of another client.")
    kind: Any = type(namespace)
    bound: Callable[..., Any] = function.__get__(kind(core))
    return bound


def _kept(value: T, kept: list[Result[Any, OrqError]]) -> Ok[T]:
    """Return the value of a method with the response of its call."""
    last = kept[-1] if kept else None
    return Ok(value, last.response if isinstance(last, Ok) else None)


lazy_annotations(__name__)
