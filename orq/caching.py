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
error, and the old answer is dropped. There is no thread, and nothing to close.

`cache.value(client.deployments.get_config, key="support")` calls a method of a client, and raises.
`AsyncAnswerCache` has both for async cores and clients.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Generator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

import msgspec

from ._clock import monotonic
from ._engine.operation import Empty, Json, operation_of
from ._hints import mark_module
from ._http.loops import running_loop
from ._namespace import one_call
from .convert import to_json
from .errors import APIError, ConfigurationError, ConnectionFailedError, OrqError, ResponseValidationError
from .options import RequestOptions
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from .core import AsyncOrqCore, OrqCore

__all__ = ["AnswerCache", "AsyncAnswerCache", "Cached"]

T = TypeVar("T")
P = ParamSpec("P")

RETRY_AFTER = 30.0
"""Seconds until the service is asked again after it could not answer."""

Call = Callable[[RequestOptions | None], Any]


class Cached(msgspec.Struct, Generic[T], frozen=True):
    """An answer, its age in seconds, and whether it is `stale`: older than the cache's `ttl`, with no newer one yet.

    `error` tells why a stale answer was not replaced; it is None while another caller is asking. The value is the
    caller's own: changing it changes nothing in the cache.
    """

    value: T
    age: float
    stale: bool = False
    error: OrqError | None = None


class _Entry:
    """What is known of one request."""

    __slots__ = ("answer", "asking", "error", "fetched", "next_try")

    def __init__(self) -> None:
        self.answer: Ok[Any] | None = None
        self.fetched = self.next_try = float("-inf")
        self.error: OrqError | None = None
        self.asking: dict[Any, _Turn] = {}


class _Turn:
    """One call on behalf of all that want its answer; `over` is an event of the kind that its callers wait for."""

    def __init__(self, over: Any) -> None:
        self.over = over
        self.result: Result[Any, OrqError] | None = None
        self.fresh = False  # whether the service has just given it


class _Ask(msgspec.Struct, frozen=True):
    """Call the service; with `briefly`, since there is an old answer."""

    briefly: bool


class _Wait(msgspec.Struct, frozen=True):
    """Wait until another caller has its answer."""

    turn: _Turn


_Flow = Generator[_Ask | _Wait, Any, Result[Any, OrqError]]


class _Cache:
    """The entries, and the decisions about them; sync and async ones differ in how they wait."""

    _event: Callable[[], Any]
    _awaits = False

    def __init__(self, ttl: float = 60.0, *, refresh_timeout: float = 5.0, max_entries: int = 1000) -> None:
        """Keep answers for `ttl` seconds, at most `max_entries` of each core; the oldest go first.

        Asking anew while there is an old answer takes `refresh_timeout` seconds at most.
        """
        for name, number in (("ttl", ttl), ("refresh_timeout", refresh_timeout)):
            if isinstance(number, bool) or not isinstance(number, (int, float)) or not 0 <= number < float("inf"):
                raise ConfigurationError(f"{name} must be a number of seconds, not {number!r}")
        if isinstance(max_entries, bool) or not isinstance(max_entries, int) or max_entries < 1:
            raise ConfigurationError(f"max_entries must be a whole number of at least 1, not {max_entries!r}")
        self._brief = RequestOptions(total_timeout=refresh_timeout, retries=None)
        self._ttl, self._refresh_timeout, self._most = ttl, refresh_timeout, max_entries
        self._entries: WeakKeyDictionary[Any, OrderedDict[Any, _Entry]] = WeakKeyDictionary()
        self._begin()

    def _begin(self) -> None:
        self._lock, self._pid = threading.Lock(), os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return _empty, (type(self), self._ttl, self._refresh_timeout, self._most)  # a copy knows no answers

    def clear(self) -> None:
        """Forget all answers; calls under way are not disturbed."""
        with self._lock:
            self._entries.clear()

    def _entry(self, core: Any, key: Any) -> _Entry:
        entries = self._entries.setdefault(core, OrderedDict())
        entry = entries.setdefault(key, _Entry())
        entries.move_to_end(key)
        while len(entries) > self._most:
            entries.popitem(last=False)
        return entry

    def _check(self, core: Any) -> None:
        if hasattr(core, "aclose") is not self._awaits:
            kind, other = ("an async", "AnswerCache") if self._awaits else ("a sync", "AsyncAnswerCache")
            raise ConfigurationError(f"{type(self).__name__} takes {kind} core or client; for this one, use {other}")

    def _after_fork(self) -> None:
        if self._pid != os.getpid():
            self._begin()  # the lock may have been held, and whoever was asking is not in this process
            for entries in self._entries.values():
                for entry in entries.values():
                    entry.asking.clear()

    def _flow(self, core: Any, key: Any, place: Any) -> _Flow:
        """Decide what one caller does. `place` is the event loop that runs: callers wait for those of their own."""
        self._after_fork()
        while True:
            with self._lock:
                entry, now = self._entry(core, key), monotonic()
                kept, turn, own = entry.answer, entry.asking.get(place), None
                if not (now - entry.fetched < self._ttl or entry.asking or now < entry.next_try):
                    kept = None  # too old to be given
                if kept is None and turn is None:
                    own = entry.asking[place] = _Turn(self._event())
            if kept is not None:  # it is copied outside of the lock
                return self._own(entry, kept)
            if own is not None:
                return (yield from self._ask(entry, place, own))
            assert turn is not None  # that of another caller
            yield _Wait(turn)
            if turn.result is not None:  # None: the one who asked was cancelled
                return self._own(entry, turn.result, turn.fresh)

    def _ask(self, entry: _Entry, place: Any, turn: _Turn) -> _Flow:
        """Ask the service on behalf of all that wait for this turn."""
        try:
            result: Result[Any, OrqError] = yield _Ask(entry.answer is not None)
            with self._lock:
                turn.result = _noted(entry, result)
                turn.fresh = turn.result is result
            return self._own(entry, turn.result, turn.fresh)
        finally:
            with self._lock:
                entry.asking.pop(place, None)
            turn.over.set()

    def _own(self, entry: _Entry, result: Result[Any, OrqError], fresh: bool = False) -> Result[Any, OrqError]:
        """Return a result with a value of the caller's own, its age and what became of the last try."""
        if not isinstance(result, Ok):
            return result
        age = monotonic() - entry.fetched
        return Ok(Cached(deepcopy(result.value), age, not fresh and age >= self._ttl, entry.error), result.response)


