"""Test that images, sounds and files reach the upstream in OpenAI's format."""

from __future__ import annotations

from typing import Any

import pytest

from orq.local import LocalOrq
from tests.local.forms._chats import CHAT, message
from tests.support.wire import connect, create, responses, say

from ._raw_upstream import chunk, end, raw_upstream, stream
from .test_failures import asking

PNG, WAV, PDF = "data:image/png;base64,iVBORw0KGgo=", "UklGRg==", "data:application/pdf;base64,JVBERi0="
WEB = "https://example.org/x.png"
TEXT = {"type": "text", "text": "What is this?"}
IMAGE = {"type": "image_url", "image_url": {"url": PNG}}
SOUND = {"type": "input_audio", "input_audio": {"data": WAV, "format": "wav"}}
FILE = {"type": "file", "file": {"file_data": PDF, "filename": "a.pdf"}}
SEED = {"agents": [{"key": "helper", "instructions": "Help.", "model": {"id": "openai/gpt-4o"}}]}


def chat(*parts: Any) -> tuple[str, Any]:
    return CHAT, {**message(), "messages": [{"role": "user", "content": list(parts)}]}


def response(*parts: Any) -> tuple[str, Any]:
    said = [{"role": "user", "content": [{"type": "input_text", "text": "What is this?"}, *parts]}]
    return "/v3/router/responses", {"model": "openai/gpt-4o", "input": said}


def agent(*files: Any) -> tuple[str, Any]:
    parts = [{"kind": "text", "text": "What is this?"}, *({"kind": "file", "file": file} for file in files)]
    return "/v2/agents/helper/responses", {"message": {"role": "user", "parts": parts}}


SENT: dict[str, tuple[tuple[str, Any], list[Any]]] = {
    "chat": (chat(TEXT, IMAGE, SOUND, FILE), [TEXT, IMAGE, SOUND, FILE]),
    "chat, an address": (
        chat(TEXT, {"type": "image_url", "image_url": {"url": WEB, "detail": "low"}}),
        [TEXT, {"type": "image_url", "image_url": {"url": WEB, "detail": "low"}}],
    ),
    "response": (
        response(
            {"type": "input_image", "image_url": PNG, "detail": "high"},
            SOUND,
            {"type": "input_file", "file_data": PDF, "filename": "a.pdf"},
        ),
        [TEXT, {"type": "image_url", "image_url": {"url": PNG, "detail": "high"}}, SOUND, FILE],
    ),
    "agent": (
        agent(
            {"bytes": "iVBORw0KGgo=", "mimeType": "image/png"},
            {"bytes": WAV, "mimeType": "audio/wav"},
            {"bytes": "JVBERi0=", "mimeType": "application/pdf", "name": "a.pdf"},
            {"uri": WEB, "mimeType": "image/png"},
        ),
        [TEXT, IMAGE, SOUND, FILE, {"type": "image_url", "image_url": {"url": WEB}}],
    ),
}


@pytest.mark.parametrize("name", SENT)
def test_parts_reach_the_upstream_in_openais_form(name: str) -> None:
    (path, body), expected = SENT[name]
    with raw_upstream(stream(chunk(content="A dot."), end())) as upstream, asking(upstream.url, seed=SEED) as http:
        answer = http.post(path, json=body)
    assert answer.status_code == 200, answer.text
    assert upstream.bodies[0]["messages"][-1] == {"role": "user", "content": expected}


def test_a_picture_in_a_conversation_is_seen_again_in_the_next_turn() -> None:
    part = {"kind": "file", "file": {"bytes": "iVBORw0KGgo=", "mimeType": "image/png"}}
    with raw_upstream(stream(chunk(content="A dot."), end())) as upstream, asking(upstream.url) as http:
        conversation, first = create(http), say("What is this?")
        first["message"]["parts"].append(part)
        for body in (first, say("And its colour?")):
            assert "A dot." in http.post(responses(conversation), json=body).text
    messages = upstream.bodies[1]["messages"]
    assert messages[0]["content"] == [TEXT, IMAGE]
    assert messages[2]["content"] == "And its colour?"


def test_the_history_of_a_response_keeps_its_picture() -> None:
    path, body = response({"type": "input_image", "image_url": PNG})
    with raw_upstream(stream(chunk(content="A dot."), end())) as upstream, asking(upstream.url) as http:
        first = http.post(path, json={**body, "store": True}).json()
        http.post(path, json={**body, "input": "And now?", "previous_response_id": first["id"]})
    assert upstream.bodies[1]["messages"][0]["content"] == [TEXT, IMAGE]


REFUSED: dict[str, tuple[tuple[str, Any], str]] = {
    "chat, a file by its id": (chat(TEXT, {"type": "file", "file": {"file_id": "file_1"}}), "messages[0].content[1]"),
    "response, an image by its id": (response({"type": "input_image", "file_id": "file_1"}), "messages[0].content[1]"),
    "response, a file by its address": (
        response({"type": "input_file", "file_url": "https://example.org/a.pdf"}),
        "messages[0].content[1]",
    ),
    "agent, a file by its address": (agent({"uri": "https://example.org/a.pdf"}), "messages[1].content[1]"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_unsendable_media_is_refused_by_its_place(name: str) -> None:
    (path, body), place = REFUSED[name]
    with raw_upstream(stream(end())) as upstream, asking(upstream.url, seed=SEED) as http:
        answer = http.post(path, json=body)
    assert (answer.status_code, upstream.bodies) == (400, []), answer.text
    assert answer.json()["message"].startswith(f"{place} ")
    with LocalOrq(seed=SEED) as server, connect(server) as http:  # without an upstream, media is not read
        assert http.post(path, json=body).status_code == 200
