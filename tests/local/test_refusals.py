"""Test refused requests: the status code, and a message with the wire name of the field."""

from __future__ import annotations

import gzip
import json
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.openapi import checked
from tests.support.wire import CREATE, LIST, connect, create, events, responses, say


def message(response: httpx.Response, status: int) -> str:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/json"
    return str(response.json()["message"])


def nested(**part: Any) -> dict[str, Any]:
    return {"message": {"role": "user", "parts": [{"kind": "text", "text": "a"}, part]}, "model": "m"}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, "missing required field `projectId`"),
        ({"projectId": 1}, "projectId must be `str`, not `int`"),
        ({"projectId": None}, "projectId must be `str`, not `null`"),
        (
            {"projectId": "p", "metadata": {"generatingTitle": "yes"}},
            "metadata.generatingTitle must be `bool | null`",
        ),
        ({"project_id": "p"}, "missing required field `projectId`"),
        ([], "The body is not valid. Expected `object`, got `array`"),
        ("text", "The body is not valid. Expected `object`, got `str`"),
    ],
)
def test_create(http: httpx.Client, body: Any, told: str) -> None:
    assert told in message(http.post(CREATE, json=body), 422)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"model": "m"}, "missing required field `message`"),
        ({"message": say()["message"]}, "missing required field `model`"),
        ({"message": {"role": "assistant", "parts": []}, "model": "m"}, "message.role must be user"),
        ({"message": {"role": "user"}, "model": "m"}, "message is missing required field `parts`"),
        (nested(kind="text", text=1), "message.parts[1].text must be `str`, not `int`"),
        (nested(kind="video"), "message.parts[1].kind is an invalid value 'video'"),
        (nested(text="b"), "message.parts[1] is missing required field `kind`"),
        (nested(kind="tool_result", tool_call_id=""), "message.parts[1].tool_call_id must not be empty"),
        (nested(kind="file", file={}), "message.parts[1].file must be `FileWithBytes | FileWithURI`"),
        (nested(kind="file", file={"uri": 1}), "message.parts[1].file.uri must be `str`, not `int`"),
        (say() | {"stream": False}, "stream must be true here"),
    ],
)
def test_respond(http: httpx.Client, body: Any, told: str) -> None:
    assert told in message(http.post(responses(create(http)), json=body), 422)


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({"limit": "ten"}, "limit must be `int`"),
        ({"limit": ""}, "limit must be `int`"),
        ({"startingAfter": "proj_1"}, "startingAfter is not the id of a conversation"),
        ({"endingBefore": ""}, "endingBefore is not the id of a conversation"),
    ],
)
def test_list(http: httpx.Client, query: dict[str, str], told: str) -> None:
    assert told in message(http.get(LIST, params=query), 422)


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"", "application/json", 400),
        (b"{", "application/json", 400),
        (b'{"projectId": NaN}', "application/json", 400),
        (b'{"projectId": "\xff"}', "application/json", 400),
        (b'{"projectId": "\\ud800"}', "application/json", 400),
        (b'{"projectId": ' + b"[" * 100_000, "application/json", 400),
        (b'{"projectId": "p"}', "text/plain", 415),
        (b'{"projectId": "p"}', "application/x-www-form-urlencoded", 415),
        (b'{"projectId": "p"}', "", 201),
        (b'{"projectId": "p"}', "application/merge-patch+json", 201),
        (b'{"projectId": "p"}', "Application/JSON; charset=utf-8", 201),
    ],
)
def test_bodies(plain: httpx.Client, content: bytes, kind: str, status: int) -> None:
    headers = {"content-type": kind} if kind else {}
    assert plain.post(CREATE, content=content, headers=headers).status_code == status


PACKED = gzip.compress(b'{"projectId": "p"}')


@pytest.mark.parametrize(
    ("encoding", "content", "status"),
    [
        pytest.param("gzip", PACKED, 201, id="gzip"),
        pytest.param("GZIP", PACKED, 201, id="gzip-in-capitals"),
        pytest.param("gzip", PACKED[:-1], 400, id="cut"),
        pytest.param("gzip", PACKED + b"x", 400, id="more-after-it"),
        pytest.param("gzip", b"{}", 400, id="no-gzip"),
        pytest.param("gzip", gzip.compress(bytes(64 * 2**20 + 1)), 413, id="a-bomb"),
        pytest.param("br", b"{}", 415, id="brotli"),
        pytest.param("gzip, gzip", gzip.compress(PACKED), 415, id="gzip-twice"),
    ],
)
def test_compressed_bodies(plain: httpx.Client, encoding: str, content: bytes, status: int) -> None:
    headers = {"content-type": "application/json", "content-encoding": encoding}
    assert plain.post(CREATE, content=content, headers=headers).status_code == status


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
@pytest.mark.parametrize("id", ["conv_none", "a%2Fb", "a%20b", "%F0%9F%A6%8A", "%FF", "..%2F..", "conv_none'--"])
def test_unknown_conversations(http: httpx.Client, method: str, id: str) -> None:
    create(http)
    told = message(http.request(method, f"/v2/conversations/{id}", json={}), 404)
    assert told.startswith("There is no conversation ")


