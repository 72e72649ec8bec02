"""Write the head of an HTTP/1.1 request of the usual form."""

from __future__ import annotations

import re

TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
FIELD = rb"(%b): ?(?![ \t])([\t -~\x80-\xff]*)(?<![ \t])\r\n" % TOKEN
_SENT = re.compile(rb"(?:GET|POST|PUT|PATCH|DELETE) [!-~]+ HTTP/1\.1\r\n(?:%b)+\r\n" % FIELD)
_MEANT_FOR_BOTH = frozenset({b"connection", b"expect", b"upgrade"})
"""Header fields of a request that change how the connection is used."""
_FRAMING = frozenset({b"host", b"content-length", b"transfer-encoding"})
WITH_BODIES = ("POST", "PUT", "PATCH")
"""The methods of requests whose length is sent even if there is no body."""


def request_head(method: bytes, target: bytes, headers: list[tuple[bytes, bytes]]) -> bytes | None:
    """Return the bytes of a request before its body; None if it is not of the usual form."""
    names = [name.lower() for name, _ in headers]
    if not _MEANT_FOR_BOTH.isdisjoint(names):
        return None
    head = b"%b %b HTTP/1.1\r\n%b\r\n" % (method, target, b"".join([b"%b: %b\r\n" % field for field in headers]))
    one_line_each = head.count(b"\r\n") == len(names) + 2 and b":".join(names).count(b":") == len(names) - 1
    return head if one_line_each and _SENT.fullmatch(head) else None


def framed(
    method: str,
    host: bytes,
    headers: list[tuple[bytes, bytes]],
    body: bytes | None,
    with_bodies: tuple[str, ...] = WITH_BODIES,
) -> list[tuple[bytes, bytes]] | None:
    """Return the headers with the host and the length of the body; None if they have one of these already."""
    if not _FRAMING.isdisjoint([name for name, _ in headers]):
        return None
    if body:
        return [(b"Host", host), *headers, (b"Content-Length", b"%d" % len(body))]
    if method in with_bodies:
        return [(b"Host", host), (b"Content-Length", b"0"), *headers]
    return [(b"Host", host), *headers]
