"""Test that an error in the service's format is reported with its message.

The status code does not matter.

This holds for operations with an answer, with a stream, and without an answer. A real answer that mentions an error is
still an answer.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from msgspec.structs import replace

from orq._engine.operation import Json
from orq._engine.service_errors import is_error_in_place_of
from orq.errors import (
    APIError,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    ResponseValidationError,
)
from tests.support.operations import operation_named
from tests.support.samples import KEY

from ._steps import DELETE, LIST, RETRIEVE, answer, play

RESPONSES = operation_named("responses_create")
SPEECH = operation_named("router_audio_speech_create")
CHAT = operation_named("router_chat_completions_create")

SAY = {"input": "Hello!", "model": "m", "voice": "v"}

_SHAPES: dict[str, tuple[Any, type[APIError], str, str | None]] = {
    "error with a message": ({"error": {"message": "no credits left"}}, APIError, "no credits left", None),
    "error as text": ({"error": "no credits left"}, APIError, "no credits left", None),
    "error with a code": (
        {"error": {"message": "slow down", "code": "rate_limit_exceeded"}},
        RateLimitError,
        "slow down",
        "rate_limit_exceeded",
    ),
    "error with a status as its code": (
        {"error": {"message": "busy", "code": 503}, "user_id": "u"},
        InternalServerError,
        "busy",
        "503",
    ),
    "error with a type": (
        {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}, "request_id": "r"},
        InternalServerError,
        "busy",
        "overloaded_error",
    ),
    "code and message": (
        {"code": "not_found", "message": "no such model"},
        NotFoundError,
        "no such model",
        "not_found",
    ),
    "status and message": ({"statusCode": 401, "message": "no such key"}, AuthenticationError, "no such key", None),
    "object that is an error": (
        {"object": "error", "message": "busy", "code": 500},
        InternalServerError,
        "busy",
        "500",
    ),
    "type that is an error": ({"type": "error", "message": "busy"}, APIError, "busy", "error"),
    "ok that is false": ({"ok": False, "message": "busy"}, APIError, "busy", None),
    "success that is false": ({"success": False, "message": "busy"}, APIError, "busy", None),
    "list of errors": ({"errors": [{"message": "one"}, {"message": "two"}]}, APIError, "one; two", None),
    "error within the frame of an answer": (
        {"id": "x", "object": "chat.completion", "created": 1, "choices": [], "error": {"message": "busy"}},
        APIError,
        "busy",
        None,
    ),
    "nulls beside it": ({"error": {"message": "busy"}, "choices": None, "usage": None}, APIError, "busy", None),
}
shapes = pytest.mark.parametrize(
    ("body", "kind", "said", "code"), [pytest.param(*row, id=name) for name, row in _SHAPES.items()]
)
_ASKED = {"messages": [{"role": "user", "content": "hi"}], "model": "m"}


def _play(operation: Any, body: Any, request: Any = None, **headers: str) -> Any:
    return play(answer(200, body, **headers), operation=operation, request=request).error


@shapes
@pytest.mark.parametrize("due", ["answer", "stream", "file", "list", "nothing"])
def test_an_error_with_status_200_is_an_error(body: Any, kind: type[APIError], said: str, code: str | None, due: str):
    operation, request = {
        "answer": (CHAT.for_stream(False), _ASKED),
        "stream": (CHAT.for_stream(True), _ASKED),
        "file": (SPEECH, SAY),
        "list": (LIST, None),
        "nothing": (DELETE, None),
    }[due]
    if due != "answer" and "choices" in body:
        body = {"error": body["error"]}
    error = _play(operation, body, request, x_request_id="r-1", retry_after="2")
    assert type(error) is kind
    assert (error.status_code, error.message, error.code, error.body) == (200, said, code, body)
    assert (error.request_id, error.retry_after, error.attempts) == ("r-1", 2.0, 1)
    assert error.retryable is (kind in (RateLimitError, InternalServerError))
    assert said in str(error)
    assert "newer version" not in str(error)


@shapes
def test_such_an_error_pickles_copies_and_hides_the_key(body: Any, kind: type[APIError], said: str, code: str | None):
    text = json.dumps(body).replace(said, f"{said} {KEY}")
    error = play(answer(200, text.encode()), operation=RETRIEVE).error
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert (type(again), vars(again), str(again)) == (type(error), vars(error), str(error))
    assert KEY not in f"{error!r}{vars(error)!r}"


def test_a_refused_key_is_named_by_source():
    error = _play(RETRIEVE, {"error": {"message": "no such key", "code": "invalid_api_key"}})
    assert type(error) is AuthenticationError
    assert "The key was passed as api_key." in str(error)


_ANSWERS: dict[str, tuple[Any, Any]] = {
    "response without an error": (
        RESPONSES,
        {"id": "r", "object": "response", "status": "completed", "error": None, "output": []},
    ),
    "response that failed": (
        RESPONSES,
        {
            "id": "r",
            "object": "response",
            "status": "failed",
            "error": {"code": "server_error", "message": "busy"},
            "output": [],
        },
    ),
    "answer with an error beside its choices": (
        CHAT,
        {
            "id": "x",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "choices": [{"index": 0, "finish_reason": "error", "message": {"role": "assistant", "content": "par"}}],
            "error": {"message": "cut"},
        },
    ),
    "message of a service that went well": (DELETE, {"message": "deleted", "code": 200, "success": True}),
    "message alone": (DELETE, {"message": "deleted"}),
    "errors, none": (DELETE, {"errors": [], "message": "deleted"}),
    "error that is false": (DELETE, {"error": False, "message": "deleted"}),
    "error that is empty": (DELETE, {"error": "", "code": "ok", "message": "deleted"}),
}


@pytest.mark.parametrize(("operation", "body"), [pytest.param(*row, id=name) for name, row in _ANSWERS.items()])
def test_an_answer_that_mentions_an_error_is_an_answer(operation: Any, body: Any):
    kind = getattr(operation.for_stream(False).answer if operation.streamed else operation.answer, "type", None)
    assert not is_error_in_place_of(kind, body)


def test_an_object_of_any_kind_may_have_an_error_among_its_fields():
    free = replace(RETRIEVE, answer=Json(dict[str, Any]))
    row = {"error": {"message": "busy"}, "rows": [1]}
    assert play(answer(200, row), operation=free).value == row
    assert type(_play(free, {"error": {"message": "busy"}})) is APIError


def test_json_in_place_of_a_file_is_no_service_error():
    error = _play(SPEECH, {"a": 1}, SAY)
    assert type(error) is ResponseValidationError
    assert (error.message, json.loads(error.body or "")) == ("The answer is application/json, not a file.", {"a": 1})


def test_json_in_place_of_a_stream_is_no_service_error():
    error = _play(CHAT.for_stream(True), {"choices": [1]}, _ASKED)
    assert type(error) is ResponseValidationError
    assert "a stream of events" in str(error)


# --- answers with a status from 300 to 399 ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "location", "said"),
    [
        pytest.param(301, "", "it redirects, and does not name the target", id="301 without location"),
        pytest.param(308, "", "it redirects, and does not name the target", id="308 without location"),
        pytest.param(304, "", "nothing has changed", id="304"),
        pytest.param(304, "/x", "nothing has changed", id="304 with location"),
        pytest.param(302, "/x", "it redirects to another path of the same host", id="302 to a path"),
        pytest.param(302, "https://eu.example/x", "it redirects to eu.example", id="302 to a host"),
    ],
)
def test_an_invalid_redirect_is_reported_as_such(status: int, location: str, said: str):
    error = play(answer(status, **({"location": location} if location else {})), operation=RETRIEVE).error
    assert (type(error), error.status_code) == (APIError, status)
    assert error.message.startswith(said)
    assert error.args == (error.message,)
