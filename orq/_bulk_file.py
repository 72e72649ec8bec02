"""The results file of a bulk run: one line for each row, used by one process at a time."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO
from weakref import WeakSet

from ._bulk_records import is_torn, read_record
from ._clock import monotonic
from ._owner_lock import OwnerLock
from ._whole_file import WholeFile
from .errors import ConfigurationError

_OPEN = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

_SYNCED_EVERY = 1.0
"""Seconds after which written lines are forced to the disk."""


class ResultsFile:
    """A results file, open for reading and appending.

    If lines have the same id, the last one counts.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(os.path.realpath(path))
        if not self.path.parent.is_dir():
            raise ConfigurationError(
                f"out names the folder {str(self.path.parent)!r}, which does not exist. Create it first."
            )
        if self.path.exists() and not self.path.is_file():
            raise ConfigurationError(f"out names {str(path)!r}, which is not a regular file. Name another file.")
        self._places: dict[str, int] = {}
        self._replaced = self._size = 0
        self._synced = monotonic()
        self._reader: BinaryIO | None = None
        try:
            self._owner = OwnerLock(self.path, "A bulk run")
        except OSError as error:
            raise ConfigurationError(f"out names the file {str(path)!r}, which cannot be used: {error}") from None
        try:
            self._file = os.open(self.path, _OPEN, 0o666)
            self._linked = os.fstat(self._file).st_nlink > 0  # some file systems do not count links
            try:
                self._repair()
            except BaseException:
                os.close(self._file)
                raise
        except BaseException:
            self._owner.release()
            raise
        _open.add(self)

    def _repair(self) -> None:
        """Find the line of each row. Cut off an incomplete last line, or add its missing newline."""
        with self.path.open("rb") as file:
            for number, line in enumerate(file, 1):
                whole = line.endswith(b"\n")
                if (record := read_record(line)) is not None:
                    self._note(record.id, len(line))
                    if not whole:
                        self._append(b"\n")
                        self._size += 1
                        return  # the loop would read the newline that was written
                elif whole or not is_torn(line):
                    raise ConfigurationError(
                        f"out names {str(self.path)!r}, whose line {number} is not a result. Name another file. If an "
                        "earlier run wrote this file, delete the line, and its row is sent again."
                    )
                else:
                    os.ftruncate(self._file, self._size)

    def _note(self, row: str, length: int) -> None:
        self._replaced += row in self._places
        self._places[row] = self._size
        self._size += length

    def line(self, row: str) -> bytes | None:
        """Return the line of a row, or None."""
        if (place := self._places.get(row)) is None:
            return None
        if self._reader is None:
            self._reader = self.path.open("rb")
        self._reader.seek(place)
        return self._reader.readline()

    def add(self, row: str, line: bytes) -> None:
        """Append a line. Raises `OSError` if that fails; the file is then unchanged."""
        if self._linked and not os.fstat(self._file).st_nlink:  # a line that is written now would be lost
            told = "The results file was removed or replaced during the run. Put it back, and run again."
            raise FileNotFoundError(errno.ENOENT, told, str(self.path))
        try:
            self._append(line)
        except OSError as error:
            with suppress(OSError):  # if that fails, the next run cuts it off
                os.ftruncate(self._file, self._size)
            told = f"{error.strerror}. Free disk space, and run again. All results that were returned are in the file."
            raise OSError(error.errno, told, str(self.path)) from None
        self._note(row, len(line))
        if monotonic() > self._synced + _SYNCED_EVERY:
            os.fsync(self._file)
            self._synced = monotonic()

    def _append(self, line: bytes) -> None:
        written = 0
        while written < len(line):
            written += os.write(self._file, line[written:])

    def tidy(self) -> None:
        """Keep one line for each row."""
        if not self._replaced:
            return
        with suppress(OSError), self.path.open("rb") as old, WholeFile(self.path, durable=True) as write:
            for place in sorted(self._places.values()):  # a full disk leaves the old file
                old.seek(place)
                write(old.readline())
        self._replaced = 0

    def close(self) -> None:
        """Force all lines to the disk, and release the file."""
        _open.discard(self)
        try:
            if self._reader is not None:
                self._reader.close()
            os.fsync(self._file)
        finally:
            os.close(self._file)
            self._owner.release()

    def drop(self) -> None:
        """Close a child process's copies of the file, so that the lock ends with the parent."""
        os.close(self._file)
        self._owner.drop()


_open: WeakSet[ResultsFile] = WeakSet()


def _after_fork() -> None:
    for file in list(_open):
        file.drop()
    _open.clear()


if hasattr(os, "register_at_fork"):  # Windows has no forks
    os.register_at_fork(after_in_child=_after_fork)
