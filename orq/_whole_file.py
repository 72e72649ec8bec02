"""A file that appears whole or not at all: it is written beside its place, and then renamed."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class WholeFile:
    """A context that gives a function to write with. The file takes its name when the `with` ends well.

    A file that is there is replaced. The new one has its mode, from before the first byte is written, and its group, if
    that may be set. Of a symbolic link the target is replaced. Other hard links keep the old content. A new file has
    the mode that the umask gives. With `durable` the content is on the disk before the file gets its name. A pipe or a
    device is written to as it is. On Windows a file has no such mode: who may read it follows from its folder.
    """

    _beside: str | None = None

    def __init__(self, path: str | os.PathLike[str], *, durable: bool = False) -> None:
        self._path, self._durable = os.path.abspath(path), durable

    def __enter__(self) -> Callable[[bytes], int]:
        if os.path.exists(self._path) and not os.path.isfile(self._path):
            self._file = open(self._path, "wb")
            return self._file.write
        self._path = os.path.realpath(self._path)
        beside = os.path.join(os.path.dirname(self._path), f".{os.urandom(8).hex()}.part")
        try:
            old = os.stat(self._path)
        except FileNotFoundError:
            old = None
        try:
            descriptor = os.open(beside, _NEW, 0o666 if old is None else 0o600)
        except OSError as error:
            error.filename = self._path  # nobody knows the name of the other one
            raise
        self._beside, self._file = beside, os.fdopen(descriptor, "wb")
        if old is not None:
            self._take_over(old)
        return self._file.write

    def _take_over(self, old: os.stat_result) -> None:
        """Give the new file the group and the mode of the old one, in this order: a mode lets a group read."""
        assert self._beside is not None
        mode = stat.S_IMODE(old.st_mode)
        try:
            if os.stat(self._beside).st_gid != old.st_gid:
                os.chown(self._beside, -1, old.st_gid)
        except (OSError, AttributeError):  # only a member may give a file to a group; Windows has no groups
            mode &= ~stat.S_IRWXG
        with suppress(OSError):  # a file system without modes
            os.chmod(self._beside, mode)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        try:
            if self._durable and kind is None:
                self._file.flush()
                os.fsync(self._file.fileno())
            self._file.close()  # which may find the disk full
            if kind is None and self._beside:
                with suppress(FileNotFoundError):
                    self._take_over(os.stat(self._path))  # again: it may be narrower by now
                os.replace(self._beside, self._path)
        finally:
            if self._beside and os.path.lexists(self._beside):
                os.unlink(self._beside)
