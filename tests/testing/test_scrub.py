"""Test the removal of secrets from cassettes, in all formats of the service."""

from __future__ import annotations

import json

import httpx
import pytest

from orq.testing.exchange import CassetteRequest, exchange
from orq.testing.scrub import Scrubber

ESCAPED_KEY = "sk/orq+key=="  # a URL and JSON may write it in other ways
REQUEST = CassetteRequest(method="GET", path="/v2/logs")


def kept(content_type: str, body: str, cut: bool = False) -> list[str]:
    """The body as a cassette holds it."""
    scrubber = Scrubber(())
    scrubber.learn({"authorization": f"Bearer {ESCAPED_KEY}"})
    response = httpx.Response(200, headers={"content-type": content_type})
    return [piece.decode() for piece in exchange(REQUEST, response, body.encode(), cut, scrubber).pieces()]


@pytest.mark.parametrize("key", [ESCAPED_KEY, "sk/orq%2Bkey%3D%3D", "sk%2Forq%2Bkey%3D%3D"])
def test_a_key_however_a_url_writes_it(key: str) -> None:
    assert kept("text/plain", f"at /v2/keys/{key}?a=b") == ["at /v2/keys/[key]?a=b"]


def test_words_of_a_cookie_stay() -> None:
    """They may be ordinary words, and a cookie is not kept."""
    scrubber = Scrubber(())
    scrubber.learn({"cookie": "theme=dark-blue-and-white", "x-api-key": ESCAPED_KEY})
    assert scrubber.text(f"dark-blue-and-white {ESCAPED_KEY}") == "dark-blue-and-white [key]"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_events_with_any_line_ends(end: str) -> None:
    lines = ["id: 1", 'data: {"token": "s3cret"}', "", 'data:{"secret":', 'data: "s3cret"}', "", "data: {}", "", ""]
    first, second, third = kept("text/event-stream", end.join(lines))
    assert first == end.join(("id: 1", 'data: {"token":"[scrubbed]"}', "", ""))
    assert second == end.join(('data: {"secret":"[scrubbed]"}', "", ""))
    assert third == end.join(("data: {}", "", ""))  # unchanged


def test_lines_of_json() -> None:
    lines = '{"apiKey": "s3cret"}\nno JSON\n\n{"a": 1}\n'
    assert kept("application/x-ndjson", lines) == ['{"apiKey":"[scrubbed]"}\nno JSON\n\n{"a": 1}\n']


@pytest.mark.parametrize(
    "body",
    [
        '{"X-Auth-Token":"s3cret"}',
        '{"aws_secret_access_key":"s3cret"}',
        '{"session_token":"s3cret","next_page_token":"p2"}',
        '{"key":"DB","value":"s3cret","encrypted":true}',
    ],
)
def test_secrets_by_the_end_of_their_names_or_their_mark(body: str) -> None:
    (json,) = kept("application/json", body)
    assert json == body.replace("s3cret", "[scrubbed]")


@pytest.mark.parametrize("start", [8, 10, len(ESCAPED_KEY) - 1])
def test_a_key_that_is_cut_short(start: int) -> None:
    body = f'{{"token": "s3cret", "said": "it is {ESCAPED_KEY[:start]}'
    due = '{"token": "[scrubbed]", "said": "it is '
    assert kept("application/json", body, cut=True) == [due]
    assert kept("text/event-stream", f"data: {body}", cut=True) == [f"data: {due}"]


@pytest.mark.parametrize("end", ["\n\r\n", "\r\n\r", "\r\n\r\n"])
def test_events_behind_a_byte_order_mark_and_with_mixed_line_ends(end: str) -> None:
    event = 'data: {"token": "s3cret"}'
    assert kept("text/event-stream", f"\ufeff{event}{end}{event}{end}") == [
        f'\ufeffdata: {{"token":"[scrubbed]"}}{end}',
        f'data: {{"token":"[scrubbed]"}}{end}',
    ]


@pytest.mark.parametrize(
    "pair",
    [
        {"Key": "password", "Value": "s3cret"},
        {"fieldName": "api_key", "fieldValue": "s3cret"},
        {"name": "Authorization", "stringValue": "s3cret"},
        {"name": "token", "data": "s3cret"},
    ],
    ids=str,
)
def test_a_pair_of_a_name_and_a_secret(pair: dict[str, str]) -> None:
    assert "s3cret" not in kept("application/json", json.dumps([pair]))[0]
