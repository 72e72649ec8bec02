"""Test `core.request` with all that HTTP has."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypedDict

import httpx
import msgspec
import pytest

from orq import AsyncOrqCore, Err, Ok, OrqCore, RequestOptions, RetryConfig
from orq.errors import (
    NotFoundError,
    RequestValidationError,
    ResponseValidationError,
    StreamFailedError,
    StreamTruncatedError,
)
from orq.funcs import router_chat_completions_create
from orq.models import Conversation
from tests.support.ids import steady
from tests.support.samples import CONVERSATION, KEY


class Thing(msgspec.Struct):
    name: str
    size: int = 0


@dataclass
class Part:
    name: str


class Row(TypedDict):
    name: str


Handler = Callable[[httpx.Request], httpx.Response]


def answered(
    status: int = 200,
    body: bytes = b"",
    media: str | None = "application/json",
    *,
    seen: list[httpx.Request] | None = None,
) -> httpx.MockTransport:
    def handler(request: httpx.Request) -> httpx.Response:
        request.read()
        if seen is not None:
            seen.append(request)
        return httpx.Response(status, content=body, headers={} if media is None else {"content-type": media})

    return httpx.MockTransport(handler)


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Make one raw request through a user's client, sync or async."""

    def run(transport: httpx.MockTransport, method: str = "GET", **given: Any) -> Any:
        if request.param == "sync":
            with httpx.Client(transport=transport) as http:
                result = OrqCore(KEY, http_client=http).request(method, "/v2/things", **given)
                return result.map(list) if result.ok and given.get("stream") else result

        async def awaited() -> Any:
            async with httpx.AsyncClient(transport=transport) as http:
                result = await AsyncOrqCore(KEY, http_client=http).request(method, "/v2/things", **given)
                return Ok([event async for event in result.value]) if result.ok and given.get("stream") else result

        return asyncio.run(awaited())

    return run


LINES = b'{"name": "a"}\n\n{"name": "b", "size": 2}\r\n'
ANSWERS: list[tuple[str, int, bytes, str | None, dict[str, Any], Any]] = [
    ("a 204", 204, b"", None, {}, None),
    ("a 204 for a type that may be None", 204, b"", None, {"into": Thing | None}, None),
    ("nothing, with a 200", 200, b"", "application/json", {}, None),
    ("nothing, as text", 200, b"", "text/plain", {"into": str}, ""),
    ("nothing, as bytes", 204, b"", None, {"into": bytes}, b""),
    ("nothing is to be read", 200, b"<html>", "text/html", {"into": None}, None),
    ("JSON", 200, b'{"a": [1]}', "application/json", {}, {"a": [1]}),
    ("JSON of a problem's media type", 200, b"[1]", "application/vnd.x+json; charset=utf-8", {}, [1]),
    ("JSON with NaN", 200, b"[NaN, 1]", "application/json", {"into": list[Any]}, None),
    ("JSON without a media type", 200, b"[1]", None, {}, [1]),
    ("no JSON and no media type", 200, b"\xff\x00", None, {}, b"\xff\x00"),
    ("text", 200, "h\u00e9llo".encode(), "text/plain", {}, "h\u00e9llo"),
    ("text in its charset", 200, "h\u00e9llo".encode("latin-1"), "text/plain; charset=iso-8859-1", {}, "h\u00e9llo"),
    ("text in a charset that is none", 200, b"a", "text/plain; charset=hex", {}, "a"),
    ("text, its charset in capitals", 200, b"h\xe9llo", "text/plain; CHARSET=ISO-8859-1", {}, "h\u00e9llo"),
    (
        "text in a charset that no service uses",
        200,
        "h\u00e9llo".encode(),
        "text/plain; charset=punycode",
        {},
        "h\u00e9llo",
    ),
    ("text with broken bytes", 200, b"a\xff", "text/plain", {}, "a\ufffd"),
    ("text with broken bytes in its charset", 200, b"h\0i\0\xff", "text/plain; charset=utf-16-le", {}, "hi\ufffd"),
    ("text with broken bytes in a charset that is none", 200, b"a\xff", "text/plain; charset=hex", {}, "a\ufffd"),
    ("text without a media type", 200, b"a\xff", None, {"into": str}, "a\ufffd"),
    ("white space, as text", 200, b" \n", "text/plain", {}, " \n"),
    ("white space, as JSON", 200, b" \n", "application/json", {}, None),
    ("nothing, with the media type of text", 200, b"", "text/plain", {}, None),
    ("a page", 200, b"<p>", "text/html", {}, "<p>"),
    ("bytes", 200, b"\x89PNG", "image/png", {}, b"\x89PNG"),
    ("lines of JSON", 200, LINES, "application/x-ndjson", {}, [{"name": "a"}, {"name": "b", "size": 2}]),
    ("lines of JSON, typed", 200, LINES, "application/jsonl", {"into": list[Thing]}, [Thing("a"), Thing("b", 2)]),
    ("no lines", 200, b"", "application/jsonl", {}, None),
    ("JSON as str", 200, b'{"a": 1}', "application/json", {"into": str}, '{"a": 1}'),
    ("JSON as bytes", 200, b'{"a": 1}', "application/json", {"into": bytes}, b'{"a": 1}'),
    ("a struct of the caller's", 200, b'{"name": "a", "new": 1}', "application/json", {"into": Thing}, Thing("a")),
    ("a dataclass", 200, b'{"name": "a"}', "application/json", {"into": Part}, Part("a")),
    ("a TypedDict", 200, b'{"name": "a"}', "application/json", {"into": Row}, {"name": "a"}),
    ("a list of dataclasses", 200, b'[{"name": "a"}]', "application/json", {"into": list[Part]}, [Part("a")]),
    ("JSON, whatever it is called", 200, b'{"name": "a"}', "text/plain", {"into": Thing}, Thing("a")),
]


