"""A bulk run decided: one gate for all calls, and a schedule of the rows. Pure: times and chance are given to it."""

from __future__ import annotations

from collections import deque
from typing import Any

import msgspec

from ._bulk_records import BulkReport, BulkRow, Record, key_of, record_line
from ._engine.retries import backoff
from ._exact import settled
from ._hints import mark_module
from .errors import APIError, AuthenticationError, ConfigurationError, OrqError, RateLimitError
from .options import RetryConfig
from .result import Err, Ok, Result

REFUSALS = frozenset({429, 503})
"""Statuses of requests that the service has not acted on, as it is busy."""

_QUIET = 60.0
"""Seconds without a refusal after which one more call may be under way."""

_MOST_REFUSALS = 20
"""How often a row may be refused while others are answered, or while there is no other to try."""

_WINDOW = 4
"""How many rows, for each call at a time, may be ahead of one whose turn it is to be given."""


class Gate:
    """How many calls may be under way, and when the next one may start."""

    def __init__(self, concurrency: int, config: RetryConfig) -> None:
        self.limit = self._most = concurrency
        self.opens = self._quiet = self._lowered = float("-inf")
        self._config = config
        self._apart, self._spread, self._in_a_row = 0.0, 0, 0

    def start(self, now: float, chance: float) -> None:
        """Note that a call starts. After a pause not all of them start at one instant."""
        if self._spread:
            self._spread -= 1
            self.opens = now + self._apart * chance

    def refuse(self, retry_after: float | None, started: float, now: float, chance: float) -> None:
        """Close for all calls; with half as many afterwards, unless the refused one began before that was decided."""
        if started >= self._lowered:
            self.limit, self._lowered = max(1, self.limit // 2), now
            self._in_a_row += 1
        wait = backoff(self._config, self._in_a_row)[1] if retry_after is None else retry_after
        spread = min(1.0, wait / 10)
        self.opens = self._quiet = max(self.opens, now + wait + spread * chance)
        self._apart, self._spread = spread / self.limit, self.limit

    def passed(self, now: float) -> None:
        """Note a call that was not refused."""
        self._in_a_row = 0
        while self.limit < self._most and now - self._quiet >= _QUIET:
            self.limit += 1
            self._quiet += _QUIET


class Job:
    """A row on its way."""

    __slots__ = ("id", "key", "passed", "refusals", "refused", "request", "result", "resumed", "started")

    def __init__(self, row: str, request: Any) -> None:
        self.id, self.request, self.key = row, request, ""
        self.result: Result[Any, OrqError] | None = None
        self.resumed = self.refused = False
        self.refusals = self.passed = 0
        self.started = 0.0


class Take(msgspec.Struct, frozen=True):
    """Take the next row from the source."""


class Start(msgspec.Struct, frozen=True):
    """Make the call of a row."""

    job: Job


class Wait(msgspec.Struct, frozen=True):
    """Wait until a call or the source comes to something, or for so many seconds."""

    seconds: float | None


class Give(msgspec.Struct, frozen=True):
    """Give a row to the reader."""

    row: BulkRow[Any]


class End(msgspec.Struct, frozen=True):
    """All is done; `error` is what the reader gets, `whole` whether every row of the source has its result."""

    error: BaseException | None
    whole: bool


class Schedule:
    """Which row is next, what is under way, and what is ready to be given.

    `operation` is set if results are kept in a file; then each row needs the hash of its request. Calls with a status
    in `refusals` are made again, until the service has refused all of them for the seconds of `patience`.
    """

    def __init__(
        self,
        gate: Gate,
        concurrency: int,
        *,
        operation: str | None = None,
        ordered: bool = True,
        retry_failed: bool = False,
        patience: float = 3600.0,
        refusals: frozenset[int] = REFUSALS,
        total: int | None = None,
    ) -> None:
        self.report = BulkReport(total)
        self.closed = self.taking = self._fresh_first = False
        self._gate, self._concurrency, self._operation, self._ordered = gate, concurrency, operation, ordered
        self._retry_failed, self._patience, self._refusals = retry_failed, patience, refusals
        self._error: BaseException | None = None
        self._exhausted, self._window = False, concurrency * (_WINDOW if ordered else 1)
        self._seen: set[str] = set()
        self._line: deque[Job] = deque()
        self._ready: deque[Job] = deque()
        self._waiting: deque[Job] = deque()
        self._under_way = self._passed = self._taken = 0
        self._passed_at = float("inf")

    def next(self, now: float) -> Take | Start | Wait | Give | End:
        """Return what is to be done now."""
        if self.closed and self._waiting:
            self._drop_waiting()
        if self._ready:
            job = self._ready.popleft()
            assert job.result is not None
            return Give(BulkRow(job.id, job.request, job.result, job.resumed))
        takes = self._may_take()
        if (self._waiting or takes) and self._under_way < self._gate.limit:
            if (pause := self._gate.opens - now) > 0:
                return Wait(pause)
            if self._waiting and not (self._fresh_first and takes):
                return Start(self._waiting.popleft())
            self.taking = True
            return Take()
        if self._under_way or self.taking:
            return Wait(None)
        return End(self._error, self._exhausted and not self.closed)

    def _may_take(self) -> bool:
        """Tell whether there is room for one more row. A first row that is refused does not keep others from trying."""
        if self.closed or self._exhausted or self.taking or len(self._waiting) + self._under_way >= self._concurrency:
            return False
        return len(self._line) < self._window or self._line[0].refused

    def unordered(self) -> None:
        """Give rows as they are completed from here on."""
        self._ordered = False
        self._ready.extend(job for job in self._line if job.result is not None)
        self._line = deque(job for job in self._line if job.result is None)

    def take(self, item: Any) -> Job | None:
        """Note what the source gave. Returns the row if it may have a result already: `resume` is next."""
        self.taking = False
        job = Job(*_row(item, self._taken))
        self._taken += 1
        self._line.append(job)
        try:
            if job.id in self._seen:
                raise ConfigurationError(f"the id {job.id!r} is that of an earlier row; give each row its own")
            self._seen.add(job.id)
            if self._operation is not None:
                job.key = key_of(self._operation, job.request)
                return job
            self._begin(job)
        except ConfigurationError as error:
            job.result = Err(error)
            self.settle(job)
        return None

    def resume(self, job: Job, record: Record | None, kind: Any) -> None:
        """Take the result of a row from its line in the file, or else put the row in the queue."""
        if record is not None and record.request == job.key:
            again = record.error is not None and (record.retryable or self._retry_failed)
            self.report.asked_again += again
            if not again:
                job.resumed, job.result = True, record.result(kind)
                self.settle(job)
                return
        elif record is not None:
            self.report.changed += 1
        self._begin(job)

    def _begin(self, job: Job) -> None:
        self._waiting.appendleft(job)
        self._fresh_first = False

    def exhausted(self, error: BaseException | None = None) -> None:
        """Note that the source gives no more rows, or failed: the rows that it gave are done, then it is raised."""
        self.taking, self._exhausted, self._error = False, True, self._error or error

    def start(self, job: Job, now: float, chance: float) -> None:
        """Note that a call starts."""
        job.started = now
        if not job.refused:
            job.passed = self._passed
        self._passed_at = min(self._passed_at, now)
        self._under_way += 1
        self._gate.start(now, chance)

    def finish(self, job: Job, result: Result[Any, OrqError], now: float, chance: float) -> bytes | None:
        """Note what a call came to. A row that is done has its result then; returns its line, to be written first."""
        self._under_way -= 1
        error = None if isinstance(result, Ok) else result.error
        refused = isinstance(error, APIError) and error.status_code in self._refusals and error.retryable
        if isinstance(error, APIError) and refused:
            self._gate.refuse(error.retry_after, job.started, now, chance)
            self.report.refusals += 1
            job.refused, self._fresh_first = True, True
            job.refusals += job.passed != self._passed or self._exhausted or self._concurrency == 1
            job.passed = self._passed
            if self._gate.opens - self._passed_at > self._patience:
                self._stop(error)
            if self.report.stopped is None and job.refusals < _MOST_REFUSALS:
                self._waiting.append(job)
                return None
        else:
            self._passed, self._passed_at = self._passed + 1, now
            self._gate.passed(now)
        if isinstance(error, AuthenticationError) or (isinstance(error, RateLimitError) and not error.retryable):
            self._stop(error)
        job.result = result
        if self._operation is None or (error is not None and self.report.stopped is not None):
            return None  # an error that is not the row's own: the next run asks for the row again
        return record_line(job.id, job.key, result)

    def settle(self, job: Job) -> None:
        """Count a row that is done, and let it be given when its turn comes."""
        assert job.result is not None
        self.report._count(job.result, resumed=job.resumed)
        if not self._ordered:
            self._line.remove(job)
            self._ready.append(job)
        self._advance()

    def _advance(self) -> None:
        while self._ordered and self._line and (self._line[0].result is not None):
            self._ready.append(self._line.popleft())

    def _stop(self, error: OrqError) -> None:
        """End early, since no other row would fare better."""
        self.closed = True
        self.report.stopped = self.report.stopped or error
        waiting, self._waiting = self._waiting, deque()
        for job in waiting:
            job.result = Err(error)
            self.settle(job)

    def _drop_waiting(self) -> None:
        for job in self._waiting:
            self._line.remove(job)
        self._waiting.clear()
        self._advance()

    def lose(self, job: Job, error: BaseException) -> None:
        """Take back a row whose call raised, or whose line could not be written; the run ends with the error."""
        self.closed, self._error = True, self._error or error
        self._line.remove(job)
        self._advance()

    def crash(self, job: Job, error: BaseException) -> None:
        """Note a call that raised."""
        self._under_way -= 1
        self.lose(job, error)


def _row(item: Any, number: int) -> tuple[str, Any]:
    """Return id and request of what the source gave."""
    if not isinstance(item, tuple):
        return str(number), item
    if len(item) == 2 and isinstance(row := settled(item[0]), (str, int)):  # of numpy, too
        return str(row), item[1]
    raise ConfigurationError(f"row {number} must be a request, or an id (text or a whole number) and a request")


mark_module(__name__)
