"""Fixtures of these tests: a checked server, and a plain HTTP client for it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.openapi import checked_server as checked_server
from tests.support.wire import connect


@pytest.fixture
def http(checked_server: LocalOrq) -> Iterator[httpx.Client]:
    """An httpx client that sends a key; none of this package's code."""
    with connect(checked_server) as client:
        yield client


@pytest.fixture
def plain() -> Iterator[httpx.Client]:
    """The same, of a server whose answers are not checked: where the facts do not say all that is answered."""
    with LocalOrq() as server, connect(server) as client:
        yield client
