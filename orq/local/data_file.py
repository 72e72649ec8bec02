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
import time
from contextlib import suppress
from pathlib import Path

from .owner_lock import OwnerLock

if sys.platform == "win32":  # where locks belong to an open file, as they should

    def _share(descriptor: int) -> None: ...
else:
    import fcntl

    def _share(descriptor: int) -> None:
        """Take the lock that tells other programs that a connection is open (the bytes are of SQLite's format)."""
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, 510, 2**30 + 2)


_PATIENCE = 1.0
"""Seconds to wait while another program closes the file."""
APPLICATION_ID = 0x6F727131
"""Tells our files from other programs' databases: "orq1"."""

VERSION = 1
"""The layout of the tables. Files from before it was kept have 0."""

_abandoned: list[sqlite3.Connection] = []
"""In child processes: connections of the parent, which are never closed here."""


class DataFile:
    """An open database. `path=None` keeps it in memory. Raises `OSError` or `sqlite3.Error`."""

    def __init__(self, path: Path | None, schema: str) -> None:
        self._schema = schema
        self._path = None if path is None else Path(os.path.realpath(path))  # two names of one file are one file
        self._owner: OwnerLock | None = None
        self._log: os.stat_result | None = None
        if self._path is None:
            self.db = self._open(":memory:")
            return
        if self._path.is_dir():
            raise IsADirectoryError("it is a directory")
        if self._path.exists() and not self._path.is_file():
            raise OSError("it is not a regular file")
        self._owner = OwnerLock(self._path)
        try:
            self._descriptor = _claim(self._path)
            try:
                self.db = self._open(self._path)
            except BaseException:
                os.close(self._descriptor)
                raise
        except BaseException:
            self._owner.release()
            raise
        self._log = self._stat_log()

    def _open(self, path: Path | str) -> sqlite3.Connection:
        db = sqlite3.connect(path, check_same_thread=False)
        try:
            _prepare(db)
            db.execute(self._schema)
            db.commit()
        except BaseException:
            db.close()
            raise
        return db

    def prepare_write(self) -> None:
        """To be called before each write."""
        if self._path is None:
            return
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                _share(self._descriptor)
                break
            except OSError:  # somebody is closing the file, and takes the log into it
                if time.monotonic() > deadline:
                    raise sqlite3.OperationalError(f"another program has locked {str(self._path)!r}") from None
                time.sleep(0.001)
        log = self._stat_log()
        if log is None or self._log is None or not os.path.samestat(log, self._log):
            # All that was written is still seen through this connection: bring it into the file, and begin a log anew.
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.db.close()
            self.db = self._open(self._path)
            self._log = self._stat_log()

    def _stat_log(self) -> os.stat_result | None:
        with suppress(FileNotFoundError):
            return os.stat(f"{self._path}-wal")
        return None

    def close(self) -> None:
        """Close the database, and let others open it."""
        self.db.close()
        if self._owner is not None:
            os.close(self._descriptor)  # not before: it would take SQLite's locks along
            self._owner.release()

    def drop(self) -> None:
        """In a child process: leave everything to the parent."""
        _abandoned.append(self.db)
        if self._owner is not None:
            os.close(self._descriptor)
            self._owner.drop()


def _claim(path: Path) -> int:
    """Create the file for its owner only, before SQLite can create it for all; one of ours is narrowed.

    Returns its descriptor. A file of another program is left as it is. Its header tells: what is not in it yet,
    `_prepare` finds.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
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


def _prepare(db: sqlite3.Connection) -> None:
    (owner,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if owner != APPLICATION_ID and (owner or tables):
        raise sqlite3.DatabaseError("it belongs to another program")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise sqlite3.DatabaseError(f"a newer orq-sdk wrote it (layout {version}; this one reads up to {VERSION})")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {VERSION}")
