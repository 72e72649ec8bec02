"""Fixtures of these tests, and the summary that they share with `tests/faults`."""

from __future__ import annotations

from tests.faults.conftest import (
    ca as ca,
    pytest_terminal_summary as pytest_terminal_summary,
)
