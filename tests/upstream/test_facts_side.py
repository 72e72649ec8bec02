"""Test the comparison of our facts with a source.

Differences may match by position, or be accepted.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.upstream._facts import file_type, source, write
from upstream.accepted import FILE, Accepted, accepted
from upstream.changes import KINDS
from upstream.facts_side import Examined, examine, facts_side
from upstream.read_openapi import read_openapi

pytestmark = pytest.mark.once


def examined(tmp_path: Path, document: dict[str, Any], *known: Accepted) -> Examined:
    return examine(facts_side(write(tmp_path)), read_openapi(document, "made"), known)


def test_accepted_differences_are_set_aside(tmp_path: Path) -> None:
    found = examined(tmp_path, source())
    assert (found.changes, found.notes, found.older) == ([], [], False)
    assert {reason: len(group) for reason, group in found.aside.items()} == {
        "a count, a size or a time is an integer here": 1
    }


def test_a_change_is_reported_in_our_names(tmp_path: Path) -> None:
    document = source()
    properties = file_type(document)["properties"]
    properties["purpose"] = {"type": "string", "enum": ["a", "b", "c"]}
    properties["name"] = {"type": "string"}
    told = {change.kind: change for change in examined(tmp_path, document).changes}
    assert (told["value-added"].owner, told["value-added"].new) == ("Purpose", '"c"')
    assert (told["field-added"].owner, told["field-added"].place) == ("File", "name")
    assert told["field-added"].operations == ("GET /v2/files/{file_id}", "PATCH /v2/files/{file_id}")


def test_a_field_missing_in_one_of_several_places_is_not_removed(tmp_path: Path) -> None:
    """`Purpose` stands for two enums of the vendor's: only what both lack is gone."""
    document = source()
    file_type(document)["properties"]["purpose"]["enum"] = ["a"]
    assert examined(tmp_path, document).changes == []
    patch = document["paths"]["/v2/files/{file_id}"]["patch"]
    patch["requestBody"]["content"]["application/json"]["schema"]["properties"]["purpose"] = {"enum": ["a"]}
    (tmp_path / "second").mkdir()
    (change,) = examined(tmp_path / "second", document).changes
    assert (change.kind, change.owner, change.old, change.meanings) == (
        "value-removed",
        "Purpose",
        '"b"',
        ("breaking in",),
    )


def test_source_without_the_newest_operations_is_older(tmp_path: Path) -> None:
    found = examined(tmp_path, {"openapi": "3.1.0", "paths": {}})
    assert found.older
    assert found.changes == []
    assert len(found.aside["the source is older"]) == 2


def test_accepted_difference_is_not_reported(tmp_path: Path) -> None:
    document = source()
    file_type(document)["properties"].pop("metadata")
    known = Accepted(reason="it is there", kinds=("field-removed",), where={"Fil*": ("metadata",)})
    found = examined(tmp_path, document, known)
    assert found.changes == []
    assert [change.place for change in found.aside["it is there"]] == ["metadata"]


@pytest.mark.parametrize("one", accepted(FILE), ids=lambda one: one.reason[:20])
def test_every_accepted_difference_names_known_places(one: Accepted) -> None:
    facts = facts_side()
    owners = {*facts.api.types, *(operation.name for operation in facts.api.operations)}
    assert set(one.kinds) <= KINDS.keys()
    assert [owner for owner in one.where if "*" not in owner and owner not in owners] == []
    assert one.reason
