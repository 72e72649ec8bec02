"""Misbehaviour to order, so that tests meet what a network and a busy service do."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

import msgspec

from .problem import Problem


class Cut(msgspec.Struct, frozen=True):
    """End a stream after so many events: with its connection, or `clean`, as if it were complete."""

    after_events: int
    clean: bool


class Faults:
    """What is to go wrong next, in the order given. Filled by any thread, used up by the server's."""

    def __init__(self) -> None:
        self._failures: deque[Problem] = deque()
        self._cuts: deque[Cut] = deque()

    def fail_next(self, status: int, headers: Mapping[str, str] | None, message: str, times: int) -> None:
        """Answer the next requests with an error."""
        self._failures.extend(Problem(status, message, headers) for _ in range(times))

    def cut_next(self, after_events: int, clean: bool, times: int) -> None:
        """Cut the next streams short."""
        self._cuts.extend(Cut(after_events, clean) for _ in range(times))

    def raise_next(self) -> None:
        """Raise the failure that is due, if any."""
        if self._failures:
            raise self._failures.popleft()

    def take_cut(self) -> Cut | None:
        """Return the cut that is due for a stream that begins, if any."""
        return self._cuts.popleft() if self._cuts else None
