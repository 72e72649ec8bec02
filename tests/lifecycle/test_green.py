"""Test the package under eventlet and gevent, which replace sockets, threads and clocks."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from tests.faults._server import Server
from tests.lifecycle.test_forks import script
from tests.support.relay import TLSFront, serving

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("library", ["eventlet", "gevent"])
def test_calls_streams_and_closing(library: str, ca: trustme.CA, tmp_path: Path) -> None:
    if importlib.util.find_spec(library) is None:
        pytest.skip(f"{library} is not installed")
    certificates = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(str(certificates))
    with Server(default=script) as server, TLSFront(server.port, serving(ca.issue_cert("localhost"))) as front:
        command = [sys.executable, "-W", "ignore", "-m", "tests.lifecycle._green"]
        done = subprocess.run(
            [*command, library, server.url, f"https://localhost:{front.port}"],
            cwd=ROOT,
            env={**os.environ, "SSL_CERT_FILE": str(certificates)},
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert (done.returncode, done.stderr) == (0, "")
