"""A small `api/`, and the same API in a vendor's style: other names, inline types."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from generator.format_facts import text

Document = dict[str, Any]
REFS = "#/components/schemas/"


def ref(name: str) -> Document:
    return {"$ref": REFS + name}


def answer(schema: Document) -> Document:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def component(use: str, **body: Any) -> Document:
    return {"description": "A thing.", "x-orq-module": "files", "x-orq-use": use, **body}


FILE_ID = {"in": "path", "name": "file_id", "required": True, "schema": {"type": "string"}}
FRAME: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Made", "version": "2.1.0"},
    "servers": [{"url": "https://example.com"}],
    "x-orq-sources": ["made 2.1.0"],
    "x-orq-api-key-env": "KEY",
    "paths": {},
    "components": {"schemas": {}},
}
PART: Document = {
    "x-orq-namespaces": {"files": "Files."},
    "paths": {
        "/v2/files/{file_id}": {
            "get": {
                "operationId": "FileGet",
                "summary": "Fetch a file",
                "x-orq-group": "files",
                "x-orq-method": "get",
                "x-orq-request": {"name": "GetFileRequest", "module": "files"},
                "x-orq-since": "2.1",
                "parameters": [FILE_ID],
                "responses": {"200": answer(ref("File")), "404": answer(ref("ErrorResponse"))},
            },
            "patch": {
                "operationId": "FileUpdate",
                "summary": "Change a file",
                "x-orq-group": "files",
                "x-orq-method": "update",
                "x-orq-since": "2.1",
                "parameters": [FILE_ID],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": ref("UpdateFileRequest")}},
                },
                "responses": {"200": answer(ref("File"))},
            },
        },
        "/v2/gone": {
            "post": {
                "operationId": "Gone",
                "summary": "Do what is no longer done",
                "x-orq-group": "files",
                "x-orq-method": "gone",
                "x-orq-request": {"name": "GoneRequest", "module": "files"},
                "x-orq-since": "1.0",
                "x-orq-last-seen": "1.0",
                "x-orq-removed-upstream": True,
                "responses": {"204": {"description": ""}},
            }
        },
    },
    "components": {
        "schemas": {
            "File": component(
                "response",
                type="object",
                required=["size"],
                properties={
                    "size": {"type": "integer"},
                    "purpose": ref("Purpose"),
                    "metadata": {"type": "object"},
                    "owner": ref("Owner"),
                },
            ),
            "Purpose": component("both", type="string", enum=["a", "b"]),
            "Owner": component(
                "response",
                oneOf=[ref("UserOwner"), ref("TeamOwner")],
                discriminator={
                    "propertyName": "kind",
                    "mapping": {"user": REFS + "UserOwner", "team": REFS + "TeamOwner"},
                },
            ),
            "UserOwner": component(
                "response", type="object", required=["kind"], properties={"kind": {"type": "string", "const": "user"}}
            ),
            "TeamOwner": component(
                "response", type="object", required=["kind"], properties={"kind": {"type": "string", "const": "team"}}
            ),
            "UpdateFileRequest": component(
                "request", type="object", properties={"name": {"type": "string"}, "purpose": ref("Purpose")}
            ),
            "ErrorResponse": component("response", type="object", properties={"message": {"type": "string"}}),
        }
    },
}
FILES = {"openapi.json": FRAME, "files.json": PART}


def write(folder: Path) -> Path:
    """Write the facts into a folder `api`; return it."""
    (folder / "api").mkdir()
    for name, part in FILES.items():
        (folder / "api" / name).write_text(text(part))
    return folder / "api"


def source() -> Document:
    """Return what the vendor says, as a document to change: the same, with types in line and numbers for integers."""
    kind = {"type": "string"}
    owners = [
        {"type": "object", "required": ["kind"], "properties": {"kind": {**kind, "enum": [name]}}}
        for name in ("user", "team")
    ]
    file = {
        "type": "object",
        "required": ["size"],
        "description": "Words of the vendor.",
        "properties": {
            "size": {"type": "number", "description": "Words of the vendor."},
            "purpose": {**kind, "enum": ["a", "b"]},
            "metadata": {"type": "object"},
            "owner": {"oneOf": owners},
        },
    }
    change = {"type": "object", "properties": {"name": {"type": "string"}, "purpose": {**kind, "enum": ["a", "b"]}}}
    get = {
        "operationId": "GetFile",
        "summary": "Words of the vendor.",
        "parameters": [FILE_ID],
        "responses": {"200": answer(file), "404": answer({"type": "object", "properties": {"message": kind}})},
    }
    patch = {
        "operationId": "PatchFile",
        "parameters": [FILE_ID],
        "requestBody": {"required": True, "content": {"application/json": {"schema": change}}},
        "responses": {"200": answer(file)},
    }
    return copy.deepcopy(
        {
            "openapi": "3.1.0",
            "info": {"version": "2.2.0"},
            "paths": {"/v2/files/{file_id}": {"get": get, "patch": patch}},
        }
    )


def file_type(document: Document) -> Document:
    """Return the type of the file in both answers, so that one change is one in both."""
    item = document["paths"]["/v2/files/{file_id}"]
    found: Document = item["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    item["patch"]["responses"]["200"] = item["get"]["responses"]["200"]
    return found
