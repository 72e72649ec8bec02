"""Test that async connection errors show the system's reason, as sync ones do."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from orq import OrqCore, Timeout
from orq.errors import ConnectionFailedError
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._server import closed_port

ROOT = Path(__file__).parents[2]
SETTINGS: dict[str, Any] = {"timeout": Timeout(2.0, 2.0, 2.0, 2.0), "retries": None, "allow_plain_http": True}


def reason_of(url: str, loop: str) -> str:
    """Make a call that finds no connection; return what its error says."""
    results: list[Any] = []

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=url, **SETTINGS) as core:
            results.append(await conversations_retrieve(core, REQUESTS["retrieve"]))

    if loop == "sync":
        with OrqCore(KEY, server_url=url, **SETTINGS) as core:
            results.append(conversations_retrieve(core, REQUESTS["retrieve"]))
    else:
        run_on(loop, main)
    error = results[0].error
    assert isinstance(error, ConnectionFailedError), repr(error)
    assert not error.request_sent
    return str(error)


def check_reason(said: str, *words: str) -> None:
    assert "All connection attempts failed" not in said
    assert "No connection to" in said
    assert any(word.lower() in said.lower() for word in words), said


@pytest.mark.parametrize("loop", ["sync", *LOOPS, AIOHTTP])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_refused(host: str, loop: str) -> None:
    if host == "[::1]" and not _has_ipv6():
        pytest.skip("there is no IPv6 here")
    check_reason(reason_of(f"http://{host}:{closed_port()}", loop), "refused")


@pytest.mark.parametrize("loop", ["sync", *LOOPS, AIOHTTP])
def test_an_unknown_host(loop: str) -> None:
    words = ("not known", "name resolution", "no address associated", "nodename nor servname")
    check_reason(reason_of("http://no-such-host.invalid:9", loop), *words)


def _unreachable() -> str | None:
    """Return an address to which this system has no way at all, if there is one."""
    for family, host in ((socket.AF_INET6, "2001:db8::1"), (socket.AF_INET, "255.255.255.255")):
        try:
            with socket.socket(family) as probe:
                probe.settimeout(0.2)
                probe.connect((host, 9))
        except TimeoutError:
            continue
        except OSError as error:
            if "unreachable" in str(error).lower():
                return f"[{host}]" if ":" in host else host
    return None


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


@pytest.mark.parametrize("loop", ["sync", *LOOPS, AIOHTTP])
def test_unreachable(loop: str) -> None:
    host = _unreachable()
    if host is None:
        pytest.skip("this system has a way to everywhere")
    check_reason(reason_of(f"http://{host}:9", loop), "unreachable")


def without_descriptors(url: str, loop: str) -> None:
    """Make a call where nothing can be opened any more; print its error."""
    import resource

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=url, **SETTINGS) as core:
            await conversations_retrieve(core, REQUESTS["retrieve"])  # the first call imports all modules that it needs
            lower()
            results.append(await conversations_retrieve(core, REQUESTS["retrieve"]))
            raise_again()

    def lower() -> None:
        spare = os.dup(0)
        os.close(spare)
        resource.setrlimit(resource.RLIMIT_NOFILE, (spare, before[1]))

    def raise_again() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)

    before, results = resource.getrlimit(resource.RLIMIT_NOFILE), list[Any]()
    if loop == "sync":
        with OrqCore(KEY, server_url=url, **SETTINGS) as core:
            conversations_retrieve(core, REQUESTS["retrieve"])
            lower()
            results.append(conversations_retrieve(core, REQUESTS["retrieve"]))
            raise_again()
    else:
        run_on(loop, main)
    print(results[0].error)


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are not limited")
@pytest.mark.parametrize("loop", ["sync", *LOOPS, AIOHTTP])
def test_no_descriptors_left(loop: str) -> None:
    program = "import sys; from tests.faults.test_no_connection import without_descriptors as run; run(*sys.argv[1:])"
    command = [sys.executable, "-c", program, f"http://127.0.0.1:{closed_port()}", loop]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    check_reason(done.stdout, "too many open files")
