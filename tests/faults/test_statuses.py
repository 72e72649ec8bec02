"""Test error status codes: the error class, the number of requests, and the message.

The bodies have every shape that services and proxies use. For each shape, the status code decides the error.
"""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest

from orq import OrqCore, RequestOptions, RetryConfig
from orq.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from orq.funcs import conversations_create
from tests.faults._ask import ASYNC_FACADE, KEY, MODES, RETRIEVED, SYNC, Mode, ask, check_error, listening
from tests.faults._figures import tally
from tests.faults._server import Server, answer

pytestmark = pytest.mark.oldest

STATUSES: list[tuple[int, type[APIError], bool]] = [
    (400, BadRequestError, False),
    (401, AuthenticationError, False),
    (402, APIError, False),
    (403, PermissionDeniedError, False),
    (404, NotFoundError, False),
    (405, APIError, False),
    (408, APIError, True),
    (409, ConflictError, False),
    (413, APIError, False),
    (418, APIError, False),
    (422, UnprocessableEntityError, False),
    (429, RateLimitError, True),
    (451, APIError, False),
    (500, InternalServerError, True),
    (501, InternalServerError, True),
    (502, InternalServerError, True),
    (503, InternalServerError, True),
    (504, InternalServerError, True),
    (520, InternalServerError, True),
    (599, InternalServerError, True),
    (666, InternalServerError, True),
]


def sent(what: str, status: int) -> int:
    """How often a request goes out that is always answered so, with the default of three attempts."""
    if status in (429, 503):
        return 3
    return 3 if what == "retrieve" and (status == 408 or 500 <= status < 600) else 1


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize(("status", "kind", "retryable"), STATUSES)
@pytest.mark.parametrize("what", ["create", "retrieve", "stream"])
def test_each_status_is_its_error(what: str, status: int, kind: type[APIError], retryable: bool, mode: Mode) -> None:
    requests = sent(what, status)
    script = answer(status, b'{"message": "it said no", "code": "E_NO"}', "x-request-id: req_7")
    with Server(*[script] * requests, default=answer(200, RETRIEVED)) as server, listening() as log:
        got = ask(mode, server.url, what, then=True)
        freed = got.after is not None and got.after.ok and server.wait_closed()
        shown = [line for line in log.lines if KEY in line]
        tally(got.error, due=True, left_behind=not freed or bool(shown))
        assert len(server.requests) == requests + 1
        assert server.connections == 1, "the body of an error is read, so its connection serves again"
        assert freed
    check_error(
        got.error,
        what,
        kind,
        status_code=status,
        message="it said no",
        code="E_NO",
        request_id="req_7",
        attempts=requests,
        retryable=retryable,
        body={"message": "it said no", "code": "E_NO"},
        said=f"status {status} (E_NO): it said no",
    )
    assert "req_7" in str(got.error)
    assert (f"{requests} attempts" in str(got.error)) == (requests > 1)
    assert not shown


def nested(levels: int) -> bytes:
    return b'{"message":' * levels + b'"deep"' + b"}" * levels


