"""Test that no hand-written file of the package is too long."""

from __future__ import annotations

import pytest

from scripts.picture.layers import PACKAGE

pytestmark = pytest.mark.once

MOST = 350


def test_no_file_is_long() -> None:
    lines = {
        file.relative_to(PACKAGE).as_posix(): file.read_text("utf-8").splitlines() for file in PACKAGE.rglob("*.py")
    }
    written = {file: len(found) for file, found in lines.items() if found and found[0] != "# @generated"}
    assert len(written) > 200
    assert {file: number for file, number in written.items() if number > MOST} == {}
