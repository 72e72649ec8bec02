"""Test every operation of `api/` over a real socket: its request, and its answer.

What is due is read from the facts by `_facts.py`, which knows neither the generator nor the package.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from tests.sweep._facts import endpoints
from tests.sweep._run import Findings, cases, recorder, sweep, sweep_async
from tests.sweep._server import Recorder
from tests.sweep._tally import tally

TURNS = 12  # the number of variants of each union that are sent and received


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as running:
        yield running


def settle(found: Findings, least: int) -> None:
    tally.update({"requests": found.requests, "answers": found.answers, "wrong": len(found)})
    assert not found, "\n".join(itertools.islice(found, 20))
    assert found.requests >= least


@pytest.mark.parametrize("full", [False, True], ids=["required-fields", "all-fields"])
@pytest.mark.parametrize("facade", [False, True], ids=["function", "class"])
@pytest.mark.parametrize("call", [sweep, sweep_async], ids=["sync", "async"])
def test_every_operation(server: Recorder, call: object, facade: bool, full: bool) -> None:
    found = Findings()
    call(server, found, facade=facade, wanted=cases(full))  # type: ignore[operator]
    settle(found, len(endpoints()))


@pytest.mark.once
def test_other_variants_of_unions(server: Recorder) -> None:
    found = Findings()
    for turn in range(1, TURNS):
        sweep(server, found, facade=False, wanted=cases(True, turn))
    settle(found, len(endpoints()) * (TURNS - 1))
