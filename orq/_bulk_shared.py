"""The common part of sync and async bulk runs: settings, schedule and file.

It neither waits nor locks.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, Generic, TypeVar

import msgspec

from ._bulk_file import ResultsFile
from ._bulk_plan import Give, Job, Schedule
from ._bulk_progress import Bar, bar
from ._bulk_records import BulkReport, BulkRow, read_record
from ._clock import monotonic
from ._engine.operation import Json, Operation
from ._lazy_annotations import lazy_annotations
from .errors import ConfigurationError, OrqError
from .options import RequestOptions, plain
from .result import Result

T = TypeVar("T")


class RunSettings(msgspec.Struct, frozen=True):
    """The settings of a bulk run."""

    function: Any
    core: Any
    requests: Any
    operation: Operation
    out: str | os.PathLike[str] | None
    concurrency: int
    options: RequestOptions
    progress: bool | Callable[[BulkReport], object]
    executor: Executor | None


class Run(Generic[T]):
    """The common part of sync and async runs: the schedule, the file and the progress bar."""

    _file: ResultsFile | None = None
    _begun = _over = False

    def __init__(self, settings: RunSettings, schedule: Schedule) -> None:
        self._settings, self._schedule = settings, schedule
        self._progress: Any = settings.progress

    @property
    def report(self) -> BulkReport:
        """The counts of the run so far."""
        return self._schedule.report

    def stop(self) -> None:
        """Take no more rows.

        Rows whose calls are running are still returned. A signal handler may call this.
        """
        self._schedule.closed = True

    def _open(self) -> None:
        if self._begun:
            raise ConfigurationError("A run can be entered only once. Call call_many() again.")
        self._begun = True
        if self._settings.out is not None:
            self._file = ResultsFile(self._settings.out)
        if self._progress is True:
            self._progress = bar(self.report.total)

    def _next(self) -> Any:
        if not self._begun or self._over:
            raise ConfigurationError(
                "The run was not entered. Read rows inside `with call_many(...) as run:` (`async with` in async code)."
            )
        return self._schedule.next(monotonic())

    def _took(self, item: Any) -> None:
        try:
            if (job := self._schedule.take(item)) is not None and self._file is not None:
                line = self._file.line(job.id)
                answer = self._settings.operation.answer
                kind = answer.type if isinstance(answer, Json) else None
                self._schedule.resume(job, None if line is None else read_record(line), kind)
        except ConfigurationError as error:
            self._schedule.exhausted(error)

    def _finished(self, job: Job, result: Result[Any, OrqError]) -> None:
        if self._over:
            return
        try:
            line = self._schedule.finish(job, result, monotonic(), random.random())  # noqa: S311 - spreads load
            if line is not None and self._file is not None:
                self._file.add(job.id, line)
        except Exception as error:  # noqa: BLE001 - it is raised to the reader after the running calls
            self._schedule.lose(job, error)
        else:
            if job.result is not None:
                self._schedule.settle(job)

    def _given(self, give: Give) -> BulkRow[T]:
        if callable(self._progress):
            plain("progress", self._progress(self.report))
        return give.row

    def _ended(self, error: BaseException | None, whole: bool) -> None:
        if error is not None:
            raise error
        if whole and self._file is not None:
            self._file.tidy()

    def _close(self) -> None:
        self._over = True
        try:
            if self._file is not None:
                self._file.close()
        finally:
            if isinstance(self._progress, Bar):
                self._progress.close()


lazy_annotations(__name__)