@pytest.mark.parametrize(
    ("status", "body", "media", "given", "expected"), [row[1:] for row in ANSWERS], ids=[row[0] for row in ANSWERS]
)
def test_raw_answers(
    ask: Callable[..., Any], status: int, body: bytes, media: str | None, given: dict[str, Any], expected: Any
) -> None:
    value = ask(answered(status, body, media), **given).unwrap()
    if body == b"[NaN, 1]":
        assert str(value) == "[nan, 1]"
    else:
        assert value == expected
        assert type(value) is type(expected)


def test_a_package_type_is_read_tolerantly(ask: Callable[..., Any]) -> None:
    result = ask(answered(body=msgspec.json.encode({**CONVERSATION, "displayName": 5})), into=Conversation)
    assert result.value.display_name == 5
    assert len(result.response.problems) == 1


@pytest.mark.parametrize(
    ("body", "media", "into", "said"),
    [
        (b"", "application/json", Thing, "empty. It should be JSON. The call was"),
        (b"{", "application/json", Any, "not JSON: Input data was truncated. The call was"),
        (b"<p>", "text/html", Thing, "text/html. Check that server_url"),
        (b'{"name": 5}', "application/json", Thing, "name"),
        (b'{"name": 5}', "application/json", Part, "name"),
        (b'{"name": "a"}\n{"name"', "application/x-ndjson", Any, "not JSON"),
    ],
)
def test_mismatches_are_reported(ask: Callable[..., Any], body: bytes, media: str, into: Any, said: str) -> None:
    error = ask(answered(body=body, media=media), into=into).error
    assert isinstance(error, ResponseValidationError)
    assert said in str(error)
    assert error.body in (body.decode(), f"[{body.decode()}]".replace("\n", ","))


@pytest.mark.parametrize(
    ("into", "accepted"),
    [(str, "*/*"), (bytes, "*/*"), (Any, "application/json, */*;q=0.8"), (Thing, "application/json, */*;q=0.8")],
)
def test_the_answer_that_a_raw_request_accepts(ask: Callable[..., Any], into: Any, accepted: str) -> None:
    seen: list[httpx.Request] = []
    ask(answered(body=b'{"name": "a"}', seen=seen), into=into).unwrap()
    assert seen[0].headers["accept"] == accepted


