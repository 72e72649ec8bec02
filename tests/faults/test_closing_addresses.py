"""Test closing and interrupts while several addresses of a host are tried at once."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore
from orq.errors import ConfigurationError
from orq.funcs import conversations_create
from tests.faults._ask import KEY, REQUESTS, check_error
from tests.faults._loops import LOOPS, run_on
from tests.faults._server import Deaf, soon

HOST = "two.test"
SETTINGS: dict[str, Any] = {"retries": None, "allow_plain_http": True}


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A host with two addresses, at neither of which anybody answers."""
    resolve = socket.getaddrinfo

    def resolved(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        found = resolve("127.0.0.1" if host in (HOST, HOST.encode()) else host, port, *rest, **named)
        return found * 2 if host in (HOST, HOST.encode()) else found

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("this system's loopback takes every connection")
        yield deaf.url.replace("127.0.0.1", HOST)


def sockets() -> int:
    """How many sockets this process has."""
    links = [f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd")]
    return sum(os.path.islink(link) and os.readlink(link).startswith("socket:") for link in links)


def elsewhere(core: AsyncOrqCore) -> None:
    thread = threading.Thread(target=anyio.run, args=(core.aclose,), daemon=True)
    thread.start()
    thread.join(3)


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("closed", ["here", "by another thread's loop"])
@pytest.mark.parametrize("tried", [1, 2], ids=["one address is tried", "both are tried"])
def test_closing(tried: int, closed: str, loop: str, url: str) -> None:
    """The error is the one of a closed client, for each of the calls, and no group of errors."""
    results: list[Any] = []

    async def call(core: AsyncOrqCore) -> None:
        results.append(await conversations_create(core, REQUESTS["create"]))

    async def main() -> None:
        before = sockets()
        core = AsyncOrqCore(KEY, server_url=url, **SETTINGS)
        with anyio.fail_after(3):
            async with anyio.create_task_group() as group:
                for _ in range(2):
                    group.start_soon(call, core)
                await anyio.sleep(0.05 if tried == 1 else 0.35)  # the second address waits for a quarter of a second
                assert sockets() >= before + 2 * tried
                if closed == "here":
                    await core.aclose()
                else:
                    await anyio.to_thread.run_sync(elsewhere, core)
        assert soon(lambda: sockets() <= before), "a socket is left"

    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("this system does not list open descriptors")
    run_on(loop, main)
    assert len(results) == 2
    for result in results:
        check_error(result.error, "create", ConfigurationError, said="closed")


class SoftTimeLimit(Exception):
    """What a signal's handler raises."""


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="this system has no SIGUSR1")
@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("step", ["connect", "writable"])
def test_an_exception_raised_by_a_signal(step: str, loop: str, url: str) -> None:
    """It is raised unchanged and not in an exception group, because the tasks of the attempts are internal."""

    def handler(*_: object) -> None:
        raise SoftTimeLimit

    def look(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_name == step and frame.f_globals["__name__"].startswith("orq._http"):
            sys.setprofile(None)
            os.kill(os.getpid(), signal.SIGUSR1)

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=url, **SETTINGS) as core:
            with pytest.raises(SoftTimeLimit), anyio.fail_after(3):
                sys.setprofile(look)
                await conversations_create(core, REQUESTS["create"])

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        run_on(loop, main)
    finally:
        sys.setprofile(None)
        signal.signal(signal.SIGUSR1, before)
