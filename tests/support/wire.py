"""Talk to the local server with plain httpx, without code of the client."""

from __future__ import annotations

import json
from typing import Any

import httpx

from orq.local import LocalOrq
from tests.support.samples import KEY

LIST = "/v2/conversations/"
CREATE = "/v2/conversations"


def connect(server: LocalOrq, **options: Any) -> httpx.Client:
    options = {"headers": {"authorization": f"Bearer {KEY}"}, "timeout": 60.0} | options
    return httpx.Client(
        base_url=server.url, trust_env=False, verify=False, **options
    )  # plain http: save the TLS context


def create(http: httpx.Client, **body: Any) -> str:
    """Create a conversation; return its id."""
    response = http.post(CREATE, json={"projectId": "proj_01", **body})
    assert response.status_code == 201, response.text
    return response.json()["_id"]


def say(text: str = "Hello!", **message: Any) -> dict[str, Any]:
    """Return the body of a request for a reply."""
    return {
        "message": {"role": "user", "parts": [{"kind": "text", "text": text}], **message},
        "model": "openai/gpt-4o",
        "stream": True,
    }


def responses(conversation_id: str) -> str:
    return f"/v2/conversations/{conversation_id}/responses"


def payloads(body: str) -> list[Any]:
    """Return the events of a stream as plain data, without the sentinel."""
    blocks = [block.removeprefix("data: ") for block in body.split("\n\n") if block]
    return [json.loads(block) for block in blocks if block != "[DONE]"]


def events(http: httpx.Client, conversation_id: str, body: dict[str, Any]) -> list[Any]:
    """Ask for a reply and read it to its end."""
    response = http.post(responses(conversation_id), json=body)
    assert response.status_code == 200, response.text
    return payloads(response.text)
