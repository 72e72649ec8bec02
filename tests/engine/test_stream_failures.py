"""Test failures inside a stream.

The code or status decides the class, the retry and the message.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from orq import Response, errors, to_dict
from orq._blanking import Blanker
from orq._engine.events import EventReader, UntypedReader
from orq._engine.operation import Events
from orq._engine.secrecy import blank_error
from orq._http.sse_blocks import read_block
from orq.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    OrqError,
    PermissionDeniedError,
    RateLimitError,
    ResponseValidationError,
    StreamError,
    StreamFailedError,
    StreamTruncatedError,
)
from tests.support.events import sse
from tests.support.operations import operation_named
from tests.support.samples import KEY

from ._steps import STREAM

AGENT = operation_named("agents_stream")
DEPLOYMENT = operation_named("deployments_stream")
RESPONSES = operation_named("responses_create")
CHAT = operation_named("router_chat_completions_create")
COMPLETION = operation_named("router_completions_create")

_SETTINGS: dict[str, Any] = {"read_block": read_block, "strict": False, "max_event": 10**6}
STREAMS: dict[str, Any] = {
    "chat": CHAT.streamed,
    "completions": COMPLETION.streamed,
    "deployments": DEPLOYMENT.answer,
    "responses": RESPONSES.streamed,
    "conversations": STREAM.answer,
    "agents": AGENT.answer,
}
every_stream = pytest.mark.parametrize("answer", STREAMS.values(), ids=STREAMS)
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


def read(answer: Events, *pieces: bytes, reader: EventReader | None = None) -> tuple[list[Any], OrqError | None]:
    """Read a stream to its end; return its events and its error."""
    reader = EventReader(answer, "op", **_SETTINGS) if reader is None else reader
    events: list[Any] = []
    for piece in pieces:
        if not reader.done:
            events += reader.feed(piece)
    return events, reader.error or reader.finish()


def failure(answer: Events, *pieces: bytes) -> Any:
    error = read(answer, *pieces)[1]
    assert isinstance(error, StreamFailedError), error
    return error


# --- codes of failures -----------------------------------------------------------------------------------------------

AGAIN = "Call again"
_CODES: dict[str, tuple[dict[str, Any], type[OrqError] | None, bool, str]] = {
    "429": ({"code": 429}, RateLimitError, True, "Send fewer requests"),
    "503": ({"code": 503}, InternalServerError, True, AGAIN),
    "529": ({"code": "529"}, InternalServerError, True, AGAIN),
    "500.0": ({"code": 500.0}, InternalServerError, True, AGAIN),
    "401": ({"code": 401}, AuthenticationError, False, "Check api_key"),
    "402": ({"code": 402}, None, False, "Add credit"),
    "status 429": ({"status": 429}, RateLimitError, True, "Send fewer requests"),
    "statusCode 404": ({"statusCode": 404}, NotFoundError, False, "Check the ids"),
    "overloaded": ({"code": "overloaded"}, InternalServerError, True, AGAIN),
    "overloaded_error": ({"type": "overloaded_error"}, InternalServerError, True, AGAIN),
    "server_error": ({"code": "server_error"}, InternalServerError, True, AGAIN),
    "api_error": ({"type": "api_error"}, InternalServerError, True, AGAIN),
    "timeout": ({"code": "timeout"}, InternalServerError, True, AGAIN),
    "rate_limit_exceeded": ({"code": "rate_limit_exceeded"}, RateLimitError, True, "Send fewer requests"),
    "rate_limit_error": ({"type": "rate_limit_error"}, RateLimitError, True, "Send fewer requests"),
    "RESOURCE_EXHAUSTED": ({"status": "RESOURCE_EXHAUSTED"}, RateLimitError, True, "Send fewer requests"),
    "ThrottlingException": ({"code": "ThrottlingException"}, RateLimitError, True, "Send fewer requests"),
    "insufficient_quota": ({"code": "insufficient_quota"}, RateLimitError, False, "Add credit"),
    "429 and insufficient_quota": ({"code": 429, "type": "insufficient_quota"}, RateLimitError, False, "Add credit"),
    "insufficient_credits": ({"code": "insufficient_credits"}, None, False, "Add credit"),
    "context_length_exceeded": ({"code": "context_length_exceeded"}, BadRequestError, False, "Shorten the input"),
    "invalid_request_error": ({"type": "invalid_request_error"}, BadRequestError, False, "Correct the value"),
    "content_filter": ({"code": "content_filter"}, BadRequestError, False, "Correct the value"),
    "invalid_api_key": ({"code": "invalid_api_key"}, AuthenticationError, False, "Check api_key"),
    "permission_denied": ({"code": "permission_denied"}, PermissionDeniedError, False, "permission"),
    "model_not_found": ({"code": "model_not_found"}, NotFoundError, False, "Check the ids"),
    "unknown code of a known type": ({"code": "e17", "type": "rate_limit_error"}, RateLimitError, True, "Send fewer"),
    "unknown code": ({"code": "e17"}, None, False, "If it persists, give the request id"),
    "no code": ({}, None, False, "If it persists, give the request id"),
}  # fmt: skip
codes = pytest.mark.parametrize(
    ("marks", "kind", "retryable", "hint"), [pytest.param(*row, id=name) for name, row in _CODES.items()]
)


@codes
@pytest.mark.parametrize("stream", ["chat", "conversations", "responses"])
def test_a_code_decides_the_class_the_hint_and_whether_to_call_again(
    marks: dict[str, Any], kind: type[OrqError] | None, retryable: bool, hint: str, stream: str
):
    error = failure(STREAMS[stream], sse({"error": {"message": "it broke", **marks}}))
    assert (error.message, error.retryable) == ("it broke", retryable)
    assert isinstance(error, kind or StreamFailedError)
    assert isinstance(error, APIError) is (kind is not None)
    assert hint in str(error)
    assert "The answer is incomplete." in str(error)
    assert (AGAIN in str(error)) <= retryable
    assert error.status_code >= 400 or kind is None


@codes
def test_such_an_error_can_be_made_pickled_and_copied(
    marks: dict[str, Any], kind: type[OrqError] | None, retryable: bool, hint: str
):
    error = failure(STREAMS["chat"], sse({"error": {"message": "it broke", **marks}}))
    made = StreamFailedError(error.message, code=error.code, status_code=error.status_code, event=error.event)
    assert (type(made), made.retryable, made.hint) == (type(error), retryable, error.hint)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(again), vars(again), str(again), again.args) == (
            type(error),
            vars(error),
            str(error),
            error.args,
        )


def test_a_stream_failure_is_caught_by_both_of_its_classes():
    error = failure(STREAMS["chat"], sse({"error": {"message": "slow down", "code": 429}}))
    for kind in (StreamFailedError, RateLimitError, StreamError, APIError):
        with pytest.raises(kind):
            raise error
    assert error.body == {"error": {"message": "slow down", "code": 429}}
    assert type(error).__module__ == errors.__name__


def test_the_key_is_blanked_in_all_that_such_an_error_holds():
    said = {**CHUNK, "error": {"message": f"slow down, {KEY}", "code": 429, KEY: [KEY]}}
    for data in (sse(said), sse({"error": said["error"]}), f"event: error\ndata: 429 {KEY}\n\n".encode()):
        error = failure(STREAMS["chat"], data)
        assert KEY in repr(vars(error))
        kind = type(error)
        blank_error(error, Blanker({"authorization": f"Bearer {KEY}"}))
        assert KEY not in f"{error!r}{vars(error)!r}{error.args!r}{to_dict(error.event)!r}"
        assert type(pickle.loads(pickle.dumps(error))) is kind


class Mine(StreamFailedError):
    """A user's own class of failures."""


