"""Test the call flow step by step: its requests, and the result of each answer.

`test_flow_retries.py` tests retries, and `test_flow_callbacks.py` tests the user's callbacks.
"""

from __future__ import annotations

import json

import pytest

from orq import RequestOptions
from orq._engine.effects import Close, Failure, Read, Reply, Send
from orq._engine.flow import call
from orq._engine.response import ERROR_BODY
from orq._headers import Headers
from orq.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseValidationError,
    UnprocessableEntityError,
)
from orq.models import ConversationWithMessages
from tests.support.events import DONE_EVENT, sse
from tests.support.samples import CONVERSATION, KEY, RETRIEVED

from ._steps import CREATE, DELETE, LIST, LISTED, RETRIEVE, SERVER, STARTED, STREAM, After, answer, plan, play, streamed

NEVER = RequestOptions(retries=None)


# --- success ---------------------------------------------------------------------------------------------------------


def test_a_call_sends_reads_and_closes():
    flow = call(plan(RETRIEVE, middleware=()))
    effect = next(flow)
    while not isinstance(effect, Send):  # logging
        effect = flow.send(Reply(effect.function(*effect.args)))
    incoming = answer()
    assert isinstance(flow.send(Reply(incoming)), Read)
    assert isinstance(flow.send(Reply(json.dumps(RETRIEVED).encode())), Read)
    assert isinstance(flow.send(Reply(b"")), Close)
    with pytest.raises(StopIteration) as stop:
        effect = flow.send(Reply())
        while True:
            effect = flow.send(Reply(effect.function(*effect.args)))
    assert stop.value.value.value.value.display_name == "A talk"


@pytest.mark.parametrize(("status", "most"), [(200, 1000), (404, 1000), (200, 10)])
def test_a_body_that_gives_the_connection_back_at_its_end_needs_no_more_effects(
    status: int, most: int, caplog: pytest.LogCaptureFixture
):
    """It is so where its length is known: two effects are a tenth of a small call."""
    caplog.set_level("CRITICAL", "orq")
    incoming = answer(status, RETRIEVED)
    expected = play(answer(status, RETRIEVED), max_body=most)
    incoming.ends_at_once = True
    played = play(incoming, max_body=most)
    assert [type(effect) for effect in played.world.effects] == [Send, Read]
    assert played.world.closed == [incoming]
    assert str(played.result) == str(expected.result)


def test_the_value_is_typed_and_has_its_response():
    pieces = json.dumps(RETRIEVED).encode()
    played = play(answer(200, After(2.0, pieces[:9]), pieces[9:], x_request_id="r-1"))
    assert isinstance(played.value, ConversationWithMessages)
    response = played.came.response
    assert (response.status_code, response.attempts, response.request_id) == (200, 1, "r-1")
    assert response.problems == ()
    assert len(played.world.closed) == 1


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_any_2xx_is_success(status: int):
    assert play(answer(status, CONVERSATION), operation=CREATE).value.display_name == "A talk"


@pytest.mark.parametrize("body", [b"", b"whatever"])
def test_an_operation_without_answer_returns_none(body: bytes):
    assert play(answer(204, body), operation=DELETE).value is None


def test_request_has_the_expected_method_url_headers_and_body():
    played = play(answer(200, LISTED), operation=LIST, request={"limit": 5, "starting_after": "conv 1"})
    (request,) = played.world.requests
    assert (request.method, request.url) == ("GET", f"{SERVER}/v2/conversations/?limit=5&startingAfter=conv%201")
    assert request.body is None
    assert "content-type" not in request.headers
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("orq-sdk/")


def test_stream_request_headers():
    (request,) = play(streamed(), operation=STREAM).world.requests
    assert request.url == f"{SERVER}/v2/conversations/conv_01/responses"
    assert json.loads(request.body) == {
        "message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
        "model": "openai/gpt-4o",
        "stream": True,
    }
    assert request.headers["accept"] == "text/event-stream"
    assert request.headers["accept-encoding"] == "identity"
    assert request.headers["content-type"] == "application/json"


# --- statuses --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (402, APIError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (408, APIError),
        (409, ConflictError),
        (410, APIError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (499, APIError),
        (500, InternalServerError),
        (502, InternalServerError),
        (529, InternalServerError),
        (599, InternalServerError),
        (304, APIError),
        (199, APIError),
    ],
)
def test_a_status_becomes_its_class(status: int, kind: type[APIError]):
    error = play(answer(status, {"message": "No.", "code": "c"}, x_request_id="r-1"), options=NEVER).error
    assert type(error) is kind
    assert (error.status_code, error.code, error.request_id) == (status, "c", "r-1")
    assert error.body == {"message": "No.", "code": "c"}
    assert error.operation == "conversations_retrieve"
    assert (error.method, error.path, error.attempts) == ("GET", "/v2/conversations/{conversation_id}", 1)
    assert error.retryable is (status in (408, 429) or status >= 500)


@pytest.mark.parametrize(("status", "kind"), [(404, NotFoundError), (500, InternalServerError)])
@pytest.mark.parametrize(
    "broken",
    [
        Failure("read", words="ReadError: reset"),
        Failure("read", True, "ReadTimeout: slow"),
        Failure("read", words="DecodingError: gzip"),
    ],
)
def test_a_status_counts_even_if_its_body_breaks_off(status: int, kind: type[APIError], broken: Exception):
    error = play(answer(status, b'{"message": "No', broken), options=NEVER).error
    assert type(error) is kind
    assert error.message == '{"message": "No'


