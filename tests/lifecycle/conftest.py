"""Fixtures of these tests, and the summary that they share with `tests/faults`."""

from __future__ import annotations

from tests.faults.conftest import (
    ca as ca,
    only_what_a_test_makes_is_garbage as only_what_a_test_makes_is_garbage,
    pytest_terminal_summary as pytest_terminal_summary,
)