def test_a_subclass_is_kept():
    error = Mine("slow down", code="rate_limit_exceeded")
    assert (type(error), error.status_code, error.retryable) == (Mine, 429, True)
    assert type(pickle.loads(pickle.dumps(error))) is Mine


# --- the formats of failures in a stream -----------------------------------------------------------------------------

_FORMS: dict[str, tuple[bytes, str]] = {
    "event: error with text": (b"event: error\ndata: Internal error\n\n", "Internal error"),
    "event:error with text": (b"event:error\ndata:upstream timed out\n\n", "upstream timed out"),
    "event: error with a number": (b"event: error\ndata: 503\n\n", ""),
    "event: error with JSON text": (b'event: error\ndata: "busy"\n\n', "busy"),
    "event: error with a message": (b'event: error\ndata: {"message": "busy"}\n\n', "busy"),
    "event: error with an error": (b'event: error\ndata: {"error": {"message": "busy"}}\n\n', "busy"),
    "event: error with an id": (b"id: 5\nevent: error\ndata: busy\n\n", "busy"),
    "event: error with cut JSON": (b'event: error\ndata: {"message": "bu\n\n', '{"message": "bu'),
    "event: error over two lines": (b"event: error\ndata: busy,\ndata: sorry\n\n", "busy, sorry"),
    "error with a message": (b'data: {"error": {"message": "busy"}}\n\n', "busy"),
    "error as text": (b'data: {"error": "busy"}\n\n', "busy"),
    "error with a type": (b'data: {"type": "error", "error": {"type": "x", "message": "busy"}}\n\n', "busy"),
    "code and message": (b'data: {"code": 500, "message": "busy"}\n\n', "busy"),
    "error that no blank line ends": (b'data: {"error": {"message": "busy"}}\n', "busy"),
    "error that no line end ends": (b'data: {"error": {"message": "busy"}}', "busy"),
    "event: error that no blank line ends": (b"event: error\ndata: busy", "busy"),
    "plain JSON": (b'{"error": {"message": "busy"}}', "busy"),
    "plain JSON over lines": (b'{"error":\n {"message": "busy"}}\n', "busy"),
    "plain JSON and a blank line": (b'{"error": {"message": "busy"}}\n\n', "busy"),
}
forms = pytest.mark.parametrize(("data", "said"), [pytest.param(*row, id=name) for name, row in _FORMS.items()])


