"""`Database`: the stored objects in SQLite. `Store`: the objects of one tenant.

A writer thread and a reader thread run its statements for async code.

Each write is one transaction. If another program locks the file, a write fails after a second, and reads continue.
"""

from __future__ import annotations

import asyncio
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from ...errors import ConfigurationError
from ..clock import Clock
from ..http_problem import HttpProblem
from .data_file import DataFile
from .rows import Objects

T = TypeVar("T")

_PATIENCE = 0.8
"""The longest wait of a write for other programs, in seconds since it was requested."""


class Database:
    """The objects of all tenants. `data=None` keeps them in memory."""

    def __init__(self, data: str | os.PathLike[str] | None, clock: Clock | None = None) -> None:
        try:
            self._file = DataFile(None if data is None else Path(data).absolute())
        except (OSError, sqlite3.Error) as error:
            raise ConfigurationError(f"The file {str(data)!r} of data cannot be used: {error}") from error
        self._name = "The store" if data is None else f"The file {str(data)!r}"
        self.clock = (Clock() if clock is None else clock).after(*self._file.last_change())
        self.writes, self.seen = 0, self._file.collections()
        self._writer = _Worker("orq-local-writer")
        self._reader = self._writer if data is None else _Worker("orq-local-reader")

    def of(self, tenant: str) -> Store:
        """Return the store of one tenant."""
        return Store(self, tenant, self.clock.of(tenant) if tenant else self.clock)

    def write(self, function: Callable[[Objects], T], store: Store) -> Future[T]:
        """Run a function in one transaction on the writer's thread.

        An exception undoes all its changes.
        """
        deadline = time.monotonic() + _PATIENCE
        return self._writer.run(lambda: self._written(function, store, deadline))

    def read(self, function: Callable[[Objects], T], store: Store) -> Future[T]:
        """Run a function that only reads, on the reader's thread. It sees a consistent state."""
        deadline = time.monotonic() + _PATIENCE
        return self._reader.run(lambda: self._seen(function, store, deadline))

    def _objects(self, db: sqlite3.Connection, store: Store) -> Objects:
        return Objects(db, store.tenant, store.clock.now, self.seen)

    def _seen(self, function: Callable[[Objects], T], store: Store, deadline: float) -> T:
        try:
            return self._file.reading(lambda db: function(self._objects(db, store)), deadline)
        except sqlite3.OperationalError as error:
            raise HttpProblem(503, f"{self._name} cannot be read now: {error}.") from error

    def _written(self, function: Callable[[Objects], T], store: Store, deadline: float) -> T:
        try:
            with self._file.writing(deadline) as db:
                found = function(self._objects(db, store))
        except sqlite3.OperationalError as error:
            full = "full" in str(error)
            raise HttpProblem(507 if full else 503, f"{self._name} cannot be written now: {error}.") from error
        self.writes += 1
        return found

    def close(self) -> None:
        """Finish all pending work, and close the file."""
        self._writer.close()
        self._reader.close()
        self._file.close()

    def drop(self) -> None:
        """Leave the file to the parent, in a child process."""
        self._file.drop()


class Store:
    """The objects of one tenant. `epoch` counts resets and restores.

    A call that started in an earlier epoch must not store anything.
    """

    def __init__(self, database: Database, tenant: str, clock: Clock) -> None:
        self._database, self.tenant, self.clock = database, tenant, clock
        self.epoch = 0

    def may_hold(self, collection: str) -> bool:
        """Return at once whether a collection may have objects. False is certain."""
        return collection in self._database.seen

    async def read(self, function: Callable[[Objects], T]) -> T:
        """Return the result of a function that only reads stored objects."""
        return await asyncio.wrap_future(self._database.read(function, self))

    async def write(self, function: Callable[[Objects], T]) -> T:
        """Run a function in one transaction. If it raises, nothing changes."""
        return await asyncio.wrap_future(self._database.write(function, self))

    def write_now(self, function: Callable[[Objects], T]) -> T:
        """Write from another thread than the server's."""
        return self._database.write(function, self).result()

    def read_now(self, function: Callable[[Objects], T]) -> T:
        """Read from another thread than the server's."""
        return self._database.read(function, self).result()


class _Worker:
    """A thread that runs one function after the other."""

    def __init__(self, name: str) -> None:
        self._due: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(self, function: Callable[[], T]) -> Future[T]:
        future: Future[T] = Future()
        self._due.put((future, function))
        return future

    def _work(self) -> None:
        while (due := self._due.get()) is not None:
            future, function = due
            try:
                result = function()
            except BaseException as error:  # noqa: BLE001 - the exception goes to the future of the caller
                with suppress(Exception):  # The caller may have stopped waiting.
                    future.set_exception(error)
            else:
                with suppress(Exception):
                    future.set_result(result)
            del due, future, function

    def close(self) -> None:
        self._due.put(None)
        self._thread.join()