@pytest.mark.parametrize(("path", "body"), [("generate-name", {"context": "x"}), ("responses", say())])
def test_unknown_conversations_below(http: httpx.Client, path: str, body: Any) -> None:
    assert "no conversation conv_x" in message(http.post(f"/v2/conversations/conv_x/{path}", json=body), 404)


@pytest.mark.parametrize("path", ["/v2", "/v2/conversations/x/", "/v2/conversations/x/y", "//v2/conversations", "/%00"])
def test_unknown_routes(http: httpx.Client, path: str) -> None:
    assert "There is no route" in message(http.get(path), 404)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", CREATE, "POST"),
        ("POST", LIST, "GET"),
        ("PUT", "/v2/conversations/x", "DELETE, GET, PATCH"),
        ("GET", "/v2/conversations/x/responses", "POST"),
        ("OPTIONS", CREATE, "POST"),
        ("BREW", CREATE, "POST"),
    ],
)
def test_wrong_methods(http: httpx.Client, method: str, path: str, allowed: str) -> None:
    response = http.request(method, path)
    assert allowed in message(response, 405)
    assert response.headers["allow"] == allowed


def test_head_is_get_without_a_body(http: httpx.Client) -> None:
    id = create(http)
    response = http.head(f"/v2/conversations/{id}")
    assert (response.status_code, response.content) == (200, b"")
    assert http.get(f"/v2/conversations/{id}").status_code == 200, "the connection is still in step"


def test_a_message_id_twice(http: httpx.Client) -> None:
    id, other = create(http), create(http)
    events(http, id, say(messageId="msg_1"))
    assert "msg_1" in message(http.post(responses(id), json=say(messageId="msg_1")), 409)
    events(http, other, say(messageId="msg_1"))
    events(http, id, say(messageId="msg_2"))


def test_bodies_over_the_limit() -> None:
    with checked(max_body=1000) as server, connect(server) as http:
        create(http, displayName="x" * 90)
        big = json.dumps({"projectId": "x" * 1000}).encode()
        headers = {"content-type": "application/json"}
        assert "1000 bytes" in message(http.post(CREATE, content=big, headers=headers), 413)
        assert "1000 bytes" in message(http.post(CREATE, content=iter([big, big]), headers=headers), 413)
        create(http)


def test_a_body_of_17_megabytes(http: httpx.Client) -> None:
    assert message(http.post(CREATE, json={"projectId": "x" * 17_000_000}), 413)
    create(http)


def test_unknown_fields_are_ignored(http: httpx.Client) -> None:
    create(http, notYetKnown=[1, 2])
    assert http.get(LIST, params={"notYetKnown": "1"}).status_code == 200


def test_fail_next_fails_so_many_requests(checked_server: LocalOrq, http: httpx.Client) -> None:
    checked_server.fail_next(429, headers={"retry-after": "0.1"}, message="slow down", times=2)
    checked_server.fail_next(503)
    for _ in range(2):
        response = http.get(LIST)
        assert message(response, 429) == "slow down"
        assert response.headers["retry-after"] == "0.1"
    assert message(http.get(LIST), 503)
    assert http.get(LIST).status_code == 200
    assert [seen.path for seen in checked_server.requests] == [LIST] * 4


CHAT = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/v2/router/chat/completions", CHAT),
        ("POST", "/v3/router/chat/completions", CHAT),
        ("POST", "/v2/proxy/chat/completions", CHAT),
        ("POST", "/v2/proxy/responses", {"model": "openai/gpt-4o", "input": "Hello!"}),
        ("GET", "/v3/router/models", None),
        ("GET", "/v2/router/models", None),
        ("GET", "/v2/proxy/models", None),
        ("GET", "/v2/models", None),
        ("GET", "/v2/model-catalog/openai/gpt-4o", None),
        ("GET", "/v2/model-catalog/openai/gpt-4o/offerings", None),
    ],
)
def test_paths_that_other_libraries_use(method: str, path: str, body: object) -> None:
    with LocalOrq() as server, connect(server) as http:
        assert http.request(method, path, json=body).status_code == 200


def test_errors_of_the_proxy_path_have_the_providers_shape() -> None:
    with LocalOrq() as server, connect(server) as http:
        refused = http.post("/v2/proxy/chat/completions", json={**CHAT, "model": "nothing"})
        assert refused.json()["error"]["code"] == "model_not_found"
        assert http.delete("/v2/proxy/models").headers["allow"] == "GET"
