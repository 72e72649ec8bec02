"""Test failures of an upstream: the caller gets them in the service's format, without keys."""

from __future__ import annotations

import gzip
import json
import logging
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx
import pytest

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from orq.local.upstream import network
from tests.local.forms._chats import CHAT, message
from tests.support.samples import KEY
from tests.support.wire import connect, payloads

from ._raw_upstream import HOLD, STREAM, answer, chunk, end, event, raw_upstream, stream

UPSTREAM_KEY = "sk-upstream-4f8a1c9be2"
STREAMED = pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])


@contextmanager
def asking(url: str, **options: Any) -> Iterator[httpx.Client]:
    """A client of a local server that asks the upstream at `url`."""
    with LocalOrq(upstream=url, **options) as server, connect(server) as http:
        yield http


def refused(http: httpx.Client, streamed: bool = False) -> tuple[int, Any]:
    response = http.post(CHAT, json=message("Hello!", stream=streamed))
    assert response.headers["x-orq-local"] == "upstream"
    return response.status_code, response.json()["error"]


REFUSALS: dict[str, tuple[bytes, int, str]] = {
    "a 400 in OpenAI's form": (
        answer(400, b'{"error": {"message": "top_k is unknown", "type": "bad", "param": "top_k", "code": "no"}}'),
        400,
        "top_k is unknown",
    ),
    "Ollama's 404": (answer(404, b'{"error": "model x not found, try pulling it first"}'), 404, "try pulling it first"),
    "FastAPI's 422": (answer(422, b'{"detail": [{"msg": "field required"}]}'), 422, "field required"),
    "a 413 of plain text": (answer(413, b"too large", type="text/plain"), 413, "too large"),
    "a 429": (answer(429, b'{"error": {"message": "slow down"}}', "retry-after: 7"), 429, "slow down"),
    "a 503": (answer(503, b'{"error": {"message": "loading"}}'), 503, "loading"),
    "a 500": (answer(500, b"<html>boom</html>", type="text/html"), 502, "boom"),
    "its key refused": (answer(401, b'{"error": {"message": "bad key"}}'), 502, "ORQ_UPSTREAM_KEY"),
    "elsewhere": (answer(307, b"", "location: http://127.0.0.1:9/"), 502, "not followed"),
    "a page in place of an answer": (answer(200, b"<html>hello</html>", type="text/html"), 502, "before it answered"),
    "nothing": (answer(200, b""), 502, "before it answered"),
    "no HTTP": (b"SSH-2.0-OpenSSH_9\r\n", 502, "closed the connection before it answered"),
    "an end at once": (b"", 502, "closed the connection before it answered"),
    "JSON cut off": (answer(200, b'{"choices": [{"message": {"content": "x"}'), 502, "not JSON"),
    "gzip that is none": (answer(200, b"plain", "content-encoding: gzip"), 502, "DecodingError"),
    "a failure as the first event": (stream({"error": {"message": "overloaded"}}), 502, "overloaded"),
}


@STREAMED
@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_has_a_status_and_the_upstreams_words(name: str, streamed: bool) -> None:
    data, status, words = REFUSALS[name]
    with raw_upstream(data) as upstream, asking(upstream.url) as http:
        got, error = refused(http, streamed)
        assert (got, words in error["message"]) == (status, True), error
        assert f"{upstream.url}/chat/completions" in error["message"]
        assert len(upstream.bodies) == 1  # the request was sent once


def test_param_and_code_of_an_upstream_error_are_kept() -> None:
    with raw_upstream(REFUSALS["a 400 in OpenAI's form"][0]) as upstream, asking(upstream.url) as http:
        _, error = refused(http)
    assert (error["type"], error["param"], error["code"]) == ("bad", "top_k", "no")


def test_a_429_keeps_its_pause() -> None:
    with raw_upstream(REFUSALS["a 429"][0]) as upstream, asking(upstream.url) as http:
        assert http.post(CHAT, json=message()).headers["retry-after"] == "7"


