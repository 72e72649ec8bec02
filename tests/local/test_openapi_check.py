"""Test that the checker of exchanges detects each kind of violation."""

from __future__ import annotations

import json
from typing import Any

import pytest
from openapi_core.exceptions import OpenAPIError

from tests.support.openapi import Exchange
from tests.support.samples import CONVERSATION

DONE = {"type": "response.done", "timestamp": "t", "data": {"finishReason": "stop"}}


def exchange(
    method: str = "POST",
    path: str = "/v2/conversations",
    query: str = "",
    *,
    sent: Any = None,
    status: int = 201,
    got: Any = CONVERSATION,
    kind: str = "application/json",
    key: bytes = b"Bearer k",
) -> Exchange:
    scope = {
        "type": "http",
        "method": method,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(b"authorization", key), (b"content-type", b"application/json")],
    }
    body = b"" if sent is None else json.dumps(sent).encode()
    answer = got if isinstance(got, bytes) else json.dumps(got).encode()
    return Exchange(scope, bytearray(body), status, [(b"content-type", kind.encode())], bytearray(answer), whole=True)


def stream(*events: Any, tail: str = "data: [DONE]\n\n") -> Exchange:
    return exchange(
        path="/v2/conversations/c/responses",
        sent={"model": "m", "message": {"role": "user", "parts": [{"kind": "text", "text": "x"}]}},
        status=200,
        got="".join(f"data: {json.dumps(event)}\n\n" for event in events).encode() + tail.encode(),
        kind="text/event-stream; charset=utf-8",
    )


GOOD = [
    exchange(sent={"projectId": "p"}),
    exchange("GET", "/v2/conversations/", "limit=3", status=200, got={"object": "list", "data": [], "has_more": False}),
    exchange("DELETE", "/v2/conversations/c", status=204, got=b"", kind=""),
    exchange(sent={"wrong": 1}, status=422, got={"message": "no"}),
    exchange("GET", "/nowhere", status=404, got={"message": "no"}),
    stream(DONE),
    stream(DONE, tail=""),
]

BAD = {
    "a required field is not sent": exchange(sent={}),
    "a field of the wrong type": exchange(sent={"projectId": 1}),
    "no body": exchange(),
    "no key": exchange(sent={"projectId": "p"}, key=b""),
    "a query value out of range": exchange(
        "GET", "/v2/conversations/", "limit=0", status=200, got={"object": "list", "data": [], "has_more": False}
    ),
    "a status of another operation": exchange(sent={"projectId": "p"}, status=200),
    "an answer without a required field": exchange(sent={"projectId": "p"}, got={"kind": "conversation"}),
    "an answer with a wrong constant": exchange(sent={"projectId": "p"}, got=CONVERSATION | {"kind": "list"}),
    "an answer that is too long": exchange(sent={"projectId": "p"}, got=CONVERSATION | {"displayName": "x" * 101}),
    "an answer of another type": exchange(sent={"projectId": "p"}, kind="text/plain"),
    "an answer where there is no operation": exchange("GET", "/v2/conversations", status=200),
    "an error of another shape": exchange(sent={}, status=422, got={"error": "no"}),
    "an error with more than a message": exchange(sent={}, status=422, got={"message": "no", "code": 1}),
    "an error without words": exchange(sent={}, status=404, got={"message": ""}),
    "an unknown event": stream({"type": "response.odd", "timestamp": "t", "data": {}}),
    "an event without its data": stream({"type": "response.done", "timestamp": "t"}),
    "an event with a wrong value": stream(DONE | {"data": {"finishReason": "bored"}}),
    "the sentinel before the end": stream(tail=f"data: [DONE]\n\ndata: {json.dumps(DONE)}\n\n"),
    "half an event": stream(DONE, tail="data: {"),
    "a field that the facts do not declare": stream(tail=f"id: 1\ndata: {json.dumps(DONE)}\n\n"),
}


@pytest.mark.parametrize("good", GOOD)
def test_valid_exchanges_pass(good: Exchange) -> None:
    good.check()


@pytest.mark.parametrize("how", BAD)
def test_invalid_exchanges_are_found(how: str) -> None:
    with pytest.raises((OpenAPIError, AssertionError, ValueError)):
        BAD[how].check()
