"""Read the same streamed reply with each contender, in the way of its README.

Each contender takes a list to keep the events in, or None to drop them, as in a program that only displays them.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import httpx
import httpx2
import httpx_sse
import msgspec
import openai
import orq_ai_sdk

from orq import OrqCore, to_dict
from orq.funcs import conversations_create_conversation_response
from orq.models import (
    ConversationUserMessage,
    CreateConversationResponseRequest,
    ResponseStreamingEvent,
    TextPart,
)

Contender = Callable[[list[Any] | None], None]

REQUEST = CreateConversationResponseRequest(
    conversation_id="conv_01",
    message=ConversationUserMessage(role="user", parts=[TextPart(text="Hello!")]),
    model="openai/gpt-4o",
)
warnings.filterwarnings("ignore", category=DeprecationWarning, message=".*DEPRECATED")


def by_orq(core: OrqCore, kept: list[Any] | None) -> None:
    """Read with one function of orq."""
    with conversations_create_conversation_response(core, REQUEST).unwrap() as stream:
        for event in stream:
            if kept is not None:
                kept.append(event)


def _no_file(cls: Any, value: Any) -> Any:
    raise NotImplementedError(f"{cls}: There is no file part here.")


_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(ResponseStreamingEvent, dec_hook=_no_file)
_BODY = {"message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}, "model": "openai/gpt-4o"}


def by_hand(client: httpx.Client, url: str, kept: list[Any] | None) -> None:
    """Read with httpx, httpx-sse and a plain msgspec decoder of the same union, as a lower bound."""
    address = f"{url}/v2/conversations/conv_01/responses"
    with httpx_sse.connect_sse(client, "POST", address, json={**_BODY, "stream": True}) as source:
        source.response.raise_for_status()
        for block in source.iter_sse():
            if block.data == "[DONE]":
                break
            event = _DECODER.decode(block.data)
            if kept is not None:
                kept.append(event)


def by_official(client: orq_ai_sdk.Orq, kept: list[Any] | None) -> None:
    """Read with the operation of orq-ai-sdk that has the same events."""
    message: Any = _BODY["message"]
    stream: Any = client.agents.responses.create(agent_key="agent_01", message=message, stream=True)
    with stream as events:
        for event in events:
            if kept is not None:
                kept.append(event)


def by_openai(client: openai.OpenAI, kept: list[Any] | None) -> None:
    """Read with the operation of openai's README, with events of the same size and text."""
    for event in client.responses.create(model="gpt-4o", input="Hello!", stream=True):
        if kept is not None:
            kept.append(event)


def contenders(
    url: str, client: httpx.Client | None = None, other: httpx2.Client | None = None
) -> dict[str, Contender]:
    """Return the four contenders, with the given clients or their own."""
    core = OrqCore("key", server_url=url, http_client=client)
    official = orq_ai_sdk.Orq(api_key="key", server_url=url, client=client)
    return {
        "orq": partial(by_orq, core),
        "by hand": partial(by_hand, client or httpx.Client(), url),
        "orq-ai-sdk": partial(by_official, official),
        "openai": partial(by_openai, openai.OpenAI(api_key="key", base_url=url, http_client=other)),
    }


def check(four: dict[str, Contender], texts: list[str]) -> None:
    """Assert that all contenders have read the same."""
    read: dict[str, list[Any]] = {name: [] for name in four}
    for name, contender in four.items():
        contender(read[name])
    assert [event.data.delta.text for event in read["orq"][1:-1]] == texts
    assert read["orq"] == read["by hand"]
    plain = [event.data.model_dump(mode="json", by_alias=True, exclude_unset=True) for event in read["orq-ai-sdk"]]
    assert [to_dict(event, wire=True) for event in read["orq"]] == plain
    assert [event.delta for event in read["openai"]] == texts


def canned(http: Any, pieces: Sequence[bytes]) -> Any:
    """Return a client whose answers consist of these pieces.

    `http` is httpx, or the httpx2 of openai.
    """

    class Body(http.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Any:
            return iter(pieces)

    class Transport(http.BaseTransport):  # type: ignore[misc]
        def handle_request(self, request: Any) -> Any:
            return http.Response(200, headers={"content-type": "text/event-stream"}, stream=Body())

    return http.Client(transport=Transport())
