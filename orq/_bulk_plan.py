"""The decisions of a bulk run: how many calls run at a time, and which row is next.

It does no I/O. Times and random numbers are passed to it.
"""

from __future__ import annotations

from collections import deque
from typing import Any

import msgspec

from ._bulk_records import BulkReport, BulkRow, Record, key_of, record_line
from ._engine.retries import backoff
from ._exact import exact_or_same
from ._lazy_annotations import lazy_annotations
from .errors import APIError, AuthenticationError, ConfigurationError, OrqError, RateLimitError
from .options import RetryConfig
from .result import Err, Ok, Result

REFUSALS = frozenset({429, 503})
"""Statuses of requests that the service has not acted on, as it was busy."""

_QUIET = 60.0
"""Seconds without a refusal after which one more call may run at the same time."""

_MOST_REFUSALS = 20
"""How often a row may be refused while other rows are answered, or while it is the only one."""

_WINDOW = 4
"""How many rows, for each concurrent call, may be taken but not returned, if their order is kept."""


class Gate:
    """Limits how many calls run at a time, and when the next one may start."""

    def __init__(self, concurrency: int, config: RetryConfig) -> None:
        self.limit = self._most = concurrency
        self.opens = self._quiet = self._lowered = float("-inf")
        self._config = config
        self._apart, self._spread, self._in_a_row = 0.0, 0, 0

    def start(self, now: float, chance: float) -> None:
        """Note that a call starts. After a pause, calls start at different times."""
        if self._spread:
            self._spread -= 1
            self.opens = now + self._apart * chance

    def refuse(self, retry_after: float | None, started: float, now: float, chance: float) -> None:
        """Stop all calls for a while after a refusal, and halve their number.

        The number stays if the refused call started before it was halved last. `retry_after` is in seconds, or None.
        """
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
    """One row of the run, and what is known of it."""

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
    """Wait until a call or the source has a result, or for this many seconds."""

    seconds: float | None


class Give(msgspec.Struct, frozen=True):
    """Return a row to the reader."""

    row: BulkRow[Any]


class End(msgspec.Struct, frozen=True):
    """The run is over.

    `error` is raised to the reader; `whole` says that every row has its result.
    """

    error: BaseException | None
    whole: bool


class Schedule:
    """Decides which row is next, and keeps the running and finished rows.

    `operation` is set if results are kept in a file. Then each row needs the hash of its request. Calls with a status
    in `refusals` are made again, until the service has refused all calls for `patience` seconds.
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
        self._exhausted, self._window = False, concurrency * _WINDOW
        self._seen: set[str] = set()
        self._line: deque[Job] = deque()
        self._ready: deque[Job] = deque()
        self._waiting: deque[Job] = deque()
        self._under_way = self._passed = self._taken = 0
        self._passed_at = float("inf")

    def next(self, now: float) -> Take | Start | Wait | Give | End:
        """Return the next step."""
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
        """Tell whether one more row may be taken. A refused row does not stop others."""
        if self.closed or self._exhausted or self.taking or len(self._waiting) + self._under_way >= self._concurrency:
            return False
        return len(self._line) < self._window or self._line[0].refused

    def unordered(self) -> None:
        """Return rows as they are completed from now on."""
        self._ordered = False
        self._ready.extend(job for job in self._line if job.result is not None)
        self._line = deque(job for job in self._line if job.result is None)

    def take(self, item: Any) -> Job | None:
        """Add an item of the source. Return the row if it may have a result already; see `resume`."""
        self.taking = False
        job = Job(*_row(item, self._taken))
        self._taken += 1
        self._line.append(job)
        try:
            if job.id in self._seen:
                raise ConfigurationError(f"The id {job.id!r} is also that of an earlier row. Give each row its own id.")
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
        """Use the result of a row from its line in the file, else add the row to the queue."""
        if record is not None and record.request == job.key:
            again = record.error is not None and (record.retryable or self._retry_failed)
            self.report.retried += again
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
        """Note that the source has ended or failed. Its error is raised after the rows before it."""
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
        """Note the result of a call. Return the line to write first if the row is done, else None."""
        self._under_way -= 1
        error = None if isinstance(result, Ok) else result.error
        refused = isinstance(error, APIError) and error.status_code in self._refusals and error.retryable
        if isinstance(error, APIError) and refused:
            self._gate.refuse(error.retry_after, job.started, now, chance)
            self.report.throttled += 1
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
            return None  # the error is not the row's own, so the next run calls it again
        return record_line(job.id, job.key, result)

    def settle(self, job: Job) -> None:
        """Count a row that is done, and return it when its turn comes."""
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
        """End the run early, since every other row would fail in the same way."""
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
        """Remove a row whose call raised, or whose line could not be written. The run ends with it."""
        self.closed, self._error = True, self._error or error
        self._line.remove(job)
        self._advance()

    def crash(self, job: Job, error: BaseException) -> None:
        """Note a call that raised."""
        self._under_way -= 1
        self.lose(job, error)


def _row(item: Any, number: int) -> tuple[str, Any]:
    """Return the id and the request in an item of the source."""
    if not isinstance(item, tuple):
        return str(number), item
    if len(item) == 2 and isinstance(row := exact_or_same(item[0]), (str, int)):  # an id may be an int of numpy
        return str(row), item[1]
    raise ConfigurationError(
        f"row {number} must be a request, or a pair of an id (text or a whole number) and a request."
    )


lazy_annotations(__name__)
