"""Close answers that the garbage collector found open, at the next operation of any core.

A finaliser may run at any point of any thread, even while that thread holds a lock that closing needs. So it only adds
an entry here. The observers of the call are notified then, too.
"""

from __future__ import annotations

import itertools
import os
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from .._clock import monotonic
from .._engine.effects import Call, Flow
from .loops import running_loop

if TYPE_CHECKING:
    from .user_client_timeouts import Guard


class AbandonedBody(NamedTuple):
    """A body that was not closed.

    `close(incoming)` must run in `loop`, or in sync code for None.

    `tell()` notifies the observers.
    """

    incoming: Any
    close: Any
    loop: Any
    tell: Callable[[], None]
    pid: int


abandoned: deque[AbandonedBody] = deque()


def leave(tell: Callable[[], None], incoming: Any = None, close: Any = None, loop: Any = None) -> None:
    """Add an entry. It takes no lock."""
    abandoned.append(AbandonedBody(incoming, close, loop, tell, os.getpid()))


def close_abandoned(*, awaited: bool) -> Flow[None] | None:
    """Return the flow that closes the open bodies; None if there are none.

    Bodies of another event loop are left to that loop.
    """
    if not abandoned:
        return None
    return _close(running_loop() if awaited else None)


def _close(loop: Any) -> Flow[None]:
    for note in _take(loop):
        note.tell()
        if note.incoming is not None:
            # Closed by its own adapter, as the next core may have another transport.
            yield Call(note.close, (note.incoming,))


def _take(loop: Any) -> Iterator[AbandonedBody]:
    """Yield the entries that can be closed here: those of this process and loop, or of no loop."""
    for _ in range(len(abandoned)):
        try:
            note = abandoned.popleft()
        except IndexError:  # another thread was faster
            return
        if note.pid != os.getpid():  # the parent process has this entry, too, and closes it
            continue
        if note.incoming is None or note.loop is loop:
            yield note
        elif _has_ended(note.loop):  # it cannot be closed any more
            note.incoming.kept.release()
            yield note._replace(incoming=None)
        else:
            abandoned.append(note)


def _has_ended(loop: Any) -> bool:
    try:
        getattr(loop, "call_soon_threadsafe", getattr(loop, "run_sync_soon", bool))(int)
    except RuntimeError:
        return True
    return False


_kept: dict[int, Any] = {}
_numbers = itertools.count()


class KeptPieces:
    """An iterator over a body of a user's client, with generators that are never garbage-collected.

    httpx and httpcore close a body when their generators are finalised, and take the lock of the pool for that.
    """

    def __init__(self, pieces: Any) -> None:
        self._number = next(_numbers)
        _kept[self._number] = pieces
        self.until: float | None = None
        """The monotonic time at which to give up although empty pieces arrive, as HTTP/2 has them."""
        self.guard: Guard | None = None
        """Ends a wait for a piece at that time."""

    def __iter__(self) -> KeptPieces:
        return self

    __aiter__ = __iter__

    def __next__(self) -> bytes:
        while True:
            if self.guard is None:
                piece: bytes = next(_kept.get(self._number) or self._held())
            else:
                self._begin(self.guard)
                try:
                    piece = next(self._held())
                finally:
                    self.guard.end()
            if piece:
                return piece
            self._check_time()

    async def __anext__(self) -> bytes:
        while True:
            if self.guard is None:
                piece: bytes = await self._held().__anext__()
            else:
                self._begin(self.guard)
                try:
                    piece = await self._held().__anext__()
                finally:
                    self.guard.end()
            if piece:
                return piece
            self._check_time()

    def _begin(self, guard: Guard) -> None:
        if self.until is not None:
            guard.begin(self.until)

    def _check_time(self) -> None:
        if self.until is not None and monotonic() >= self.until:
            raise TimeoutError("The timeout passed while empty pieces came.")

    def _held(self) -> Any:
        try:
            return _kept[self._number]
        except KeyError:
            raise ConnectionAbortedError("The body is closed.") from None

    def release(self) -> None:
        """Release the generators after the body is closed."""
        _kept.pop(self._number, None)
