"""`OwnerLock`: a lock file that names the process that uses a data file."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 2**30, os.SEEK_SET)  # far after the process id, which other processes must be able to read
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class OwnerLock:
    """Locks `FILE-owner` until it is released, and then removes that file.

    The lock ends with the process, even if the process is killed. The number in the file only names the process. Raises
    `OSError` with the name of the `user` if another process holds the lock.
    """

    def __init__(self, data: Path, user: str = "A local server") -> None:
        self.path, self._user = data.with_name(data.name + "-owner"), user
        while not self._acquire():
            pass

    def _acquire(self) -> bool:
        """Lock the file; return False if its owner removed it before it was locked here."""
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError:
            raise FileNotFoundError(f"The folder {str(self.path.parent)!r} does not exist. Create it first.") from None
        except PermissionError:
            raise PermissionError(f"No file can be created in the folder {str(self.path.parent)!r}.") from None
        try:
            found = os.read(descriptor, 20)
            if found and not (found.isdigit() and len(found) < 12):
                raise OSError(f"{self.path.name!r} beside it belongs to another program.")
            try:
                _lock(descriptor)
            except OSError:
                who = f"process {found.decode()}" if found else "another process"
                ends = self._user.split()[-1]
                raise OSError(f"{self._user} in {who} is using it. End that {ends}, or use another file.") from None
            if not self._is_in_place(descriptor):
                os.close(descriptor)
                return False
            self.path.chmod(0o600)  # the umask must not change the mode
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
        """Release the lock, and remove its file."""
        with suppress(OSError):  # Windows does not remove an open file
            self.path.unlink()  # removed while still locked, so that another process makes a new file
        os.close(self._descriptor)

    def drop(self) -> None:
        """Close a child process's copy of the lock, so that it ends with the parent."""
        os.close(self._descriptor)
