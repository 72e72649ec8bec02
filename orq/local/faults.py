"""`Faults`: the errors and cuts that a test has asked for, whatever operation they hit."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from .answers import CUT, END
from .event_stream import StreamCut
from .http_problem import HttpProblem


class Faults:
    """What is to go wrong next, in the order given. Filled by any thread, used up by the server's."""

    def __init__(self) -> None:
        self._failures: deque[HttpProblem] = deque()
        self._cuts: deque[StreamCut] = deque()

    def fail_next(self, status: int, headers: Mapping[str, str] | None, message: str, times: int) -> None:
        """Answer the next requests with an error."""
        self._failures.extend(HttpProblem(status, message, headers, kind="fault") for _ in range(times))

    def cut_next(self, after_events: int, clean: bool, times: int) -> None:
        """Cut the next streams: with their connection, or `clean`, as if they were complete."""
        self._cuts.extend(StreamCut(after_events, END if clean else CUT) for _ in range(times))

    def raise_next(self) -> None:
        """Raise the failure that is due, if any."""
        if self._failures:
            raise self._failures.popleft()

    def take_cut(self) -> StreamCut | None:
        """Return the cut that is due for a stream that begins, if any."""
        return self._cuts.popleft() if self._cuts else None
