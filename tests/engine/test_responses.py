"""Test the reading of error answers: message, code, and the time to wait."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orq import OrqCore
from orq._engine.error_text import describe
from orq._engine.operation import Operation
from orq._engine.response import decode_answer, retry_after, stays_open
from orq._engine.settings import call_settings
from orq._headers import Headers
from orq.middleware import Response
from orq.models import TextResult
from tests.support.operations import operation_named

from ._steps import CREATE, STREAM, WALL_TIME, examples

RESPONSES = operation_named("responses_create")
SPEECH = operation_named("router_audio_speech_create")
HEARD = operation_named("router_audio_transcriptions_create")

# --- bodies that the caller reads ------------------------------------------------------------------------------------

SSE, JSON, HTML = "text/event-stream", "application/json", "text/html"


@pytest.mark.parametrize(
    ("operation", "kinds"),
    [
        (STREAM, {SSE, None}),
        (RESPONSES.for_stream(True), {SSE, None}),
        (RESPONSES.for_stream(False), set()),
        (CREATE, set()),
        (SPEECH, {SSE, None, ""}),  # JSON is not audio, so it is an error
    ],
    ids=["a stream", "a stream, as asked", "JSON, as asked", "JSON", "a download"],
)
def test_a_body_of_the_expected_type_stays_open(operation: Operation, kinds: set[str | None]):
    for kind in (SSE, JSON, HTML, "", None):
        headers = Headers({} if kind is None else {"content-type": kind})
        assert stays_open(operation, Response(status_code=200, headers=headers)) == (kind in kinds), kind
        assert not stays_open(operation, Response(status_code=503, headers=headers))
    assert not stays_open(operation, Response(status_code=204))


# --- messages of error bodies ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "message", "code"),
    [
        ({"message": "No."}, "No.", None),
        ({"message": "No.", "code": "c_1"}, "No.", "c_1"),
        ({"code": 404, "message": "No."}, "No.", "404"),
        ({"code": 500.0, "error": "No."}, "No.", "500"),
        ({"error": "No."}, "No.", None),
        ({"error": {"message": "No.", "type": "invalid_request", "code": "c_1"}}, "No.", "c_1"),
        ({"error": {"message": "No."}, "code": "outer"}, "No.", "outer"),
        ({"errors": [{"path": ["body", "model"], "message": "Required"}]}, "body.model: Required", None),
        (
            {"message": "Invalid", "errors": [{"field": "a", "message": "bad"}, {"param": "b", "msg": "worse"}]},
            "Invalid: a: bad; b: worse",
            None,
        ),
        ({"detail": "No."}, "No.", None),
        (
            {"detail": [{"loc": ["body", 0, "x"], "msg": "field required", "type": "missing"}]},
            "body.0.x: field required",
            None,
        ),
        (
            {"issues": [{"path": ["a", 0], "message": "Expected string", "code": "invalid_type"}]},
            "a.0: Expected string",
            None,
        ),
        ({"error": {"issues": [{"path": ["a"], "message": "Required"}], "name": "ZodError"}}, "a: Required", None),
        ({"message": '[{"path": ["a"]}]', "issues": [{"path": ["a"], "message": "Required"}]}, "a: Required", None),
        (
            {
                "type": "https://example.com/probs/out-of-credit",
                "title": "Out of credit",
                "detail": "Balance is 30.",
                "status": 403,
            },
            "Balance is 30.",
            "https://example.com/probs/out-of-credit",
        ),
        ({"type": "about:blank", "title": "Out of credit"}, "Out of credit", "about:blank"),
        ({"error": "invalid_grant", "error_description": "expired"}, "invalid_grant", None),
        ({"message": ["one", "two"]}, "one; two", None),
        ([{"message": "one"}, {"message": "two"}], "one; two", None),
        (["one", "two"], "one; two", None),
        ("plain  text\n here", "plain text here", None),
        ("<!doctype html><title> Bad\n gateway </title><p>x", "an HTML page: Bad gateway", None),
        ("<HTML><TITLE lang='en'>Bad</TITLE>", "an HTML page: Bad", None),
        ("<title>never ended", "an HTML page", None),
        ("<title>   </title>", "an HTML page", None),
        ("   ", "", None),
        ({"message": "  ", "detail": "too late"}, "too late", None),
        ({"error": {"message": " ", "code": " "}, "code": "late"}, "", "late"),
        ({"error": {"message": "  x", "code": " ", "type": "late"}}, "x", "late"),
        ({"errors": [{"path": ["a"], "message": " "}]}, "a", None),
        ("two\nlines \x1b[2J\u2028and more", "two lines [2J and more", None),
        ({"message": "x", "code": "a\nFORGED " + "b" * 5000}, "x", "a FORGED " + "b" * 91),
        ({"errors": [{"path": ["a\n\x1b", 0], "message": "no"}]}, "a.0: no", None),
        ("<title>" * 3000, "an HTML page", None),
        ("<html><body>x", "an HTML page", None),
        ("x" * 501, "x" * 500 + "…", None),
        ("", "", None),
        (None, "", None),
        (5, "", None),
        ({}, "", None),
        ([], "", None),
        ({"message": ""}, "", None),
        ({"message": None, "error": "No."}, "No.", None),
        ({"message": {"x": 1}, "detail": "No."}, "No.", None),
        ({"code": None, "type": ["x"], "message": "No."}, "No.", None),
        ({"errors": ["one", "two"]}, "one; two", None),
        ({"title": "Bad Request", "errors": ["one"]}, "one", None),
        ({"errors": [{}]}, "", None),
    ],
)
def test_message_of_a_body(data: Any, message: str, code: str | None):
    assert describe(data) == (message, code)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["message", "error", "errors", "detail", "code", "path", "issues", "loc"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@examples(300)
@given(json_values)
def test_any_error_body_is_read(data: Any):
    message, code = describe(data)
    assert isinstance(message, str)
    assert code is None or isinstance(code, str)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda inner: {"message": inner},
        lambda inner: [inner],
        lambda inner: {"errors": [{"detail": inner, "path": inner}]},
    ],
)
def test_a_deeply_nested_error_body_is_read(wrap: Any):
    data: Any = "No."
    for _ in range(5000):
        data = wrap(data)
    assert describe(data) == ("", None)


# --- Retry-After -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 7.25 "}, 7.25),
        ({"retry-after": "7, 7"}, 7.0),
        ({"retry-after": "000"}, 0.0),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after-ms": "", "retry-after": "9"}, 9.0),
        ({"retry-after": formatdate(WALL_TIME + 30, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(WALL_TIME + 30)}, 30.0),
        ({"retry-after": "Tue Nov 14 22:13:50 2023"}, 30.0),  # the format of asctime(), which means UTC in HTTP
        ({"retry-after": "Tuesday, 14-Nov-23 22:13:50 GMT"}, 30.0),
        ({"retry-after": "Tue, 14 Nov 2023 23:13:50 +0100"}, 30.0),
        ({"retry-after": formatdate(WALL_TIME - 30, usegmt=True)}, 0.0),
        ({}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "1e9"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Tue, 14 Nov 20230 22:13:50 GMT"}, None),
        ({"retry-after": "1" * 13}, None),
    ],
    ids=str,
)
def test_retry_after(fields: dict[str, str], seconds: float | None):
    assert retry_after(Headers(fields), WALL_TIME) == (None if seconds is None else pytest.approx(seconds))


@examples(300)
@given(
    st.text(st.characters(max_codepoint=255), max_size=30)
    | st.from_regex(r"\w{3}, \d{1,2} \w{3} \d{1,5} \d\d:\d\d:\d\d [+-]?\w{1,6}")
)
def test_any_retry_after_is_a_wait_or_none(text: str):
    seconds = retry_after(Headers({"retry-after": text}), WALL_TIME)
    assert seconds is None or 0 <= seconds < 1e13


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs tzset")
def test_a_date_without_zone_is_utc_wherever_we_are(monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        seconds = retry_after(Headers({"retry-after": "Tue Nov 14 22:13:50 2023"}), WALL_TIME)
    time.tzset()
    assert seconds == pytest.approx(30.0)


# --- text in place of JSON or text -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        pytest.param("text/plain; charset=utf-8", "Hello 東京\n".encode(), "Hello 東京\n", id="text"),
        pytest.param("text/vtt", b"WEBVTT\n", "WEBVTT\n", id="subtitles"),
        pytest.param("text/plain", b"42", "42", id="a-number"),
        pytest.param("text/plain", b"null", "null", id="the-word-null"),
        pytest.param("text/plain", b'"Yes," he said.', '"Yes," he said.', id="speech-in-quotation-marks"),
        pytest.param("text/plain", b"", "", id="silence"),
        pytest.param("text/plain", b'{"text": "Hello"}', TextResult(text="Hello"), id="json-called-text"),
        pytest.param("text/plain", b'"Hello"', "Hello", id="text-in-json-called-text"),
        pytest.param("application/json", b'"Hello"', "Hello", id="text-in-json"),
    ],
)
def test_a_transcription_may_be_plain_text(kind: str, body: bytes, expected: Any) -> None:
    response = Response(status_code=200, headers=Headers({"content-type": kind}), body=body)
    core = OrqCore("a-key-that-is-no-key")._settings
    assert decode_answer(HEARD, response, core, call_settings(core, None))[0] == expected
