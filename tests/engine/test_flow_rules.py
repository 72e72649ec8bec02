"""Test limits and options in the call flow, and its state at the end."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from orq import RequestOptions, RetryConfig, Timeout
from orq._engine.effects import Failure, Read, Refusal, Send
from orq._engine.operation import Operation
from orq._engine.plan import PreparedRequest
from orq._engine.response import ERROR_BODY
from orq._engine.settings import NEVER as NO_RETRIES, call_settings
from orq._headers import Headers
from orq.errors import (
    ConfigurationError,
    ConnectionFailedError,
    RateLimitError,
    RequestTimeoutError,
    RequestValidationError,
)
from tests.support.samples import RETRIEVED

from ._steps import (
    CREATE,
    DELETE,
    OPERATIONS,
    RETRIEVE,
    SERVER,
    STARTED,
    STREAM,
    WALL_TIME,
    After,
    answer,
    play,
    settings,
)

# --- limits ----------------------------------------------------------------------------------------------------------

NEVER = RequestOptions(retries=None)


@pytest.mark.parametrize(
    ("thrown", "limit", "seconds"),
    [
        (Failure("connect", True, "ConnectTimeout: x"), "connect", 1.0),
        (Failure("read", True, "ReadTimeout: x"), "read", 2.0),
        (Failure("write", True, "WriteTimeout: x"), "write", 3.0),
        (Failure("pool", True, "PoolTimeout: x"), "pool", 4.0),
    ],
)
def test_a_limit_is_named(thrown: Failure, limit: str, seconds: float):
    played = play(thrown, operation=CREATE, options=NEVER, timeout=Timeout(1.0, 2.0, 3.0, 4.0))
    assert type(played.error) is RequestTimeoutError
    assert (played.error.limit, played.error.seconds) == (limit, seconds)
    assert f"The {limit} timeout of {seconds:g} s passed." in str(played.error)


@pytest.mark.parametrize(
    "thrown", [Failure("connect", True, "ConnectTimeout: x"), Failure("read", True, "ReadTimeout: x")]
)
def test_wait_cut_by_the_total_limit_is_named_total(thrown: Failure):
    played = play(After(10.0, thrown), options=RequestOptions(total_timeout=10.0))
    assert (played.error.limit, played.error.seconds, played.attempts) == ("total", 10.0, 1)


def test_the_total_limit_holds_inside_a_body():
    broken = play(
        answer(200, b"{", After(5.0, Failure("read", True, "ReadTimeout: x"))),
        options=RequestOptions(total_timeout=5.0),
    )
    assert broken.error.limit == "total"
    drip = play(answer(200, b"{", After(3.0, b" "), After(3.0, b" "), b"}"), options=RequestOptions(total_timeout=5.0))
    assert drip.error.limit == "total"


def test_every_wait_gets_the_total_limit():
    played = play(answer(200, RETRIEVED), options=RequestOptions(total_timeout=5.0, timeout=7.0))
    (send,), reads = played.world.asked(Send), played.world.asked(Read)
    assert send.deadline == STARTED + 5.0
    assert send.timeout == Timeout(7.0, 7.0, 7.0, 7.0)
    assert {read.deadline for read in reads} == {STARTED + 5.0}
    assert {read.idle_left for read in reads} == {None}  # idle is for streams


@pytest.mark.parametrize(("operation", "head"), [(STREAM, 3.0), (RETRIEVE, None)])
def test_only_a_stream_waits_for_its_headers_under_the_idle_limit(operation: Operation, head: float | None):
    lost = Failure("read", True, "ReadTimeout: x", received=True)
    played = play(After(3.0, lost), operation=operation, options=RequestOptions(idle_timeout=3.0, retries=None))
    assert played.world.asked(Send)[0].head == head
    assert played.error.limit == ("read" if head is None else "idle")


def test_the_idle_limit_begins_with_the_first_byte():
    lost = Failure("read", True, "ReadTimeout: x", received=False)
    played = play(After(3.0, lost), operation=STREAM, options=RequestOptions(idle_timeout=3.0, retries=None))
    assert played.error.limit == "read"


def test_the_idle_limit_holds_for_an_error_in_place_of_a_stream():
    slow = answer(404, After(3.0, b"a"), After(3.0, b"b"), After(3.0, b"c"))
    played = play(slow, operation=STREAM, options=RequestOptions(idle_timeout=5.0, total_timeout=30.0))
    assert played.error.body == "ab"
    assert [(read.idle_left, read.deadline) for read in played.world.asked(Read)] == [
        (5.0, STARTED + 30.0),
        (2.0, STARTED + 30.0),
    ]
    cut = answer(200, b"{", After(5.0, Failure("read", True, "ReadTimeout: x")), content_type="application/json")
    assert play(cut, operation=STREAM, options=RequestOptions(idle_timeout=5.0, retries=None)).error.limit == "idle"


@pytest.mark.parametrize("once", [True, False])
def test_a_body_that_can_be_read_once_is_not_retried(once: bool):
    rules = call_settings(settings(), None)
    parts: Any = SimpleNamespace(once=once)
    under = PreparedRequest("/", None, parts).under(rules)
    assert under == (msgspec.structs.replace(rules, retries=NO_RETRIES) if once else rules)
    assert PreparedRequest("/", None).under(rules) is rules


def test_a_response_has_the_duration_of_the_last_attempt():
    played = play(After(5.0, answer(503)), After(2.0, answer(200, RETRIEVED)))
    assert (played.came.response.elapsed, played.came.response.attempts) == (2.0, 2)


def test_an_error_status_raised_by_the_callers_client_is_handled_normally():
    fields = {"content-type": "application/json", "retry-after": "Tue, 14 Nov 2023 22:13:29 GMT"}
    headers = Headers({**fields, "x-request-id": "req_7"})
    refusal = Refusal(429, headers, b'{"message": "slow down"}', WALL_TIME)
    error = play(After(2.0, Failure("foreign", refusal=refusal)), options=NEVER).error
    assert type(error) is RateLimitError
    assert (error.message, error.request_id, error.retry_after) == ("slow down", "req_7", 9.0)
    assert error.attempts == 1


@pytest.mark.parametrize(("max_body", "kept"), [(64, 64), (2 * ERROR_BODY, ERROR_BODY)])
def test_an_answer_raised_by_the_callers_client_is_read_up_to_the_limit(max_body: int, kept: int):
    refusal = Refusal(429, Headers({}), b"x" * (ERROR_BODY + 1), WALL_TIME)
    error = play(Failure("foreign", refusal=refusal), options=NEVER, max_body=max_body).error
    assert len(error.body) == kept


def test_a_lost_body_is_a_lost_connection():
    error = play(answer(200, b"{", Failure("read", words="RemoteProtocolError: peer closed")), options=NEVER).error
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
    ("given", "name"),
    [({"api_key": lambda: "a\nb"}, "api_key"), ({"api_key": None, "environment_key": "a\nb"}, "ORQ_API_KEY")],
)
def test_a_key_that_no_header_can_hold_is_named_by_source(given: dict[str, Any], name: str):
    error = play(**given).error
    assert type(error) is ConfigurationError
    assert error.message.startswith(f"{name} contains a character that no key has")


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


def test_retry_settings_of_a_call_replace_all_of_the_core():
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
def test_invalid_options_send_no_request(options: Any, words: str):
    played = play(operation=DELETE, options=options)
    assert type(played.error) is ConfigurationError
    assert words in str(played.error)
    assert played.error.operation == "conversations_delete"


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_input_that_does_not_fit_sends_nothing(operation: Any):
    played = play(operation=operation, request={"nonsense": 1})
    needed = [field.name for field in msgspec.structs.fields(operation.request) if field.required]
    assert type(played.error) is RequestValidationError
    assert (played.error.field, played.error.attempts) == ((needed or ["nonsense"])[0], 0)
    assert played.world.effects == []


# --- the end ---------------------------------------------------------------------------------------------------------


def test_an_error_has_no_traceback_frames_of_the_package():
    assert play(answer(404)).error.__traceback__ is None
    assert play(request={"nonsense": 1}).error.__traceback__ is None


def test_unknown_failure_is_a_callback_error_of_the_http_client():
    cause = ZeroDivisionError("hook")
    error = play(cause).error
    assert type(error).__name__ == "CallbackError"
    assert error.__cause__ is cause
