"""Read a file that is sent, given by its path. It is opened at the first read."""

from __future__ import annotations

import os
from typing import IO


class PathContent:
    """A file, given by its path. It is opened at the first read and closed after the last byte.

    A retry reads it again.
    """

    by_path = True

    def __init__(self, path: str) -> None:
        """Check that the file can be read; raises `OSError`."""
        self._size = os.stat(path).st_size
        with open(path, "rb"):
            pass
        self.name = path
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        """Read the next bytes. At the end the file is closed."""
        if self._file is None:
            self._file = open(self.name, "rb")  # noqa: SIM115 - it is closed below
        data = self._file.read(size)
        if not data:
            self.close()
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the start, or to the end to return the size. httpx does only these two."""
        self.close()
        return self._size if whence == os.SEEK_END else offset

    def tell(self) -> int:
        """Return 0. httpx asks before it reads."""
        return 0

    def close(self) -> None:
        """Close the file. The next read opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None
