"""Test that errors and logs show no part of a key in a random answer."""

from __future__ import annotations

import json
import logging
import pickle
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from orq import OrqCore
from orq._blanking import Blanker
from orq._headers import Headers
from orq._secrets import HIDDEN_KEY
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from orq.result import Result
from tests.support.leaks import FORMS, leaking, leaks
from tests.support.samples import KEY, REPLY_REQUEST

from ._run import examples
from ._values import TEXT

NAMES = ("message", "error", "detail", "code", "errors", "path", "loc", "type", "msg", "title", "x")
FIELDS = ("retry-after", "x-request-id", "content-encoding", "content-type", "location", "x-echo", "set-cookie", "via")
SCHEMES = ("Bearer {}", "{}", "Token {}", "ApiKey {}")
FORM = st.sampled_from(sorted(FORMS))
KEYS = st.just(KEY) | st.from_regex(r"sk-[A-Za-z0-9_./+=-]{9,60}", fullmatch=True)


@st.composite
def bodies(draw: st.DrawFn, planted: str) -> bytes:
    """Return an error's body that holds the planted text, perhaps broken off."""
    around = draw(TEXT) + "MARK" + draw(TEXT | st.integers(0, 700).map("y".__mul__))
    shape: Any = around
    for _ in range(draw(st.integers(0, 4))):
        name = draw(st.sampled_from(NAMES))
        shape = draw(st.sampled_from([{name: shape}, [shape], {name: shape, "status": 500}, {name: "z", "y": shape}]))
    kind = draw(st.sampled_from(["JSON", "text", "page", "UTF-16"]))
    text = json.dumps(shape, ensure_ascii=draw(st.booleans())) if kind != "text" else around
    text = (f"<html><title>{around}</title>" if kind == "page" else text).replace("MARK", planted)
    body = text.encode("utf-16" if kind == "UTF-16" else "utf-8", "replace")
    return body[: draw(st.integers(0, len(body)))] if draw(st.booleans()) else body


@st.composite
def answers(draw: st.DrawFn, planted: str) -> httpx.Response:
    """Return an answer in which the planted text stands at one to three places."""
    places = draw(st.sets(st.sampled_from(["body", "header", "reason", "event"]), min_size=1, max_size=3))
    content = draw(bodies(planted)) if places & {"body", "event"} else b"{}"
    status = draw(st.sampled_from([200, 201, 302, 400, 401, 404, 422, 429, 500, 503]))
    fields = {
        "content-type": draw(st.sampled_from(["application/json", "text/html", "text/event-stream", "text/plain"]))
    }
    if "event" in places:
        status, fields["content-type"] = 200, "text/event-stream"
        name = draw(st.sampled_from([b"", b"event: error\n"]))
        content = name + b"data: " + content.replace(b"\n", b" ") + draw(st.sampled_from([b"", b"\n\n"]))
    if "header" in places:
        fields[draw(st.sampled_from(FIELDS))] = draw(st.sampled_from(["{}", "a, {}", "https://{}.test/"])).format(
            planted
        )
    extensions = {"reason_phrase": planted.encode()} if "reason" in places else {}
    return httpx.Response(status, headers=fields, stream=httpx.ByteStream(content), extensions=extensions)


class Lines(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.getMessage()}")


def outcome(key: str, response: httpx.Response, stream: bool) -> tuple[Result[Any, Any], list[str]]:
    """Make a call that gets this answer; return what it came to, and all that was logged."""
    handler, root = Lines(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with httpx.Client(transport=httpx.MockTransport(lambda request: response)) as http:
            core = OrqCore(key, http_client=http, retries=None)
            if not stream:
                return conversations_retrieve(core, {"conversation_id": "c"}), handler.lines
            result: Result[Any, Any] = conversations_create_conversation_response(core, REPLY_REQUEST)
            if result.ok:
                *_, result = [result, *result.value.results()]
            return result, handler.lines
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


@examples(300)
@given(KEYS, FORM, st.booleans(), st.data())
def test_no_answer_makes_an_error_or_a_log_show_the_key(key: str, form: str, stream: bool, data: st.DataObject) -> None:
    result, lines = outcome(key, data.draw(answers(FORMS[form](key))), stream)
    assert leaking(None if result.ok else result.error, lines, key) == []
    if result.ok and result.response is not None:
        assert not leaks(f"{result.response!r}{result.response.headers!r}{result.response.request_id}", key)
        assert not leaks(pickle.dumps(result.response.headers).decode("latin-1"), key)


@examples(300)
@given(KEYS, FORM, TEXT, TEXT, st.sampled_from(SCHEMES), st.integers(0, 60), st.integers(0, 60))
def test_no_piece_is_left(key: str, form: str, before: str, behind: str, scheme: str, begin: int, end: int) -> None:
    """A text that was cut at both ends, whose rest is a piece of a key or less than one."""
    blanker = Blanker(Headers({"authorization": scheme.format(key)}))
    whole = FORMS[form](key)
    for text in (f"{before}{whole}{behind}", f"{before} {whole[begin : len(whole) - end]} {behind}"):
        assert not leaks(blanker.text(text), key)
        raw = text.encode("utf-8", "replace")
        assert not leaks(blanker.body(raw).decode("utf-8", "replace"), key)


@pytest.mark.parametrize("used", [False, True], ids=["not used yet", "used before"])
def test_secrets_of_headers_that_are_added_later(used: bool) -> None:
    blanker = Blanker(Headers({"authorization": f"Bearer {KEY}"}))
    if used:
        assert blanker.text(KEY) == HIDDEN_KEY
    blanker.add({"x-api-key": KEY[::-1]})
    assert blanker.text(f"{KEY} {KEY[::-1]}") == f"{HIDDEN_KEY} {HIDDEN_KEY}"


@examples(300)
@given(KEYS, TEXT)
def test_text_without_a_key_is_unchanged(key: str, text: str) -> None:
    blanker = Blanker(Headers({"authorization": f"Bearer {key}", "x-team": "a-team-with-a-long-name"}))
    if not leaks(text, key):
        assert blanker.text(text) is text
    assert blanker.text("a-team-with-a-long-name") == "a-team-with-a-long-name"


@pytest.mark.parametrize("text", ['\\"' * 20_000, "%41" * 20_000, f"{KEY} " * 2000, KEY[:12] * 4000, "a" * 60_000])
def test_long_texts_take_linear_time(text: str) -> None:
    """Twice the text may take little more than twice the steps: counted, as a clock would lie on a busy machine."""
    blanker = Blanker(Headers({"authorization": f"Bearer {KEY}"}))
    blanker.text(KEY)

    def steps(of: str) -> int:
        import sys

        count = 0

        def tick(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(tick)
        try:
            blanker.text(of)
        finally:
            sys.setprofile(None)
        return count

    assert steps(text * 2) < 2.5 * steps(text) + 100


def test_a_broken_event_in_utf_16_shows_no_key() -> None:
    """It is read as UTF-8, so there are NUL characters between the letters of the key."""
    data = b"data: " + json.dumps([{"detail": KEY}]).encode("utf-16")[:-5] + b"\n\n"
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=httpx.ByteStream(data))
    result, lines = outcome(KEY, response, stream=True)
    assert not result.ok
    assert leaking(result.error, lines, KEY) == []
