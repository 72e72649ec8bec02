"""Test `--write`: certain changes are written, and uncertain ones reported.

No text of the vendor is copied.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.upstream._facts import FILES, Document, answer, file_type, source, write
from upstream.apply import Applied, apply
from upstream.facts_files import read_files, write_files
from upstream.facts_side import examine, facts_side
from upstream.read_openapi import read_openapi

pytestmark = pytest.mark.once


@pytest.fixture
def applied(tmp_path: Any) -> Callable[[Document], Applied]:
    folder = write(tmp_path)

    def run(document: Document) -> Applied:
        facts, api = facts_side(folder), read_openapi(document, "made 2.2.0")
        before = read_files(folder)
        found = apply(before, facts, examine(facts, api, ()), api)
        write_files(folder, before, found.files)
        return found

    return run


def schemas(found: Applied, file: str = "files.json") -> Document:
    made: Document = found.files[file]["components"]["schemas"]
    return made


def test_nothing_new_changes_nothing(applied: Callable[[Document], Applied]) -> None:
    assert applied(source()) == Applied(FILES, [], {})


def test_additions_are_applied_once(applied: Callable[[Document], Applied]) -> None:
    document = source()
    item, properties = document["paths"]["/v2/files/{file_id}"], file_type(document)["properties"]
    properties["token_count"] = {"type": "number", "description": "Words of the vendor."}
    properties["page"] = {
        "type": "object",
        "required": ["number"],
        "properties": {"number": {"type": "number"}, "color": {"enum": ["red", "blue"]}},
    }
    properties["purpose"] = {"type": "string", "enum": ["a", "b", "c", "P_UNSPECIFIED"]}
    service = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["service"]}}}
    properties["owner"]["oneOf"].append(service)
    item["get"]["parameters"].append({"in": "query", "name": "with_page", "schema": {"type": "boolean"}})
    item["get"]["responses"]["403"] = item["get"]["responses"]["404"]
    document["paths"]["/v2/files/{id}/thumbnail"] = {
        "get": {
            "x-speakeasy-group": "files.thumbnails",
            "x-speakeasy-name-override": "getSmall",
            "summary": "Words of the vendor.",
            "parameters": [{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}],
            "responses": {"200": answer({"type": "object", "properties": {"url": {"type": "string"}}})},
        }
    }
    found = applied(document)
    assert found.questions == {}
    made = schemas(found)
    assert made["File"]["properties"]["token_count"] == {"type": "integer"}
    assert made["File"]["properties"]["page"] == {"$ref": "#/components/schemas/FilePage"}
    assert made["FilePage"]["required"] == ["number"]
    assert made["FilePageColor"]["enum"] == ["red", "blue"]
    assert made["Purpose"]["enum"] == ["a", "b", "c"]
    assert made["Owner"]["discriminator"]["mapping"]["service"] == "#/components/schemas/OwnerService"
    paths = found.files["files.json"]["paths"]
    assert paths["/v2/files/{file_id}"]["get"]["parameters"][1]["name"] == "with_page"
    assert "403" in paths["/v2/files/{file_id}"]["get"]["responses"]
    new = paths["/v2/files/{id}/thumbnail"]["get"]
    assert (new["x-orq-group"], new["x-orq-method"], new["x-orq-since"]) == ("files.thumbnails", "get_small", "2.2")
    assert new["summary"] == "Get small of files thumbnails (to review)"
    assert "Words of the vendor" not in str(found.files)
    assert applied(document) == Applied(found.files, [], {})


def test_type_that_is_ours_already_is_used_again(applied: Callable[[Document], Applied]) -> None:
    """The vendor writes the same type at each place; only a type that differs is a new one."""
    document = source()
    properties = file_type(document)["properties"]
    properties["made_by"] = properties["owner"]["oneOf"][0]
    properties["aim"] = {"type": "array", "items": {"enum": ["b", "a"]}}
    properties["other"] = {"type": "object", "properties": {"kind": {"enum": ["user"]}}}
    found = applied(document)
    assert found.questions == {}
    fields = schemas(found)["File"]["properties"]
    assert fields["made_by"] == {"$ref": "#/components/schemas/UserOwner"}
    assert fields["aim"]["items"] == {"$ref": "#/components/schemas/Purpose"}
    assert fields["other"] == {"$ref": "#/components/schemas/FileOther"}


def test_removed_operation_is_marked(applied: Callable[[Document], Applied]) -> None:
    document = source()
    del document["paths"]["/v2/files/{file_id}"]["patch"]
    found = applied(document)
    operation = found.files["files.json"]["paths"]["/v2/files/{file_id}"]["patch"]
    assert (operation["x-orq-removed-upstream"], operation["x-orq-last-seen"]) == (True, "2.1")
    assert applied(document) == Applied(found.files, [], {})


def _required(document: Document) -> None:
    body = document["paths"]["/v2/files/{file_id}"]["patch"]["requestBody"]["content"]["application/json"]["schema"]
    body["properties"]["by"] = {"type": "string"}
    body["required"] = ["by"]


def _streams(document: Document) -> None:
    events = {"200": {"content": {"text/event-stream": {"schema": {"type": "object"}}}}}
    document["paths"]["/v2/live"] = {"get": {"operationId": "live", "responses": events}}


def _file(document: Document) -> None:
    file_type(document)["properties"]["body"] = {"type": "string", "format": "binary"}


def _union(document: Document) -> None:
    variants = [{"type": "object", "properties": {name: {"type": "string"}}} for name in ("a", "b")]
    file_type(document)["properties"]["either"] = {"oneOf": variants}


def _changed(document: Document) -> None:
    file_type(document)["properties"]["size"] = {"type": "string"}


def _keyword(document: Document) -> None:
    document["paths"]["/v2/x"] = {"get": {"operationId": "import", "responses": {"200": {}}}}


QUESTIONS = [
    (_required, "A required field of a request"),
    (_streams, "It streams"),
    (_file, "It is a file"),
    (_union, "Nothing distinguishes the variants"),
    (_changed, "whether programs break"),
    (_keyword, "the generator refuses it"),
]


@pytest.mark.parametrize(("change", "question"), QUESTIONS)
def test_uncertain_changes_are_questions(
    applied: Callable[[Document], Applied], change: Callable[[Document], None], question: str
) -> None:
    document = source()
    change(document)
    file_type(document)["properties"]["good"] = {"type": "string"}
    found = applied(document)
    assert [one.place for one in found.done] == ["good"]
    (asked,) = found.questions.values()
    assert question in asked
    expected = copy.deepcopy(FILES)
    expected["files.json"]["components"]["schemas"]["File"]["properties"]["good"] = {"type": "string"}
    assert found.files == expected
