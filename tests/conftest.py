"""What every test gets: an environment without keys, servers and proxies, and a Ctrl-C that works.

And where it runs in CI: what depends on Python, on every one; the rest on the oldest, beside the tree's own.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's `&` says so, and the programs of the tests inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)

HERE = Path(__file__).parent
ON_EVERY_PYTHON = ("engine", "lifecycle", "package", "shell", "storm")
"""The folders whose tests see what Python itself changes: sockets, loops, threads, signals, the collector, imports."""


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents and item.path.relative_to(HERE).parts[0] not in ON_EVERY_PYTHON:
            item.add_marker("oldest")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("ORQ_") or name.upper() in PROXIES:
            monkeypatch.delenv(name)
