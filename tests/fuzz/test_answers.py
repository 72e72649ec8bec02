"""Test that any JSON, for any type of the API, gives a value with its content or our error."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from orq import UNSET, Unrecognized
from orq._engine.codec import decode, decoder
from orq._engine.operation import Events, Json
from orq._engine.tolerant import build_tolerantly
from orq.convert import from_wire, to_dict, to_json
from orq.errors import ResponseValidationError
from orq.models import Conversation, ConversationWithMessages, ListConversationsResponse, ResponseStreamingEvent
from tests.support.events import STARTED_EVENT, delta, event
from tests.support.operations import every_operation, operation_named
from tests.support.samples import CONVERSATION

from ._run import examples
from ._values import JSON, changed, places, wire_of

TYPES: list[Any] = [
    answer.type
    for operation in every_operation()
    for answer in (operation.answer, operation.streamed)
    if isinstance(answer, (Json, Events))
]
SOME_TYPE = st.sampled_from(TYPES)
NEAR_NAMES = [
    "kind",
    "type",
    "data",
    "parts",
    "messages",
    "displayName",
    "createdAt",
    "metadata",
    "text",
    "delta",
    "partId",
]
NEAR_TEXTS = ["text", "file", "part.delta", "response.done", "conversation"]
NEAR_JSON = st.recursive(
    JSON | st.sampled_from(NEAR_TEXTS),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NEAR_NAMES) | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=8,
)
"""JSON in the names of conversations and their events, so that it comes near to what fits."""


def held(cls: Any, text: bytes) -> Any:
    """Decode and check all that is promised of the outcome; return the value, or None for an error of ours."""
    try:
        value, problems = decode(cls, text)
    except ResponseValidationError as error:
        str(error).encode()
        return None
    again, more = decode(cls, to_json(value, wire=True))
    # A dropped field may select the variant of a union, so the second reading may find another variant.
    assert problems or again == value
    assert to_json(again, wire=True) == to_json(value, wire=True)
    assert problems or not more
    json.dumps(to_dict(value, wire=True))
    assert problems or to_json(from_wire(cls, to_json(value, wire=True)), wire=True) == to_json(value, wire=True)
    try:
        _, none = decode(cls, text, strict=True)
    except ResponseValidationError:
        assert problems
    else:
        assert none == problems == []
    return value


@examples(200)
@given(st.data())
def test_an_answer_with_faults(data: st.DataObject) -> None:
    cls = data.draw(SOME_TYPE)
    held(cls, json.dumps(data.draw(wire_of(cls, faults=4))).encode())


TRANSCRIPTION = operation_named("router_audio_transcriptions_create").answer
FOUND = [
    pytest.param(TRANSCRIPTION, {"text": "", "task": None}, [], id="the key of a variant, null"),
]


@pytest.mark.parametrize(("answer", "data", "problems"), FOUND)
def test_answers_that_the_fuzzer_found(answer: Json, data: Any, problems: list[str]) -> None:
    text = json.dumps(data).encode()
    assert held(answer.type, text) is not None
    assert decode(answer.type, text)[1] == problems


@examples(100)
@given(SOME_TYPE, JSON | st.binary(max_size=20))
def test_any_bytes(cls: Any, data: Any) -> None:
    held(cls, data if isinstance(data, bytes) else json.dumps(data).encode())


@examples(100)
@given(SOME_TYPE, JSON)
def test_json_that_is_cut_short(cls: Any, data: Any) -> None:
    held(cls, json.dumps(data).encode()[:-1])


MESSAGE = {"_id": "m", "conversationId": "c", "createdAt": 1, "createdById": "u", "role": "user"}
PARTS = [
    {"kind": "text", "text": "Hello!", "metadata": {"a": [1]}, "_id": "p"},
    {"kind": "file", "file": {"uri": "u", "mimeType": "m"}},
    {"kind": "tool_result", "tool_call_id": "t", "result": [None]},
    {"kind": "error", "error": "e", "code": 1},
]
ENDED = event(
    "response.done",
    finishReason="stop",
    usage={
        "completion_tokens": 1,
        "prompt_tokens": 2,
        "total_tokens": 3,
        "prompt_tokens_details": {"cached_tokens": None},
    },
    pendingToolCalls=[{"id": "a", "type": "function", "function": {"name": "f"}}],
    telemetry={"trace_id": "t", "span_id": "s"},
)
VALID: list[Any] = [
    (Conversation, {**CONVERSATION, "metadata": {"generatingTitle": True, "entityId": None, "model": "m"}}),
    (ListConversationsResponse, {"object": "list", "data": [CONVERSATION, CONVERSATION], "has_more": False}),
    (ConversationWithMessages, {**CONVERSATION, "messages": [{**MESSAGE, "parts": PARTS}]}),
    (ResponseStreamingEvent, STARTED_EVENT),
    (ResponseStreamingEvent, delta("Hi")),
    (ResponseStreamingEvent, ENDED),
]
NEW: list[Any] = [UNSET, None, 5, -1.5, True, "text", [], {}, [None], {"kind": "text"}, {"type": "x"}]


@pytest.mark.parametrize("new", NEW, ids=repr)
@pytest.mark.parametrize(("cls", "wire"), VALID, ids=range(len(VALID)))
def test_an_answer_with_any_one_place_changed(cls: Any, wire: Any, new: Any) -> None:
    assert decode(cls, json.dumps(wire))[1] == []
    for place in places(wire):
        if place or new is not UNSET:
            held(cls, json.dumps(changed(wire, place, new)).encode())


@examples(200)
@given(st.sampled_from(VALID), st.data())
def test_an_answer_with_several_places_changed(valid: Any, data: st.DataObject) -> None:
    cls, wire = valid
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.sampled_from(places(wire)))
        wire = changed(wire, place, data.draw(NEAR_JSON | st.just(UNSET) if place else NEAR_JSON))
    held(cls, json.dumps(wire).encode())


@examples(200)
@given(st.data())
def test_the_tolerant_decoder_agrees_with_the_fast_one(data: st.DataObject) -> None:
    """What the compiled decoder takes, the tolerant one reads as the same value, and finds no fault in it."""
    cls = data.draw(SOME_TYPE)
    wire = data.draw(wire_of(cls, faults=data.draw(st.sampled_from([0, 0, 2]))))
    problems: list[str] = []
    try:
        fast = decoder(cls).decode(json.dumps(wire))
    except msgspec.DecodeError:
        return
    slow = build_tolerantly(cls, msgspec.json.decode(json.dumps(wire)), problems)
    assert slow == fast
    assert problems == []


@examples(100)
@given(st.data())
def test_new_fields_of_an_answer_change_nothing(data: st.DataObject) -> None:
    """New fields at any depth of an answer are kept as extras, or in a value without a type."""
    cls = data.draw(SOME_TYPE)
    wire = data.draw(wire_of(cls))
    value, problems = decode(cls, json.dumps(wire))
    assert problems == []
    objects = [place for place in places(wire) if isinstance(_at(wire, place), dict)]
    if not objects:
        return
    place = data.draw(st.sampled_from(objects))
    more = {**_at(wire, place), "x_new_field": data.draw(JSON)}
    try:
        grown, problems = decode(cls, json.dumps(changed(wire, place, more)))
    # The object is a map with typed values, and no object around it is optional.
    except ResponseValidationError as error:
        assert error.field.endswith("x_new_field")
        return
    assert problems == [] or "x_new_field" in problems[0]
    without = _without(to_dict(grown, wire=True))
    if problems == []:
        assert without == to_dict(value, wire=True)


def _at(data: Any, place: tuple[Any, ...]) -> Any:
    for step in place:
        data = data[step]
    return data


def _without(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _without(value) for key, value in data.items() if key != "x_new_field"}
    return [_without(value) for value in data] if isinstance(data, list) else data


@examples(200)
@given(st.data())
def test_an_event_is_never_lost(data: st.DataObject) -> None:
    """Every event of valid JSON becomes a value of a known type or an `Unrecognized`."""
    cls = data.draw(st.sampled_from(_open_unions()))
    value = held(cls, json.dumps(data.draw(NEAR_JSON)).encode())
    assert isinstance(value, (msgspec.Struct, Unrecognized))


@examples(100)
@given(st.data())
def test_an_unknown_kind_is_kept_whole(data: st.DataObject) -> None:
    """An event of a kind that came after this version is there with everything that it held."""
    answer = data.draw(st.sampled_from(_open_unions()))
    fields = data.draw(st.dictionaries(st.text(max_size=4), JSON, max_size=4))
    event = {**fields, "type": "a kind of tomorrow"}
    value, problems = decode(answer, json.dumps(event))
    assert value == Unrecognized("a kind of tomorrow", event)
    assert problems == []
    assert to_dict(value, wire=True) == event


@cache
def _open_unions() -> list[Any]:
    return [kind for kind in TYPES if _is_open(kind)]


def _is_open(cls: Any) -> bool:
    node = msgspec.inspect.type_info(cls)
    if not isinstance(node, msgspec.inspect.UnionType):
        return False
    variants = [one for one in node.types if isinstance(one, msgspec.inspect.StructType)]
    return len(variants) > 1 and all(one.tag_field == "type" for one in variants)
