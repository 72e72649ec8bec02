"""Fixtures and the closing summary of these tests and of `tests/lifecycle`."""

from __future__ import annotations

from collections import Counter

import pytest
import trustme

from tests.faults._figures import COUNTED, counts, figures


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    """An authority that nobody trusts yet."""
    return trustme.CA()


MATRICES = {
    "test_a_fault_is_reported_without_side_effects": "faults",
    "test_each_status_is_its_error": "statuses",
    "test_a_limit_ends_the_wait_in_time": "limits",
    "test_cancellation_frees_the_connection": "cancellations",
}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the totals: what was done to calls, in how many modes, how it went, and what was measured on the way."""
    cases, failed = Counter[str](), 0
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            path, _, name = getattr(report, "nodeid", "").partition("::")
            if getattr(report, "when", "") == "call" and ("tests/faults/" in path or "tests/lifecycle/" in path):
                cases[name.partition("[")[0]] += 1
                failed += outcome == "failed"
    if not counts and not figures:
        return
    write = terminalreporter.write_line
    terminalreporter.write_sep("-", "faults")
    matrices = ", ".join(f"{cases[test]} {what}" for test, what in MATRICES.items() if cases[test])
    write(f"cases x modes: {matrices or 'none'}; {sum(cases.values())} tests in all, {failed} failed")
    write("calls under a fault: " + ", ".join(f"{counts[name]} {name}" for name in COUNTED))
    for name, words in figures.items():
        write(f"{name}: {words}")
    counts.clear()  # the conftest of tests/lifecycle has this hook too
    figures.clear()