BODIES: list[tuple[str, bytes, str, str]] = [
    ("a message", b'{"message": "said"}', "application/json", "said"),
    ("an error as text", b'{"error": "said"}', "application/json", "said"),
    ("an error with a message", b'{"error": {"message": "said", "code": "E1"}}', "application/json", "(E1): said"),
    ("a detail", b'{"detail": "said"}', "application/json", "said"),
    (
        "a list of fields",
        b'{"detail": [{"loc": ["body", "message", 0], "msg": "is missing"}, {"loc": ["x"], "msg": "too long"}]}',
        "application/json",
        "body.message.0: is missing; x: too long",
    ),
    (
        "issues",
        b'{"message": "invalid", "issues": [{"path": ["a", "b"], "message": "must be text"}]}',
        "application/json",
        "invalid: a.b: must be text",
    ),
    ("problem+json", b'{"title": "said", "status": 422}', "application/problem+json", "said"),
    ("a list of texts", b'["one", "two"]', "application/json", "one; two"),
    ("text in JSON", b'"said"', "application/json", "said"),
    ("text", b"said", "text/plain", "said"),
    ("text that says it is JSON", b"upstream connect error", "application/json", "upstream connect error"),
    ("HTML", b"<html><title>504 Gateway\n Time-out</title><body>", "text/html", "an HTML page: 504 Gateway Time-out"),
    ("HTML without title", b"<!doctype html><p>no", "text/html", "an HTML page"),
    ("nothing", b"", "", "status 422"),
    ("nothing, as JSON", b"", "application/json", "status 422"),
    ("null", b"null", "application/json", "status 422"),
    ("a number", b"12", "application/json", "status 422"),
    ("an empty object", b"{}", "application/json", "status 422"),
    ("an empty list", b"[]", "application/json", "status 422"),
    ("fields of the wrong type", b'{"message": 5, "error": [1, null], "code": {"a": 1}}', "application/json", "422"),
    ("issues that are none", b'{"issues": [{}, {"path": null}], "message": "said"}', "application/json", "said"),
    ("messages in messages", nested(5), "application/json", "deep"),
    ("900 messages in messages", nested(900), "application/json", "status 422"),
    ("10,000 messages in messages", nested(10_000), "application/json", "status 422"),
    ("JSON cut short", b'{"message": "sai', "application/json", '{"message": "sai'),
    ("bytes that are not UTF-8", b"\xff\xfeno", "text/plain", "no"),
    ("zeros", bytes(5000), "application/octet-stream", "status 422"),
    ("a million letters", b"x" * 1_000_000, "text/plain", "xxx"),
    ("a message of a million letters", json.dumps({"message": "x" * 1_000_000}).encode(), "application/json", "xxx"),
    ("an event stream", b'data: {"message": "said"}\n\n', "text/event-stream", "said"),
    ("the key, in JSON", json.dumps({"message": f"wrong key: Bearer {KEY}"}).encode(), "application/json", "wrong key"),
    ("the key, in text", f"you sent {KEY}".encode(), "text/plain", "you sent"),
]


@pytest.mark.parametrize(("status", "error"), [row[:2] for row in STATUSES])
def test_every_status_with_a_body_of_any_shape(status: int, error: type[APIError]) -> None:
    """All combinations of both tables, over one connection. For each body, the status code decides the error."""
    scripts = [answer(status, body, kind=kind) for _, body, kind, _ in BODIES]
    with Server(*scripts) as server, OrqCore(KEY, server_url=server.url, retries=None) as core:
        for name, *_ in BODIES:
            result = conversations_create(core, {"project_id": "proj_01"})
            found = None if result.ok else result.error
            tally(found, due=True, left_behind=server.connections > 1 or KEY in repr(vars(found)))
            assert type(found) is error, name
            assert found.status_code == status, name
            assert f"status {status}" in str(found), name
        assert len(server.requests) == len(BODIES)
        assert server.connections == 1