WRONG_TYPE = msgspec.json.encode({**CONVERSATION, "displayName": 5})


@pytest.mark.parametrize("stream", [False, True], ids=["an answer", "an event"])
def test_a_strict_core_refuses_a_type_of_ours_with_a_wrong_field(stream: bool) -> None:
    body, media = (
        (b"data: " + WRONG_TYPE + b"\n\n", "text/event-stream") if stream else (WRONG_TYPE, "application/json")
    )
    for strict in (False, True):
        with httpx.Client(transport=answered(body=body, media=media)) as http:
            core = OrqCore(KEY, http_client=http, strict=strict)
            result = core.request("GET", "/v2/things", into=Conversation, stream=stream)
            results = [*result.unwrap().results()] if stream else [result]
        assert [one.ok for one in results] == [not strict]


def test_a_wrong_field_is_logged_with_its_operation(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = WRONG_TYPE.replace(b"displayName", b"createdAt")
    for sent, media in ((body, "application/json"), (b"data: " + body + b"\n\n", "text/event-stream")):
        monkeypatch.setattr("orq._engine.codec._logged", set())
        with httpx.Client(transport=answered(body=sent, media=media)) as http:
            result = OrqCore(KEY, http_client=http).request("GET", "/v2/x", into=Conversation, stream=media[0] == "t")
            list(result.unwrap()) if media[0] == "t" else None
        assert "The answer of request does not match its type" in caplog.text
        caplog.clear()


def asked_of(core: Any, method: str, url: str = "/v2/things") -> httpx.Headers:
    """Return the headers of one raw request."""
    seen: list[httpx.Request] = []
    with httpx.Client(transport=answered(204, media=None, seen=seen)) as http:
        core(http_client=http).request(method, url).unwrap()
    return seen[0].headers


def test_the_key_of_the_environment_is_used_without_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORQ_API_KEY", "sk-of-the-environment")
    assert asked_of(OrqCore, "GET")["authorization"] == "Bearer sk-of-the-environment"
    assert asked_of(partial(OrqCore, KEY), "GET")["authorization"] == f"Bearer {KEY}"
    monkeypatch.setenv("ORQ_API_KEY", "")
    with httpx.Client(transport=answered(204)) as http:
        error = OrqCore(http_client=http).request("GET", "/v2/things").error
    assert "There is no API key" in str(error)


def test_each_unsafe_call_that_changes_something_has_a_new_idempotency_key() -> None:
    core = partial(OrqCore, KEY, retries=RetryConfig(unsafe=True))
    keys = [asked_of(core, "POST")["idempotency-key"] for _ in range(2)]
    assert [len(bytes.fromhex(key)) for key in keys] == [16, 16]
    assert len({*keys}) == 2
    assert "idempotency-key" not in asked_of(core, "GET")


def test_a_stream_has_its_response() -> None:
    with httpx.Client(transport=answered(201, b"data: 1\n\n", "text/event-stream")) as http:
        result = OrqCore(KEY, http_client=http).request("POST", "/v2/things", stream=True)
        assert list(result.unwrap()) == [1]
    assert isinstance(result, Ok)
    assert result.response is not None
    assert result.response.status_code == 201


def test_errors_of_the_service_are_errors(ask: Callable[..., Any]) -> None:
    for given in ({}, {"into": str}, {"into": None}, {"stream": True}):
        assert isinstance(ask(answered(404, b'{"message": "gone"}'), **given).error, NotFoundError)


def sent(ask: Callable[..., Any], method: str = "POST", **given: Any) -> tuple[str | None, bytes]:
    seen: list[httpx.Request] = []
    ask(answered(204, media=None, seen=seen), method, **given).unwrap()
    return seen[0].headers.get("content-type"), seen[0].content


@pytest.mark.parametrize(
    ("given", "media", "content"),
    [
        pytest.param({}, None, b"", id="nothing"),
        pytest.param({"body": {"a": [1]}}, "application/json", b'{"a":[1]}', id="JSON"),
        pytest.param({"body": Thing("a", 1)}, "application/json", b'{"name":"a","size":1}', id="a struct"),
        pytest.param({"content": b"\x00\xff"}, "application/octet-stream", b"\x00\xff", id="bytes"),
        pytest.param({"content": bytearray(b"ab")}, "application/octet-stream", b"ab", id="a bytearray"),
        pytest.param({"content": ""}, "text/plain; charset=utf-8", b"", id="empty text"),
        pytest.param({"content": "h\u00e9"}, "text/plain; charset=utf-8", "h\u00e9".encode(), id="text"),
        pytest.param(
            {"content": b"a,b", "options": RequestOptions(headers={"Content-Type": "text/csv"})},
            "text/csv",
            b"a,b",
            id="bytes with a media type",
        ),
        pytest.param(
            {"options": RequestOptions(body={"a": 1})}, "application/json", b'{"a":1}', id="a body in the options"
        ),
    ],
)
def test_raw_requests_on_the_wire(
    ask: Callable[..., Any], given: dict[str, Any], media: str | None, content: bytes
) -> None:
    assert sent(ask, **given) == (media, content)


def test_files_are_sent_as_a_form(ask: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"by path")
    media, content = sent(
        ask,
        body={"purpose": "x", "count": 2, "tags": ["a", None, "b"], "meta": {"k": 1}, "none": None},
        files={"file": path, "more": [b"bytes", ("named.png", io.BytesIO(b"object"), "image/png")]},
    )
    assert media is not None
    assert media.startswith("multipart/form-data; boundary=")
    text = content.decode()
    for part in (
        'name="purpose"\r\n\r\nx\r\n',
        'name="count"\r\n\r\n2\r\n',
        'name="tags"\r\n\r\na\r\n',
        'name="tags"\r\n\r\nb\r\n',
        'name="meta"\r\nContent-Type: application/json\r\n\r\n{"k":1}\r\n',
        'name="file"; filename="notes.txt"\r\nContent-Type: text/plain\r\n\r\nby path\r\n',
        'name="more"; filename="upload"',
        'name="more"; filename="named.png"\r\nContent-Type: image/png\r\n\r\nobject\r\n',
    ):
        assert part in text, part
    assert "none" not in text


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"content": b"a", "body": {}}, "content is the whole body"),
        ({"content": b"a", "files": {"f": b""}}, "content is the whole body"),
        ({"content": b"a", "options": RequestOptions(body={"a": 1})}, "content is the whole body"),
        ({"content": io.BytesIO(b"a")}, "content must be bytes or text"),
        ({"content": "\ud800"}, "content contains half of a surrogate pair"),
        ({"files": [b"a"]}, "files must be a dict"),
        ({"files": {"f": "a text"}}, "files.f is text"),
        ({"files": {"f": 5}}, "files.f must be a file"),
        ({"files": {"f": b"a"}, "body": [1]}, "body must be a dict"),
        ({"files": {"f": Path("/nowhere/at/all")}}, "files.f cannot be read"),
        ({"into": 5}, "into must be a type"),
        ({"into": None, "stream": True}, "into must be a type"),
        ({"stream": 1}, "stream must be True or False"),
    ],
    ids=steady,
)
def test_unsendable_values_are_refused(ask: Callable[..., Any], given: dict[str, Any], said: str) -> None:
    seen: list[httpx.Request] = []
    error = ask(answered(seen=seen), "POST", **given).error
    assert isinstance(error, RequestValidationError)
    assert said in str(error)
    assert not seen


