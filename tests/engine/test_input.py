"""Test the conversion of a caller's input to a request, and its errors.

An error names the field and never the value.
"""

from __future__ import annotations

import json
from collections import ChainMap, UserDict, UserList, deque
from enum import IntEnum
from typing import Any

import pytest
from msgspec import UNSET

from orq import Unrecognized
from orq._engine.input import checker
from orq._engine.operation import Operation
from orq._engine.request import prepare
from orq.errors import RequestValidationError
from orq.models import (
    ConversationMetadata,
    ConversationUserMessage,
    CreateConversationRequest,
    CreateConversationResponseRequest,
    FilePart,
    FileWithBytes,
    TextPart,
    ToolResultPart,
)
from tests.support.operations import operation_named

from ._inputs import SECRET, TEXT, body, metadata, prepare_raw, refused, said
from ._steps import CREATE, DELETE, GENERATE_NAME, LIST, STREAM

CHAT = operation_named("router_chat_completions_create")

# --- paths -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "request_", "field", "words"),
    [
        # a wrong type
        (CREATE, {"project_id": 5}, "project_id", "must be text, not int"),
        (CREATE, {"project_id": b"proj"}, "project_id", "must be text, not bytes"),
        (CREATE, {"project_id": None}, "project_id", "is required. Pass it, or give the client one"),
        (CREATE, {"project_id": "p", "metadata": [SECRET]}, "metadata", "a ConversationMetadata or a dict, not list"),
        (
            CREATE,
            {"project_id": "p", "metadata": {"generating_title": 1}},
            "metadata.generating_title",
            "true or false",
        ),
        (CREATE, {"project_id": "p", "metadata": {"entity_id": 1}}, "metadata.entity_id", "must be text, not int"),
        (LIST, {"limit": SECRET}, "limit", "must be an integer, not str"),
        (LIST, {"limit": 10.0}, "limit", "must be an integer, not float"),
        (LIST, {"limit": True}, "limit", "must be an integer, not bool"),
        (STREAM, said({"kind": "text", "text": 5}), "message.parts[0].text", "must be text, not int"),
        (
            STREAM,
            said(TEXT, {**TEXT, "metadata": [SECRET]}),
            "message.parts[1].metadata",
            "must be an object, not list",
        ),
        (STREAM, said(message={"parts": SECRET}), "message.parts", "must be a list, not str"),
        (STREAM, said(message={"parts": b"ab"}), "message.parts", "must be a list, not bytes"),
        (STREAM, said(message={"parts": {"0": TEXT}}), "message.parts", "must be a list, not dict"),
        (STREAM, said(message={"parts": {1, 2}}), "message.parts", "must be a list, not set"),
        (STREAM, said(message={"parts": iter([])}), "message.parts", "must be a list, not"),
        (
            STREAM,
            said(5),
            "message.parts[0]",
            "must be one of TextPart, FilePart, ToolResultPart, ErrorPart, or a dict",
        ),
        (STREAM, said(None), "message.parts[0]", "must be one of"),
        (STREAM, said([TEXT]), "message.parts[0]", "must be one of"),
        (STREAM, said({"kind": "file", "file": {"uri": 5}}), "message.parts[0].file.uri", "must be text, not int"),
        (STREAM, said({"kind": "file", "file": SECRET}), "message.parts[0].file", "FileWithBytes, FileWithURI"),
        (STREAM, said({"kind": "error", "error": "x", "code": SECRET}), "message.parts[0].code", "must be a number"),
        (
            STREAM,
            said({**TEXT, "metadata": {"a": [{"b": {SECRET}}]}}),
            "message.parts[0].metadata.a[0].b",
            "plain data",
        ),
        (
            STREAM,  # a name that looks like an index is a name
            said({**TEXT, "metadata": {"[": {"[0]": [{SECRET}]}}}),
            "message.parts[0].metadata.[.[0][0]",
            "plain data",
        ),
        # a struct with an invalid field
        (CREATE, CreateConversationRequest(project_id=5), "project_id", "must be text, not int"),
        (STREAM, said(TextPart(text=5)), "message.parts[0].text", "must be text"),
        (STREAM, said(FilePart(file=FileWithBytes(bytes=5))), "message.parts[0].file.bytes", "must be base64 text"),
        (STREAM, said(TEXT, model=ConversationMetadata()), "model", "must be text, not ConversationMetadata"),
        (STREAM, said(ConversationMetadata()), "message.parts[0]", "must be one of TextPart"),
        # one of several types of JSON
        (
            CHAT,
            {"model": "m", "messages": [{"role": "user", "content": TextPart(text="x")}]},
            "messages[0].content",
            "must be text or a list, not TextPart",
        ),
        (CHAT, {"model": "m", "messages": [], "stop": 5}, "stop", "must be text or a list, not int"),
        # a name
        (CREATE, {"project": "p"}, "project", "is not a field. Did you mean 'project_id', which is required?"),
        (CREATE, {"projectID": "p"}, "projectID", "Did you mean 'project_id'"),
        (CREATE, {"project-id": "p"}, "project-id", "Did you mean 'project_id'"),
        (CREATE, {"projet_id": "p"}, "projet_id", "Did you mean 'project_id', which is required?"),
        (CREATE, {"project_id": "p", "DisplayName": "x"}, "DisplayName", "Did you mean 'display_name'"),
        (CREATE, {"project_id": "p", "projectId": "q"}, "projectId", "is given twice"),
        (STREAM, said({"kind": "text", "txet": "x"}), "message.parts[0].txet", "Did you mean 'text'"),
        (DELETE, {"conversation_id": "c", "force": True}, "force", "is not a field. The fields are conversation_id"),
        (DELETE, {"conversation_id": "c", "conversation": "x"}, "conversation", "Did you mean 'conversation_id'?"),
        (STREAM, said(stream=False), "stream", "must be True here, or left out"),
        (CREATE, {"project_id": "p", 5: 6}, "", "has a key that is not a string, but int"),
        (CREATE, {"project_id": "p", None: None}, "", "has a key that is not a string, but null"),
        # missing fields
        (CREATE, {}, "project_id", "is required"),
        (CREATE, None, "project_id", "is required"),
        (CREATE, {"project_id": UNSET}, "project_id", "is required"),
        (STREAM, {"conversation_id": "c", "model": "m"}, "message", "is required"),
        (STREAM, said(message={}), "message.parts", "is required"),
        (STREAM, said({"kind": "text"}), "message.parts[0].text", "is required"),
        (STREAM, said({"text": "x"}), "message.parts[0].kind", "is required. The known values are 'text', 'file'"),
        (
            STREAM,
            said({"kind": "file", "file": {}}),
            "message.parts[0].file",
            "needs one of the fields 'bytes' or 'uri'",
        ),
        # a kind
        (
            STREAM,
            said({"kind": ["text"]}),
            "message.parts[0].kind",
            "must be text. The known values are 'text', 'file'",
        ),
        (
            STREAM,
            said({"kind": {"a": 1}}),
            "message.parts[0].kind",
            "must be text. The known values are 'text', 'file'",
        ),
        # not empty
        (GENERATE_NAME, {"conversation_id": "c", "context": ""}, "context", "must not be empty"),
        (STREAM, said({"kind": "tool_result", "tool_call_id": ""}), "message.parts[0].tool_call_id", "not be empty"),
        (STREAM, said(ToolResultPart(tool_call_id="")), "message.parts[0].tool_call_id", "must not be empty"),
        # the whole
        (CREATE, SECRET, "", "must be a CreateConversationRequest or a dict, not str"),
        (CREATE, [("project_id", "p")], "", "not list"),
        (CREATE, ConversationMetadata(), "project_id", "is required"),
        (DELETE, 5, "", "not int"),
    ],
)
def test_a_mismatch_is_named(operation: Operation, request_: Any, field: str, words: str):
    error = refused(operation, request_)
    assert error.field == field
    assert words in str(error)


