"""Fixtures of these tests."""

from __future__ import annotations

from tests.faults.conftest import only_what_a_test_makes_is_garbage as only_what_a_test_makes_is_garbage
