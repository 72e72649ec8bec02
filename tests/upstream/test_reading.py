"""Test reading OpenAPI documents from JSON and YAML."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from upstream.form import Field, Many, Map, Named, Nullable, Object, Scalar, SourceError, Type, Union, Values
from upstream.plain_data import plain_data
from upstream.read_openapi import read_openapi
from upstream.read_schemas import SchemaReader

pytestmark = pytest.mark.once

TEXT, NUMBER = Scalar("string"), Scalar("number")

SCHEMAS: list[tuple[Any, Type]] = [
    ({}, Scalar("any")),
    ({"type": "string", "format": "date-time"}, Scalar("string", "date-time")),
    ({"type": "string", "format": "binary"}, Scalar("file", "")),
    ({"type": ["string", "null"]}, Nullable(TEXT)),
    ({"type": "string", "nullable": True}, Nullable(TEXT)),
    ({"anyOf": [{"type": "number"}, {"type": "null"}]}, Nullable(NUMBER)),
    ({"const": "a"}, Values(("a",))),
    ({"enum": ["a", "b", None]}, Nullable(Values(("a", "b")))),
    ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, Values(("a",), open=True)),
    ({"oneOf": [{"enum": ["a"]}, {"enum": ["b"]}]}, Values(("a", "b"))),
    ({"anyOf": [{"type": "string"}, {"type": "number"}]}, Union((TEXT, NUMBER))),
    ({"type": "array", "items": {"type": "string"}}, Many(TEXT)),
    ({"type": "object"}, Map(Scalar("any"))),
    ({"type": "object", "additionalProperties": {"type": "number"}}, Map(NUMBER)),
    ({"$ref": "#/components/schemas/A"}, Named("A")),
    ({"allOf": [{"$ref": "#/components/schemas/A"}], "description": "About it."}, Named("A")),
    (
        {"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object", "properties": {"b": {"type": "number"}}}]},
        Object((Field("a", TEXT, True), Field("b", NUMBER, False))),
    ),
    (
        {"type": "object", "properties": {"a": {"type": "string", "default": "x"}}, "additionalProperties": True},
        Object((Field("a", TEXT, False, "x"),), open=True),
    ),
]


@pytest.mark.parametrize(("schema", "found"), SCHEMAS)
def test_schema_is_read(schema: Any, found: Type) -> None:
    components = {"A": {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}}
    assert SchemaReader({"components": {"schemas": components}}).type(schema, "here") == found


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"version": "4.1"},
    "components": {
        "parameters": {"Page": {"in": "query", "name": "page", "schema": {"type": "integer"}}},
        "schemas": {"Node": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}},
    },
    "paths": {
        "/v2/files/{id}": {
            "parameters": [{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}],
            "get": {
                "operationId": "FileGet",
                "description": "Words of the vendor.",
                "x-speakeasy-group": "files",
                "x-speakeasy-name-override": "get",
                "parameters": [{"$ref": "#/components/parameters/Page"}],
                "responses": {
                    "200": {
                        "content": {
                            "application/json; charset=utf-8": {"schema": {"$ref": "#/components/schemas/Node"}},
                            "text/event-stream": {"schema": {"type": "object"}},
                        }
                    }
                },
            },
        }
    },
}


def test_operation_is_read() -> None:
    api = read_openapi(DOCUMENT, "a document")
    (operation,) = api.operations
    assert (api.version, operation.method, operation.path, operation.name) == (
        "4.1",
        "GET",
        "/v2/files/{id}",
        "files.get",
    )
    assert [(one.place, one.name, one.required) for one in operation.parameters] == [
        ("path", "id", True),
        ("query", "page", False),
    ]
    assert operation.streams
    assert operation.answers[0].bodies[0].media == "application/json"
    assert operation.answers[0].bodies[0].type == Named("Node")
    assert api.types["Node"] == Object((Field("next", Named("Node"), False),))
    assert api.texts == {"GET /v2/files/{id}": "Words of the vendor."}


def test_json_yaml_and_gzip_are_one() -> None:
    text = """
openapi: "3.1.0"
paths:
  /v2/a:
    get:
      responses:
        200: {description: yes}
        404: {description: 2026-01-01}
"""
    data = plain_data(text.encode())
    assert data["paths"]["/v2/a"]["get"]["responses"] == {
        "200": {"description": "yes"},
        "404": {"description": "2026-01-01"},
    }
    assert plain_data(gzip.compress(json.dumps(data).encode())) == data


def test_source_that_is_no_openapi_is_refused() -> None:
    with pytest.raises(SourceError, match="OpenAPI document of version 3"):
        read_openapi({"swagger": "2.0"}, "x")