# --- free-form data --------------------------------------------------------------------------------------------------


def nested(depth: int, kind: type) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = {"a": value} if kind is dict else [value]
    return value


def cyclic(kind: str) -> Any:
    inner: dict[str, Any] = {}
    inner["a"] = {"dict": inner, "list": [[inner]], "struct": TextPart(text="x", metadata=inner), "tuple": (inner,)}[
        kind
    ]
    return inner


@pytest.mark.parametrize(
    ("value", "step", "words"),
    [
        ({"a": float("nan")}, "a", "finite number"),
        ({"a": [1, float("-inf")]}, "a[1]", "finite number"),
        ({"a": 2**64}, "a", "beyond 64 bits"),
        ({"a": -(2**63) - 1}, "a", "beyond 64 bits"),
        ({5: 1}, "", "a key that is not a string, but int"),
        ({"a": {None: 1}}, "a", "a key that is not a string, but null"),
        ({"a": b"bytes"}, "a", "plain data"),
        ({"a": object()}, "a", "plain data (text, number, bool, None, list, dict), not object"),
        ({"a": UNSET}, "a", "plain data"),
        ({"a": 1j}, "a", "plain data"),
        ({"a": {1, 2}}, "a", "plain data"),
        ({"a": {"b": TextPart(text=5)}}, "a.b.text", "must be text"),
        ({"a": Unrecognized(None, {"b": {5}})}, "a.b", "plain data"),
        ({"a.b": {"c d": object()}}, "a.b.c d", "plain data"),
    ],
)
def test_free_form_data_is_checked(value: Any, step: str, words: str):
    error = refused(STREAM, metadata(value))
    assert error.field == f"message.parts[0].metadata{'.' if step else ''}{step}"
    assert words in str(error)


