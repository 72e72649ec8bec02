"""Answers kept for a while: prompts and remote configuration that are needed for each request of your own users.

    from orq import Err, Ok, OrqCore
    from orq.caching import AnswerCache
    from orq.funcs import deployments_get_config

    cache = AnswerCache(ttl=60)
    with OrqCore() as core:
        match cache.get(deployments_get_config, core, {"key": "support"}):
            case Ok(found):
                print(found.value.model, found.age, found.stale)
            case Err(error):
                print(error)

For `ttl` seconds an answer is given at once. After that one caller asks anew, with a short limit, while all others get
the old answer. If the service cannot be reached, or says 408, 429 or 5xx, the old answer is given on, marked as
`stale`, and the service is asked again after 30 seconds at the earliest. A 401, 403, 404 or another refusal is an
error, and the old answer is dropped. There is no thread, and nothing to close. A call that creates, changes or deletes
something is refused: a kept answer would do nothing.

`cache.value(client.deployments.get_config, key="support")` calls a method of a client, and raises.
`AsyncAnswerCache` has both for async cores and clients.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from ._cache_flow import Ask, Cache, Cached, Wait
from ._client_namespace import function_of
from ._engine.operation import Empty, Json, operation_of
from ._flows import advance
from ._hints import mark_module
from ._http.loops import running_loop
from ._job_facts import CHANGING
from ._namespace import one_call
from .convert import to_json
from .errors import ConfigurationError, OrqError
from .options import RequestOptions
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from .core import AsyncOrqCore, OrqCore

__all__ = ["AnswerCache", "AsyncAnswerCache", "Cached"]

T = TypeVar("T")
P = ParamSpec("P")

Call = Callable[[RequestOptions | None], Any]

_CHANGING = ("DELETE", "PATCH", "PUT")
_NOT_WHOLE = "a stream or a download cannot be kept: only whole answers can"


def _kept(function: Any) -> Callable[..., Any]:
    """Return a function of `orq.funcs`; raises if its answer is read bit by bit, or if the call changes anything."""
    operation = operation_of(function)
    if operation is not None and not isinstance(operation.answer, (Json, Empty)):
        raise ConfigurationError(_NOT_WHOLE)
    if operation is not None and (operation.method in _CHANGING or operation.name in CHANGING):
        told = "changes what the service stores, and a kept answer would change nothing: call it without a cache"
        raise ConfigurationError(f"{operation.name} {told}")
    call: Callable[..., Any] = function
    return call


def _key_of(function: Any, given: Any) -> Any:
    """Return what tells one request from another."""
    try:
        return function, to_json(given, wire=True)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"the request cannot be a key of a cache: {error}") from None


def _method(method: Any, keywords: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return the core and the function of a client's method, which is about to be called with these keywords."""
    namespace, function = one_call(method)
    if keywords.get("stream"):
        raise ConfigurationError(_NOT_WHOLE)
    _kept(function_of(function))
    return namespace._core, function


class AnswerCache(Cache):
    """Answers of sync cores and clients, kept for a while. Safe among threads; empty in a copy."""

    _event = threading.Event

    def get(
        self, function: Callable[[OrqCore, Any], Result[T, OrqError]], core: OrqCore, request: Any = None
    ) -> Result[Cached[T], OrqError]:
        """Call a function, unless its answer to the same request on this core is known."""
        self._check(core)
        call = _kept(function)
        return self._run(core, _key_of(function, request), lambda options: call(core, request, options=options))

    def value(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Cached[T]:
        """Call a method of a client, unless its answer to the same arguments is known; raises `OrqError`."""
        core, function = _method(method, kwargs)
        self._check(core)
        options = kwargs.get("options")

        def call(brief: Any) -> Result[T, OrqError]:
            try:
                value = method(*args, **{**kwargs, "options": options or brief})  # type: ignore[arg-type]
            except OrqError as error:
                return Err(error)
            if (close := getattr(value, "close", None)) is not None:
                close()
                raise ConfigurationError(_NOT_WHOLE)
            return Ok(value)

        found: Cached[T] = self._run(core, _key_of(function, [args, kwargs]), call).unwrap()
        return found

    def _run(self, core: OrqCore, key: Any, call: Call) -> Result[Any, OrqError]:
        flow, reply = self._flow(core, key, None), None
        try:
            while True:
                match advance(flow, reply):
                    case Ask(briefly=briefly):
                        reply = call(self._brief if briefly else None)
                    case Wait(turn=turn):
                        reply = turn.over.wait()
                    case result:
                        return result
        finally:
            flow.close()


class AsyncAnswerCache(Cache):
    """Answers of async cores and clients, kept for a while. Safe among tasks and event loops; empty in a copy."""

    _awaits = True

    @staticmethod
    def _event() -> Any:
        import anyio

        return anyio.Event()

    async def get(
        self,
        function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[T, OrqError]]],
        core: AsyncOrqCore,
        request: Any = None,
    ) -> Result[Cached[T], OrqError]:
        """Call a function, unless its answer to the same request on this core is known."""
        self._check(core)
        call = _kept(function)
        return await self._run(core, _key_of(function, request), lambda options: call(core, request, options=options))

    async def value(
        self, method: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Cached[T]:
        """Call a method of a client, unless its answer to the same arguments is known; raises `OrqError`."""
        core, function = _method(method, kwargs)
        self._check(core)
        options = kwargs.get("options")

        async def call(brief: Any) -> Result[T, OrqError]:
            try:
                value = await method(*args, **{**kwargs, "options": options or brief})  # type: ignore[arg-type]
            except OrqError as error:
                return Err(error)
            if (close := getattr(value, "aclose", None)) is not None:
                await close()
                raise ConfigurationError(_NOT_WHOLE)
            return Ok(value)

        found: Cached[T] = (await self._run(core, _key_of(function, [args, kwargs]), call)).unwrap()
        return found

    async def _run(self, core: AsyncOrqCore, key: Any, call: Call) -> Result[Any, OrqError]:
        flow, reply = self._flow(core, key, running_loop()), None
        try:
            while True:
                match advance(flow, reply):
                    case Ask(briefly=briefly):
                        reply = await call(self._brief if briefly else None)
                    case Wait(turn=turn):
                        reply = await turn.over.wait()
                    case result:
                        return result
        finally:
            flow.close()


mark_module(__name__)
