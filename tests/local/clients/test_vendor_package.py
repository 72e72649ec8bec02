"""The facts have all that the vendor's package has, which stands in the environment of other people's clients."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from upstream.accepted import accepted
from upstream.facts_side import examine, facts_side
from upstream.read_package import read_package

PYTHON = os.environ.get("CLIENTS_PYTHON", "")

pytestmark = [pytest.mark.once, pytest.mark.skipif(not PYTHON, reason="scripts/clients runs them")]


def test_nothing_of_the_vendors_package_is_missing_in_the_facts() -> None:
    (folder,) = Path(PYTHON).parents[1].glob("lib/python3*/site-packages/orq_ai_sdk")
    package = read_package(str(folder))
    found = examine(facts_side(), package, accepted())
    assert len(package.operations) > 300
    assert not found.older
    assert [change.key for change in found.changes] == []
