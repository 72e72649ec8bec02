"""`WholeFile`: write a file completely or not at all, by renaming a temporary file."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class WholeFile:
    """A context that returns a function to write with.

    At the end of the `with`, the file is renamed. An existing file is replaced. The new file gets its mode, before the
    first byte is written, and its group if that is allowed. A symbolic link stays, and its target is replaced. Other
    hard links keep the old content. A file that did not exist gets the mode of the umask. With `durable`, the content
    is on the disk before the file is renamed. A pipe or a device is written directly. On Windows there are no such
    modes, and the folder decides who may read the file.
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
            error.filename = self._path  # the caller does not know the name of the temporary file
            raise
        self._beside, self._file = beside, os.fdopen(descriptor, "wb")
        if old is not None:
            self._take_over(old)
        return self._file.write

    def _take_over(self, old: os.stat_result) -> None:
        """Give the new file the old one's group, then its mode, which also applies to the group."""
        assert self._beside is not None
        mode = stat.S_IMODE(old.st_mode)
        try:
            if os.stat(self._beside).st_gid != old.st_gid:
                os.chown(self._beside, -1, old.st_gid)
        except (OSError, AttributeError):  # only a member may give a file to a group; Windows has no groups
            mode &= ~stat.S_IRWXG
        with suppress(OSError):  # the file system may have no modes
            os.chmod(self._beside, mode)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        try:
            if self._durable and kind is None:
                self._file.flush()
                os.fsync(self._file.fileno())
            self._file.close()  # this raises if the disk is full
            if kind is None and self._beside:
                with suppress(FileNotFoundError):
                    self._take_over(os.stat(self._path))  # repeated, since the mode may be narrower now
                os.replace(self._beside, self._path)
        finally:
            if self._beside and os.path.lexists(self._beside):
                os.unlink(self._beside)
