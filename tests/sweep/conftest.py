"""The summary of the sweep."""

from __future__ import annotations

import pytest

from tests.sweep._facts import endpoints
from tests.sweep._tally import tally


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many requests and answers were held against the facts, and what became of changed ones."""
    if not tally:
        return
    terminalreporter.write_sep("-", "sweep")
    counts = ", ".join(f"{count} {what}" for what, count in tally.items())
    terminalreporter.write_line(f"{len(endpoints())} operations: {counts}")