@pytest.mark.parametrize("kind", [dict, list])
def test_depth(kind: type):
    assert body(STREAM, metadata({"a": nested(199, kind)}))
    error = refused(STREAM, metadata({"a": nested(201, kind)}))
    assert "more than 200 levels deep" in str(error)
    assert error.field.startswith("message.parts[0].metadata.a")
    refused(STREAM, metadata({"a": nested(5000, kind)}))


@pytest.mark.parametrize("kind", ["dict", "list", "struct", "tuple"])
def test_data_that_contains_itself(kind: str):
    assert "contains itself" in str(refused(STREAM, metadata(cyclic(kind))))
    assert "contains itself" in str(refused(STREAM, said(), body={"extra": cyclic(kind)}))
    with pytest.raises(RequestValidationError, match="contains itself"):
        prepare_raw("/x", {}, cyclic(kind), None)


class Level(IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (2**64 - 1, 2**64 - 1),
        (-(2**63), -(2**63)),
        (1.5, 1.5),
        (True, True),
        (None, None),
        ("\x00\u2028\U0001f600", "\x00\u2028\U0001f600"),
        ((1, (2,)), [1, [2]]),
        (Level.HIGH, 3),
        (UserDict({"x": 1}), {"x": 1}),
        (TextPart(text="x", id="1"), {"kind": "text", "text": "x", "_id": "1"}),
        ([{"p": TextPart(text="x")}], [{"p": {"kind": "text", "text": "x"}}]),
        (Unrecognized("k", {"kind": "k", "n": 1}), {"kind": "k", "n": 1}),
    ],
    ids=repr,
)
def test_free_form_data_that_is_sent(value: Any, sent: Any):
    assert body(STREAM, metadata({"a": value}))["message"]["parts"][0]["metadata"] == {"a": sent}


# --- what is accepted ------------------------------------------------------------------------------------------------


def test_a_valid_struct_is_not_copied():
    request = CreateConversationResponseRequest(
        conversation_id="c",
        message=ConversationUserMessage(parts=[TextPart(text="x"), FilePart(file=FileWithBytes(bytes="eA=="))]),
        model="m",
    )
    check = checker(CreateConversationRequest)
    plain = CreateConversationRequest(project_id="p", metadata=ConversationMetadata(model=None))
    assert check(plain) is plain
    assert checker(CreateConversationResponseRequest)(request) == request
    part = request.message.parts[0]
    assert checker(TextPart)(part) is part


def test_checking_does_not_change_the_input():
    request = said(TEXT, {**TEXT, "metadata": {"a": (1, 2)}})
    before = json.dumps(request)
    struct = CreateConversationResponseRequest(conversation_id="c", message={"parts": [TEXT]}, model="m")
    prepare(STREAM, request, None)
    prepare(STREAM, struct, None)
    assert json.dumps(request) == before
    assert struct.message == {"parts": [TEXT]}


