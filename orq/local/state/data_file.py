"""The SQLite file of a local server, which one process owns.

No write is lost when other programs open it.

SQLite's locks belong to the whole process. When any code in the process opens and closes the same file, the locks are
gone. The next program that closes the file then removes the write-ahead log of the server, and later writes are lost
when the process ends. So a lock file keeps a second server away. Before each write the lock is taken again, and the
server checks that its log is still the file with that name.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from ..._owner_lock import OwnerLock
from .layouts import prepare

T = TypeVar("T")

if sys.platform == "win32":  # On Windows, locks belong to an open file.

    def _share(descriptor: int) -> None: ...
else:
    import fcntl

    def _share(descriptor: int) -> None:
        """Lock the bytes that tell other programs that a connection is open.

        SQLite's format defines them.
        """
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, 510, 2**30 + 2)


APPLICATION_ID = 0x6F727131
"""Distinguishes our files from databases of other programs: "orq1"."""

_abandoned: list[sqlite3.Connection] = []
"""The parent's connections in a child process. They are never closed here."""


class DataFile:
    """An open database with a connection to write and one to read.

    Raises `OSError` or `sqlite3.Error`. With `path=None` the database is in memory and has a single connection. Each
    connection is used by one thread.
    """

    def __init__(self, path: Path | None) -> None:
        # Two names of one file must be the same path.
        self._path = None if path is None else Path(os.path.realpath(path))
        self._owner: OwnerLock | None = None
        self._log: os.stat_result | None = None
        self._between_reads = threading.Lock()
        if self._path is None:
            self._db = self._reader = _open(":memory:")
            prepare(self._db, None)
            return
        if self._path.is_dir():
            raise IsADirectoryError("It is a directory.")
        if self._path.exists() and not self._path.is_file():
            raise OSError("It is not a regular file.")
        self._owner = OwnerLock(self._path)
        try:
            self._descriptor = _claim(self._path)
            try:
                self._open_both(self._path)
            except BaseException:
                os.close(self._descriptor)
                raise
        except BaseException:
            self._owner.release()
            raise

    def _open_both(self, path: Path) -> None:
        with ExitStack() as undo:
            self._db = undo.enter_context(closing(_open(path)))
            _check_owner(self._db)
            prepare(self._db, path)
            self._reader = undo.enter_context(closing(_open(path)))
            self._reader.execute("PRAGMA query_only = 1")
            self._log = self._stat_log()
            undo.pop_all()

    @contextmanager
    def writing(self, deadline: float) -> Generator[sqlite3.Connection]:
        """Commit all writes of the block, or none. Raise `sqlite3.OperationalError` at the deadline."""
        self._prepare_write(deadline)
        _until(deadline, lambda: self._db.execute("BEGIN IMMEDIATE"))
        try:
            yield self._db
            _until(deadline, lambda: self._db.execute("COMMIT"))
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def reading(self, function: Callable[[sqlite3.Connection], T], deadline: float) -> T:
        """Run a function that reads a consistent snapshot."""
        with self._between_reads:
            self._reader.execute("BEGIN")
            # This read starts the snapshot.
            _until(deadline, lambda: self._reader.execute("SELECT 1 FROM objects LIMIT 1"))
            try:
                return function(self._reader)
            finally:
                self._reader.execute("ROLLBACK")

    def collections(self) -> set[str]:
        """Return the names of all collections that have objects."""
        return {name for (name,) in self._db.execute("SELECT DISTINCT collection FROM objects")}

    def last_change(self) -> tuple[int, int]:
        """Return the time of the last change and the highest sequence number ever used.

        The time is in milliseconds.
        """
        (last,) = self._db.execute("SELECT max(updated) FROM objects").fetchone()
        (number,) = self._db.execute("SELECT max(seq) FROM sqlite_sequence").fetchone()
        return int(last or 0), int(number or 0)

    def _prepare_write(self, deadline: float) -> None:
        if self._path is None:
            return
        _until(deadline, lambda: _share(self._descriptor))  # This may fail while another program closes the file.
        log = self._stat_log()
        if log is None or self._log is None or not os.path.samestat(log, self._log):
            # This connection still sees all writes: move them into the file, and start a new log. No connection may
            # stay open, because SQLite would use the old log for new connections.
            with self._between_reads:
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._reader.close()
                self._db.close()
                self._open_both(self._path)

    def _stat_log(self) -> os.stat_result | None:
        with suppress(FileNotFoundError):
            return os.stat(f"{self._path}-wal")
        return None

    def close(self) -> None:
        """Close the database, so that others can open it."""
        self._reader.close()
        self._db.close()
        if self._owner is not None:
            os.close(self._descriptor)  # Closing this descriptor earlier would release SQLite's locks.
            self._owner.release()

    def drop(self) -> None:
        """Drop the connections in a child process. The parent still uses them."""
        _abandoned.extend((self._db, self._reader))
        if self._owner is not None:
            os.close(self._descriptor)
            self._owner.drop()


def _open(path: Path | str) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


def _until(deadline: float, step: Callable[[], object]) -> None:
    """Repeat a step until another program releases its lock."""
    while True:
        try:
            step()
            return
        except OSError as error:
            if time.monotonic() > deadline:
                raise sqlite3.OperationalError("Another program has locked it.") from error
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) and "busy" not in str(error):
                raise
            if time.monotonic() > deadline:
                raise sqlite3.OperationalError(f"Another program has locked it ({error}).") from error
        time.sleep(0.002)


def _claim(path: Path) -> int:
    """Create the file with access for its owner only, before SQLite creates it.

    Return its descriptor. An own file that others can access gets the same mode. A file of another program is not
    changed. The header shows its owner; `_check_owner` finds what the header does not show yet.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        header, names = os.read(descriptor, 100), os.fstat(descriptor).st_nlink
        if header[:16] not in (b"", b"SQLite format 3\0"):
            raise sqlite3.DatabaseError("It is not a SQLite database.")
        owner, has_tables = int.from_bytes(header[68:72], "big"), any(header[40:44])
        if owner != APPLICATION_ID and (owner or has_tables):
            raise sqlite3.DatabaseError("It belongs to another program.")
        if names > 1:
            raise sqlite3.DatabaseError("It has a second name (a hard link), and SQLite has a log for each name.")
        path.chmod(0o600)
        # A killed server may have left these files, perhaps with another mode.
        for tail in ("-wal", "-shm", "-journal"):
            with suppress(FileNotFoundError):
                os.chmod(f"{path}{tail}", 0o600)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _check_owner(db: sqlite3.Connection) -> None:
    (owner,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if owner != APPLICATION_ID and (owner or tables):
        raise sqlite3.DatabaseError("It belongs to another program.")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
