"""Get the answer of one call with httpx, in a fresh process.

Arguments: the server's URL, and whether to skip TLS.

A new httpx client reads the certificates of all authorities, even if it only uses plain http. With an empty context it
does not: `no-tls` measures the rest.
"""

import ssl
import sys

import httpx
import httpx_sse
import msgspec


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


assert httpx_sse.__version__
verify = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if "no-tls" in sys.argv else True
with httpx.Client(headers={"authorization": "Bearer key"}, verify=verify) as client:
    response = client.request("GET", f"{sys.argv[1]}/v2/conversations/conv_01")
    response.raise_for_status()
    conversation = msgspec.json.decode(response.content, type=Conversation)
    print(conversation.display_name, len(conversation.messages))
