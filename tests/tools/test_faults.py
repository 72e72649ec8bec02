"""Run the fault matrix of `tests/faults` while a tracer wraps functions of httpx."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from orq._http.patches import ASYNC, SYNC
from tests.faults import _ask
from tests.faults._ask import Mode
from tests.faults._rows import Row
from tests.faults.test_matrix import ROWS, test_a_fault_is_reported_without_side_effects as as_ever

from ._wrapping import wrapped

pytestmark = pytest.mark.once


@pytest.fixture
def traced() -> Iterator[None]:
    """A wrapper around the first function of httpx on the way, and one around the last."""
    for patches in (SYNC, ASYNC):
        patches.any()  # this checks httpx, which is imported here
    with ExitStack() as stack:
        uses = [
            stack.enter_context(wrapped(place))
            for patches in (SYNC, ASYNC)
            for place in (patches.places[0], patches.places[-1])
        ]
        yield
    assert any(uses)


@pytest.mark.usefixtures("traced")
@pytest.mark.parametrize("mode", [_ask.SYNC, _ask.ASYNC], ids=str)
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_faults_are_reported_as_without_a_tracer(row: Row, mode: Mode) -> None:
    as_ever(row, mode)
