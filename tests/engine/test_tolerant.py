"""Answers that do not fit their type: what is kept, what becomes `None` or `Unrecognized`, what is refused."""

from __future__ import annotations

import json
import logging
from typing import Any

import msgspec
import pytest

from orq import Unrecognized, to_json
from orq._engine.codec import decode
from orq.errors import ResponseValidationError
from orq.models import (
    A2AMessagePart,
    Conversation,
    ConversationMessage,
    ConversationWithMessages,
    FilePart,
    FilePartFile,
    FileWithURI,
    ListConversationsResponse,
    PartDelta,
    PartDeltaEvent,
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


def done(**data: Any) -> dict[str, Any]:
    return {**DONE_EVENT, "data": {"finishReason": "stop", **data}}


# --- what the service adds is no problem -----------------------------------------------------------------------------


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
            lambda value: value.file.bytes == "b",
        ),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_new_value_is_kept_without_a_problem(kind: Any, data: Any, check: Any, strict: bool):
    value, problems = decoded(kind, data, strict=strict)
    assert check(value)
    assert problems == []


# --- misfits ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "data", "path", "check"),
    [
        # the smallest optional value around it is left out
        (Conversation, {**CONVERSATION, "_id": 5}, "id", lambda value: value.id is None),
        (Conversation, {**CONVERSATION, "metadata": [1]}, "metadata", lambda value: value.metadata is None),
        (
            Conversation,
            {**CONVERSATION, "metadata": {"entityId": 5, "model": "m"}},
            "metadata.entity_id",
            lambda value: (value.metadata.entity_id, value.metadata.model) == (None, "m"),
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
            lambda value: (
                (value.data.usage.total_tokens, value.data.usage.prompt_tokens_details.audio_tokens) == (3, 1)
            ),
        ),
        # a list is not shortened: it is left out whole
        (
            ResponseStreamingEvent,
            done(pendingToolCalls=[{"id": "a", "type": "function", "function": {}}, {"type": "function"}]),
            "data.pending_tool_calls[1].id",
            lambda value: value.data.pending_tool_calls is None,
        ),
        # the smallest variant around it becomes unknown
        (A2AMessagePart, {"kind": "text"}, "text", lambda value: value == Unrecognized("text", {"kind": "text"})),
        (A2AMessagePart, 5, "", lambda value: value == Unrecognized(None, 5)),
        (
            ConversationMessage,
            {**MESSAGE, "parts": [TEXT, {"kind": "text", "text": None}]},
            "parts[1].text",
            lambda value: (
                value.parts == [TextPart(text="Hello!"), Unrecognized("text", {"kind": "text", "text": None})]
            ),
        ),
        (
            PartDelta,
            {"kind": "file", "file": {"uri": 5}, "_id": "f"},
            "file.uri",
            lambda value: value == FilePart(file=Unrecognized(None, {"uri": 5}), id="f"),
        ),
        (
            PartDelta,
            {"kind": "file", "file": {"uri": "u", "name": 5}},
            "file.name",
            lambda value: value == FilePart(file=FileWithURI(uri="u")),
        ),
        (
            ResponseStreamingEvent,
            {"type": "part.delta", "timestamp": WHEN, "data": {"partId": "p", "delta": {"kind": "text"}}},
            "data.delta.text",
            lambda value: type(value) is PartDeltaEvent and type(value.data.delta) is Unrecognized,
        ),
        (
            ResponseStreamingEvent,
            {"type": "part.delta", "timestamp": WHEN, "data": {"delta": TEXT}},
            "data.part_id",
            lambda value: type(value) is Unrecognized and value.tag == "part.delta",
        ),
        (
            ResponseStreamingEvent,
            {"type": "response.done", "timestamp": 5, "data": done()["data"]},
            "timestamp",
            lambda value: type(value) is Unrecognized and value.tag == "response.done",
        ),
    ],
)
def test_smallest_value_around_a_misfit_gives_way(kind: Any, data: Any, path: str, check: Any):
    value, problems = decoded(kind, data)
    assert check(value)
    assert [problem.partition(": ")[0] for problem in problems] == [path]
    assert all(problem.partition(": ")[2] for problem in problems)
    error = refused(kind, data, strict=True)
    assert error.field == path
    assert json.loads(error.body) == data


