"""Export calls of the journal as a command for curl, or as an HTTP archive (HAR)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from http import HTTPStatus
from shlex import quote
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from ..._secrets import is_secret
from ..._version import __version__
from ...testing.scrub import Scrubber
from ...testing.secret_names import says_secret
from ..journal import Entry
from .shown import body_text, scrubber_for, shown_headers, shown_url

_OF_A_CONNECTION = frozenset(
    ("host", "content-length", "connection", "user-agent", "accept-encoding", "transfer-encoding", "te", "expect")
)
_LONGEST_WORD = 100_000
"""The most bytes in one argument of a command. Linux allows 128 KiB."""


def curl(entry: Entry, base: str, key: str | None) -> str:
    """Return a command that repeats the call, with the key in `$ORQ_API_KEY`."""
    scrubber = scrubber_for(entry, key)
    words = ["curl", "-sS", "-N", "--globoff", "--path-as-is"]
    words += ["-I"] if entry.method == "HEAD" else ["-X", quote(entry.method)]
    words.append(quote(_url(entry, base, scrubber)))
    if "authorization" in entry.headers:
        words.append('-H "Authorization: Bearer $ORQ_API_KEY"')
    headers = {**({"content-type": ""} if entry.sent_size else {}), **entry.headers}
    for name, value in headers.items():
        if name in _OF_A_CONNECTION or is_secret(name) or says_secret(name) or name.startswith("sec-"):
            continue
        said = scrubber.text(value)
        words.append(f"-H {quote(f'{name}: {said}' if said else f'{name}:' if name == 'content-type' else f'{name};')}")
    if not entry.sent:
        return " ".join(words)
    text = body_text(entry.sent, entry.headers.get("content-type", ""), scrubber)
    if text is not None and "\0" not in text and len(text.encode()) < _LONGEST_WORD:
        return " ".join([*words, "--data-raw", quote(text)])
    content = scrubber.raw(entry.sent) if text is None else text.encode()
    lines = "\n".join(_wrapped(b64encode(content).decode()))
    return f"base64 -d <<'END' | {' '.join(words)} --data-binary @-\n{lines}\nEND"


def _url(entry: Entry, base: str, scrubber: Scrubber) -> str:
    shown = shown_url(entry, scrubber)
    return base + shown if shown.startswith("/") else shown  # A webhook has the full URL of its receiver.


def _wrapped(text: str) -> Iterable[str]:
    return (text[start : start + 76] for start in range(0, len(text), 76))


def har(entries: Iterable[Entry], base: str, key: str | None) -> dict[str, Any]:
    """Return calls as an HTTP archive, version 1.2."""
    creator = {"name": "orq-sdk", "version": __version__}
    return {"log": {"version": "1.2", "creator": creator, "entries": [_har(entry, base, key) for entry in entries]}}


def _har(entry: Entry, base: str, key: str | None) -> dict[str, Any]:
    scrubber = scrubber_for(entry, key)
    url = _url(entry, base, scrubber)
    request: dict[str, Any] = {
        "method": entry.method,
        "url": url,
        "queryString": _pairs(parse_qsl(url.partition("?")[2], keep_blank_values=True)),
        **_common(shown_headers(entry, scrubber), len(entry.sent)),
    }
    if entry.sent:
        kind = entry.headers.get("content-type", "")
        request["postData"] = {"mimeType": kind, **_content(entry.sent, kind, scrubber)}
    kind = entry.answer_headers.get("content-type", "")
    status = entry.status or 0
    response = {
        "status": status,
        "statusText": HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "",
        "content": {"size": entry.size, "mimeType": kind, **_content(entry.answer, kind, scrubber)},
        "redirectURL": "",
        **_common(shown_headers(entry, scrubber, answer=True), entry.size),
    }
    total = (entry.elapsed() if entry.seconds is None else entry.seconds) * 1000
    wait = total if entry.first is None else entry.first * 1000
    return {
        "startedDateTime": datetime.fromtimestamp(entry.started, timezone.utc).isoformat(),
        "time": total,
        "request": request,
        "response": response,
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": max(total - wait, 0)},
        **({"_upstream": scrubber.data(msgspec.json.decode(entry.upstream))} if entry.upstream else {}),
        "comment": f"{entry.operation or 'no operation'}; {entry.kind}; {entry.state}",
    }


def _common(headers: Mapping[str, str], size: int) -> dict[str, Any]:
    pairs = _pairs(headers.items())
    return {"httpVersion": "HTTP/1.1", "headers": pairs, "cookies": [], "headersSize": -1, "bodySize": size}


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]


def _content(content: bytes, media: str, scrubber: Scrubber) -> dict[str, str]:
    text = body_text(content, media, scrubber)
    if text is not None:
        return {"text": text}
    return {"text": b64encode(scrubber.raw(content)).decode(), "encoding": "base64"}
