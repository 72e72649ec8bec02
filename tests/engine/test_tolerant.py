"""Test answers that have more than their type or do not fit.

Nothing is lost, and problems are reported.
"""

from __future__ import annotations

import copy
import json
import logging
import pickle
from typing import Any, Literal

import msgspec
import pytest

from orq import Unrecognized, extra, to_dict, to_json
from orq._engine.codec import decode
from orq.errors import ResponseValidationError
from orq.models import (
    A2AMessagePart,
    ChatCompletion,
    Conversation,
    ConversationMessage,
    ConversationWithMessages,
    FilePart,
    FilePartFile,
    FileWithURI,
    ListConversationsResponse,
    PartDelta,
    PartDeltaEvent,
    ResponseDoneEvent,
    ResponseStreamingEvent,
    TextPart,
)
from tests.support.events import DONE_EVENT, WHEN
from tests.support.samples import CONVERSATION, RETRIEVED

from ._steps import LISTED

TEXT = {"kind": "text", "text": "Hello!"}
MESSAGE = {"_id": "m", "conversationId": "c", "createdAt": 1, "createdById": "u", "role": "user", "parts": [TEXT]}


def decoded(kind: Any, data: Any, **options: Any) -> tuple[Any, list[str]]:
    return decode(kind, json.dumps(data), **options)


def refused(kind: Any, data: Any, **options: Any) -> ResponseValidationError:
    with pytest.raises(ResponseValidationError) as caught:
        decoded(kind, data, **options)
    return caught.value


def without(data: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key != name}


def without_nulls(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: without_nulls(value) for key, value in data.items() if value is not None}
    return [without_nulls(item) for item in data] if isinstance(data, list) else data


def done(**data: Any) -> dict[str, Any]:
    return {**DONE_EVENT, "data": {"finishReason": "stop", **data}}


# --- additions of the service are no problem -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "data", "check"),
    [
        (Conversation, {**CONVERSATION, "new": {"a": [1]}}, lambda value: value.display_name == "A talk"),
        (Conversation, {**CONVERSATION, "kind": "chat"}, lambda value: value.kind == "chat"),
        (ConversationMessage, {**MESSAGE, "role": "robot"}, lambda value: value.role == "robot"),
        (ResponseStreamingEvent, done(finishReason="bored"), lambda value: value.data.finish_reason == "bored"),
        (
            A2AMessagePart,
            {"kind": "song", "x": 1},
            lambda value: value == Unrecognized("song", {"kind": "song", "x": 1}),
        ),
        (A2AMessagePart, {"x": 1}, lambda value: value == Unrecognized(None, {"x": 1})),
        (A2AMessagePart, {"kind": 5}, lambda value: value == Unrecognized(None, {"kind": 5})),
        (FilePartFile, {"ref": 1}, lambda value: value == Unrecognized(None, {"ref": 1})),
        (
            ConversationMessage,
            {**MESSAGE, "parts": [TEXT, {"kind": "song"}, TEXT]},
            lambda value: (
                value.parts == [TextPart(text="Hello!"), Unrecognized("song", {"kind": "song"}), value.parts[0]]
            ),
        ),
        (
            PartDelta,
            {"kind": "file", "file": {"ref": 1}, "_id": "f"},
            lambda value: value == FilePart(file=Unrecognized(None, {"ref": 1}), id="f"),
        ),
        (
            PartDelta,
            {"kind": "file", "file": {"uri": "u", "bytes": "b", "new": 1}},
            lambda value: (value.file.bytes, extra(value.file)) == ("b", {"uri": "u", "new": 1}),
        ),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_new_value_is_kept_without_a_problem(kind: Any, data: Any, check: Any, strict: bool):
    value, problems = decoded(kind, data, strict=strict)
    assert check(value)
    assert problems == []


# --- mismatches ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "data", "path", "check"),
    [
        # a value that does not fit is left unchanged
        (Conversation, {**CONVERSATION, "_id": 5}, "id", lambda value: value.id == 5),
        (Conversation, {**CONVERSATION, "displayName": None}, "display_name", lambda value: value.display_name is None),
        (Conversation, {**CONVERSATION, "createdAt": "1"}, "created_at", lambda value: value.created_at == "1"),
        (
            Conversation,
            {**CONVERSATION, "metadata": {"entityId": 5, "model": "m"}},
            "metadata.entity_id",
            lambda value: (value.metadata.entity_id, value.metadata.model) == (5, "m"),
        ),
        (
            ResponseStreamingEvent,
            done(
                usage={
                    "completion_tokens": 1,
                    "prompt_tokens": 2,
                    "total_tokens": 3,
                    "prompt_tokens_details": {"cached_tokens": 1.5, "audio_tokens": 1},
                }
            ),
            "data.usage.prompt_tokens_details.cached_tokens",
            lambda value: value.data.usage.prompt_tokens_details.cached_tokens == 1.5,
        ),
        (ListConversationsResponse, {**LISTED, "has_more": 1}, "has_more", lambda value: value.has_more == 1),
        (ListConversationsResponse, {**LISTED, "data": 5}, "data", lambda value: value.data == 5),
        (
            ConversationWithMessages,
            {**RETRIEVED, "messages": [{**MESSAGE, "parts": "none"}]},
            "messages[0].parts",
            lambda value: value.messages[0].parts == "none",
        ),
        (A2AMessagePart, {"kind": "text", "text": [1]}, "text", lambda value: value == TextPart(text=[1])),
        (
            PartDelta,
            {"kind": "file", "file": {"uri": 5}, "_id": "f"},
            "file.uri",
            lambda value: value == FilePart(file=FileWithURI(uri=5), id="f"),
        ),
        (
            ResponseStreamingEvent,
            {"type": "response.done", "timestamp": 5, "data": done()["data"]},
            "timestamp",
            lambda value: type(value) is ResponseDoneEvent and value.timestamp == 5,
        ),
        # another value in place of an object is `Unrecognized`
        (
            Conversation,
            {**CONVERSATION, "metadata": [1]},
            "metadata",
            lambda value: value.metadata == Unrecognized(None, [1]),
        ),
        (A2AMessagePart, 5, "", lambda value: value == Unrecognized(None, 5)),
        (
            ListConversationsResponse,
            {**LISTED, "data": [CONVERSATION, "x"]},
            "data[1]",
            lambda value: value.data[0].display_name == "A talk" and value.data[1] == Unrecognized(None, "x"),
        ),
        # a missing field is None
        (Conversation, without(CONVERSATION, "kind"), "kind", lambda value: value.kind is None),
        (
            ResponseStreamingEvent,
            done(pendingToolCalls=[{"id": "a", "type": "function", "function": {}}, {"type": "function"}]),
            "data.pending_tool_calls[1].id",
            lambda value: [call.id for call in value.data.pending_tool_calls] == ["a", None],
        ),
        (A2AMessagePart, {"kind": "text"}, "text", lambda value: type(value) is TextPart and value.text is None),
        (
            ResponseStreamingEvent,
            {"type": "part.delta", "timestamp": WHEN, "data": {"delta": TEXT}},
            "data.part_id",
            lambda value: type(value) is PartDeltaEvent and value.data.delta.text == "Hello!",
        ),
    ],
)
def test_a_mismatch_is_kept_and_reported(kind: Any, data: Any, path: str, check: Any):
    value, problems = decoded(kind, data)
    assert check(value)
    assert path in [problem.rpartition(": ")[0] for problem in problems]
    assert all(problem.rpartition(": ")[2] for problem in problems)
    assert without_nulls(to_dict(value, wire=True)) == without_nulls(data)
    error = refused(kind, data, strict=True)
    assert error.field == problems[0].rpartition(": ")[0]


