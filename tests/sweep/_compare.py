"""Compare data on the wire with the facts."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import Any
from urllib.parse import parse_qsl

from tests.support.samples import KEY
from tests.sweep._facts import Ask, Endpoint, Form, Reply
from tests.sweep._server import Seen


def differences(endpoint: Endpoint, ask: Ask, reply: Reply, seen: Seen) -> list[str]:
    """Return what of a request is not as it should be."""
    path, _, query = seen.target.partition("?")
    accept = {"events": "text/event-stream", "binary": "*/*"}.get(reply.kind, "application/json")
    pairs = [
        ("method", endpoint.method, seen.method),
        ("path", ask.path, path),
        ("query", ask.query, parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))),
        ("authorization", f"Bearer {KEY}", seen.headers.get("authorization")),
        ("accept", accept, seen.headers.get("accept")),
        *_body(ask, seen),
    ]
    return [f"{what}: due {due!r}, sent {sent!r}" for what, due, sent in pairs if not same(due, sent)]


def _body(ask: Ask, seen: Seen) -> list[tuple[str, Any, Any]]:
    media_type = seen.headers.get("content-type", "").partition(";")[0]
    if ask.form is not None:
        sent = parts(seen)
        form = [
            ("texts", ask.form.texts, sent.texts),
            ("json", ask.form.json, sent.json),
            ("files", ask.form.files, sent.files),
        ]
        return [("media type", "multipart/form-data", media_type), *form]
    if ask.body is None:
        return [("body", b"", seen.body), ("media type", "", media_type)]
    return [("media type", "application/json", media_type), ("body", ask.body, json.loads(seen.body or b"null"))]


def parts(seen: Seen) -> Form:
    """Read a multipart body with the standard library's parser of mail."""
    form = Form()
    message = message_from_bytes(b"content-type: " + seen.headers["content-type"].encode() + b"\r\n\r\n" + seen.body)
    for part in message.get_payload():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if part.get_filename() is not None:
            form.files[name] = content
        elif part.get_content_type() == "application/json":
            form.json[name] = json.loads(content)
        else:
            form.texts.setdefault(name, []).append(content.decode())
    return form


def same(a: Any, b: Any) -> bool:
    """Compare JSON values: 1 is 1.0, but not true; the order of keys does not count."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(value, b[key]) for key, value in a.items())
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    return isinstance(a, bool) == isinstance(b, bool) and a == b
