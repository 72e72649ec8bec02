"""Test the encoding of input in path, query and body, and of unknown fields and endpoints."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest
from msgspec import UNSET

from orq import RequestOptions, Unrecognized
from orq._engine.operation import Operation
from orq._engine.plan import RawInput
from orq._engine.request import prepare
from orq.errors import RequestValidationError
from orq.models import TextPart

from ._inputs import RAW, TEXT, body, metadata, prepare_raw, refused, said, target
from ._steps import CREATE, DELETE, LIST, RETRIEVE, STREAM, UPDATE

# --- text that UTF-8 cannot carry ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "request_", "field"),
    [
        (CREATE, {"project_id": "\ud800"}, "project_id"),
        (CREATE, {"project_id": "p", "metadata": {"model": "\udfff"}}, "metadata.model"),
        (STREAM, said(TEXT, {"kind": "text", "text": "a\ud83d"}), "message.parts[1].text"),
        (STREAM, metadata({"a": [{"b": "\ud800"}]}), "message.parts[0].metadata.a[0].b"),
        (STREAM, metadata({"a\ud800": 1}), "message.parts[0].metadata.a?"),
        (RETRIEVE, {"conversation_id": "\ud800"}, "conversation_id"),
        (LIST, {"starting_after": "\ud800"}, "starting_after"),
        (CREATE, {"project_id": "p", "metadata": {"model": "\udfff"}, "unknown": {"a": 1}}, "metadata.model"),
        (STREAM, said(Unrecognized("song", {"kind": "song", "a": "\udfff"})), "message.parts[0].a"),
    ],
)
def test_half_of_a_surrogate_pair(operation: Operation, request_: Any, field: str):
    error = refused(operation, request_)
    assert error.field == field
    assert "surrogate" in str(error)
    str(error).encode()


# --- the path --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("conv_01", "conv_01"),
        ("a/b", "a%2Fb"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("a b", "a%20b"),
        ("a?b#c&d=e", "a%3Fb%23c%26d%3De"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("\U0001f600é", "%F0%9F%98%80%C3%A9"),
        ("a\r\nb\x00", "a%0D%0Ab%00"),
        ("...", "..."),
        (".a", ".a"),
        ("a\\b;c", "a%5Cb%3Bc"),
    ],
)
def test_a_path_value_is_one_segment(value: str, segment: str):
    assert target(RETRIEVE, {"conversation_id": value}) == f"/v2/conversations/{segment}"
    assert unquote(segment) == value


@pytest.mark.parametrize("value", ["", ".", ".."])
@pytest.mark.parametrize("operation", [RETRIEVE, DELETE, UPDATE])
def test_a_path_value_that_would_change_the_path(operation: Operation, value: str):
    error = refused(operation, {"conversation_id": value})
    assert error.field == "conversation_id"
    assert "part of the path" in str(error)


# --- the query -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("request_", "extra", "query"),
    [
        (None, {}, ""),
        ({}, {}, ""),
        ({"limit": 5, "entity_id": "a&b"}, {}, "?limit=5&entityId=a%26b"),
        ({"limit": UNSET}, {}, ""),
        ({"entity_id": ""}, {}, "?entityId="),
        ({"limit": 5}, {"new": "x y"}, "?limit=5&new=x%20y"),
        ({"limit": 5}, {"limit": 9}, "?limit=9"),
        ({"limit": 5}, {"limit": None}, ""),
        ({}, {"flag": True, "other": False}, "?flag=true&other=false"),
        ({}, {"ids": ["a", 2, True]}, "?ids=a&ids=2&ids=true"),
        ({}, {"ids": ("a",), "none": [], "null": None}, "?ids=a"),
        ({}, {"n": 1.5, "a[b]": "c/d"}, "?n=1.5&a%5Bb%5D=c%2Fd"),
        ({}, {"é": "ü"}, "?%C3%A9=%C3%BC"),
    ],
)
def test_the_query(request_: Any, extra: dict[str, Any], query: str):
    assert target(LIST, request_, query=extra) == f"/v2/conversations/{query}"


@pytest.mark.parametrize(
    ("extra", "field"),
    [
        ({"x": {"a": 1}}, "options.query.x"),
        ({"x": b"bytes"}, "options.query.x"),
        ({"x": [[1]]}, "options.query.x"),
        ({"x": [None]}, "options.query.x"),
        ({"x": float("nan")}, "options.query.x"),
        ({"x": 2**70}, "options.query.x"),
        ({"x": "\ud800"}, "options.query.x"),
        ({5: "x"}, "query"),
    ],
)
@pytest.mark.parametrize("request_", [{}, {"limit": 5}])
def test_a_query_that_does_not_fit(request_: Any, extra: Any, field: str):
    assert refused(LIST, request_, query=extra).field == field


# --- fields that we do not know yet ----------------------------------------------------------------------------------


def test_extra_body_fields_are_added_and_win():
    sent = body(STREAM, said(TEXT), body={"temperature": 0.5, "model": "other", "nested": {"a": TextPart(text="x")}})
    assert sent["temperature"] == 0.5
    assert sent["model"] == "other"
    assert sent["nested"] == {"a": {"kind": "text", "text": "x"}}
    assert sent["stream"] is True
    assert "conversation_id" not in sent


def test_extra_body_fields_of_a_request_without_body():
    assert body(RETRIEVE, {"conversation_id": "c"}) is None
    assert body(RETRIEVE, {"conversation_id": "c"}, body={"a": 1}) == {"a": 1}


def test_extra_body_fields_beside_unknown_parts():
    sent = body(STREAM, said(Unrecognized("song", {"kind": "song"})), body={"a": 1})
    assert sent["message"]["parts"] == [{"kind": "song"}]


@pytest.mark.parametrize(
    ("extra", "field"),
    [({"a": float("nan")}, "a"), ({"a": {5: 1}}, "a"), ({5: 1}, ""), ({"a": object()}, "a"), ({"a": "\ud800"}, "a")],
)
def test_extra_body_fields_that_do_not_fit(extra: Any, field: str):
    assert refused(CREATE, {"project_id": "p"}, body=extra).field == field


# --- endpoints that we do not know yet -------------------------------------------------------------------------------


def test_a_free_request():
    made = prepare_raw(
        "/v2/new%20thing", {"a": 1, "b": [True]}, {"x": (1,)}, RequestOptions(query={"b": "c"}, body={"y": 2})
    )
    assert made.target == "/v2/new%20thing?a=1&b=c"
    assert json.loads(made.body or b"") == {"x": [1], "y": 2}
    assert prepare_raw("/v2", {}, None, None).body is None
    assert prepare_raw("/v2", {}, [1], None).body == b"[1]"
    assert prepare_raw("/v2", {}, TextPart(text="x"), None).body == b'{"kind":"text","text":"x"}'


@pytest.mark.parametrize(
    ("path", "query", "sent", "options", "field"),
    [
        ("v2", {}, None, {}, "path"),
        ("", {}, None, {}, "path"),
        (5, {}, None, {}, "path"),
        ("//evil.example/x", {}, None, {}, "path"),
        ("/a/../b", {}, None, {}, "path"),
        ("/a/.", {}, None, {}, "path"),
        ("/a b", {}, None, {}, "path"),
        ("/a\n", {}, None, {}, "path"),
        ("/é", {}, None, {}, "path"),
        ("/a?b", {}, None, {}, "path"),
        ("/a#b", {}, None, {}, "path"),
        ("/a\\b", {}, None, {}, "path"),
        ("/a", "x=1", None, {}, "query"),
        ("/a", {"x": object()}, None, {}, "x"),
        ("/a", {}, {"x": {5}}, {}, "x"),
        ("/a", {}, object(), {}, ""),
        ("/a", {}, [1], {"a": 1}, "body"),
        ("/a", {}, TextPart(text="x"), {"a": 1}, "body"),
    ],
)
def test_a_free_request_that_cannot_be(path: Any, query: Any, sent: Any, options: Any, field: str):
    with pytest.raises(RequestValidationError) as caught:
        prepare_raw(path, query, sent, RequestOptions(body=options))
    assert caught.value.field == field


class Plain:
    """Nothing that JSON could become."""


@pytest.mark.parametrize("into", [Plain, list[Plain], dict[str, Plain], Plain | None, 5, complex])
def test_type_that_cannot_be_decoded(into: Any):
    with pytest.raises(RequestValidationError) as caught:
        prepare(RAW.answering(into), RawInput("/x", {}), None)
    assert caught.value.field == "into"


@pytest.mark.parametrize("into", [dict, list[int], TextPart, TextPart | None, Any, None, dict[str, TextPart]])
def test_type_that_an_answer_can_be_decoded_into(into: Any):
    assert prepare(RAW.answering(into), RawInput("/x", {}), None).target == "/x"