def test_all_problems_are_reported():
    data = {**CONVERSATION, "_id": 5, "metadata": {"model": 5, "entityId": []}, "createdById": {}}
    value, problems = decoded(Conversation, data)
    paths = [problem.partition(": ")[0] for problem in problems]
    assert sorted(paths) == ["created_by_id", "id", "metadata.entity_id", "metadata.model"]
    assert value.display_name == "A talk"


def test_null_for_an_empty_answer_is_no_problem():
    value, problems = decoded(Conversation, {**CONVERSATION, "metadata": None, "createdById": None})
    assert (value.display_name, problems) == ("A talk", [])


@pytest.mark.parametrize("data", [None, [CONVERSATION], 5, "x", True])
def test_another_kind_of_json_at_the_top_is_refused(data: Any):
    error = refused(Conversation, data)
    assert (error.field, json.loads(error.body)) == ("", data)
    assert error.__suppress_context__


class One(msgspec.Struct, tag="one", kw_only=True):
    needed: int
    some: int | str | list[int] | None = None
    literal: Literal["a", "b"] = "a"
    many: dict[str, int] = {}


@pytest.mark.parametrize(
    ("fields", "kept", "told"),
    [
        ({"needed": 1.0}, 1, []),
        ({"needed": 1.5}, 1.5, ["needed: is a number, not a whole number"]),
        ({"needed": True}, True, ["needed: is a truth value, not a whole number"]),
        ({"needed": 2**70}, 2**70, []),
        ({"needed": 1, "some": {}}, 1, ["some: is an object, not a whole number or text or a list"]),
        ({"needed": 1, "some": [1, "x"]}, 1, ["some[1]: is text, not a whole number"]),
        ({"needed": 1, "some": 1.0}, 1, []),
        ({"needed": 1, "literal": "c"}, 1, ["literal: is not one of the known values"]),
        ({"needed": 1, "literal": ["a"]}, 1, ["literal: is not one of the known values"]),
        ({"needed": 1, "many": {"a": "x"}}, 1, ["many.a: is text, not a whole number"]),
        ({"needed": 1, "many": []}, 1, ["many: is a list, not an object"]),
    ],
    ids=repr,
)
def test_leaves_and_containers(fields: dict[str, Any], kept: Any, told: list[str]):
    value, problems = decoded(One, {"type": "one", **fields})
    assert (value.needed, type(value.needed), problems) == (kept, type(kept), told)


