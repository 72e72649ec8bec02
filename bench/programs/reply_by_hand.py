"""Read one streamed reply with httpx, in a fresh process.

Arguments: those of `answer_by_hand.py`.
"""

import ssl
import sys
from typing import Any

import httpx
import httpx_sse
import msgspec


class Part(msgspec.Struct, tag_field="kind", tag="text"):
    """A part of a reply."""

    text: str


class DeltaData(msgspec.Struct):
    """The data of a delta."""

    part_id: str = msgspec.field(name="partId")
    delta: Part


class Started(msgspec.Struct, tag_field="type", tag="response.started"):
    """The start of a reply."""

    data: dict[str, Any]


class Delta(msgspec.Struct, tag_field="type", tag="part.delta"):
    """A piece of a reply."""

    data: DeltaData


class Done(msgspec.Struct, tag_field="type", tag="response.done"):
    """The end of a reply."""

    data: dict[str, Any]


body = {
    "message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
    "model": "openai/gpt-4o",
    "stream": True,
}
verify = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if "no-tls" in sys.argv else True
decoder = msgspec.json.Decoder(Started | Delta | Done)
with httpx.Client(headers={"authorization": "Bearer key"}, verify=verify) as client:
    address = f"{sys.argv[1]}/v2/conversations/conv_01/responses"
    with httpx_sse.connect_sse(client, "POST", address, json=body) as source:
        source.response.raise_for_status()
        count = 0
        for block in source.iter_sse():
            if block.data == "[DONE]":
                break
            decoder.decode(block.data)
            count += 1
        print(count)
