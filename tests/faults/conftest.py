"""Fixtures and the closing summary of these tests."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="module")
def only_what_a_test_makes_is_garbage() -> Iterator[None]:
    """Leave everything older out of garbage collections: many of these tests make one, to see what was left behind."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the totals of the fault matrix: what was done to calls, in how many modes, and how it went."""
    passed, failed = Counter[str](), Counter[str]()
    for outcome, counter in (("passed", passed), ("failed", failed)):
        for report in terminalreporter.stats.get(outcome, []):
            path, _, name = getattr(report, "nodeid", "").partition("::")
            if "tests/faults/" in path and getattr(report, "when", "call") == "call":
                counter[name.partition("[")[0]] += 1
    matrix, statuses = "test_a_fault_is_told_and_costs_nothing_else", "test_each_status_is_its_error"
    if not passed[matrix] and not failed[matrix]:
        return
    terminalreporter.write_sep("-", "faults")
    terminalreporter.write_line(
        f"{passed[matrix]} faults x modes and {passed[statuses]} statuses x modes came to the error that was due, "
        f"{sum(passed.values())} tests in all, {sum(failed.values())} failed; "
        "each with the requests counted, the connection given back, and the key looked for"
    )
