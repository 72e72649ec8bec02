"""Test operations that answer examples: accepted input, and repeated fields."""

from __future__ import annotations

import httpx
import pytest

from orq.testing import MockOrq
from tests.support.wire import payloads

CHAT = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
FORM = "/v2/router/audio/transcriptions"


def test_an_answer_repeats_ids_and_fields_of_the_request() -> None:
    id = "123e4567-e89b-42d3-a456-426614174000"
    with httpx.Client(transport=MockOrq().http_client._transport, headers={"authorization": "Bearer k"}) as http:
        assert http.get(f"https://example.com/v2/prompts/{id}").json()["_id"] == id
        body = {"display_name": "Mine", "project_id": id}
        answer = http.patch(f"https://example.com/v2/skills/{id}", json=body).json()
    assert answer["skill"]["display_name"] == "Mine"


@pytest.mark.parametrize("stream", [None, False, True])
def test_the_stream_flag_decides(http: httpx.Client, stream: bool | None) -> None:
    response = http.post("/v2/router/chat/completions", json=CHAT | ({} if stream is None else {"stream": stream}))
    assert response.status_code == 200
    if stream:
        assert response.headers["content-type"].startswith("text/event-stream")
        assert payloads(response.text)[-1]["choices"][0]["finish_reason"]
        assert response.text.endswith("data: [DONE]\n\n")
    else:
        assert response.json()["object"] == "chat.completion"


def test_a_form_is_read(http: httpx.Client) -> None:
    fields = {"model": "openai/m", "temperature": "0.5", "timestamp_granularities[]": ["word", "segment"]}
    assert http.post(FORM, data=fields, files={"file": ("a.mp3", b"\r\n--\r\n\0")}).status_code == 200


@pytest.mark.parametrize(
    ("status", "said", "request_"),
    [
        (415, "multipart/form-data", {"json": {"model": "m"}}),
        (400, "missing", {}),
        (
            400,
            "not a complete form",
            {"content": b"--x\r\n", "headers": {"content-type": "multipart/form-data; boundary=x"}},
        ),
        (400, "not a complete form", {"content": b"--x--", "headers": {"content-type": "multipart/form-data"}}),
        (422, "temperature must be", {"data": {"model": "m", "temperature": "hot"}, "files": {"file": b"1"}}),
        (422, "missing required field `model`", {"files": {"file": b"1"}}),
        (400, "not JSON", {"data": {"model": "m"}, "files": {"retry": (None, b"{", "application/json")}}),
    ],
)
def test_a_form_that_does_not_fit(http: httpx.Client, status: int, said: str, request_: dict) -> None:
    response = http.post(FORM, **request_)
    assert response.status_code == status
    assert said in response.json()["message"]


def test_lists_in_the_query(http: httpx.Client) -> None:
    path = "/v2/notifiers"
    assert http.get(path, params={"type": ["NOTIFIER_TYPE_EMAIL", "NOTIFIER_TYPE_WEBHOOK"]}).status_code == 200
    assert http.get("/v2/prompts", params={"limit": "many"}).status_code == 422