@every_stream
@forms
def test_every_form_of_a_failure_keeps_the_services_message(answer: Events, data: bytes, said: str):
    error = failure(answer, data)
    assert error.message == said
    assert said in str(error)
    assert "newer version" not in str(error)


@forms
def test_a_failure_arrives_in_pieces(data: bytes, said: str):
    pieces = [data[i : i + 1] for i in range(len(data))]
    assert failure(STREAMS["chat"], *pieces).message == said


def test_an_event_with_an_error_beside_its_fields_is_given_and_then_fails():
    last = {**CHUNK, "choices": [{"index": 0, "delta": {"content": "par"}, "finish_reason": "error"}]}
    events, error = read(STREAMS["chat"], sse({**last, "error": {"message": "cut", "code": 502}}, CHUNK))
    assert [event.choices[0].delta.content for event in events] == ["par"]
    assert isinstance(error, StreamFailedError)
    assert isinstance(error, InternalServerError)
    assert (error.message, error.event) == ("cut", events[0])


@pytest.mark.parametrize("said", [None, "", {}, [], False])
def test_an_empty_error_is_none(said: Any):
    done = {**CHUNK, "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}], "error": said}
    events, error = read(STREAMS["chat"], sse(done))
    assert (len(events), error) == (1, None)


def test_data_after_the_end_is_no_failure():
    done = {**CHUNK, "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}
    events, error = read(STREAMS["chat"], sse(done), sse({"error": {"message": "late"}}), b"event: error\ndata: x\n\n")
    assert (len(events), error) == (1, None)


def test_an_unknown_event_that_mentions_an_error_is_no_failure():
    event = {"type": "tool.grumbled", "error": {"message": "busy"}}
    events, error = read(STREAMS["conversations"], sse(event))
    assert [event.tag for event in events] == ["tool.grumbled"]
    assert type(error) is StreamTruncatedError


def test_text_without_a_name_is_no_json():
    error = read(STREAMS["chat"], sse("Internal error"))[1]
    assert type(error) is ResponseValidationError
    assert "An event is not JSON" in str(error)


# --- a body that is no stream, without a content type ----------------------------------------------------------------


@every_stream
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_an_error_where_a_stream_is_due_without_a_content_type(answer: Events, size: int):
    data = json.dumps({"error": {"message": "no credits left", "code": "insufficient_credits"}}).encode()
    reader = UntypedReader(answer, "op", Response(status_code=200), **_SETTINGS)
    events, error = read(answer, *(data[i : i + size] for i in range(0, len(data), size)), reader=reader)
    assert events == []
    assert type(error) is APIError
    assert (error.message, error.status_code, error.retryable) == ("no credits left", 200, False)


@pytest.mark.parametrize("data", [b'{"choices": []}', b'{"error": {"mess', b"<html></html>"])
def test_other_bodies_in_place_of_a_stream_are_refused(data: bytes):
    reader = UntypedReader(STREAMS["chat"], "op", Response(status_code=200), **_SETTINGS)
    error = read(STREAMS["chat"], data, reader=reader)[1]
    assert type(error) is ResponseValidationError
    assert error.body == data.decode()