@pytest.mark.parametrize("method", ["", "G T", "GET /\r\nx:", "ß", "connect"])
def test_unsupported_http_methods_are_refused(ask: Callable[..., Any], method: str) -> None:
    seen: list[httpx.Request] = []
    error = ask(answered(seen=seen), method).error
    assert isinstance(error, RequestValidationError)
    assert "method must be the name of an HTTP method" in str(error)
    assert not seen


EVENTS = b'data: {"name": "a"}\n\n: ping\n\ndata: {"name": "b", "size": 2}\n\n'


@pytest.mark.parametrize(
    ("body", "given", "expected"),
    [
        pytest.param(EVENTS, {}, [{"name": "a"}, {"name": "b", "size": 2}], id="plain data"),
        pytest.param(EVENTS, {"into": Thing}, [Thing("a"), Thing("b", 2)], id="a struct"),
        pytest.param(EVENTS, {"into": Part}, [Part("a"), Part("b")], id="a dataclass"),
        pytest.param(EVENTS, {"into": str}, ['{"name": "a"}', '{"name": "b", "size": 2}'], id="str"),
        pytest.param(EVENTS, {"into": bytes}, [b'{"name": "a"}', b'{"name": "b", "size": 2}'], id="bytes"),
        pytest.param(b"data: hello\n\ndata: [NaN\n\n", {}, ["hello", "[NaN"], id="text that is no JSON"),
        pytest.param(b"data: a\xff\n\n", {}, ["a\ufffd"], id="broken bytes"),
        pytest.param(b"data: a\xff\n\n", {"into": str}, ["a\ufffd"], id="broken bytes as str"),
        pytest.param(b"data: a\ndata: b\n\n", {"into": str}, ["a\nb"], id="data of two lines"),
        pytest.param(b"data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", {}, [1], id="the sentinel ends it"),
        pytest.param(b"", {}, [], id="no events"),
    ],
)
def test_events(ask: Callable[..., Any], body: bytes, given: dict[str, Any], expected: list[Any]) -> None:
    assert ask(answered(body=body, media="text/event-stream"), stream=True, **given).unwrap() == expected


