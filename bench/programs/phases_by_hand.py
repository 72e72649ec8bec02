"""Measure the phases of a first call with httpx. Argument: the server's URL."""

from _phases import phase, tell, url  # isort: skip

import ssl

import httpx
import httpx_sse
import msgspec

assert httpx_sse.__version__


class Part(msgspec.Struct, tag_field="kind", tag="text"):
    """A part of a message."""

    text: str


class Message(msgspec.Struct):
    """A message."""

    id: str = msgspec.field(name="_id")
    role: str
    parts: list[Part]


class Conversation(msgspec.Struct):
    """The used fields of a conversation."""

    id: str = msgspec.field(name="_id")
    display_name: str = msgspec.field(name="displayName")
    messages: list[Message]


class Conversations(msgspec.Struct):
    """A page of conversations."""

    data: list[Conversation]
    has_more: bool


phase("import")
context = httpx.create_ssl_context()
phase("TLS")
client = httpx.Client(headers={"authorization": "Bearer key"}, verify=context)
phase("client")


def call(name: str) -> Conversation:
    """Make one call."""
    response = client.request("GET", f"{url}/v2/conversations/{name}")
    response.raise_for_status()
    return msgspec.json.decode(response.content, type=Conversation)


call("conv_01")
phase("first call")
call("conv_02")
phase("second call")
msgspec.json.Decoder(Conversations).decode(b'{"object":"list","data":[],"has_more":false}')
phase("decode")
client.close()
assert isinstance(context, ssl.SSLContext)
tell()
