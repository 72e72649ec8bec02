"""Prepare calls of the journal for the page: hide secrets and split long bodies into pieces."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from ..._secrets import is_secret
from ...testing.scrub import Scrubber
from ...testing.secret_names import says_secret
from ...testing.secret_texts import SECRET
from ..journal import Entry

PIECE = 64 * 1024
"""The size of a shown piece of a body, in characters."""
_AT_ONCE = 64 * 1024
"""The characters that are searched for secrets at once. A search blocks the other threads."""
_AROUND, _TRIES = 8192, 20
"""The characters before and after the end of a piece that are checked, and the places that are tried."""
_TOKENS = re.compile(rb'"total_?[tT]okens":\s*(\d+)')
_MOST_SEARCHED = 2**20


class PatientScrubber(Scrubber):
    """Searches long texts in pieces, so that other threads can run in between."""

    def text(self, text: str, depth: int = 0) -> str:
        """Return text without keys and secrets."""
        if len(text) <= _AT_ONCE:
            return super().text(text, depth)
        if text.lstrip()[:1] in ("{", "["):
            try:
                value = msgspec.json.decode(text)
            except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
                pass
            else:
                clean = self.data(value, depth + 1)
                return text if clean == value else msgspec.json.encode(clean).decode()
        pieces, start = [], 0
        while start < len(text):
            end = start + _AT_ONCE
            space = max(text.rfind(mark, start + _AT_ONCE // 2, end) for mark in " \n,")
            end = space + 1 if 0 <= space < end < len(text) else end
            pieces.append(super().text(text[start:end], depth))
            start = end
        return "".join(pieces)


def scrubber_for(entry: Entry, key: str | None) -> Scrubber:
    """Return a scrubber that hides the keys of the call, the upstream and the server."""
    scrubber = PatientScrubber(())
    scrubber.learn(entry.headers)
    scrubber.learn({"authorization": entry.secret})
    if key is not None:
        scrubber.learn({"authorization": f"Bearer {key}"})
    return scrubber


def body_text(content: bytes, media: str, scrubber: Scrubber) -> str | None:
    """Return a body as text without secrets, or None if it is not text."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    if "event-stream" in media:
        return "\n\n".join(map(scrubber.event, text.split("\n\n")))
    return scrubber.lines(text) if len(text) <= _AT_ONCE else scrubber.text(text)


def shown_url(entry: Entry, scrubber: Scrubber) -> str:
    """Return the path and query without secrets."""
    return scrubber.text(entry.url)


def shown_headers(entry: Entry, scrubber: Scrubber, *, answer: bool = False) -> dict[str, str]:
    """Return headers without secrets."""
    headers = entry.answer_headers if answer else entry.headers
    return {
        name: SECRET if is_secret(name) or says_secret(name) else scrubber.text(value)
        for name, value in headers.items()
    }


def summary(entry: Entry, key: str | None) -> dict[str, Any]:
    """Return the fields of a call that the list shows."""
    answer = b"" if entry.kept > _MOST_SEARCHED else entry.answer
    tokens = _TOKENS.findall(answer)
    return {
        "id": entry.id,
        "tenant": entry.tenant,
        "method": entry.method,
        "url": shown_url(entry, scrubber_for(entry, key))[:2000],
        "operation": entry.operation,
        "status": entry.status,
        "kind": entry.kind,
        "state": entry.state,
        "started": int(entry.started * 1000),
        "ms": None if entry.seconds is None else round(entry.seconds * 1000, 1),
        "tokens": int(tokens[-1]) if tokens else None,
        "size": entry.size,
    }


def detail(entry: Entry, key: str | None) -> dict[str, Any]:
    """Return the details of a call. A long body may take long."""
    scrubber = scrubber_for(entry, key)
    return {
        "call": summary(entry, key),
        "upstream": {"headers": {}, **piece(entry, "upstream", 0, key)},
        "request": {"headers": shown_headers(entry, scrubber), **piece(entry, "request", 0, key)},
        "answer": {"headers": shown_headers(entry, scrubber, answer=True), **piece(entry, "answer", 0, key)},
    }


def piece(entry: Entry, which: str, start: int, key: str | None) -> dict[str, Any]:
    """Return a piece of a body that starts at the end of another.

    `next` is its end, or None for the last.
    """
    headers, content, size = {
        "request": (entry.headers, entry.sent, entry.sent_size),
        "answer": (entry.answer_headers, entry.answer, entry.size),
        "upstream": ({}, sent := entry.upstream, len(sent)),
    }[which]
    media = headers.get("content-type", "")
    text, scrubber = _text(content), scrubber_for(entry, key)
    if text is None or start not in (cuts := entry.cuts.setdefault(which, {0})):
        return {"size": size, "text": None, "next": None}
    end = _end_of_piece(text, start, scrubber)
    if end < len(text):
        cuts.add(end)
    shown = body_text(text[start:end].encode(), media, scrubber)
    first = text.count("\n\n", 0, start)
    times = entry.times[first : first + text.count("\n\n", start, end) + 1] if which == "answer" else []
    return {"size": size, "text": shown, "next": end if end < len(text) else None, "times": times}


def _text(content: bytes) -> str | None:
    """Return a body as text. The body may end within a character."""
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        return content[: error.start].decode() if error.reason == "unexpected end of data" else None


def _end_of_piece(text: str, start: int, scrubber: Scrubber) -> int:
    """Return a place where a piece can end.

    The place splits no secret, as far as its surroundings show.
    """
    last = start + PIECE
    if last >= len(text):
        return len(text)
    end = last
    for _ in range(_TRIES):
        end = max(text.rfind(mark, start + PIECE // 2, end - 1) for mark in " \n,") + 1
        if end <= 0:
            break
        before, after = text[end - _AROUND : end], text[end : end + _AROUND]
        if scrubber.text(before) + scrubber.text(after) == scrubber.text(before + after):
            return end
    return last
