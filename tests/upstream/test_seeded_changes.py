"""Test the report with seeded changes: each is named, classified, and alone."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from upstream.changes import Change
from upstream.compare import compare
from upstream.read_openapi import read_openapi
from upstream.report import page

pytestmark = pytest.mark.once

Document = dict[str, Any]
Seed = Callable[[Document], object]
IN, OUT, MORE, NONE = "breaking in", "breaking out", "addition", "no effect"
JSON, FORM, EVENTS = "application/json", "multipart/form-data", "text/event-stream"
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Document, media: str = JSON) -> Document:
    return {"content": {media: {"schema": schema}}}


def parameter(place: str, name: str, **more: Any) -> Document:
    return {"in": place, "name": name, "schema": dict(TEXT), **({"required": True} if place == "path" else {}), **more}


def operation(name: str, *parameters: Document, body: Document | None = None, **answers: Document) -> Document:
    said: Document = {"operationId": name, "parameters": list(parameters)}
    if body is not None:
        said["requestBody"] = {"required": True, **content(body)}
    return {**said, "responses": {status.removeprefix("s"): answer for status, answer in answers.items()}}


def variant(kind: str, **fields: Document) -> Document:
    properties = {"kind": {"const": kind}, **fields}
    return {"type": "object", "required": ["kind"], "properties": properties}


def tagged(*names: str) -> Document:
    return {"oneOf": [ref(name) for name in names], "discriminator": {"propertyName": "kind"}}


BOOK: Document = {
    "id": TEXT,
    "title": TEXT,
    "pages": WHOLE,
    "genre": {"enum": ["novel", "poem"]},
    "price": {"type": "number"},
    "printed_at": {"type": "string", "format": "date-time"},
    "form": tagged("Paper", "Screen"),
}
INPUT: Document = {
    "title": TEXT,
    "pages": {"type": "integer", "default": 10},
    "genre": {"enum": ["novel", "poem"]},
    "price": {"type": "number"},
    "author_name": TEXT,
    "color": TEXT,
    "tags": {"type": "array", "items": TEXT},
    "labels": {"type": "object", "additionalProperties": TEXT},
    "extra": {},
    "note": {"type": ["string", "null"]},
    "form": tagged("PaperInput", "ScreenInput"),
}
DOCUMENT: Document = {
    "openapi": "3.1.0",
    "paths": {
        "/v2/books": {
            "get": operation("books.list", parameter("query", "author"), s200=content(ref("Page"))),
            "post": operation("books.create", body=ref("BookInput"), s201=content(ref("Book")), s404={}),
        },
        "/v2/books/{id}": {
            "get": operation("books.get", parameter("path", "id"), s200=content(ref("Book"))),
            "delete": operation("books.delete", parameter("path", "id"), s204={}),
        },
        "/v2/reports/monthly": {"post": operation("reports.monthly", s200=content({"type": "object"}))},
        "/v2/answers": {"get": operation("answers.stream", s200=content(tagged("Piece", "End"), EVENTS))},
    },
    "components": {
        "schemas": {
            "Book": {"type": "object", "required": ["id", "title"], "properties": BOOK},
            "BookInput": {"type": "object", "required": ["title"], "properties": INPUT, "additionalProperties": True},
            "Page": {"type": "object", "properties": {"books": {"type": "array", "items": ref("Book")}}},
            "Paper": variant("paper", weight={"type": "number"}),
            "Screen": variant("screen", url=TEXT),
            "PaperInput": variant("paper", weight={"type": "number"}),
            "ScreenInput": variant("screen", url=TEXT),
            "Piece": variant("piece", text=TEXT),
            "End": variant("end", reason=TEXT),
            "Failure": variant("failure", message=TEXT),
        }
    },
}


def schema(document: Document, name: str) -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def at(name: str, field: str, said: Document) -> Seed:
    """Give a field another type, or add it."""
    return lambda document: schema(document, name)["properties"].update({field: said})


def without(name: str, field: str) -> Seed:
    return lambda document: schema(document, name)["properties"].pop(field)


def renamed(name: str, old: str, new: str) -> Seed:
    def change(document: Document) -> None:
        fields = schema(document, name)["properties"]
        fields[new] = fields.pop(old)

    return change


def required(name: str, *fields: str, **added: Document) -> Seed:
    def change(document: Document) -> None:
        schema(document, name)["required"] = [*fields, *added]
        schema(document, name)["properties"].update(added)

    return change


def says(path: str, method: str, **said: Any) -> Seed:
    """Change an operation; None takes a key out."""

    def change(document: Document) -> None:
        found = document["paths"][path][method]
        found.update(said)
        for key in [key for key, value in said.items() if value is None]:
            del found[key]

    return change


def moved(old: str, new: str) -> Seed:
    return lambda document: document["paths"].update({new: document["paths"].pop(old)})


def no_longer(path: str, method: str) -> Seed:
    return lambda document: document["paths"][path].pop(method)


def retagged(document: Document) -> None:
    schema(document, "Book")["properties"]["form"]["discriminator"]["propertyName"] = "sort"
    for name in ("Paper", "Screen"):
        fields = schema(document, name)["properties"]
        fields["sort"] = fields.pop("kind")
        schema(document, name)["required"] = ["sort"]


BOOKS, ONE, MONTHLY = "/v2/books", "/v2/books/{id}", "/v2/reports/monthly"
LIST, GET = "GET /v2/books", "GET /v2/books/{id}"
AUTHOR, ID = parameter("query", "author"), parameter("path", "id")
BODY = {"required": True, **content(ref("BookInput"))}
Expected = tuple[str, str, str, str]
"""The kind, the owner, the place, and the worst of what it means."""
SEEDS: dict[str, tuple[Seed, list[Expected]]] = {
    "field of an answer is gone": (without("Book", "pages"), [("field-removed", "Book", "pages", OUT)]),
    "field of a request is gone": (without("BookInput", "pages"), [("field-removed", "BookInput", "pages", IN)]),
    "new field of an answer": (at("Book", "size", WHOLE), [("field-added", "Book", "size", MORE)]),
    "new field of a request": (at("BookInput", "size", WHOLE), [("field-added", "BookInput", "size", MORE)]),
    "new required field of an answer": (
        required("Book", "id", "title", size=WHOLE),
        [("field-added-required", "Book", "size", MORE)],
    ),
    "new required field of a request": (
        required("BookInput", "title", size=WHOLE),
        [("field-added-required", "BookInput", "size", IN)],
    ),
    "field of a request has another name": (
        renamed("BookInput", "author_name", "authorNames"),
        [("field-renamed", "BookInput", "author_name", IN)],
    ),
    "optional to required in a request": (
        required("BookInput", "title", "pages"),
        [("now-required", "BookInput", "pages", IN)],
    ),
    "required to optional in a request": (required("BookInput"), [("now-optional", "BookInput", "title", MORE)]),
    "optional to required in an answer": (
        required("Book", "id", "title", "pages"),
        [("now-required", "Book", "pages", NONE)],
    ),
    "required to optional in an answer": (required("Book", "id"), [("now-optional", "Book", "title", OUT)]),
    "null in an answer": (at("Book", "title", {"type": ["string", "null"]}), [("now-nullable", "Book", "title", OUT)]),
    "no null in a request": (at("BookInput", "note", TEXT), [("no-longer-nullable", "BookInput", "note", IN)]),
    "narrowed enum of a request": (
        at("BookInput", "genre", {"enum": ["novel"]}),
        [("value-removed", "BookInput", "genre", IN)],
    ),
    "narrowed enum of an answer": (
        at("Book", "genre", {"enum": ["novel"]}),
        [("value-removed", "Book", "genre", NONE)],
    ),
    "widened enum of an answer": (
        at("Book", "genre", {"enum": ["novel", "poem", "play"]}),
        [("value-added", "Book", "genre", MORE)],
    ),
    "enum to any text": (at("BookInput", "genre", TEXT), [("values-opened", "BookInput", "genre", MORE)]),
    "text to an enum": (
        at("BookInput", "color", {"enum": ["red"]}),
        [("values-closed", "BookInput", "color", IN)],
    ),
    "another type in a request": (at("BookInput", "color", WHOLE), [("type-changed", "BookInput", "color", IN)]),
    "another type in an answer": (at("Book", "title", WHOLE), [("type-changed", "Book", "title", OUT)]),
    "list to one": (at("BookInput", "tags", TEXT), [("type-changed", "BookInput", "tags", IN)]),
    "another type in a list": (
        at("BookInput", "tags", {"type": "array", "items": WHOLE}),
        [("type-changed", "BookInput", "tags[]", IN)],
    ),
    "another type of free keys": (
        at("BookInput", "labels", {"type": "object", "additionalProperties": WHOLE}),
        [("type-changed", "BookInput", "labels{}", IN)],
    ),
    "fraction in an answer": (at("Book", "pages", {"type": "number"}), [("type-widened", "Book", "pages", OUT)]),
    "no fraction in a request": (at("BookInput", "price", WHOLE), [("type-narrowed", "BookInput", "price", IN)]),
    "anything to a text": (at("BookInput", "extra", TEXT), [("type-narrowed", "BookInput", "extra", IN)]),
    "no known way to write a time": (
        at("Book", "printed_at", TEXT),
        [("time-format-changed", "Book", "printed_at", OUT)],
    ),
    "another default": (
        at("BookInput", "pages", {"type": "integer", "default": 20}),
        [("default-changed", "BookInput", "pages", IN)],
    ),
    "no unknown fields": (
        lambda document: schema(document, "BookInput").pop("additionalProperties"),
        [("object-closed", "BookInput", "", IN)],
    ),
    "another field tells variants apart": (
        retagged,
        [
            ("tag-changed", "Book", "form", OUT),
            ("field-removed", "Paper", "kind", OUT),
            ("field-added-required", "Paper", "sort", MORE),
            ("field-removed", "Screen", "kind", OUT),
            ("field-added-required", "Screen", "sort", MORE),
        ],
    ),
    "variant of a request is gone": (
        at("BookInput", "form", tagged("PaperInput")),
        [("variant-removed", "BookInput", "form", IN)],
    ),
    "new variant of an answer": (
        at("Book", "form", tagged("Paper", "Screen", "Failure")),
        [("variant-added", "Book", "form", MORE)],
    ),
    "new event of a stream": (
        says("/v2/answers", "get", responses={"200": content(tagged("Piece", "End", "Failure"), EVENTS)}),
        [("variant-added", "answers.stream", "answer 200 event", MORE)],
    ),
    "new operation": (
        lambda document: document["paths"].update({"/v2/shelves": {"get": operation("shelves.list", s204={})}}),
        [("operation-added", "shelves.list", "GET /v2/shelves", MORE)],
    ),
    "operation is gone": (no_longer(ONE, "delete"), [("operation-removed", "books.delete", "", IN)]),
    "another path": (
        moved(MONTHLY, "/v2/reports/by-month"),
        [("operation-moved", "reports.monthly", "", IN)],
    ),
    "another method of HTTP": (
        lambda document: document["paths"][MONTHLY].update(put=document["paths"][MONTHLY].pop("post")),
        [
            ("operation-added", "reports.monthly", "PUT /v2/reports/monthly", MORE),
            ("operation-removed", "reports.monthly", "", IN),
        ],
    ),
    "deprecated operation": (says(ONE, "get", deprecated=True), [("operation-deprecated", "books.get", "", NONE)]),
    "parameter is gone": (
        says(BOOKS, "get", parameters=[]),
        [("parameter-removed", "books.list", "query author", IN)],
    ),
    "new parameter": (
        says(BOOKS, "get", parameters=[AUTHOR, parameter("query", "limit")]),
        [("parameter-added", "books.list", "query limit", MORE)],
    ),
    "new required parameter": (
        says(BOOKS, "get", parameters=[AUTHOR, parameter("query", "limit", required=True)]),
        [("parameter-added-required", "books.list", "query limit", IN)],
    ),
    "parameter at another place": (
        says(BOOKS, "get", parameters=[parameter("header", "author")]),
        [("parameter-moved", "books.list", "query author", IN)],
    ),
    "parameter has another name": (
        says(BOOKS, "get", parameters=[parameter("query", "authors")]),
        [("parameter-renamed", "books.list", "query author", IN)],
    ),
    "parameter is required now": (
        says(BOOKS, "get", parameters=[{**AUTHOR, "required": True}]),
        [("now-required", "books.list", "query author", IN)],
    ),
    "another type of a parameter": (
        says(BOOKS, "get", parameters=[{**AUTHOR, "schema": WHOLE}]),
        [("type-changed", "books.list", "query author", IN)],
    ),
    "no body any more": (says(BOOKS, "post", requestBody=None), [("body-removed", "books.create", "", IN)]),
    "a body now": (
        says(MONTHLY, "post", requestBody=content(ref("BookInput"))),
        [("body-added", "reports.monthly", "", MORE)],
    ),
    "the body is optional now": (
        says(BOOKS, "post", requestBody={**BODY, "required": False}),
        [("body-now-optional", "books.create", "", MORE)],
    ),
    "a form in place of JSON": (
        says(BOOKS, "post", requestBody={"required": True, **content(ref("BookInput"), FORM)}),
        [("media-removed", "books.create", "body", IN)],
    ),
    "another successful status, and less in it": (
        says(BOOKS, "post", responses={"200": content({"type": "object", "properties": {"id": TEXT}}), "404": {}}),
        [
            ("answer-added", "books.create", "answer 200", OUT),
            ("answer-removed", "books.create", "answer 201", OUT),
            *[("field-removed", "Book", field, OUT) for field in sorted(BOOK) if field != "id"],
            ("now-optional", "Book", "id", OUT),
        ],
    ),
    "new error": (
        says(ONE, "delete", responses={"204": {}, "409": {}}),
        [("error-added", "books.delete", "answer 409", NONE)],
    ),
    "the answer is empty": (
        says(ONE, "get", responses={"200": {}}),
        [("answer-type-removed", "books.get", "answer 200", OUT)],
    ),
    "only other words": (
        lambda document: schema(document, "Book").update(description="Other words.", title="Book", example={}),
        [],
    ),
}


def changes_of(*seeds: Seed) -> list[Change]:
    document = copy.deepcopy(DOCUMENT)
    for seed in seeds:
        seed(document)
    return compare(read_openapi(copy.deepcopy(DOCUMENT), "old"), read_openapi(document, "new"))


def told(changes: list[Change]) -> list[Expected]:
    return sorted((one.kind, one.owner, one.place, one.meanings[0]) for one in changes)


@pytest.mark.parametrize("name", SEEDS)
def test_a_seeded_change_is_the_only_reported_change_and_has_its_class(name: str) -> None:
    seed, expected = SEEDS[name]
    changes = changes_of(seed)
    assert told(changes) == sorted(expected)
    report = page("Seeded", [], changes, {})
    assert all(one.owner in report and one.place.rpartition(".")[2] in report for one in changes)


def test_document_is_the_same_as_itself() -> None:
    assert changes_of() == []


APART = [
    "field of an answer is gone",
    "narrowed enum of a request",
    "operation is gone",
    "another path",
    "new event of a stream",
]


def test_changes_do_not_hide_each_other() -> None:
    both = [SEEDS[name] for name in APART]
    assert told(changes_of(*[seed for seed, _ in both])) == sorted(one for _, found in both for one in found)
