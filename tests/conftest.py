"""What every test gets: an environment without keys, servers and proxies."""

from __future__ import annotations

import os

import pytest

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("ORQ_") or name.upper() in PROXIES:
            monkeypatch.delenv(name)
