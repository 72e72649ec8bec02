"""The fixtures for pytest, which finds this module by itself: `orq_server`, `orq_mock`, `orq_cassette`.

It is loaded at the start of every run of pytest where this package is installed, so it imports nothing but pytest
until a test asks for a fixture.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from . import Cassette, LocalOrq, MockOrq

_KEY = "test-key"
_PASSED = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--orq-record`."""
    group = parser.getgroup("orq", "orq, the SDK")
    group.addoption(
        "--orq-record", action="store_true", help="let `orq_cassette` call the service and record what it answers"
    )


@pytest.fixture
def orq_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalOrq]:
    """A server on this machine, to be scripted. ORQ_SERVER_URL and ORQ_API_KEY lead to it for as long as the test runs.

    What is scripted has to be asked for by the end of the test, unless it calls `orq_server.forget()`.
    """
    from ..local.server import LocalOrq

    with LocalOrq() as server:
        monkeypatch.setenv("ORQ_SERVER_URL", server.url)
        monkeypatch.setenv("ORQ_API_KEY", _KEY)
        yield server
    server.verify()


@pytest.fixture
def orq_mock(monkeypatch: pytest.MonkeyPatch) -> Iterator[MockOrq]:
    """The same without a socket: `Orq(http_client=orq_mock.http_client)`. ORQ_API_KEY is set meanwhile."""
    from .mock import MockOrq

    monkeypatch.setenv("ORQ_API_KEY", _KEY)
    mock = MockOrq()
    yield mock
    mock.verify()


@pytest.fixture
def orq_cassette(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cassette]:
    """Answers recorded for this very test, in `cassettes/` beside its file; give `orq_cassette.http_client` to `Orq`.

    With `--orq-record` the test calls the service, and the cassette is written at its end. Replayed, every exchange has
    to be asked for, and no other.
    """
    from .cassette import Cassette

    record = bool(request.config.getoption("--orq-record"))
    if not record and "ORQ_API_KEY" not in os.environ:
        monkeypatch.setenv("ORQ_API_KEY", _KEY)
    path = request.path.parent / "cassettes" / request.path.stem / f"{_file_name(request.node.name)}.jsonl"
    cassette = Cassette(path, record=record)
    yield cassette
    cassette.verify()
    if request.node.stash.get(_PASSED, False):  # a test that failed half way leaves the old recording as it was
        cassette.save()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
    """Note whether the test itself passed."""
    outcome = yield
    if call.when == "call":
        item.stash[_PASSED] = outcome.get_result().passed


def _file_name(test: str) -> str:
    return re.sub(r"[^\w.-]+", "-", test).strip("-")