@pytest.mark.parametrize(
    "message",
    [
        {"parts": [TEXT], "message_id": "m_1"},
        {"parts": (TEXT,), "message_id": "m_1"},
        {"parts": deque([TEXT]), "message_id": "m_1"},
        {"parts": UserList([TEXT]), "message_id": "m_1"},
        {"parts": [TextPart(text="Hello!")], "message_id": "m_1"},
        UserDict({"parts": [TEXT], "message_id": "m_1"}),
        ChainMap({"parts": [TEXT]}, {"message_id": "m_1"}),
        ConversationUserMessage(parts=[TEXT], message_id="m_1"),
        ConversationUserMessage(parts=(TextPart(text="Hello!"),), message_id="m_1"),
    ],
)
@pytest.mark.parametrize("whole", [dict, lambda **fields: CreateConversationResponseRequest(**fields)])
def test_dicts_structs_and_mixtures_have_the_same_json(message: Any, whole: Any):
    sent = body(STREAM, whole(conversation_id="c", model="m", message=message))
    wire = {"role": "user", "parts": [TEXT], "messageId": "m_1"}
    assert sent == {"message": wire, "model": "m", "stream": True}


@pytest.mark.parametrize("stream", [True, False])
def test_the_json_of_a_call_may_have_stream(stream: bool):
    operation = CHAT.for_stream(stream)
    request = {"model": "m", "messages": [{"role": "user", "content": "Hello!"}]}
    for said_so in (stream, None):
        assert (
            body(operation, {**request, "stream": said_so}) == body(operation, request) == {**request, "stream": stream}
        )
    assert "stream=True beside the request" in str(refused(operation, {**request, "stream": not stream}))


def test_unset_and_none_are_left_out():
    request = {"project_id": "p", "display_name": UNSET, "metadata": {"entity_id": "e", "model": UNSET}}
    assert body(CREATE, request) == {"projectId": "p", "metadata": {"entityId": "e"}}
    assert body(CREATE, {"project_id": "p", "display_name": None, "metadata": None}) == {"projectId": "p"}


@pytest.mark.parametrize(
    "request_",
    [
        {"projectId": "p", "displayName": "x", "metadata": {"entityId": "e", "generatingTitle": True}},
        {"project_id": "p", "display_name": "x", "metadata": {"entity_id": "e", "generating_title": True}},
        {
            "project_id": "p",
            "displayName": "x",
            "display_name": "x",
            "metadata": {"entityId": "e", "generatingTitle": True},
        },
    ],
)
def test_dicts_take_names_of_python_and_of_the_wire(request_: Any):
    metadata = {"entityId": "e", "generatingTitle": True}
    assert body(CREATE, request_) == {"projectId": "p", "displayName": "x", "metadata": metadata}


@pytest.mark.parametrize(
    "extra",
    [
        {"xyz": 1},
        {"provider": {"order": ["a"], "nothing": None}},
        {"metadata": {"entity": "e"}},
        {"metadata": {"entityId": "e", "entity_ids": ["f"]}},
    ],
    ids=repr,
)
def test_an_unknown_key_is_sent_unchanged(extra: dict[str, Any]):
    assert body(CREATE, {"project_id": "p", **extra}) == {"projectId": "p", **extra}


def test_a_key_near_an_optional_field_is_sent_and_reported_once(caplog: pytest.LogCaptureFixture):
    for _ in range(2):
        assert body(CREATE, {"project_id": "p", "display_nam": "x"}) == {"projectId": "p", "display_nam": "x"}
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "has no known field 'display_nam'. It was sent unchanged" in caplog.text
    assert "Did you mean 'display_name'?" in caplog.text


@pytest.mark.parametrize("part", [{"kind": "song", "Verses": [1, None]}, {"kind": "song"}], ids=repr)
def test_an_object_of_an_unknown_kind_is_sent_unchanged(part: dict[str, Any]):
    assert body(STREAM, said(TEXT, part))["message"]["parts"] == [TEXT, part]


def test_an_unknown_part_is_sent_unchanged():
    song = {"kind": "song", "Verses": [1, None]}
    assert body(STREAM, said(Unrecognized("song", song)))["message"]["parts"] == [song]
    assert body(STREAM, said({"kind": "file", "file": Unrecognized(None, {"ref": 1})}))["message"]["parts"][0][
        "file"
    ] == {"ref": 1}
    assert refused(STREAM, said(Unrecognized("song", {"a": float("nan")}))).field == "message.parts[0].a"


def test_an_unknown_value_of_an_open_enum_is_sent():
    assert body(STREAM, said(TEXT, message={"role": "robot", "parts": []}))["message"]["role"] == "robot"


def test_a_known_tag_may_be_omitted():
    assert checker(TextPart)({"text": "x"}) == checker(TextPart)({"kind": "text", "text": "x"}) == TextPart(text="x")
