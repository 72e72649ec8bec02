"""Fixtures of these tests: a server, and a plain HTTP client for it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.wire import connect


@pytest.fixture
def local() -> Iterator[LocalOrq]:
    with LocalOrq() as server:
        yield server


@pytest.fixture
def http(local: LocalOrq) -> Iterator[httpx.Client]:
    """An httpx client that sends a key; none of this package's code."""
    with connect(local) as client:
        yield client