# --- unknown fields --------------------------------------------------------------------------------------------------

CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
ANSWER = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE]}


@pytest.fixture
def message() -> Any:
    """A message of a chat, with fields that no type knows."""
    choice = {**CHOICE, "message": {**CHOICE["message"], "thoughts": [{"x": None}], "_new": 1}}
    answer, problems = decoded(ChatCompletion, {**ANSWER, "choices": [choice]})
    assert problems == []
    return answer.choices[0].message


UNKNOWN = {"thoughts": [{"x": None}], "_new": 1}


def test_unknown_fields_stay_on_their_object(message: Any):
    assert dict(extra(message)) == UNKNOWN
    assert message.thoughts == [{"x": None}]
    with pytest.raises(AttributeError):
        message.other  # noqa: B018
    with pytest.raises(TypeError):
        extra(message)["a"] = 1  # type: ignore[index]
    assert dict(extra(5)) == {}


@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value)), lambda value: value.__replace__()],
)
def test_copies_keep_unknown_fields(message: Any, again: Any):
    assert again(message) == message
    assert dict(extra(again(message))) == UNKNOWN


def test_unknown_fields_count_in_comparison_and_are_shown(message: Any):
    known = decoded(type(message), CHOICE["message"])[0]
    assert message != known
    assert known != message
    assert "extra={'thoughts': [{'x': None}], '_new': 1})" in repr(message)


@pytest.mark.parametrize("wire", [False, True])
def test_unknown_fields_are_in_plain_data(message: Any, wire: bool):
    assert to_dict(message, wire=wire) == {**CHOICE["message"], **UNKNOWN}
    assert json.loads(to_json(message, wire=wire)) == {**CHOICE["message"], **UNKNOWN}


def test_a_name_that_is_no_field_cannot_be_assigned(message: Any):
    with pytest.raises(AttributeError, match="has no field 'contnet'"):
        message.contnet = "x"
    message.content = "x"
    assert message.content == "x"


def test_an_extra_with_the_python_name_of_a_field_does_not_hide_it():
    value, _ = decoded(Conversation, {**CONVERSATION, "_id": "a", "id": "b"})
    assert (value.id, dict(extra(value))) == ("a", {"id": "b"})
    assert to_dict(value, wire=True)["id"] == "b"


# --- unrecognized ----------------------------------------------------------------------------------------------------


def test_unrecognized_has_the_fields_of_its_value():
    value = Unrecognized("song", {"kind": "song", "displayName": "x", "tag": "t", "_id": "i"})
    assert (value.kind, value.displayName, value.display_name, value.id) == ("song", "x", "x", "i")
    assert (value.tag, value["tag"], value.value["kind"]) == ("song", "t", "song")
    for again in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert again == value
    assert not hasattr(value, "verse")
    assert not hasattr(Unrecognized(None, [1]), "append")


# --- text that is no JSON --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b'{"kind": 5, "x": ',
        b'{"kind": 5, "x": \xff"}',
        b'{"kind": 5} trailing',
        b"[" * 9999,
        b"nul",
        b"\xff",
    ],
)
def test_text_that_is_no_json(text: bytes):
    with pytest.raises(ResponseValidationError, match="is not JSON"):
        decode(Conversation, text)


# --- telling ---------------------------------------------------------------------------------------------------------


def test_a_problem_is_logged_once_for_each_operation_and_path(caplog: pytest.LogCaptureFixture):
    secret = "what the service sent"
    part = {"kind": "text", "text": [secret]}
    data = {**RETRIEVED, "messages": [{**MESSAGE, "parts": [part, part]}, {**MESSAGE, "parts": [TEXT, TEXT, part]}]}
    with caplog.at_level(logging.DEBUG, "orq"):
        for operation in ("test_one", "test_one", "test_two"):
            _, problems = decoded(ConversationWithMessages, data, operation=operation)
            assert len(problems) == 3
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        "The answer of test_one does not match its type",
        "The answer of test_two does not match its type",
    ]
    assert all(record.levelno == logging.WARNING for record in caplog.records)
    assert "messages[0].parts[0].text" in caplog.text
    assert secret not in caplog.text


def test_fitting_value_is_not_logged(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG, "orq"):
        decoded(A2AMessagePart, {"kind": "song"}, operation="test_three")
    assert caplog.records == []
