"""Any answer at all, and valid ones with a few places changed: a value or one of our errors."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from orq import UNSET, Unknown, from_wire, to_dict, to_json
from orq._engine.codec import decode
from orq._engine.operation import Events, Json
from orq.errors import ResponseValidationError
from orq.models import (
    Conversation,
    ConversationWithMessages,
    ListConversationsResponse,
    ResponseStreamingEvent,
)
from tests.fuzz._values import changed, places

from ._steps import CONVERSATION, LISTED, OPERATIONS, RETRIEVED, STARTED_EVENT, delta, examples
from .test_tolerant import MESSAGE, TEXT, decoded, done

TYPES = [operation.answer.type for operation in OPERATIONS if isinstance(operation.answer, (Json, Events))]
NAMES = [getattr(kind, "__name__", "event") for kind in TYPES]
KEYS = ["kind", "type", "data", "parts", "messages", "displayName", "createdAt", "metadata", "text", "delta", "partId"]

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(["text", "file", "part.delta", "response.done", "conversation"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=8,
)

VALID: list[tuple[Any, Any]] = [
    (Conversation, {**CONVERSATION, "metadata": {"generatingTitle": True, "entityId": None, "model": "m"}}),
    (ListConversationsResponse, {**LISTED, "data": [CONVERSATION, CONVERSATION]}),
    (
        ConversationWithMessages,
        {
            **RETRIEVED,
            "messages": [
                {
                    **MESSAGE,
                    "parts": [
                        {**TEXT, "metadata": {"a": [1]}, "_id": "p"},
                        {"kind": "file", "file": {"uri": "u", "mimeType": "m"}},
                        {"kind": "tool_result", "tool_call_id": "t", "result": [None]},
                        {"kind": "error", "error": "e", "code": 1},
                    ],
                }
            ],
        },
    ),
    (ResponseStreamingEvent, STARTED_EVENT),
    (ResponseStreamingEvent, delta("Hi")),
    (
        ResponseStreamingEvent,
        done(
            usage={"total_tokens": 3, "prompt_tokens_details": {"cached_tokens": None}},
            pendingToolCalls=[{"id": "a", "type": "function", "function": {"name": "f"}}],
            telemetry={"trace_id": "t", "span_id": "s"},
        ),
    ),
]


def check_any(kind: Any, data: Any) -> None:
    """Decoding gives a value that can be encoded and read again, or our error."""
    for strict in (False, True):
        try:
            value, problems = decoded(kind, data, strict=strict)
        except ResponseValidationError as error:
            str(error)
            continue
        assert not (strict and problems)
        text = to_json(value, wire=True)
        json.dumps(to_dict(value))
        assert to_json(from_wire(kind, text), wire=True) == text


@examples(150)
@given(json_values)
@pytest.mark.parametrize("kind", TYPES, ids=NAMES)
def test_any_json_is_a_value_or_our_error(kind: Any, data: Any):
    check_any(kind, data)


@examples(100)
@given(st.binary(max_size=30) | json_values.map(lambda value: json.dumps(value).encode()[:-1]))
@pytest.mark.parametrize("kind", TYPES, ids=NAMES)
def test_any_bytes_are_a_value_or_our_error(kind: Any, data: bytes):
    try:
        decode(kind, data)
    except ResponseValidationError as error:
        str(error)


@pytest.mark.parametrize(
    "new", [UNSET, None, 5, -1.5, True, "text", [], {}, [None], {"kind": "text"}, {"type": "x"}], ids=repr
)
@pytest.mark.parametrize(("kind", "data"), VALID, ids=range(len(VALID)))
def test_a_valid_answer_with_any_one_place_changed(kind: Any, data: Any, new: Any):
    assert decoded(kind, data)[1] == []
    for path in places(data):
        if path or new is not UNSET:
            check_any(kind, changed(data, path, new))


@examples(150)
@given(st.sampled_from(VALID), st.data())
def test_a_valid_answer_with_several_places_changed(valid: tuple[Any, Any], data: st.DataObject):
    kind, value = valid
    for _ in range(data.draw(st.integers(1, 4))):
        path = data.draw(st.sampled_from(places(value)))
        value = changed(value, path, data.draw(st.just(UNSET) | json_values) if path else data.draw(json_values))
    check_any(kind, value)


@examples(100)
@given(json_values)
def test_an_event_is_never_lost(data: Any):
    """Whatever an event holds, as long as it is JSON, it is one of ours or an `Unknown`."""
    value, _ = decoded(ResponseStreamingEvent, data)
    assert isinstance(value, (msgspec.Struct, Unknown))