def test_a_status_counts_even_if_its_body_is_too_large():
    error = play(answer(404, b"n" * 50, b"o" * 60), max_body=100).error
    assert type(error) is NotFoundError
    assert error.message == "n" * 50 + "o" * 50


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://eu.orq.example/v2/x?key=hidden", "eu.orq.example"),
        ("//eu.orq.example:8443/", "eu.orq.example:8443"),
        ("https://user:pass@eu.orq.example/", "eu.orq.example"),
        ("/v3/x", "another path of the same host"),
        ("", "it redirects, and does not name the target"),
    ],
)
@pytest.mark.parametrize("status", [300, 301, 302, 307, 308])
def test_a_redirect_names_the_host_and_is_not_followed(status: int, location: str, host: str):
    played = play(answer(status, location=location))
    assert type(played.error) is APIError
    assert host in str(played.error)
    assert "hidden" not in str(played.error)
    assert "pass" not in str(played.error)
    assert played.attempts == 1


def test_a_body_that_repeats_the_key_is_redacted():
    error = play(answer(401, {"message": f"no such key: {KEY}"})).error
    assert error.message == "no such key: [api key]"
    assert KEY not in repr(vars(error))


def test_an_answer_that_repeats_proxy_credentials_is_redacted():
    secret = "Basic dXNlcjpvcGVuLXNlc2FtZQ=="
    refused = answer(407, {"message": f"no such user: {secret}, {KEY}"})
    refused.proxy_secrets = Headers({"proxy-authorization": secret})
    assert play(refused).error.message == "no such user: Basic [api key], [api key]"
    fine = answer(200, RETRIEVED, x_request_id=secret, request_id=KEY)
    fine.proxy_secrets = Headers({"proxy-authorization": secret})
    shown = repr(play(fine).came.response.headers)
    assert "[api key]" in shown
    assert "dXNlcjp" not in shown
    assert KEY not in shown


def test_an_error_body_is_read_up_to_a_limit():
    assert len(play(answer(404, b"x" * (ERROR_BODY + 1))).error.body) == ERROR_BODY
    body = json.dumps({**RETRIEVED, "display_name": "x" * ERROR_BODY}).encode()
    assert play(answer(200, body, content_type="application/json")).result.ok


# --- answers that do not fit -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "field", "words"),
    [
        (b"", "", "is empty"),
        (b"<html>", "", "not JSON"),
        (b'{"kind": "conversation"', "", "not JSON"),
        (b'{"kind": 5, "x": ', "", "not JSON"),
        (b"\xff", "", "not JSON"),
        (b"[" * 100_000, "", "nested too deeply"),
        (b"null", "", "is null, not an object"),
        (b"[]", "", "is a list, not an object"),
    ],
)
def test_an_answer_that_does_not_fit(body: bytes, field: str, words: str):
    error = play(answer(201, body, content_type="application/json"), operation=CREATE).error
    assert type(error) is ResponseValidationError
    assert (error.field, error.status_code) == (field, 201)
    assert words in str(error)
    assert error.body == body.decode("utf-8", "replace")


def test_an_answer_of_another_kind_asks_about_the_server_url():
    error = play(answer(200, b"<html>welcome", content_type="text/html; charset=utf-8")).error
    assert "text/html" in str(error)
    assert "server_url is the address of the service" in str(error)


def test_problems_are_listed_unless_strict():
    body = {**CONVERSATION, "metadata": {"model": 5}}
    played = play(answer(201, body), operation=CREATE)
    assert played.came.response.problems == ("metadata.model: is a number, not text",)
    error = play(answer(201, body), operation=CREATE, strict=True).error
    assert (type(error), error.field) == (ResponseValidationError, "metadata.model")


def test_max_body_counts_read_bytes():
    body = json.dumps(RETRIEVED).encode()
    assert play(answer(200, body), max_body=len(body)).result.ok
    played = play(answer(200, body[:50], body[50:], b"not read"), max_body=len(body) - 1)
    assert type(played.error) is ResponseValidationError
    assert f"max_body, which is {len(body) - 1} bytes" in str(played.error)
    assert played.world.closed[0].pieces  # the rest was not read


# --- streams ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["text/event-stream", "text/event-stream; charset=utf-8", "Text/Event-Stream"])
def test_a_stream_is_returned_open_with_its_settings(kind: str):
    incoming = streamed(sse(DONE_EVENT), content_type=kind)
    played = play(incoming, operation=STREAM, options=RequestOptions(total_timeout=30.0, idle_timeout=4.0))
    opened = played.came
    assert opened.incoming is incoming
    assert (opened.deadline, opened.settings.idle_timeout) == (STARTED + 30.0, 4.0)
    assert not played.world.asked(Read)
    assert opened.blanker.text(f"said {KEY}") != f"said {KEY}"


@pytest.mark.parametrize("kind", ["application/json", "text/plain", ""])
def test_a_plain_answer_in_place_of_a_stream_is_an_error(kind: str):
    error = play(answer(200, b'{"message": "ok"}', content_type=kind), operation=STREAM).error
    assert type(error) is ResponseValidationError
    assert "a stream of events" in str(error)
    assert error.body == '{"message": "ok"}'


def test_a_stream_in_place_of_json_is_read_and_refused():
    error = play(streamed(sse(DONE_EVENT))).error
    assert type(error) is ResponseValidationError


def test_an_error_in_place_of_a_stream_is_read():
    error = play(streamed(b'{"message": "gone"}', content_type="text/event-stream"), operation=STREAM).result
    assert error.ok  # with status 200 it is a stream, even if the body looks like an error
    played = play(answer(404, {"message": "gone"}, content_type="text/event-stream"), operation=STREAM)
    assert (type(played.error), played.error.message) == (NotFoundError, "gone")
