"""Test what the generator reads: the joined document, its files, and the modules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.check_facts import FactError
from generator.format_facts import text
from generator.load_facts import join
from generator.module_load import Modules
from generator.plan import Plan
from generator.read_facts import read
from tests.support.facts import API, document, files

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def modules() -> Modules:
    return Modules(Plan(read(join(API))))


def test_join_reads_the_same_document() -> None:
    joined = join(API)
    assert joined == document()
    assert list(joined["paths"]) == sorted(joined["paths"])
    assert list(joined["components"]["schemas"]) == sorted(joined["components"]["schemas"])


@pytest.mark.parametrize(
    "keys", [["paths", "/v2/x"], ["components", "schemas"], ["x-orq-namespaces"], ["x-orq-collections"]]
)
def test_join_refuses_duplicate_definitions(tmp_path: Path, keys: list[str]) -> None:
    (tmp_path / "openapi.json").write_text('{"openapi": "3.1.0", "paths": {}}')
    part: dict[str, object] = {"get": {}}
    for key in reversed(keys):
        part = {key: part}
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps(part))
    with pytest.raises(FactError, match=r"/b\.json: .*\.get: Another file has this key, too") as caught:
        join(tmp_path)
    assert caught.value.path == (*keys, "get")


def test_files_are_laid_out() -> None:
    wrong = [path for path, part in files().items() if text(part) != (API / path).read_text()]
    assert wrong == [], "run python -m generator.format_facts"


def test_layout_orders_keywords_and_leaves_names_alone() -> None:
    schema = {"type": "object", "description": "x", "properties": {"type": {"const": "b"}, "in": {"type": "null"}}}
    whole = text(
        {"components": {"schemas": {"B": schema, "A": {"x-orq-decode": {"z": ["k"], "a": []}, "enum": ["b"]}}}}
    )
    assert whole == (
        '{\n  "components": {\n    "schemas": {\n'
        '      "A": {"enum": ["b"], "x-orq-decode": {"z": ["k"], "a": []}},\n'
        '      "B": {\n        "description": "x",\n        "type": "object",\n'
        '        "properties": {\n          "type": {"const": "b"},\n          "in": {"type": "null"}\n        }\n'
        "      }\n    }\n  }\n}\n"
    )


def test_modules_import_no_circle(modules: Modules) -> None:
    assert modules.cycles() == []


def test_no_operation_loads_too_much(modules: Modules) -> None:
    loads = modules.loads()
    assert len(loads) == 376
    assert [load for load in loads if load.loaded > load.limit] == []


def test_load_counts_all_that_is_imported() -> None:
    ref = "#/components/schemas/"
    operation = {
        "operationId": "ThingGet",
        "summary": "Get a thing",
        "x-orq-group": "things",
        "x-orq-method": "get",
        "x-orq-request": {"name": "GetThingRequest", "module": "things"},
        "responses": {
            "200": {"content": {"application/json": {"schema": {"$ref": f"{ref}Thing"}}}},
            "404": {"content": {"application/json": {"schema": {"$ref": f"{ref}Error"}}}},
        },
    }
    schemas = {
        "Thing": {"x-orq-module": "things", "properties": {"part": {"$ref": f"{ref}Part"}}},
        "Part": {"x-orq-module": "parts", "properties": {"kind": {"$ref": f"{ref}Kind"}}},
        "Kind": {"x-orq-module": "kinds", "enum": ["a"]},
        "Other": {"x-orq-module": "kinds", "properties": {}},
        "Error": {"x-orq-module": "errors", "properties": {}},
    }
    document = {
        "x-orq-namespaces": {"things": "Things."},
        "paths": {"/things": {"get": operation}},
        "components": {"schemas": {name: {"x-orq-use": "response", **schema} for name, schema in schemas.items()}},
    }
    found = Modules(Plan(read(document)))
    (load,) = found.loads()
    assert (load.operation, load.needed, load.loaded, load.limit) == ("things.get", 3, 4, 18)
    assert found.cycles() == []