def test_all_problems_are_told():
    data = {**CONVERSATION, "_id": 5, "metadata": {"model": 5, "entityId": []}, "createdById": {}}
    value, problems = decoded(Conversation, data)
    paths = [problem.partition(": ")[0] for problem in problems]
    assert sorted(paths) == ["created_by_id", "id", "metadata.entity_id", "metadata.model"]
    assert value.display_name == "A talk"


class One(msgspec.Struct, tag="one", kw_only=True):
    early: int | None = None
    needed: int
    name: str = "default"


class Two(msgspec.Struct, tag="two"):
    pass


@pytest.mark.parametrize(("late", "told"), [({}, "needed: is missing"), ({"needed": 1, "name": 5}, "name: ")])
def test_problems_inside_what_gave_way_are_told_as_one(late: dict[str, Any], told: str):
    data = {"type": "one", "early": "x", **late}
    value, problems = decoded(One | Two, data)
    assert value == Unrecognized("one", data)
    assert len(problems) == 1
    assert problems[0].startswith(told)


def test_a_default_is_no_escape():
    assert refused(One, {"type": "one", "needed": 1, "name": 5}).field == "name"
    assert decoded(One, {"type": "one", "needed": 1})[0].name == "default"


@pytest.mark.parametrize(
    ("kind", "data", "field"),
    [
        (Conversation, {}, "kind"),
        (Conversation, {**CONVERSATION, "displayName": None}, "display_name"),
        (Conversation, {**CONVERSATION, "createdAt": "1"}, "created_at"),
        (Conversation, None, ""),
        (Conversation, [CONVERSATION], ""),
        (ListConversationsResponse, {**LISTED, "data": {}}, "data"),
        (ListConversationsResponse, {**LISTED, "data": [CONVERSATION, None]}, "data[1]"),
        (ListConversationsResponse, {**LISTED, "data": [CONVERSATION, {}]}, "data[1].kind"),
        (ListConversationsResponse, {**LISTED, "has_more": 1}, "has_more"),
        (ConversationWithMessages, {**RETRIEVED, "messages": [{**MESSAGE, "parts": None}]}, "messages[0].parts"),
        (ConversationWithMessages, {**RETRIEVED, "messages": [{**MESSAGE, "_id": 5}]}, "messages[0].id"),
    ],
)
def test_misfit_that_nothing_optional_surrounds_is_refused(kind: Any, data: Any, field: str):
    error = refused(kind, data)
    assert error.field == field
    assert json.loads(error.body) == data
    assert error.__suppress_context__


def test_an_error_keeps_only_the_start_of_a_body():
    assert len(refused(Conversation, {"x": "é" * 10_000}).body) == 2000
    with pytest.raises(ResponseValidationError) as caught:
        decode(Conversation, b'{"x": "' + b"\xc3\xa9" * 10_000)
    assert len(caught.value.body) == 2000


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


def test_a_value_never_lies_about_its_type():
    """What could be mended is, all the way down, what msgspec would have accepted."""
    data = {
        **RETRIEVED,
        "metadata": {"model": 5},
        "messages": [{**MESSAGE, "parts": [{"kind": "text", "text": 5}, TEXT]}],
    }
    value, _ = decoded(ConversationWithMessages, data)
    again, problems = decode(ConversationWithMessages, to_json(value, wire=True))
    assert again.metadata.model is None
    assert [type(part) for part in again.messages[0].parts] == [Unrecognized, TextPart]
    assert len(problems) == 1


# --- telling ---------------------------------------------------------------------------------------------------------


def test_a_problem_is_logged_once_for_each_operation_and_path(caplog: pytest.LogCaptureFixture):
    secret = "what the service sent"
    part = {"kind": "text", "text": [secret]}
    data = {**RETRIEVED, "messages": [{**MESSAGE, "parts": [part, part]}, {**MESSAGE, "parts": [TEXT, TEXT, part]}]}
    with caplog.at_level(logging.DEBUG, "orq"):
        for operation in ("test_one", "test_one", "test_two"):
            _, problems = decoded(ConversationWithMessages, data, operation=operation)
            assert len(problems) == 3
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == ["test_one", "test_two"]
    assert all(record.levelno == logging.WARNING for record in caplog.records)
    assert "messages[0].parts[0].text" in caplog.text
    assert secret not in caplog.text


def test_fitting_value_is_not_logged(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG, "orq"):
        decoded(A2AMessagePart, {"kind": "song"}, operation="test_three")
    assert caplog.records == []