@STREAMED
def test_an_unreachable_upstream_error_says_what_to_start(streamed: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
    with asking(url) as http:
        status, error = refused(http, streamed)
    assert (status, error["code"]) == (502, "upstream_unreachable")
    assert url in error["message"]
    assert "ollama serve" in error["message"]


BREAKS: dict[str, tuple[bytes, str]] = {
    "an end without a reason": (
        stream(chunk(content="Some "), chunk(content="words"), done=False),
        "ended in the middle of",
    ),
    "fewer bytes than said": (
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 900\r\n\r\n"
        + event(chunk(content="Some words")),
        "closed the connection in the middle of",
    ),
    "an error event": (stream(chunk(content="Some words"), {"error": {"message": "out of memory"}}), "out of memory"),
    "no JSON": (STREAM + event(chunk(content="Some words")) + b"data: {oops\n\n", "not JSON"),
}
FORMS: dict[str, tuple[str, dict[str, Any]]] = {
    "chat": (CHAT, message("Hello!", stream=True)),
    "completion": ("/v2/router/completions", {"model": "openai/gpt-4o", "prompt": "Hello!", "stream": True}),
    "response": ("/v3/router/responses", {"model": "openai/gpt-4o", "input": "Hello!", "stream": True}),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", BREAKS)
def test_a_stream_that_breaks_ends_with_an_error_event(name: str, form: str) -> None:
    data, words = BREAKS[name]
    path, body = FORMS[form]
    with raw_upstream(data) as upstream, LocalOrq(upstream=upstream.url) as server, connect(server) as http:
        response = http.post(path, json=body)
        (trace,) = server.dump()["traces"]
    assert response.status_code == 200
    assert "[DONE]" not in response.text
    last = payloads(response.text)[-1]
    last = last.get("response", last)
    assert words in last["error"]["message"]
    assert upstream.url in last["error"]["message"]
    assert trace["status"] == "error"


@pytest.mark.parametrize("name", BREAKS)
def test_a_whole_answer_that_breaks_is_a_502(name: str) -> None:
    data, words = BREAKS[name]
    with raw_upstream(data) as upstream, asking(upstream.url) as http:
        status, error = refused(http)
    assert (status, words in error["message"]) == (502, True)


def test_silence_is_a_504_and_within_a_stream_an_error_event() -> None:
    with raw_upstream(HOLD) as upstream, asking(upstream.url, upstream_idle=0.2) as http:
        started = time.monotonic()
        status, error = refused(http)
        assert time.monotonic() - started < 3
    assert (status, "upstream_idle" in error["message"]) == (504, True)
    silent = [STREAM + event(chunk(content="Some words")), HOLD]
    with raw_upstream(*silent) as upstream, asking(upstream.url, upstream_idle=0.2) as http:
        response = http.post(CHAT, json=message(stream=True))
    assert "sent nothing more" in payloads(response.text)[-1]["error"]["message"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full queue does not hold connections back")
def test_an_upstream_that_takes_no_connection_is_a_504(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "CONNECT", 0.2)
    with ExitStack() as sockets:
        full = sockets.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(3):  # more connections than the queue accepts
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        with asking(f"http://127.0.0.1:{full.getsockname()[1]}/v1") as http:
            started = time.monotonic()
            status, error = refused(http)
            assert time.monotonic() - started < 3
    assert (status, "did not accept a connection" in error["message"]) == (504, True)


def test_an_upstream_that_finishes_and_stays_open_is_not_waited_for() -> None:
    data = [stream(chunk(content="Yes."), end(), done=False), HOLD]
    with raw_upstream(*data) as upstream, asking(upstream.url, upstream_idle=0.2) as http:
        response = http.post(CHAT, json=message())
    assert response.json()["choices"][0]["message"]["content"] == "Yes."


def test_pieces_are_passed_on_as_they_come() -> None:
    data = [STREAM + event(chunk(content="first")), 1.0, event(end()) + b"data: [DONE]\n\n"]
    with raw_upstream(*data) as upstream, asking(upstream.url) as http:
        started = time.monotonic()
        with http.stream("POST", CHAT, json=message(stream=True)) as response:
            for line in response.iter_lines():
                if "first" in line:
                    break
            assert time.monotonic() - started < 0.9
            assert "content-encoding" not in response.headers
        assert "accept-encoding: identity" in upstream.heads[0].lower()


def test_a_compressed_answer_is_read_though_it_was_not_requested() -> None:
    body = gzip.compress(event(chunk(content="Yes.")) + event(end()))
    with raw_upstream(answer(200, body, "content-encoding: gzip")) as upstream, asking(upstream.url) as http:
        assert http.post(CHAT, json=message()).json()["choices"][0]["message"]["content"] == "Yes."


@pytest.mark.parametrize("path", ["", "/", "/v1", "/v1/", "/v1/chat/completions"])
def test_a_base_is_taken_with_and_without_its_path(path: str) -> None:
    with raw_upstream(stream(end())) as upstream, asking(f"http://127.0.0.1:{upstream.port}{path}") as http:
        assert http.post(CHAT, json=message()).status_code == 200
    assert upstream.heads[0].startswith("POST /v1/chat/completions HTTP/1.1")


@pytest.mark.parametrize(
    ("family", "host"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")], ids=["IPv4", "IPv6"]
)
def test_localhost_is_tried_at_both_loopbacks(family: socket.AddressFamily, host: str) -> None:
    with raw_upstream(stream(end()), family=family, host=host) as upstream:
        with asking(f"http://localhost:{upstream.port}/v1") as http:
            assert http.post(CHAT, json=message()).status_code == 200
        assert f"host: localhost:{upstream.port}" in upstream.heads[0].lower()


def test_no_environment_proxy_is_used_for_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with raw_upstream(stream(end())) as upstream:
        for host in ("127.0.0.1", "localhost"):
            with asking(f"http://{host}:{upstream.port}/v1") as http:
                assert http.post(CHAT, json=message()).status_code == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.0.0.2"])
def test_the_servers_own_address_is_refused(host: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ConfigurationError, match="is this server"):
        LocalOrq(port, upstream=f"http://{host}:{port}/v2/router").start()


@pytest.mark.parametrize(
    "url",
    [
        "127.0.0.1:11434",
        "ftp://x/v1",
        "http://",
        "",
        "http://me:secret@127.0.0.1/v1",
        "http://h/v1?api_key=s",
        "http://h/#x",
    ],
)
def test_an_invalid_address_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^upstream must") as refused:
        LocalOrq(upstream=url).start()
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("options", [{"upstream_drop": "seed"}, {"upstream_idle": 0}], ids=["drop", "idle"])
def test_an_option_that_is_wrong_is_named(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        LocalOrq(upstream="http://127.0.0.1:9/v1", **options).start()


@pytest.mark.parametrize("from_variable", [False, True], ids=["given", "from the variable"])
def test_keys_are_not_sent_to_other_servers(
    from_variable: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    words = f"Incorrect API key provided: {UPSTREAM_KEY}, {UPSTREAM_KEY[:-3]}"
    script = [answer(400, json.dumps({"error": {"message": words, "param": UPSTREAM_KEY}}).encode(), "set-cookie: a=b")]
    options: dict[str, Any] = {} if from_variable else {"upstream_key": UPSTREAM_KEY}
    if from_variable:
        monkeypatch.setenv("ORQ_UPSTREAM_KEY", UPSTREAM_KEY)
    caplog.set_level(logging.DEBUG)
    with (
        raw_upstream(*script) as upstream,
        LocalOrq(upstream=upstream.url, **options) as server,
        connect(server) as http,
    ):
        answers = [http.post(CHAT, json=message(user="caller-1"), headers={"cookie": "c=d"}) for _ in range(2)]
        kept = [server.dump(), repr(server), repr(vars(server)), [repr(one) for one in server.requests]]
    for head, body in zip(upstream.heads, upstream.bodies, strict=True):
        assert f"authorization: Bearer {UPSTREAM_KEY}" in head
        assert KEY not in head + json.dumps(body)
        assert "cookie" not in head.lower()
    shown = [one.text + str(one.headers) for one in answers] + [str(kept), caplog.text]
    assert not [text for text in shown if UPSTREAM_KEY[:-3] in text]
    assert "set-cookie" not in answers[0].headers


def test_a_mismatched_answer_is_passed_on_and_marked(caplog: pytest.LogCaptureFixture) -> None:
    wanted = {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object", "required": ["city"]}}}
    for text in ('{"town": 1}', "no JSON"):
        with raw_upstream(stream(chunk(content=text), end())) as upstream, asking(upstream.url) as http:
            response = http.post(CHAT, json=message(response_format=wanted))
        assert response.json()["choices"][0]["message"]["content"] == text
        assert "unfit=response_format" in response.headers["x-orq-local"]
        assert upstream.bodies[0]["response_format"] == wanted
    assert "does not match the requested schema" in caplog.text


def test_a_prompt_that_was_cut_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    counted = {"prompt_tokens": 20, "completion_tokens": 1}
    with raw_upstream(stream(chunk(content="x"), end(usage=counted))) as upstream, asking(upstream.url) as http:
        http.post(CHAT, json=message("word " * 10))
        assert "may have cut it" not in caplog.text
        http.post(CHAT, json=message("word " * 100))
    assert "counts 20 tokens of a prompt of about 100 words" in caplog.text


@pytest.mark.parametrize("text", ["Looks fine to me!", '{"value": true}', "[]"])
def test_a_judge_that_breaks_the_format_is_a_502(text: str) -> None:
    judge = {"key": "judge", "type": "llm_eval", "prompt": "Is it good?", "model": "m", "output_type": "boolean"}
    with (
        raw_upstream(stream(chunk(content=text), end())) as upstream,
        LocalOrq(upstream=upstream.url, seed={"evals": [{"_id": "judge", **judge}]}) as server,
        connect(server) as http,
    ):
        response = http.post("/v3/evaluators/judge/invoke", json={"output": "Hello!"})
    assert (response.status_code, "no verdict" in response.text) == (502, True)