@pytest.mark.parametrize("mode", [SYNC, ASYNC_FACADE], ids=str)
@pytest.mark.parametrize(("body", "kind", "said"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
@pytest.mark.parametrize("what", ["create", "stream"])
def test_a_body_of_any_shape_is_that_error(what: str, body: bytes, kind: str, said: str, mode: Mode) -> None:
    with Server(answer(422, body, kind=kind)) as server, listening() as log:
        got = ask(mode, server.url, what)
        assert len(server.requests) == 1
    check_error(got.error, what, UnprocessableEntityError, status_code=422, said=said)
    assert len(str(got.error)) < 1500, "an error is to be read"
    assert not [line for line in log.lines if KEY in line]


def dated(header: str) -> str:
    """Put a date where "@seconds" stands."""

    def date(match: re.Match[str]) -> str:
        return format_datetime(datetime.now(timezone.utc) + timedelta(seconds=int(match[1])), usegmt=True)

    return re.sub(r"@(\d+)", date, header)


YEARS = 10 * 365 * 86400

WAITS: list[tuple[str, tuple[str, ...], float | None]] = [  # "@60" is replaced by the date in 60 seconds
    ("seconds", ("retry-after: 7",), 7.0),
    ("parts of a second", ("retry-after: 1.5",), 1.5),
    ("zero", ("retry-after: 0",), 0.0),
    ("milliseconds", ("retry-after-ms: 250",), 0.25),
    ("milliseconds go first", ("retry-after: 9", "retry-after-ms: 250"), 0.25),
    ("a date", ("retry-after: @3600",), 3600.0),
    ("a past date", ("retry-after: Wed, 21 Oct 2015 07:28:00 GMT",), 0.0),
    ("ten years", (f"retry-after: {YEARS}",), float(YEARS)),
    ("ten years, as a date", (f"retry-after: @{YEARS}",), float(YEARS)),
    ("negative", ("retry-after: -5",), None),
    ("garbage", ("retry-after: soon",), None),
    ("empty", ("retry-after: ",), None),
    ("infinite", ("retry-after: inf",), None),
    ("not a number", ("retry-after: nan",), None),
    ("digits of another script", ("retry-after: \u00b2",), None),
    ("a number too large for a float", ("retry-after: " + "9" * 400,), None),
    ("a date that is none", ("retry-after: Wed, 99 Foo 2015 07:28:00 GMT",), None),
    ("twice", ("retry-after: 3", "retry-after: 8"), 3.0),
    ("twice, as dates", ("retry-after: @60", "retry-after: @60"), 60.0),
    ("none", (), None),
]


@pytest.mark.parametrize("mode", [SYNC, ASYNC_FACADE], ids=str)
@pytest.mark.parametrize(("headers", "seconds"), [row[1:] for row in WAITS], ids=[row[0] for row in WAITS])
def test_each_form_of_retry_after_is_read(headers: tuple[str, ...], seconds: float | None, mode: Mode) -> None:
    with Server(answer(429, b'{"message": "slow down"}', *map(dated, headers))) as server:
        got = ask(mode, server.url, "create", retries=None)
        assert len(server.requests) == 1
    check_error(got.error, "create", RateLimitError, status_code=429)
    assert got.error.retry_after == (None if seconds is None else pytest.approx(seconds, abs=10 if seconds > 30 else 0))


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_retry_after_is_obeyed(mode: Mode) -> None:
    with Server(answer(429, b"", "retry-after-ms: 300"), default=answer(200, RETRIEVED)) as server:
        got = ask(mode, server.url, "retrieve", retries=RetryConfig(initial_interval=5.0))
        assert got.error is None
        first, second = (seen.time for seen in server.requests)
        assert 0.295 <= second - first < 3  # without the header it would wait for about 5 s


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize(
    ("wait", "options"),
    [
        (f"retry-after: {YEARS}", RequestOptions()),
        (f"retry-after: @{YEARS}", RequestOptions()),
        ("retry-after: 61", RequestOptions()),
        ("retry-after: 1", RequestOptions(total_timeout=0.5)),
        ("retry-after: 1", RequestOptions(retries=RetryConfig(max_elapsed_time=0.5))),
    ],
    ids=["ten years", "ten years, as a date", "over a minute", "beyond the total", "beyond max_elapsed_time"],
)
def test_a_retry_after_beyond_the_limits_is_returned_to_the_caller(
    wait: str, options: RequestOptions, mode: Mode
) -> None:
    with Server(answer(503, b"", dated(wait)), default=answer(200, RETRIEVED)) as server:
        got = ask(mode, server.url, "retrieve", options=options)
        assert len(server.requests) == 1
    check_error(got.error, "retrieve", InternalServerError, status_code=503, attempts=1)
    assert got.error.retry_after >= 1


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_an_answer_has_the_number_of_attempts(mode: Mode) -> None:
    with Server(answer(503), answer(429), default=answer(200, RETRIEVED)) as server, listening() as log:
        got = ask(mode, server.url, "retrieve")
        assert len(server.requests) == 3
    assert got.error is None
    assert got.response is None or got.response.attempts == 3
    for attempt in (1, 2, 3):
        assert [line for line in log.lines if line.startswith("orq") and f"attempt {attempt}" in line]
