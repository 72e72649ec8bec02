"""`Seen`: handle each event once, although it may be delivered again, or twice at a time."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Generator
from types import TracebackType
from typing import Any, Literal, NoReturn, Protocol, TypeAlias

from ._clock import monotonic
from ._exact import class_name
from ._flows import advance, awaited
from ._http.loops import running_loop
from ._lazy_annotations import lazy_annotations
from ._webhook_events import WebhookError
from .errors import ConfigurationError
from .options import as_seconds

Claim: TypeAlias = Literal["new", "busy", "done"]
"""The state of an id: new, being handled by another delivery, or handled."""
_Flow: TypeAlias = "Generator[float | tuple[str, str], Any, None]"
"""A flow yields a pause in seconds, or a method of the store with an id."""
_METHODS = ("claim", "done", "release")
_PAUSE, _LONGEST_PAUSE = 0.01, 0.25


class SeenStore(Protocol):
    """The store for ids of events, such as a table of your database.

    Write a class with these methods.
    """

    def claim(self, id: str) -> Claim:
        """Claim an id in one atomic step.

        Return "new", "busy" if another process has it, or "done" if it was handled. A process may stop while it handles
        an event, so let a claim expire after the longest time that this takes.
        """
        ...

    def done(self, id: str) -> None:
        """Mark a claimed id as handled. Keep it for longer than the `max_age` of `verify`."""
        ...

    def release(self, id: str) -> None:
        """Delete a claimed id, because the event could not be handled."""
        ...


class AsyncSeenStore(Protocol):
    """A `SeenStore` with async methods."""

    async def claim(self, id: str) -> Claim:
        """Claim an id. The results are those of `SeenStore.claim`."""
        ...

    async def done(self, id: str) -> None:
        """Mark a claimed id as handled."""
        ...

    async def release(self, id: str) -> None:
        """Delete a claimed id, because the event could not be handled."""
        ...


class MemorySeenStore:
    """A store in the memory of this process.

    It keeps the last `max_ids` handled ids. Threads can share it.
    """

    def __init__(self, max_ids: int = 100_000) -> None:
        if isinstance(max_ids, bool) or not isinstance(max_ids, int) or max_ids < 1:
            raise ConfigurationError(f"max_ids must be a whole number of at least 1, not {max_ids!r}")
        self._most, self._lock = max_ids, threading.Lock()
        self._busy: set[str] = set()
        self._done: OrderedDict[str, None] = OrderedDict()

    def claim(self, id: str) -> Claim:
        """Claim an id, unless it is claimed or was handled."""
        with self._lock:
            if id in self._done:
                return "done"
            if id in self._busy:
                return "busy"
            self._busy.add(id)
            return "new"

    def done(self, id: str) -> None:
        """Mark an id as handled. If there are too many ids, the oldest is deleted."""
        with self._lock:
            self._busy.discard(id)
            self._done[id] = None
            while len(self._done) > self._most:
                self._done.popitem(last=False)

    def release(self, id: str) -> None:
        """Delete an id."""
        with self._lock:
            self._busy.discard(id)


class Seen:
    """Handle each event once: `with seen.once(event.id) as is_new:`, or `async with`.

    store: your own store, which several processes can share. By default the ids are in the memory of this process.
    wait: while an event is handled, a second delivery of it waits for at most this many seconds. Then it raises
        `WebhookError`.
    """

    def __init__(self, store: SeenStore | AsyncSeenStore | None = None, *, wait: float = 10.0) -> None:
        self._store: Any = MemorySeenStore() if store is None else store
        if missing := [name for name in _METHODS if not callable(getattr(self._store, name, None))]:
            told = f"store must have the methods {', '.join(_METHODS)}; {class_name(store)} has no {missing[0]}"
            raise ConfigurationError(told)
        if isinstance(store, type):
            raise ConfigurationError(f"store must be an object, not a class. Write {store.__name__}(...)")
        self._wait = as_seconds("wait", wait, zero=True)

    def once(self, id: str) -> Once:
        """Return a context manager in which you handle the event with this id.

        Its value is True if the event is new, and False if it was handled before. The event counts as handled when the
        block ends without an exception. If you cannot handle the event, raise an exception, and the service delivers it
        again.
        """
        if not isinstance(id, str) or not id:
            what = "an empty text" if id == "" else class_name(id)
            raise ConfigurationError(f"once takes the id of an event, event.id, not {what}.")
        return Once(self._store, id, self._wait)


class Once:
    """The context manager that `Seen.once` returns, for `with` and `async with`."""

    def __init__(self, store: Any, id: str, wait: float) -> None:
        self._store, self._id, self._wait, self._is_new = store, id, wait, False

    def __bool__(self) -> NoReturn:
        raise ConfigurationError(
            "The result of once() was used without `with`. Write `with seen.once(event.id) as is_new:`."
        )

    def _begin(self) -> _Flow:
        pause, deadline = _PAUSE, monotonic() + self._wait
        while (claim := (yield "claim", self._id)) == "busy":
            left = deadline - monotonic()
            if left <= 0:
                told = f"another delivery of this event is still being handled after {self._wait:g} s"
                raise WebhookError(told, reason="busy")
            yield min(pause, left)
            pause = min(2 * pause, _LONGEST_PAUSE)
        if claim not in ("new", "done"):
            raise ConfigurationError(
                f"The method claim of the store must return 'new', 'busy' or 'done', not {claim!r}"
            )
        self._is_new = claim == "new"

    def _end(self, failed: bool) -> _Flow:
        if self._is_new:
            self._is_new = False
            yield "release" if failed else "done", self._id

    def __enter__(self) -> bool:
        if _in_event_loop():
            raise ConfigurationError("`with` would block the event loop. Write `async with seen.once(...)`.")
        self._run(self._begin())
        return self._is_new

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._run(self._end(kind is not None))

    async def __aenter__(self) -> bool:
        await self._run_async(self._begin())
        return self._is_new

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        import anyio

        with anyio.CancelScope(shield=True):
            await self._run_async(self._end(kind is not None))

    def _run(self, flow: _Flow) -> None:
        step = advance(flow, None)
        while step is not None:
            reply = None
            if isinstance(step, tuple):
                reply = getattr(self._store, step[0])(step[1])
                if hasattr(type(reply), "__await__"):
                    getattr(reply, "close", lambda: None)()
                    raise ConfigurationError("The store is async. Write `async with seen.once(...)`.")
            else:
                time.sleep(step)
            step = advance(flow, reply)

    async def _run_async(self, flow: _Flow) -> None:
        import anyio

        step = advance(flow, None)
        while step is not None:
            reply = None
            if isinstance(step, tuple):
                reply = await awaited(getattr(self._store, step[0])(step[1]))
            else:
                await anyio.sleep(step)
            step = advance(flow, reply)


def _in_event_loop() -> bool:
    try:
        running_loop()
    except RuntimeError:
        return False
    return True


lazy_annotations(__name__)
