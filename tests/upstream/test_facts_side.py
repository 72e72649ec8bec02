"""Our facts beside a source: names are matched by where they stand, and what differs on purpose is set aside."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from upstream.accepted import FILE, Accepted, accepted
from upstream.changes import KINDS
from upstream.facts_side import Examined, examine, facts_side
from upstream.read_openapi import read_openapi

FILES = {
    "openapi.json": {"openapi": "3.1.0", "info": {"version": "1"}, "x-orq-sources": ["made 2"], "paths": {}},
    "files.json": {
        "x-orq-namespaces": {"files": "Files."},
        "paths": {
            "/v2/files/{file_id}": {
                "get": {
                    "operationId": "FileGet",
                    "summary": "Fetch a file",
                    "x-orq-group": "files",
                    "x-orq-method": "get",
                    "x-orq-since": "1",
                    "x-orq-former": ["GET /v1/files/{id}"],
                    "parameters": [{"in": "path", "name": "file_id", "required": True, "schema": {"type": "string"}}],
                    "responses": {
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/File"}}}}
                    },
                }
            },
            "/v2/gone": {
                "post": {
                    "operationId": "Gone",
                    "x-orq-group": "gone",
                    "x-orq-method": "create",
                    "x-orq-removed-upstream": True,
                    "responses": {"204": {}},
                }
            },
        },
        "components": {
            "schemas": {
                "File": {
                    "x-orq-module": "files",
                    "x-orq-use": "response",
                    "type": "object",
                    "properties": {
                        "size": {"type": "integer"},
                        "purpose": {"$ref": "#/components/schemas/Purpose"},
                        "metadata": {"type": "object"},
                    },
                    "required": ["size"],
                },
                "Purpose": {"x-orq-module": "files", "x-orq-use": "response", "enum": ["a", "b"]},
            }
        },
    },
}


def examined(
    tmp_path: Path, schema: dict[str, Any], known: tuple[Accepted, ...] = (), path: str = "/v2/files/{id}"
) -> Examined:
    """Compare the facts above with a document whose one operation answers with the schema."""
    for name, part in FILES.items():
        (tmp_path / name).write_text(json.dumps(part))
    answer = {"200": {"content": {"application/json": {"schema": schema}}}}
    parameters = [{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}]
    operation = {"operationId": "getFile", "parameters": parameters, "responses": answer}
    document = {"openapi": "3.1.0", "paths": {path: {"get": operation}}}
    return examine(facts_side(tmp_path), read_openapi(document, "made"), known)


SAME: dict[str, Any] = {
    "type": "object",
    "required": ["size"],
    "properties": {"size": {"type": "number"}, "purpose": {"enum": ["a", "b"]}, "metadata": {"type": "object"}},
}


def test_what_differs_on_purpose_is_set_aside(tmp_path: Path) -> None:
    found = examined(tmp_path, SAME)
    assert [change.kind for change in found.changes] == ["path-parameter-renamed"]
    assert {reason: len(group) for reason, group in found.aside.items()} == {
        "a count, a size or a time is an integer here": 1
    }


def test_a_change_is_told_in_our_names(tmp_path: Path) -> None:
    schema = {
        **SAME,
        "properties": {**SAME["properties"], "purpose": {"enum": ["a", "b", "c"]}, "name": {"type": "string"}},
    }
    told = {change.kind: change for change in examined(tmp_path, schema).changes}
    assert (told["values-added"].owner, told["values-added"].new) == ("Purpose", '"c"')
    assert (told["field-added"].owner, told["field-added"].place) == ("File", "name")
    assert told["field-added"].operations == ("GET /v2/files/{file_id}",)


def test_what_is_removed_upstream_or_moved_is_known(tmp_path: Path) -> None:
    found = examined(tmp_path, SAME, path="/v1/files/{id}")
    assert found.changes == []
    assert found.notes == ["1 operations of the source stand at a path that `api/` calls former."]


def test_accepted_difference_is_not_reported(tmp_path: Path) -> None:
    known = Accepted(kinds=("path-parameter-renamed",), owners=("files.*",), reason="ours is clearer")
    found = examined(tmp_path, SAME, (known,))
    assert found.changes == []
    assert found.aside["ours is clearer"][0].old == "file_id"


@pytest.mark.parametrize("one", accepted(FILE), ids=lambda one: one.owners[0])
def test_every_accepted_difference_can_hold(one: Accepted) -> None:
    facts = facts_side()
    owners = {*facts.api.types, *(operation.name for operation in facts.api.operations)}
    assert set(one.kinds) <= KINDS.keys()
    assert [owner for owner in one.owners if "*" not in owner and owner not in owners] == []
    assert one.reason
