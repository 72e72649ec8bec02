"""The decisions of a wait: what an answer says of its state, and when it is fetched again.

`waiting` yields effects, and does no I/O. Each reply holds the time and the outcome. `orq/waiting.py` carries the
effects out.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import Any, Literal

import msgspec

from ._answer_text import values_at
from ._engine.operation import Operation
from ._engine.response import retry_after
from ._headers import Headers
from ._printable import sentence
from .errors import APIError, ConnectionFailedError, OrqError, RequestTimeoutError
from .options import plain
from .result import Err, Ok, Result
from .wait_errors import WaitFailedError, WaitTimeoutError

_logger = logging.getLogger("orq")

LONGEST_PAUSE = 10.0
"""The longest pause in seconds, unless the first one is longer or the service asks for more."""

_GROWTH = 1.5
_NEW = 10.0
"""Seconds within which a 404 may mean that a new object cannot be read yet."""

_USABLE = 0.95
"""The share of the remaining time that a pause may take, so that the last call has some time."""


class Poll(msgspec.Struct, frozen=True):
    """Fetch the object within this many seconds."""

    seconds: float


class Pause(msgspec.Struct, frozen=True):
    """Wait for a random time between these seconds."""

    low: float
    high: float


class Report(msgspec.Struct, frozen=True):
    """Report an answer to the caller."""

    answer: Any


Flow = Generator[Poll | Pause | Report, Any, Result[Any, OrqError]]
"""The reply to each effect holds the time and the outcome."""

Verdict = Literal["open", "done", "failed"]


class Wait(msgspec.Struct, frozen=True, kw_only=True):
    """How an answer shows its state. All fields are paths or values.

    Either `status` is the path of a status, and `open`, `done` and `failed` are its values. Or the answer counts its
    parts, and `open`, `passed` and `failed_count` are the paths of the counts. `reason` is the path of the reason of a
    failure.
    """

    status: str = ""
    open: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    passed: str = ""
    failed_count: str = ""
    reason: str = ""

    def state(self, answer: Any) -> tuple[str, Verdict, bool]:
        """Return the state in words, its meaning, and whether the state is known."""
        if self.passed:
            return self._counted(answer)
        if not self.status:
            return "", "open", True
        status = next(iter(values_at(answer, self.status)), None)
        verdict: Verdict = "done" if status in self.done else "failed" if status in self.failed else "open"
        return str(status or ""), verdict, status in (*self.open, *self.done, *self.failed)

    def _counted(self, answer: Any) -> tuple[str, Verdict, bool]:
        counts = [_count(answer, path) for path in (*self.open, self.passed, self.failed_count)]
        *still, passed, failed = (count or 0 for count in counts)
        verdict: Verdict = "open" if any(still) or not passed + failed else "done" if passed else "failed"
        return f"{sum(still)} open, {passed} done, {failed} failed", verdict, None not in counts

    def reasons(self, answer: Any) -> list[str]:
        """Return the reasons of a failure, in the words of the service."""
        found = values_at(answer, self.reason) if self.reason else []
        return [text for text in dict.fromkeys(found) if isinstance(text, str) and text]


def _count(answer: Any, path: str) -> int | None:
    found = next(iter(values_at(answer, path)), None)
    return found if isinstance(found, int) else None


def waiting(
    operation: Operation,
    wait: Wait,
    done: Callable[[Any], object] | None,
    *,
    limit: float,
    interval: float,
    started: float,
) -> Flow:
    """Decide the steps of a wait until an object is done, or the limit has passed.

    `limit` and `interval` are in seconds. `started` is the monotonic time of the start.
    """
    seen = _AnswersSoFar(operation, wait, started)
    ends, now, last = started + limit, started, False
    while True:
        begun = now
        reply: tuple[float, Result[Any, OrqError]] = yield Poll(ends - begun)
        now, result = reply
        took = now - begun
        if isinstance(result, Ok):
            now, _ = yield Report(result.value)
            verdict = seen.note(result, now)
            if done is not None:
                verdict = "done" if plain("done", done(result.value)) else "open" if verdict == "done" else verdict
            if verdict == "done":
                return result
            if verdict == "failed":
                return Err(seen.failed())
            asked = retry_after(Headers(result.response.headers))
        else:
            if not _may_pass(result.error, now - started, seen=seen.any, over=now >= ends):
                return result
            seen.note_failure(result.error)
            asked = getattr(result.error, "retry_after", None)
        pause = _pause(interval, asked, ends - now, took)
        if last or pause is None:
            return Err(seen.timed_out(limit, now, asked))
        last = pause.low == pause.high
        interval = min(interval * _GROWTH, max(interval, LONGEST_PAUSE))
        now, _ = yield pause


def _may_pass(error: OrqError, elapsed: float, *, seen: bool, over: bool) -> bool:
    """Report whether the wait continues after a failed call.

    A lost connection ends it only if the service was never reached, since the URL may be wrong.
    """
    if isinstance(error, APIError):
        status = error.status_code
        return error.retryable or status == 429 or status >= 500 or (status == 404 and elapsed < _NEW)
    return isinstance(error, ConnectionFailedError) and error.retryable and (seen or over)


def _pause(interval: float, asked: float | None, left: float, took: float) -> Pause | None:
    """Return the next pause; None if no time is left. The last pause leaves time for a call."""
    low, high = interval / 2, interval
    if asked is not None and asked > low:
        low, high = asked, max(high, asked + min(1.0, asked / 10))
    usable = min(_USABLE * left, left - 2 * took)
    if usable <= 0 or (asked is not None and asked > usable):
        return None
    return Pause(low, high) if high < usable else Pause(usable, usable)


class _AnswersSoFar:
    """What the answers have said so far."""

    def __init__(self, operation: Operation, wait: Wait, started: float) -> None:
        self._operation, self._wait, self._since = operation, wait, started
        self._status, self._known, self._attempts = "", True, 0
        self._answer: Any = None
        self._failure: OrqError | None = None
        self.any = False

    def note(self, result: Ok[Any], now: float) -> Verdict:
        """Add an answer; return the meaning of its state."""
        state, verdict, self._known = self._wait.state(result.value)
        if not self.any or state != self._status:
            self._status, self._since, self.any = state, now, True
        self._answer, self._failure = result.value, None
        self._attempts += result.response.attempts
        if verdict == "done" and self._wait.failed_count and _count(result.value, self._wait.failed_count):
            _logger.warning("%s: %s. orq.waiting.failures_of() lists the reasons.", self._operation.name, state)
        return verdict

    def note_failure(self, error: OrqError) -> None:
        """Add a failed call. A failure says more than the later total timeout of the wait."""
        self._attempts += error.attempts
        told = self.any or self._failure is not None
        if not (told and isinstance(error, RequestTimeoutError) and error.limit == "total"):
            self._failure = error

    def failed(self) -> WaitFailedError:
        """Return the error of a failure that the service reported."""
        told = f"All failed: {self._status}." if self._wait.passed else f"It ended with the status {self._status!r}."
        told = " ".join([told, *map(sentence, self._wait.reasons(self._answer))])
        return WaitFailedError(told, status=self._status, answer=self._answer, **self._context())

    def timed_out(self, limit: float, now: float, asked: float | None) -> WaitTimeoutError:
        """Return the error of a limit that has passed.

        `asked` is a pause that the service asked for.
        """
        unchanged_for = now - self._since
        parts = [f"It was not done within {limit:g} s."]
        if self._status:
            parts.append(f"Its status has been {self._status!r} for {unchanged_for:.1f} s.")
        if not self._known:
            parts.append("This version does not know that status." if self._status else "It has no status.")
        if self._failure is not None:
            parts.append(f"The last call failed. {self._failure}")
        if asked is not None and asked > 0:
            parts.append(f"The service asks for a pause of {asked:g} s.")
        return WaitTimeoutError(
            " ".join(parts),
            limit=limit,
            status=self._status,
            unchanged_for=unchanged_for,
            answer=self._answer,
            cause=self._failure,
            **self._context(),
        )

    def _context(self) -> dict[str, Any]:
        one = self._operation
        return {"operation": one.name, "method": one.method, "path": one.path, "attempts": self._attempts}
