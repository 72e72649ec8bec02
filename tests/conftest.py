"""What every test gets: an environment without keys, servers and proxies, and a Ctrl-C that works."""

from __future__ import annotations

import os
import signal

import pytest

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's `&` says so, and the programs of the tests inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("ORQ_") or name.upper() in PROXIES:
            monkeypatch.delenv(name)
