"""The SQLite file of a local server: opened by one process, and what is written to it stays, whoever opens it, too.

SQLite's locks belong to the whole process: when anything in it opens and closes the same file, they are gone. The next
program that closes the file then removes the write-ahead log under the server, and what is written to it afterwards
ends with the process. So a lock file keeps a second server away, and before each write the lock is taken again, and the
log must be the one that has the name.
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

if sys.platform == "win32":  # where locks belong to an open file, as they should

    def _share(descriptor: int) -> None: ...
else:
    import fcntl

    def _share(descriptor: int) -> None:
        """Take the lock that tells other programs that a connection is open (the bytes are of SQLite's format)."""
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, 510, 2**30 + 2)


APPLICATION_ID = 0x6F727131
"""Tells our files from other programs' databases: "orq1"."""

_abandoned: list[sqlite3.Connection] = []
"""In child processes: connections of the parent, which are never closed here."""


class DataFile:
    """An open database: a connection that writes and one that reads. Raises `OSError` or `sqlite3.Error`.

    `path=None` keeps it in memory, which belongs to one connection. Each connection is used by one thread.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = None if path is None else Path(os.path.realpath(path))  # two names of one file are one file
        self._owner: OwnerLock | None = None
        self._log: os.stat_result | None = None
        self._between_reads = threading.Lock()
        if self._path is None:
            self._db = self._reader = _open(":memory:")
            prepare(self._db, None)
            return
        if self._path.is_dir():
            raise IsADirectoryError("it is a directory")
        if self._path.exists() and not self._path.is_file():
            raise OSError("it is not a regular file")
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
        """Keep all that is written within, or nothing of it; raises `sqlite3.OperationalError` at the deadline."""
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
        """Run a function that reads: all that it sees is of one moment."""
        with self._between_reads:
            self._reader.execute("BEGIN")
            _until(deadline, lambda: self._reader.execute("SELECT 1 FROM objects LIMIT 1"))  # the moment is now
            try:
                return function(self._reader)
            finally:
                self._reader.execute("ROLLBACK")

    def collections(self) -> set[str]:
        """Return the names of all collections that hold something."""
        return {name for (name,) in self._db.execute("SELECT DISTINCT collection FROM objects")}

    def last_change(self) -> tuple[int, int]:
        """Return the time of the latest change, in milliseconds, and the highest sequence number there ever was."""
        (last,) = self._db.execute("SELECT max(updated) FROM objects").fetchone()
        (number,) = self._db.execute("SELECT max(seq) FROM sqlite_sequence").fetchone()
        return int(last or 0), int(number or 0)

    def _prepare_write(self, deadline: float) -> None:
        if self._path is None:
            return
        _until(deadline, lambda: _share(self._descriptor))  # may fail while another program closes the file
        log = self._stat_log()
        if log is None or self._log is None or not os.path.samestat(log, self._log):
            # All that was written is still seen through this connection: bring it into the file, and begin a log anew.
            # No connection may stay open: SQLite would go on with the old log for the new ones.
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
        """Close the database, and let others open it."""
        self._reader.close()
        self._db.close()
        if self._owner is not None:
            os.close(self._descriptor)  # not before: it would take SQLite's locks along
            self._owner.release()

    def drop(self) -> None:
        """In a child process: leave everything to the parent."""
        _abandoned.extend((self._db, self._reader))
        if self._owner is not None:
            os.close(self._descriptor)
            self._owner.drop()


def _open(path: Path | str) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


def _until(deadline: float, step: Callable[[], object]) -> None:
    """Try a step again until another program lets go of its lock."""
    while True:
        try:
            step()
            return
        except OSError as error:
            if time.monotonic() > deadline:
                raise sqlite3.OperationalError("another program has locked it") from error
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) and "busy" not in str(error):
                raise
            if time.monotonic() > deadline:
                raise sqlite3.OperationalError(f"another program has locked it ({error})") from error
        time.sleep(0.002)


def _claim(path: Path) -> int:
    """Create the file for its owner only, before SQLite can create it for all; one of ours is narrowed.

    Returns its descriptor. A file of another program is left as it is. Its header tells: what is not in it yet,
    `_check_owner` finds.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        header, names = os.read(descriptor, 100), os.fstat(descriptor).st_nlink
        if header[:16] not in (b"", b"SQLite format 3\0"):
            raise sqlite3.DatabaseError("it is not a SQLite database")
        owner, has_tables = int.from_bytes(header[68:72], "big"), any(header[40:44])
        if owner != APPLICATION_ID and (owner or has_tables):
            raise sqlite3.DatabaseError("it belongs to another program")
        if names > 1:
            raise sqlite3.DatabaseError("it has another name, too (a hard link), and SQLite keeps a log for each name")
        path.chmod(0o600)
        for tail in ("-wal", "-shm", "-journal"):  # left by a server that was killed, perhaps when the mode was another
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
        raise sqlite3.DatabaseError("it belongs to another program")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
