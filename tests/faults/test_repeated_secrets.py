"""Test that errors and logs show no part of a key that a service repeats in any form."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

from orq import OrqCore, RequestOptions
from orq.funcs import conversations_create
from tests.faults._ask import ASYNC, CREATED, KEY, REQUESTS, SYNC, Mode, ask, listening
from tests.faults._server import CLOSE, Script, Server, answer, head
from tests.support.events import event_block
from tests.support.leaks import FORMS, leaking, leaks

pytestmark = pytest.mark.once

JSON, STREAM = "application/json", "text/event-stream"


def said(text: str) -> bytes:
    """Return an error's body; the text stands in it as it is, so that its escapes are JSON's."""
    return b'{"message": "' + text.encode() + b'"}'


def broken(status: int, begin: bytes, kind: str = JSON) -> Script:
    return [head(status, kind=kind, length=5000) + begin, CLOSE]


def status_line(status: bytes, reason: str, body: bytes) -> Script:
    fields = f"content-type: {JSON}\r\ncontent-length: {len(body)}\r\n\r\n"
    return [b"HTTP/1.1 " + status + b" " + reason.encode() + b"\r\n" + fields.encode() + body]


def failed(**fields: str) -> Script:
    return answer(200, event_block("response.failed", **fields), kind=STREAM)


PLACES: dict[str, tuple[str, Any]] = {
    "a message": ("create", lambda it: answer(401, said(f"no such key: {it}"))),
    "a message, cut at 500 characters": ("create", lambda it: answer(401, said("x" * 485 + it))),
    "a code": ("create", lambda it: answer(401, json.dumps({"message": "no", "code": it}).encode())),
    "the path of an issue": (
        "create",
        lambda it: answer(422, json.dumps({"errors": [{"path": [it], "message": it}]}).encode()),
    ),
    "the name of a field": ("create", lambda it: answer(500, json.dumps({it: {it: 1}, "message": "no"}).encode())),
    "a body in UTF-16": ("create", lambda it: answer(401, json.dumps({"message": it}).encode("utf-16"))),
    "a page in UTF-16 that begins in Chinese": (
        "create",
        lambda it: answer(401, f"错误错误 {it}".encode("utf-16"), kind="text/html; charset=utf-16"),
    ),
    "text that goes over to UTF-16": ("create", lambda it: answer(401, b"no key " + it.encode("utf-16-le"))),
    "the title of a page": (
        "create",
        lambda it: answer(502, f"<html><title>{'x' * 190}{it}</title>".encode(), kind="text/html"),
    ),
    "a body that breaks off": ("create", lambda it: broken(401, b'{"message": "' + it.encode()[:30])),
    "an answer that breaks off": ("create", lambda it: broken(200, b'{"message": "' + it.encode()[:30])),
    "an answer that is no JSON": ("create", lambda it: answer(201, it.encode())),
    "an answer that does not fit": (
        "create",
        lambda it: answer(201, json.dumps({**json.loads(CREATED), "metadata": {it: [1]}, "displayName": 1}).encode()),
    ),
    "an error with status 200": ("create", lambda it: answer(200, b'{"error": ' + said("x" * 485 + it) + b"}")),
    "content-type": ("create", lambda it: answer(200, b"hello", kind=f"text/{it}")),
    "content-encoding": ("create", lambda it: answer(200, b"hello", f"content-encoding: {it}")),
    "retry-after": ("create", lambda it: answer(429, b"{}", f"retry-after: {it}")),
    "x-request-id": ("create", lambda it: answer(500, b"{}", f"x-request-id: {it}")),
    "any header": ("create", lambda it: answer(500, b"{}", f"x-echo: {it}", f"set-cookie: a={it}")),
    "the name of a header": ("create", lambda it: answer(500, b"{}", f"x-{KEY}: 1")),
    "headers of an answer that is fine": (
        "create",
        lambda it: answer(201, CREATED, f"x-request-id: {it}", f"x-echo: {it}"),
    ),
    "the host of a redirect": ("create", lambda it: answer(302, b"", f"location: https://{it}.example/")),
    "the query of a redirect": ("create", lambda it: answer(302, b"", f"location: https://h.example/?{it}")),
    "the reason phrase": ("create", lambda it: status_line(b"401", it, b"{}")),
    "the reason phrase of an answer that is fine": ("create", lambda it: status_line(b"201", it, CREATED)),
    "the status": ("create", lambda it: status_line(it.encode(), "", b"")),
    "the size of a chunk": ("create", lambda it: [head(200, "transfer-encoding: chunked") + it.encode(), CLOSE]),
    "an upgrade": ("create", lambda it: [f"HTTP/1.1 101 Switching\r\nupgrade: {it}\r\n\r\n".encode(), CLOSE]),
    "an event that tells of a failure": ("stream", lambda it: failed(error="x" * 485 + it, code=it)),
    "an event named error": (
        "stream",
        lambda it: answer(200, f"event: error\ndata: {'y' * 485}{it}\n\n".encode(), kind=STREAM),
    ),
    "an event that breaks off": ("stream", lambda it: broken(200, b'data: {"a": "' + it.encode()[:30], STREAM)),
    "an event that is no JSON": ("stream", lambda it: answer(200, f"data: {it}\n\n".encode(), kind=STREAM)),
}


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize("place", PLACES)
def test_a_service_that_repeats_the_key_in(place: str, mode: Mode) -> None:
    """Every form in one test: a server for each would take a minute."""
    what, script = PLACES[place]
    shown = {}
    for form, write in FORMS.items():
        with Server(script(write(KEY)), default=answer(201, CREATED)) as server, listening() as log:
            got = ask(mode, server.url, what, retries=None)
        if found := leaking(got.error, log.lines, KEY):
            shown[form] = found[:3]
    assert not shown


PASSWORD = "proxy-Passw0rd-Xq7Zr9Lw3"
FEW_FORMS = ("plain", "Base64 of user and password", "percent-encoded", "escaped as in JSON")


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize("place", [place for place in PLACES if place != "the name of a header"])
def test_a_proxy_over_plain_http_that_repeats_its_password_in(place: str, mode: Mode) -> None:
    """The answer of the proxy looks like an answer of the service."""
    what, script = PLACES[place]
    settings: dict[str, Any] = {"retries": None, "allow_plain_http": True}
    shown = {}
    for form in FEW_FORMS:
        with Server(script(FORMS[form](PASSWORD)), default=answer(201, CREATED)) as proxy, listening() as log:
            through = proxy.url.replace("//", f"//user:{PASSWORD}@")
            got = ask(mode, "http://service.test", what, proxy=through, **settings)
            assert "proxy-authorization" in proxy.requests[0].headers
        if found := leaking(got.error, log.lines, PASSWORD):
            shown[form] = found[:3]
    assert not shown


def test_a_proxy_that_is_shown_its_password_and_refuses() -> None:
    script = answer(407, said(f"bad password {PASSWORD}"), f"x-request-id: {PASSWORD}")
    with Server(default=script) as proxy:
        through = proxy.url.replace("//", f"//user:{PASSWORD}@")
        got = ask(SYNC, "http://service.test", "create", proxy=through, allow_plain_http=True, retries=None)
    assert "bad password [api key]" in str(got.error)
    assert not leaks(f"{got.error!r}{got.error.headers!r}{got.error.request_id}", PASSWORD)  # type: ignore[union-attr]


@pytest.mark.parametrize("cut", range(8, len(KEY), 7))
def test_half_a_key_at_the_end_of_the_data(cut: int) -> None:
    for script in (broken(401, b'{"message": "' + KEY.encode()[:cut]), answer(401, b"you sent " + KEY.encode()[:cut])):
        with Server(script) as server, listening() as log:
            got = ask(SYNC, server.url, "create", retries=None)
        assert leaking(got.error, log.lines, KEY) == []


GIVEN: dict[str, dict[str, str]] = {
    "authorization": {"authorization": f"Bearer {KEY}"},
    "a token without a scheme": {"authorization": KEY},
    "user and password": {"authorization": httpx.BasicAuth("user", KEY)._auth_header},
    "x-api-key": {"x-api-key": KEY},
    "api-key": {"api-key": KEY},
    "a cookie": {"cookie": f"theme=dark; session={KEY}"},
    "a header of a gateway": {"cf-access-client-secret": KEY},
    "a name with a number": {"x-api-key-2": KEY},
    "a name with a version": {"x-access-token-v2": KEY},
    "a name in the plural": {"x-api-keys": KEY},
    "a name with underscores": {"x_session_id": KEY},
    "a short name": {"x-pwd": KEY},
    "an assertion": {"x-goog-iap-jwt-assertion": KEY},
}


@pytest.mark.parametrize("by", ["the client", "the call", "a middleware"])
@pytest.mark.parametrize("given", GIVEN)
def test_a_key_in_a_header_of_the_users_own(given: str, by: str) -> None:
    """The secrets are taken from the request that was sent, whatever set its headers."""

    class Adds:
        def before(self, request: Any, call: Any) -> Any:
            return request.with_headers(GIVEN[given])

        def after(self, outcome: Any, call: Any) -> Any:
            return outcome

    settings: dict[str, Any] = {
        "the client": {"headers": GIVEN[given]},
        "the call": {"options": RequestOptions(headers=GIVEN[given])},
        "a middleware": {"middleware": [Adds()]},
    }[by]
    with Server(default=answer(401, said(f"bad key {KEY} {KEY.upper()}"), f"x-request-id: {KEY}")) as server:
        with listening() as log:
            got = ask(SYNC, server.url, "create", retries=None, **settings)
        assert any(KEY in seen.headers.get(name, "") for seen in server.requests for name in seen.headers) or (
            given == "user and password"
        )
    assert "bad key [api key]" in str(got.error)
    assert leaking(got.error, log.lines, KEY) == []


def test_successful_answers_show_no_key() -> None:
    fields = (f"x-request-id: {KEY}", f"content-language: {KEY}", f"x-{KEY}: 1")
    with Server(default=answer(201, CREATED, *fields)) as server, OrqCore(KEY, server_url=server.url) as core:
        result = conversations_create(core, REQUESTS["create"])
        response = result.unwrap() and result.response
    assert response.headers["content-language"] == KEY, "data is the caller's"
    shown = f"{response!r}{response.headers!r}{result!r}{response.request_id}"
    assert not leaks(shown, KEY)
    assert not leaks(pickle.dumps(response.headers).decode("latin-1"), KEY)


def test_logs_of_other_requests_are_left_alone() -> None:
    """The filter knows the secrets of the request under way, and blanks nothing else."""
    with Server(default=answer(201, CREATED, "x-echo: something-else-entirely")) as server, listening() as log:
        assert ask(SYNC, server.url, "create").error is None
        with httpx.Client(trust_env=False) as other:
            other.get(server.url, headers={"x-theirs": "a-value-of-another-program"})
    assert any("something-else-entirely" in line for line in log.lines if line.startswith("httpcore"))
