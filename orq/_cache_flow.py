"""The decisions of an answer cache: what it returns, which caller fetches, and which wait."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Generator
from copy import deepcopy
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

import msgspec

from ._clock import monotonic
from ._lazy_annotations import lazy_annotations
from ._raw_requests import check_core
from .errors import APIError, ConfigurationError, ConnectionFailedError, OrqError, ResponseValidationError
from .options import RequestOptions, as_seconds
from .result import Ok, Result

T = TypeVar("T")

RETRY_AFTER = 30.0
"""The number of seconds until the next call after the service could not answer."""


class Cached(msgspec.Struct, Generic[T], frozen=True):
    """An answer from a cache, with its age."""

    value: T
    """The answer. It is a copy: if you change it, the cache does not change."""
    age: float
    """The age of the answer, in seconds."""
    stale: bool = False
    """Whether the answer is older than the `ttl` of the cache and could not be replaced yet."""
    error: OrqError | None = None
    """Why a stale answer was not replaced. None while another caller fetches a new one."""


class Entry:
    """The cached answer of one request, and the running calls for it."""

    __slots__ = ("answer", "calls", "error", "fetched", "next_try")

    def __init__(self) -> None:
        self.answer: Ok[Any] | None = None
        self.fetched = self.next_try = float("-inf")
        self.error: OrqError | None = None
        self.calls: dict[Any, SharedCall] = {}


class SharedCall:
    """One call for all callers that want its answer. `over` is an event that they wait for."""

    def __init__(self, over: Any) -> None:
        self.over = over
        self.result: Result[Any, OrqError] | None = None
        self.fresh = False  # it says whether the service has just returned the result


class Fetch(msgspec.Struct, frozen=True):
    """Call the service; `briefly`, with a short timeout, if there is an old answer."""

    briefly: bool


class Wait(msgspec.Struct, frozen=True):
    """Wait until another caller has its answer."""

    shared: SharedCall


Flow = Generator[Fetch | Wait, Any, Result[Any, OrqError]]


class Cache:
    """The entries of a cache, and its decisions. Sync and async caches differ in how they wait."""

    _event: Callable[[], Any]
    _awaits = False

    def __init__(self, ttl: float = 60.0, *, refresh_timeout: float = 5.0, max_entries: int = 1000) -> None:
        """Make an empty cache.

        ttl: how long an answer is returned without a new call, in seconds.
        refresh_timeout: the limit of a call that replaces an old answer, in seconds.
        max_entries: the largest number of answers for each core. The oldest are deleted first.
        """
        ttl, refresh_timeout = as_seconds("ttl", ttl, zero=True), as_seconds("refresh_timeout", refresh_timeout)
        if isinstance(max_entries, bool) or not isinstance(max_entries, int) or max_entries < 1:
            raise ConfigurationError(f"max_entries must be a whole number of at least 1, not {max_entries!r}")
        self._brief = RequestOptions(total_timeout=refresh_timeout, retries=None)
        self._ttl, self._refresh_timeout, self._most = ttl, refresh_timeout, max_entries
        self._entries: WeakKeyDictionary[Any, OrderedDict[Any, Entry]] = WeakKeyDictionary()
        self._begin()

    def _begin(self) -> None:
        self._lock, self._pid = threading.Lock(), os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return _empty, (type(self), self._ttl, self._refresh_timeout, self._most)  # a copy is empty

    def clear(self) -> None:
        """Delete all answers. Running calls continue."""
        with self._lock:
            self._entries.clear()

    def _entry(self, core: Any, key: Any) -> Entry:
        entries = self._entries.setdefault(core, OrderedDict())
        entry = entries.setdefault(key, Entry())
        entries.move_to_end(key)
        while len(entries) > self._most:
            entries.popitem(last=False)
        return entry

    def _check(self, core: Any) -> None:
        check_core(core)
        if hasattr(core, "aclose") is not self._awaits:
            kind, other = ("an async", "AnswerCache") if self._awaits else ("a sync", "AsyncAnswerCache")
            raise ConfigurationError(f"{type(self).__name__} takes {kind} core or client. For this one, use {other}.")

    def _after_fork(self) -> None:
        if self._pid != os.getpid():
            self._begin()  # the lock and the running calls may belong to threads that this process does not have
            for entries in self._entries.values():
                for entry in entries.values():
                    entry.calls.clear()

    def _flow(self, core: Any, key: Any, place: Any) -> Flow:
        """Decide what one caller does. `place` is its event loop: callers wait only for their own."""
        self._after_fork()
        while True:
            with self._lock:
                entry, now = self._entry(core, key), monotonic()
                kept, shared, own = entry.answer, entry.calls.get(place), None
                if not (now - entry.fetched < self._ttl or entry.calls or now < entry.next_try):
                    kept = None  # the answer is too old to be returned
                if kept is None and shared is None:
                    own = entry.calls[place] = SharedCall(self._event())
            if kept is not None:  # it is copied outside the lock
                return self._copied(entry, kept)
            if own is not None:
                return (yield from self._fetch(entry, place, own))
            assert shared is not None  # it belongs to another caller
            yield Wait(shared)
            if shared.result is not None:  # it is None if the other caller was cancelled
                return self._copied(entry, shared.result, shared.fresh)

    def _fetch(self, entry: Entry, place: Any, shared: SharedCall) -> Flow:
        """Call the service for all callers that wait for this call."""
        try:
            result: Result[Any, OrqError] = yield Fetch(entry.answer is not None)
            with self._lock:
                shared.result = _stored(entry, result)
                shared.fresh = shared.result is result
            return self._copied(entry, shared.result, shared.fresh)
        finally:
            with self._lock:
                entry.calls.pop(place, None)
            shared.over.set()

    def _copied(self, entry: Entry, result: Result[Any, OrqError], fresh: bool = False) -> Result[Any, OrqError]:
        """Return a result with a copy of its value, its age, and the error of the last attempt."""
        if not isinstance(result, Ok):
            return result
        age = monotonic() - entry.fetched
        return Ok(Cached(deepcopy(result.value), age, not fresh and age >= self._ttl, entry.error), result.response)


def _empty(kind: type[Any], ttl: float, refresh_timeout: float, max_entries: int) -> Any:
    return kind(ttl, refresh_timeout=refresh_timeout, max_entries=max_entries)


def _stored(entry: Entry, result: Result[Any, OrqError]) -> Result[Any, OrqError]:
    """Store a result and return it. After a failure that may pass, return the old answer."""
    if isinstance(result, Ok):
        entry.answer, entry.fetched, entry.error = result, monotonic(), None
        return result
    if entry.answer is None or not _may_pass(result.error):
        entry.answer = None
        return result
    entry.error, entry.next_try = result.error, monotonic() + RETRY_AFTER
    return entry.answer


def _may_pass(error: OrqError) -> bool:
    """Tell whether the service could not answer, rather than refused to."""
    if isinstance(error, APIError):
        return error.status_code in (408, 425, 429) or error.status_code >= 500
    return isinstance(error, (ConnectionFailedError, ResponseValidationError))


lazy_annotations(__name__)
