"""Fixtures: a local server for the tests of a file, and a core without retries."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from orq import OrqCore, RetryConfig
from orq.local import LocalOrq


@pytest.fixture(scope="module")
def running() -> Iterator[LocalOrq]:
    with LocalOrq() as started:
        yield started


@pytest.fixture
def server(running: LocalOrq) -> Iterator[LocalOrq]:
    """Give the server with nothing scripted; what a test scripts has to be asked for."""
    running.forget()
    yield running
    running.verify()


@pytest.fixture
def core(server: LocalOrq) -> Iterator[OrqCore]:
    with OrqCore("local", server_url=server.url, retries=RetryConfig(max_attempts=1)) as made:
        yield made
