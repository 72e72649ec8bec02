"""Calls of the journal as the page shows them: secrets are blanked, long bodies come in pieces."""

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
"""Characters of a body that are shown at once."""
_AT_ONCE = 64 * 1024
"""Characters that are searched for secrets at once: searching holds up the other threads."""
_AROUND, _TRIES = 8192, 20
"""Characters that are looked at before and after the end of a piece, and places that are tried for it."""
_TOKENS = re.compile(rb'"total_?[tT]okens":\s*(\d+)')
_MOST_SEARCHED = 2**20


class PatientScrubber(Scrubber):
    """Searches long texts in pieces, between which other threads go on."""

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
    """Return what blanks the keys of a call and of the server."""
    scrubber = PatientScrubber(())
    scrubber.learn(entry.headers)
    scrubber.learn({"authorization": entry.secret})
    if key is not None:
        scrubber.learn({"authorization": f"Bearer {key}"})
    return scrubber


def body_text(content: bytes, media: str, scrubber: Scrubber) -> str | None:
    """Return a body as text without secrets; None if it is no text."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    if "event-stream" in media:
        return "\n\n".join(map(scrubber.event, text.split("\n\n")))
    return scrubber.lines(text) if len(text) <= _AT_ONCE else scrubber.text(text)


def shown_url(entry: Entry, scrubber: Scrubber) -> str:
    """Return path and query without secrets."""
    return scrubber.text(entry.url)


def shown_headers(entry: Entry, scrubber: Scrubber, *, answer: bool = False) -> dict[str, str]:
    """Return headers without secrets."""
    headers = entry.answer_headers if answer else entry.headers
    return {
        name: SECRET if is_secret(name) or says_secret(name) else scrubber.text(value)
        for name, value in headers.items()
    }


def summary(entry: Entry, key: str | None) -> dict[str, Any]:
    """Return what the list shows of a call."""
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
    """Return what is shown of a call that is opened. It may take long for a long body."""
    scrubber = scrubber_for(entry, key)
    return {
        "call": summary(entry, key),
        "upstream": {"headers": {}, **piece(entry, "upstream", 0, key)},
        "request": {"headers": shown_headers(entry, scrubber), **piece(entry, "request", 0, key)},
        "answer": {"headers": shown_headers(entry, scrubber, answer=True), **piece(entry, "answer", 0, key)},
    }


def piece(entry: Entry, which: str, start: int, key: str | None) -> dict[str, Any]:
    """Return a piece of a body that begins where another ended. `next` is where it ends, None at the end of all."""
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
    """Return a body as text, which may break off within a character."""
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        return content[: error.start].decode() if error.reason == "unexpected end of data" else None


def _end_of_piece(text: str, start: int, scrubber: Scrubber) -> int:
    """Return where a piece may end: where no secret is cut in two, as far as can be seen from there."""
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