@pytest.mark.parametrize(
    ("end", "complete"), [(b"data: [DONE]\n\n", True), (b"", None)], ids=["[DONE]", "no end known"]
)
def test_whether_a_stream_is_complete(end: bytes, complete: bool | None) -> None:
    with httpx.Client(transport=answered(body=EVENTS + end, media="text/event-stream")) as http:
        stream = OrqCore(KEY, http_client=http).request("POST", "/v2/things", stream=True).unwrap()
        assert len(list(stream)) == 2
        assert stream.complete is complete


def test_a_mismatched_event_ends_the_stream_with_an_error() -> None:
    body = EVENTS + b'data: {"name": 5}\n\n' + EVENTS
    with httpx.Client(transport=answered(body=body, media="text/event-stream")) as http:
        core = OrqCore(KEY, http_client=http)
        results = list(core.request("POST", "/v2/things", stream=True, into=Thing).unwrap().results())
    assert [result.ok for result in results] == [True, True, False]
    assert isinstance(results[2], Err)
    assert isinstance(results[2].error, ResponseValidationError)
    assert "name" in str(results[2].error)


@pytest.mark.parametrize(
    "event",
    [
        b'event: error\ndata: {"error": {"message": "no credits left", "code": 402}}\n\n',
        b'data: {"error": {"message": "no credits left", "code": 402}}\n\n',
        b"event: error\ndata: no credits left\n\n",
    ],
)
@pytest.mark.parametrize("into", [Any, str, Thing, int])
def test_a_failed_event_ends_a_raw_stream(event: bytes, into: Any) -> None:
    body = (b'data: {"name": "a"}\n\n' if into is not int else b"data: 1\n\n") + event
    with httpx.Client(transport=answered(body=body, media="text/event-stream")) as http:
        stream = OrqCore(KEY, http_client=http).request("POST", "/v2/things", stream=True, into=into).unwrap()
        next(iter(stream))
        with pytest.raises(StreamFailedError, match="no credits left"):
            next(iter(stream))


def test_a_stream_of_a_known_end_still_breaks_if_it_is_cut() -> None:
    """An open end is a property of raw requests alone."""
    with httpx.Client(transport=answered(body=b"", media="text/event-stream")) as http:
        core = OrqCore(KEY, http_client=http)
        request: Any = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
        with pytest.raises(StreamTruncatedError):
            list(router_chat_completions_create(core, request, stream=True).unwrap())


def test_json_is_no_stream(ask: Callable[..., Any]) -> None:
    error = ask(answered(body=b"{}"), stream=True).error
    assert "The answer is application/json, not a stream of events." in str(error)
