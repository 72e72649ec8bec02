"""Keep answers for some time: prompts and configuration that your program needs often.

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

For `ttl` seconds the cache returns the kept answer immediately. After that, one caller calls the service with a short
limit, and the other callers get the old answer in the meantime.

If the service cannot be reached, or answers 408, 429 or 5xx, the cache returns the old answer with `stale=True`, and
does not call the service again for 30 seconds. After another error, such as 401, 403 or 404, the old answer is deleted
and the error is returned.

The cache has no thread, and there is nothing to close. It refuses operations that create, change or delete objects,
because a kept answer would change nothing.

`cache.value(client.deployments.get_config, key="support")` does the same with a method of a client: it returns the
answer or raises. `AsyncAnswerCache` has the same methods for async cores and clients.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from ._cache_flow import Cache, Cached, Fetch, Wait
from ._client_namespace import function_of
from ._engine.operation import Empty, Json, operation_of
from ._flows import advance
from ._http.loops import running_loop
from ._job_facts import CHANGING
from ._lazy_annotations import lazy_annotations
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
_NOT_WHOLE = "A stream or a download cannot be cached. Only whole answers can."


def _kept(function: Any) -> Callable[..., Any]:
    """Return the function. Raises if its answer is a stream or download, or if the operation changes anything."""
    operation = operation_of(function)
    if operation is not None and not isinstance(operation.answer, (Json, Empty)):
        raise ConfigurationError(_NOT_WHOLE)
    if operation is not None and (operation.method in _CHANGING or operation.name in CHANGING):
        told = "cannot be cached, because it changes what the service stores. Call it without a cache."
        raise ConfigurationError(f"{operation.name} {told}")
    call: Callable[..., Any] = function
    return call


def _key_of(function: Any, given: Any) -> Any:
    """Return a key that differs for different requests."""
    try:
        return function, to_json(given, wire=True)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"The request cannot be cached. {error}") from None


def _method(method: Any, keywords: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return the core and the function of a client's method. Raises if the method cannot be cached."""
    namespace, function = one_call(method)
    if keywords.get("stream"):
        raise ConfigurationError(_NOT_WHOLE)
    _kept(function_of(function))
    return namespace._core, function


class AnswerCache(Cache):
    """A cache for sync cores and clients. Threads can share it. A copy of it is empty."""

    _event = threading.Event

    def get(
        self, function: Callable[[OrqCore, Any], Result[T, OrqError]], core: OrqCore, request: Any = None
    ) -> Result[Cached[T], OrqError]:
        """Return the kept answer to this request, or call the function if there is none.

        function: a function of `orq.funcs` that returns a whole answer and changes nothing.
        core: the core for the call. Each core has answers of its own.
        request: the request that the function takes.
        """
        self._check(core)
        call = _kept(function)
        return self._run(core, _key_of(function, request), lambda options: call(core, request, options=options))

    def value(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Cached[T]:
        """Return the kept answer of a client's method to these arguments, or call it.

        Raises `OrqError`.
        """
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
                    case Fetch(briefly=briefly):
                        reply = call(self._brief if briefly else None)
                    case Wait(shared=shared):
                        reply = shared.over.wait()
                    case result:
                        return result
        finally:
            flow.close()


class AsyncAnswerCache(Cache):
    """A cache for async cores and clients.

    Tasks and event loops can share it. A copy of it is empty.
    """

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
        """Return the kept answer to this request, or call the function if there is none.

        function: a function of `orq.funcs` that returns a whole answer and changes nothing.
        core: the core for the call. Each core has answers of its own.
        request: the request that the function takes.
        """
        self._check(core)
        call = _kept(function)
        return await self._run(core, _key_of(function, request), lambda options: call(core, request, options=options))

    async def value(
        self, method: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Cached[T]:
        """Return the kept answer of a client's method to these arguments, or call it.

        Raises `OrqError`.
        """
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
                    case Fetch(briefly=briefly):
                        reply = await call(self._brief if briefly else None)
                    case Wait(shared=shared):
                        reply = await shared.over.wait()
                    case result:
                        return result
        finally:
            flow.close()


lazy_annotations(__name__)
