"""A lock file that names the one process which uses a data file."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 2**30, os.SEEK_SET)  # far behind the process id, which others must be able to read
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class OwnerLock:
    """Locks `FILE-owner` for as long as it lives, and removes it at the end.

    The lock ends with the process, however that ends. The number in the file only tells others whom to ask. Raises
    `OSError`, which says that `user` in another process holds it.
    """

    def __init__(self, data: Path, user: str = "a local server") -> None:
        self.path, self._user = data.with_name(data.name + "-owner"), user
        while not self._acquire():
            pass

    def _acquire(self) -> bool:
        """Lock the file that has the name; False if its owner removed it before it was locked here."""
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError:
            raise FileNotFoundError(f"there is no folder {str(self.path.parent)!r}; make it first") from None
        except PermissionError:
            raise PermissionError(f"no file can be made in the folder {str(self.path.parent)!r}") from None
        try:
            found = os.read(descriptor, 20)
            if found and not (found.isdigit() and len(found) < 12):
                raise OSError(f"{self.path.name!r} beside it belongs to another program")
            try:
                _lock(descriptor)
            except OSError:
                who = f"process {found.decode()}" if found else "another process"
                ends = self._user.split()[-1]
                raise OSError(f"{self._user} in {who} is using it; end that {ends}, or take another file") from None
            if not self._is_in_place(descriptor):
                os.close(descriptor)
                return False
            self.path.chmod(0o600)  # whatever the umask
            os.truncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, str(os.getpid()).encode())
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        return True

    def _is_in_place(self, descriptor: int) -> bool:
        with suppress(FileNotFoundError):
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        return False

    def release(self) -> None:
        """Let others use the data."""
        with suppress(OSError):  # Windows removes no open file
            self.path.unlink()  # still locked: whoever opens the name from here on makes another file
        os.close(self._descriptor)

    def drop(self) -> None:
        """In a child process: close its copy, so that the lock ends with the parent."""
        os.close(self._descriptor)
