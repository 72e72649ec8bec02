"""Test that the facts have everything in the vendor's package."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from upstream.accepted import Accepted, accepted
from upstream.facts_side import Examined, examine, facts_side
from upstream.read_package import read_package

PYTHON = os.environ.get("CLIENTS_PYTHON", "")

pytestmark = [pytest.mark.once, pytest.mark.skipif(not PYTHON, reason="scripts/clients runs them")]


@pytest.fixture(scope="module")
def found() -> Examined:
    (folder,) = Path(PYTHON).parents[1].glob("lib/python3*/site-packages/orq_ai_sdk")
    package = read_package(str(folder))
    assert len(package.operations) > 300
    return examine(facts_side(), package, accepted())


def test_nothing_of_the_vendors_package_is_missing_in_the_facts(found: Examined) -> None:
    assert not found.older
    assert [change.key for change in found.changes] == []


def test_every_accepted_difference_is_there(found: Examined) -> None:
    changes = [change for group in found.aside.values() for change in group]
    single = [
        Accepted(reason=one.reason, kinds=one.kinds, where={owner: (what,)})
        for one in accepted()
        for owner, places in one.where.items()
        for what in places
    ]
    assert [one.where for one in single if not any(map(one.holds, changes))] == []
