"""Carry out a bulk run in threads or in tasks. Reading its rows drives it."""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterator
from concurrent.futures import CancelledError, Future
from functools import partial
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, TypeVar

from ._bulk_plan import Give, Job, Schedule, Start, Take, Wait
from ._bulk_records import BulkReport, BulkRow
from ._bulk_shared import Run as _Run, RunSettings
from ._bulk_threads import RemoteCall, Threads
from ._clock import monotonic
from ._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")

_LOOK_EVERY = 0.5
"""Seconds after which a wait checks whether a signal handler has called `stop`."""


class BulkRun(_Run[T]):
    """The rows of a bulk run. Read them inside a `with`, whose end waits for the running calls."""

    def __init__(self, settings: RunSettings, schedule: Schedule) -> None:
        super().__init__(settings, schedule)
        self._lock, self._woken = Lock(), Event()
        self._futures: set[Future[Any]] = set()
        self._executor: Any = settings.executor or Threads(settings.concurrency)
        self._call = RemoteCall(settings.function, settings.core, settings.options)

    def finish(self) -> BulkReport:
        """Make all remaining calls, and return the report."""
        with self._lock:
            self._schedule.unordered()
        for _ in self:
            pass
        return self.report

    def __enter__(self) -> Self:
        self._rows = iter(self._settings.requests)
        self._open()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()
        try:
            while self._futures:
                self._woken.wait(0.05)
                self._woken.clear()
        finally:
            with self._lock:
                self._close()
            if self._settings.executor is None:
                self._executor.close()

    def __iter__(self) -> Iterator[BulkRow[T]]:
        return self

    def __next__(self) -> BulkRow[T]:
        while True:
            self._woken.clear()
            with self._lock:
                step = self._next()
                if isinstance(step, Start):
                    self._schedule.start(step.job, monotonic(), random.random())  # noqa: S311
            match step:
                case Take():
                    self._take()
                case Start(job=job):
                    self._start(job)
                case Wait(seconds=seconds):
                    self._woken.wait(min(_LOOK_EVERY, _LOOK_EVERY if seconds is None else seconds))
                case Give():
                    return self._given(step)
                case end:
                    self._ended(end.error, end.whole)
                    raise StopIteration

    def _take(self) -> None:
        try:
            item = next(self._rows)
        except StopIteration:
            with self._lock:
                self._schedule.exhausted()
        except Exception as error:  # noqa: BLE001 - it is raised to the reader after the running calls
            with self._lock:
                self._schedule.exhausted(error)
        else:
            with self._lock:
                self._took(item)

    def _start(self, job: Job) -> None:
        future = self._executor.submit(self._call, job.request)
        self._futures.add(future)
        future.add_done_callback(partial(self._done, job))

    def _done(self, job: Job, future: Future[Any]) -> None:
        try:
            with self._lock:
                error = future.exception()
                if error is None:
                    self._finished(job, future.result())
                else:
                    self._schedule.crash(job, error)
        except CancelledError as error:
            with self._lock:
                self._schedule.crash(job, error)
        finally:
            self._futures.discard(future)
            self._woken.set()


class AsyncBulkRun(_Run[T]):
    """The rows of a bulk run. Read them inside an `async with`.

    Its end waits for the running calls and keeps their results. A cancellation ends the running calls. Results from
    before it are kept.
    """

    async def finish(self) -> BulkReport:
        """Make all remaining calls, and return the report."""
        self._schedule.unordered()
        async for _ in self:
            pass
        return self.report

    async def __aenter__(self) -> Self:
        import anyio

        source = self._settings.requests
        self._rows = None if isinstance(source, AsyncIterable) else iter(source)
        self._open()
        self._woken, self._wanted = anyio.Event(), anyio.Event()
        self._tasks = anyio.create_task_group()
        self._feeding = anyio.CancelScope()
        try:
            await self._tasks.__aenter__()
        except BaseException:
            self._close()
            raise
        if self._rows is None:
            self._tasks.start_soon(self._feed, source)
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *exc_info: object) -> None:
        self.stop()
        self._feeding.cancel()
        if kind is not None and not issubclass(kind, Exception):
            self._tasks.cancel_scope.cancel()
        try:
            await self._tasks.__aexit__(None, None, None)
        finally:
            self._close()

    def __aiter__(self) -> AsyncIterator[BulkRow[T]]:
        return self

    async def __anext__(self) -> BulkRow[T]:
        import anyio

        await anyio.lowlevel.checkpoint()  # rows of the file are returned without a wait
        while True:
            match self._next():
                case Take():
                    self._take()
                case Start(job=job):
                    self._schedule.start(job, monotonic(), random.random())  # noqa: S311
                    self._tasks.start_soon(self._call, job)
                case Wait(seconds=seconds):
                    with anyio.move_on_after(min(_LOOK_EVERY, _LOOK_EVERY if seconds is None else seconds)):
                        await self._woken.wait()
                    self._woken = anyio.Event()
                case Give() as give:
                    return self._given(give)
                case end:
                    self._ended(end.error, end.whole)
                    raise StopAsyncIteration

    def _take(self) -> None:
        if self._rows is None:
            self._wanted.set()
            return
        try:
            item = next(self._rows)
        except StopIteration:
            self._schedule.exhausted()
        except Exception as error:  # noqa: BLE001 - it is raised to the reader after the running calls
            self._schedule.exhausted(error)
        else:
            self._took(item)

    async def _feed(self, source: AsyncIterable[Any]) -> None:
        """Take rows from an async iterable in one task, each when it is wanted."""
        import anyio

        rows, error = aiter(source), None
        with self._feeding:
            try:
                while True:
                    await self._wanted.wait()
                    self._wanted = anyio.Event()
                    self._took(await anext(rows))
                    self._woken.set()
            except StopAsyncIteration:
                pass
            except Exception as raised:  # noqa: BLE001 - it is raised to the reader after the running calls
                error = raised
            finally:
                if isinstance(rows, AsyncGenerator):
                    with anyio.CancelScope(shield=True):
                        await rows.aclose()
        self._schedule.exhausted(error)
        self._woken.set()

    async def _call(self, job: Job) -> None:
        settings = self._settings
        try:
            result = await settings.function(settings.core, job.request, options=settings.options)
        except Exception as error:  # noqa: BLE001 - it is raised to the reader
            self._schedule.crash(job, error)
        else:
            self._finished(job, result)
        self._woken.set()


lazy_annotations(__name__)
