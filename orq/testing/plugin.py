"""Fixtures for pytest: `orq_server`, `orq_mock` and `orq_cassette`.

pytest finds this module by itself.

Each run of pytest loads this module if the package is installed. So it imports only pytest until a test uses a fixture,
and only uses features that pytest 6 has.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import pytest

if TYPE_CHECKING:
    from . import Cassette, LocalOrq, MockOrq

_KEY = "test-key"
_LONGEST = 120
"""The characters of a test's name that its file name keeps. A file name may have 255 bytes."""
_passed: WeakKeyDictionary[Any, bool] = WeakKeyDictionary()
"""Whether the body of each test passed."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--orq-record`."""
    group = parser.getgroup("orq", "orq, the SDK")
    group.addoption(
        "--orq-record", action="store_true", help="Let `orq_cassette` call the service and record its answers."
    )


@pytest.fixture
def orq_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalOrq]:
    """A local server for scripts. During the test, ORQ_SERVER_URL and ORQ_API_KEY point to it.

    The test fails if it leaves scripted answers unused, unless it calls `orq_server.forget()`.
    """
    from ..local.server import LocalOrq

    with LocalOrq() as server:
        monkeypatch.setenv("ORQ_SERVER_URL", server.url)
        monkeypatch.setenv("ORQ_API_KEY", _KEY)
        yield server
    server.verify()


@pytest.fixture
def orq_mock(monkeypatch: pytest.MonkeyPatch) -> Iterator[MockOrq]:
    """A mock without a socket, for `Orq(http_client=orq_mock.http_client)`.

    ORQ_API_KEY is set during the test.
    """
    from .mock import MockOrq

    monkeypatch.setenv("ORQ_API_KEY", _KEY)
    mock = MockOrq()
    yield mock
    mock.verify()


@pytest.fixture
def orq_cassette(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cassette]:
    """The recorded answers of this test, in `cassettes/` beside its file.

    Pass `orq_cassette.http_client` to `Orq`. With `--orq-record` the test calls the service, and the cassette is
    written at its end. In a replay, the test must use every exchange, and may make no other call.
    """
    from .cassette import Cassette

    record = bool(request.config.getoption("--orq-record"))
    if not record and "ORQ_API_KEY" not in os.environ:
        monkeypatch.setenv("ORQ_API_KEY", _KEY)
    place = Path(str(getattr(request, "path", None) or getattr(request, "fspath")))  # noqa: B009 - pytest 6 has no path
    path, former = cassette_paths(place, request.node.nodeid, request.node.name)
    cassette = Cassette(former if not record and _only(former, path) else path, record=record)
    yield cassette
    cassette.verify()
    if _passed.get(request.node, False):  # A failed test does not overwrite the old recording.
        cassette.save()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
    """Note whether the body of the test passed."""
    outcome = yield
    if call.when == "call":
        _passed[item] = outcome.get_result().passed


def _only(former: Path, path: Path) -> bool:
    return os.path.exists(former) and not os.path.exists(path)  # Path.exists raises for a name that is too long.


def cassette_paths(place: Path, test_id: str, name: str) -> tuple[Path, Path]:
    """Return the cassette of a test, and its place in earlier versions.

    `place` is the file of the test. No two tests share a file. A hash at the end of the name distinguishes tests that
    differ in what a file name cannot show: classes, other characters, capitals, and the end of a long name.
    """
    within = test_id.partition("::")[2] or name
    kept = within
    if not re.fullmatch(r"[a-z0-9_]+", within) or len(within) > _LONGEST:
        import hashlib

        told = hashlib.sha256(within.encode("utf-8", "replace")).hexdigest()[:10]
        kept = "-".join(filter(None, (re.sub(r"[^A-Za-z0-9_.-]+", "-", within)[:_LONGEST].strip("-."), told)))
    folder = place.parent / "cassettes"
    module = place.stem if place.suffix == ".py" else place.name
    former = re.sub(r"[^\w.-]+", "-", name).strip("-")
    return folder / module / f"{kept}.jsonl", folder / place.stem / f"{former}.jsonl"
