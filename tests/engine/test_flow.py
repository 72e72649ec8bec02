"""The call, stepped without client, loop or clock: what is sent, and what each answer comes to.

Resending has a file of its own (`test_flow_retries.py`), and so have the user's callbacks (`test_flow_callbacks.py`).
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from orq import RequestOptions, RetryConfig, Timeout
from orq._engine.effects import Close, Failure, Read, Reply, Send
from orq._engine.flow import call
from orq.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    ConnectionFailedError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    RequestValidationError,
    ResponseValidationError,
    UnprocessableEntityError,
)
from orq.models import ConversationWithMessages

from ._steps import (
    CONVERSATION,
    CREATE,
    DELETE,
    DONE_EVENT,
    KEY,
    LIST,
    LISTED,
    OPERATIONS,
    RETRIEVE,
    RETRIEVED,
    SERVER,
    STARTED,
    STREAM,
    After,
    answer,
    plan,
    play,
    sse,
    streamed,
)

NEVER = RequestOptions(retries=None)


# --- success ---------------------------------------------------------------------------------------------------------


def test_a_call_is_send_read_close_and_then_nothing():
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


def test_the_value_is_typed_and_the_response_tells_how_it_came():
    pieces = json.dumps(RETRIEVED).encode()
    played = play(answer(200, After(2.0, pieces[:9]), pieces[9:], x_request_id="r-1"))
    assert isinstance(played.value, ConversationWithMessages)
    response = played.delivery.response
    assert (response.status_code, response.attempts, response.request_id) == (200, 1, "r-1")
    assert response.problems == ()
    assert len(played.world.closed) == 1


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_any_2xx_is_success(status: int):
    assert play(answer(status, CONVERSATION), operation=CREATE).value.display_name == "A talk"


@pytest.mark.parametrize("body", [b"", b"whatever"])
def test_an_operation_without_answer_returns_none(body: bytes):
    assert play(answer(204, body), operation=DELETE).value is None


def test_what_is_sent():
    played = play(answer(200, LISTED), operation=LIST, request={"limit": 5, "starting_after": "conv 1"})
    (request,) = played.world.requests
    assert (request.method, request.url) == ("GET", f"{SERVER}/v2/conversations/?limit=5&startingAfter=conv%201")
    assert request.body is None
    assert "content-type" not in request.headers
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("orq-sdk/")


def test_what_a_stream_sends():
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
@pytest.mark.parametrize("broken", [httpx.ReadError("reset"), httpx.ReadTimeout("slow"), httpx.DecodingError("gzip")])
def test_a_status_counts_even_if_its_body_breaks_off(status: int, kind: type[APIError], broken: Exception):
    error = play(answer(status, b'{"message": "No', broken), options=NEVER).error
    assert type(error) is kind
    assert error.message == '{"message": "No'


def test_a_status_counts_even_if_its_body_is_too_large():
    error = play(answer(404, b"n" * 50, b"o" * 60), max_body=100).error
    assert type(error) is NotFoundError
    assert error.message == "n" * 50


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://eu.orq.example/v2/x?key=hidden", "eu.orq.example"),
        ("//eu.orq.example:8443/", "eu.orq.example:8443"),
        ("https://user:pass@eu.orq.example/", "eu.orq.example"),
        ("/v3/x", "another path of the same host"),
        ("", "another path of the same host"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_names_the_host_and_is_not_followed(status: int, location: str, host: str):
    played = play(answer(status, location=location))
    assert type(played.error) is APIError
    assert host in str(played.error)
    assert "hidden" not in str(played.error)
    assert "pass" not in str(played.error)
    assert played.attempts == 1


def test_a_body_that_repeats_the_key_is_blanked():
    error = play(answer(401, {"message": f"no such key: {KEY}"})).error
    assert error.message == "no such key: [api key]"
    assert KEY not in repr(vars(error))


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
        (b"null", "", "expected an object, got null"),
        (b"[]", "", "expected an object, got a list"),
        (b"{}", "kind", "is missing"),
        (json.dumps({**CONVERSATION, "createdAt": "now"}).encode(), "created_at", "expected `float`"),
    ],
)
def test_an_answer_that_does_not_fit(body: bytes, field: str, words: str):
    error = play(answer(201, body, content_type="application/json"), operation=CREATE).error
    assert type(error) is ResponseValidationError
    assert (error.field, error.status_code) == (field, 201)
    assert words in str(error)
    assert error.body == body[:2000].decode("utf-8", "replace")


def test_an_answer_of_another_kind_asks_about_the_server_url():
    error = play(answer(200, b"<html>welcome", content_type="text/html; charset=utf-8")).error
    assert "text/html" in str(error)
    assert "does server_url point at the service" in str(error)


def test_problems_are_listed_unless_strict():
    body = {**CONVERSATION, "metadata": {"model": 5}}
    played = play(answer(201, body), operation=CREATE)
    assert played.delivery.response.problems == ("metadata.model: has an unexpected type, a number",)
    error = play(answer(201, body), operation=CREATE, strict=True).error
    assert (type(error), error.field) == (ResponseValidationError, "metadata.model")


def test_max_body_counts_what_was_read():
    body = json.dumps(RETRIEVED).encode()
    assert play(answer(200, body), max_body=len(body)).result.ok
    played = play(answer(200, body[:50], body[50:], b"not read"), max_body=len(body) - 1)
    assert type(played.error) is ResponseValidationError
    assert f"max_body, {len(body) - 1} bytes" in str(played.error)
    assert played.world.closed[0].pieces  # no more was read than that


# --- streams ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["text/event-stream", "text/event-stream; charset=utf-8", "Text/Event-Stream"])
def test_a_stream_is_delivered_open_with_the_rules_to_read_it_under(kind: str):
    incoming = streamed(sse(DONE_EVENT), content_type=kind)
    played = play(incoming, operation=STREAM, options=RequestOptions(total_timeout=30.0, idle_timeout=4.0))
    delivery = played.delivery
    assert delivery.incoming is incoming
    assert delivery.value is None
    assert (delivery.until, delivery.rules.idle_timeout) == (STARTED + 30.0, 4.0)
    assert not played.world.asked(Read)


@pytest.mark.parametrize("kind", ["application/json", "text/plain", ""])
def test_another_answer_where_a_stream_is_due(kind: str):
    error = play(answer(200, b'{"message": "ok"}', content_type=kind), operation=STREAM).error
    assert type(error) is ResponseValidationError
    assert "expected a stream of events" in str(error)
    assert error.body == '{"message": "ok"}'


def test_a_stream_where_json_is_due_is_read_and_refused():
    error = play(streamed(sse(DONE_EVENT))).error
    assert type(error) is ResponseValidationError


def test_an_error_where_a_stream_is_due_is_read():
    error = play(streamed(b'{"message": "gone"}', content_type="text/event-stream"), operation=STREAM).result
    assert error.ok  # 200: it is a stream, whatever is in it
    played = play(answer(404, {"message": "gone"}, content_type="text/event-stream"), operation=STREAM)
    assert (type(played.error), played.error.message) == (NotFoundError, "gone")


# --- limits ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("thrown", "limit", "seconds"),
    [
        (httpx.ConnectTimeout("x"), "connect", 1.0),
        (httpx.ReadTimeout("x"), "read", 2.0),
        (httpx.WriteTimeout("x"), "write", 3.0),
        (httpx.PoolTimeout("x"), "pool", 4.0),
        (TimeoutError(), "read", 2.0),
    ],
)
def test_a_limit_is_named(thrown: Exception, limit: str, seconds: float):
    played = play(thrown, operation=CREATE, options=NEVER, timeout=Timeout(1.0, 2.0, 3.0, 4.0))
    assert type(played.error) is RequestTimeoutError
    assert (played.error.limit, played.error.seconds) == (limit, seconds)
    assert f"the {limit} limit of {seconds:g} s ran out" in str(played.error)


@pytest.mark.parametrize("thrown", [httpx.ConnectTimeout("x"), httpx.ReadTimeout("x"), TimeoutError()])
def test_whatever_is_cut_by_the_total_limit_is_named_total(thrown: Exception):
    played = play(After(10.0, thrown), options=RequestOptions(total_timeout=10.0))
    assert (played.error.limit, played.error.seconds, played.attempts) == ("total", 10.0, 1)


def test_the_total_limit_holds_inside_a_body():
    broken = play(answer(200, b"{", After(5.0, httpx.ReadTimeout("x"))), options=RequestOptions(total_timeout=5.0))
    assert broken.error.limit == "total"
    drip = play(answer(200, b"{", After(3.0, b" "), After(3.0, b" "), b"}"), options=RequestOptions(total_timeout=5.0))
    assert drip.error.limit == "total"


def test_every_wait_is_told_the_total_limit():
    played = play(answer(200, RETRIEVED), options=RequestOptions(total_timeout=5.0, timeout=7.0))
    (send,), reads = played.world.asked(Send), played.world.asked(Read)
    assert send.until == STARTED + 5.0
    assert send.timeout == Timeout(7.0, 7.0, 7.0, 7.0)
    assert {read.until for read in reads} == {STARTED + 5.0}
    assert {read.patience for read in reads} == {None}  # idle is for streams


def test_a_lost_body_is_a_lost_connection():
    error = play(answer(200, b"{", httpx.RemoteProtocolError("peer closed")), options=NEVER).error
    assert type(error) is ConnectionFailedError
    assert error.request_sent
    assert "RemoteProtocolError: peer closed" in str(error)


# --- options ---------------------------------------------------------------------------------------------------------


def test_headers_merge_by_name_and_none_removes():
    options = RequestOptions(headers={"X-TEAM": "red", "x-gone": None, "User-Agent": None, "Accept": "text/x"})
    (request,) = play(answer(200, RETRIEVED), options=options, headers={"x-team": "blue", "x-gone": "1"}).world.requests
    assert request.headers["x-team"] == "red"
    assert request.headers["accept"] == "text/x"
    assert "x-gone" not in request.headers
    assert "user-agent" not in request.headers


@pytest.mark.parametrize("given", [{"headers": {"Authorization": "Basic x"}}, {"api_key": lambda: 1 / 0}])
def test_an_authorization_header_of_the_caller_goes_before_the_key(given: dict[str, Any]):
    options = RequestOptions(headers={"authorization": "Basic y"})
    (request,) = play(answer(200, RETRIEVED), options=options, **given).world.requests
    assert request.headers["authorization"] == "Basic y"


@pytest.mark.parametrize(
    ("url", "with_key"),
    [
        (SERVER, True),
        (f"{SERVER}:443/prefix/", True),
        ("https://API.example", True),
        ("https://other.example", False),
        ("https://api.example:8443", False),
        ("http://localhost:1234", False),
    ],
)
def test_a_server_url_of_another_origin_gets_no_key(url: str, with_key: bool):
    (request,) = play(answer(200, RETRIEVED), options=RequestOptions(server_url=url)).world.requests
    assert request.url == f"{url.rstrip('/')}/v2/conversations/conv_01"
    assert ("authorization" in request.headers) is with_key


def test_a_server_url_of_another_origin_gets_the_key_that_the_call_gives():
    options = RequestOptions(server_url="https://other.example", headers={"authorization": "Bearer other"})
    (request,) = play(answer(200, RETRIEVED), options=options).world.requests
    assert request.headers["authorization"] == "Bearer other"


def test_a_calls_retries_replace_the_cores_whole():
    core = RetryConfig(max_attempts=9, unsafe=True)
    played = play(answer(500), operation=CREATE, retries=core, options=RequestOptions(retries=RetryConfig()))
    assert played.attempts == 1  # `unsafe` does not shine through
    assert "idempotency-key" not in played.world.requests[0].headers


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (RequestOptions(server_url="http://service.example"), "options.server_url would send the key unencrypted"),
        ({"timeout": 5}, "options must be RequestOptions"),
    ],
)
def test_options_that_cannot_work_send_nothing(options: Any, words: str):
    played = play(operation=DELETE, options=options)
    assert type(played.error) is ConfigurationError
    assert words in str(played.error)
    assert played.error.operation == "conversations_delete"


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_input_that_does_not_fit_sends_nothing(operation: Any):
    played = play(operation=operation, request={"nonsense": 1})
    assert type(played.error) is RequestValidationError
    assert (played.error.field, played.error.attempts) == ("nonsense", 0)
    assert played.world.effects == []


# --- the end ---------------------------------------------------------------------------------------------------------


def test_an_error_has_no_traceback_of_ours():
    assert play(answer(404)).error.__traceback__ is None
    assert play(request={"nonsense": 1}).error.__traceback__ is None


def test_a_failure_that_nobody_knows_is_a_callback_error_of_the_http_client():
    cause = ZeroDivisionError("hook")
    error = play(Failure(cause)).error
    assert type(error).__name__ == "CallbackError"
    assert error.__cause__ is cause