def _empty(kind: type[Any], ttl: float, refresh_timeout: float, max_entries: int) -> Any:
    return kind(ttl, refresh_timeout=refresh_timeout, max_entries=max_entries)


def _noted(entry: _Entry, result: Result[Any, OrqError]) -> Result[Any, OrqError]:
    """Keep what came, and return it, or the old answer in place of a failure that may pass."""
    if isinstance(result, Ok):
        entry.answer, entry.fetched, entry.error = result, monotonic(), None
        return result
    if entry.answer is None or not _may_pass(result.error):
        entry.answer = None
        return result
    entry.error, entry.next_try = result.error, monotonic() + RETRY_AFTER
    return entry.answer


def _may_pass(error: OrqError) -> bool:
    """Tell whether the service could not answer, as against an answer that refuses."""
    if isinstance(error, APIError):
        return error.status_code in (408, 425, 429) or error.status_code >= 500
    return isinstance(error, (ConnectionFailedError, ResponseValidationError))


_NOT_WHOLE = "a stream or a download cannot be kept: only whole answers can"


def _whole(function: Any) -> Callable[..., Any]:
    """Return a function of `orq.funcs`; raises if its answer is read bit by bit."""
    operation = operation_of(function)
    if operation is not None and not isinstance(operation.answer, (Json, Empty)):
        raise ConfigurationError(_NOT_WHOLE)
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
    return namespace._core, function


class AnswerCache(_Cache):
    """Answers of sync cores and clients, kept for a while. Safe among threads; empty in a copy."""

    _event = threading.Event

    def get(
        self, function: Callable[[OrqCore, Any], Result[T, OrqError]], core: OrqCore, request: Any = None
    ) -> Result[Cached[T], OrqError]:
        """Call a function, unless its answer to the same request on this core is known."""
        self._check(core)
        call = _whole(function)
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
                match flow.send(reply):
                    case _Ask(briefly=briefly):
                        reply = call(self._brief if briefly else None)
                    case _Wait(turn=turn):
                        reply = turn.over.wait()
        except StopIteration as stop:
            result: Result[Any, OrqError] = stop.value
            return result
        finally:
            flow.close()


class AsyncAnswerCache(_Cache):
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
        call = _whole(function)
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
                match flow.send(reply):
                    case _Ask(briefly=briefly):
                        reply = await call(self._brief if briefly else None)
                    case _Wait(turn=turn):
                        reply = await turn.over.wait()
        except StopIteration as stop:
            result: Result[Any, OrqError] = stop.value
            return result
        finally:
            flow.close()


mark_module(__name__)
