"""Control the server of the stress tests from the client side: start, query and stop it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Handle:
    """A running server."""

    def __enter__(self) -> Handle:
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.storm._server"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdout is not None
        port = int(self._process.stdout.readline())
        self.url = f"http://127.0.0.1:{port}"
        self._control = socket.create_connection(("127.0.0.1", port))
        self._file = self._control.makefile("rb")
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._file.close()
        self._control.close()
        self._process.kill()
        self._process.communicate()

    def ask(self, what: str) -> Any:
        """Ask for a report, a reset or a mark; see `_server.py`."""
        with self._lock:
            self._control.sendall(f"GET /control/{what} HTTP/1.1\r\n\r\n".encode())
            self._file.readline()
            size = int(self._file.readline().partition(b":")[2])
            self._file.readline()
            return json.loads(self._file.read(size))

    def mark(self) -> float:
        """Return a time of the server's by which it has read all that was sent before.

        It answers this in turn with what arrives on other connections. A new one takes four turns of its loop to be
        accepted and read.
        """
        for _ in range(10):
            self.ask("mark")
        return float(self.ask("mark")["time"])

    def wait_closed(self, most: int = 0, limit: float = 3.0) -> int:
        """Wait until at most so many connections are open; return how many are."""
        until = time.monotonic() + limit
        while (count := int(self.ask("mark")["open"])) > most and time.monotonic() < until:
            time.sleep(0.002)
        return count
