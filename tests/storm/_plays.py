"""The server's ways to answer a request. The client chooses one and sends it along.

Every part of an answer holds the id of its request: the JSON body, each event of a stream, each line of a download.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from dataclasses import asdict, dataclass

HEADER = "x-storm"
"""The request header that holds a `Play` as JSON."""

PAUSES = (0.0, 0.0, 0.0, 0.001, 0.005, 0.02)
LIMIT = 0.02
"""Seconds that the shortened limits last: the longest pause, so that either may come first."""

STAMP = "2026-01-01T00:00:00Z"
SENTINEL = b"data: [DONE]\n\n"


@dataclass(frozen=True)
class Play:
    """One answer."""

    id: str
    kind: str
    """json, events, bytes, or none (a 204)."""
    frame: str = "length"
    """length, chunked, or bare: without a length, so the end of the connection is the end of the body."""
    count: int = 3
    """Pieces of the body: events, or lines."""
    pause: float = 0.0
    """Seconds between two pieces; 0 sends all at once."""
    fault: str = ""
    """reset-head, reset-body, cut, stall, endless, busy, silent, refused, barrier, or nothing."""
    after: str = "keep"
    """What happens to the connection: keep, close, soon, announced, or stray (bytes without a request)."""

    @property
    def fine(self) -> bool:
        """Whether a call that nobody disturbs must succeed."""
        return self.fault in ("", "busy", "barrier")

    @property
    def ends(self) -> bool:
        """Whether the answer ever ends."""
        return self.fault not in ("stall", "endless")

    @property
    def posts(self) -> bool:
        """Whether a second arrival of the request is a fault: a GET or DELETE may be sent again."""
        return not self.id.startswith(("get", "delete"))

    def headers(self) -> dict[str, str]:
        """Return the headers that ask for this answer."""
        return {HEADER: json.dumps(asdict(self))}


def choose(rng: random.Random, name: str, kind: str, *, endless: bool = False) -> Play:
    """Choose an answer; one that never ends only where the caller leaves it, or has a limit."""
    frame = rng.choice(("length", "chunked", "chunked", "bare") if kind != "json" else ("length", "length", "chunked"))
    fault = after = ""
    if endless and rng.random() < 0.4:
        fault = rng.choice(("stall", "endless"))
        frame = "chunked" if frame == "length" else frame
    elif rng.random() < 0.15:
        faults = ["reset-head", "reset-body", "busy"] + ["cut"] * (frame != "bare" or kind == "events")
        fault = rng.choice(faults + ["silent"] * name.startswith("get"))
    if rng.random() < 0.4:
        after = rng.choice(("close", "soon", "soon", "announced", "stray", "stray"))
    if frame == "bare" or fault not in ("", "busy"):
        after = "announced" if frame == "bare" else "keep"
    return Play(name, kind, frame, rng.randint(2, 6), rng.choice(PAUSES), fault, after or "keep")


def texts(play: Play) -> list[str]:
    """Return the texts of the events of a whole stream."""
    return [f"{play.id}.{n}" for n in range(play.count)]


def content(play: Play) -> bytes:
    """Return the content of a whole download."""
    return b"".join(pieces(play))


def pieces(play: Play) -> list[bytes]:
    """Return the body in pieces, as the server sends them."""
    if play.kind == "none":
        return []
    if play.kind == "events":
        started = _event("response.started", responseId=play.id, taskId="t", model="m", workflowRunId="w")
        return [started, *deltas(play, range(play.count)), _event("response.done", finishReason="stop") + SENTINEL]
    if play.kind == "bytes":
        return [f"{play.id}.{n}\n".encode() * 50 for n in range(play.count)]
    body = answer_json(play.id)
    size = -(-len(body) // play.count)
    return [body[start : start + size] for start in range(0, len(body), size)]


def deltas(play: Play, numbers: Iterable[int]) -> Iterable[bytes]:
    """Yield the events that carry the texts."""
    for n in numbers:
        yield _event("part.delta", partId="p", delta={"kind": "text", "text": f"{play.id}.{n}"})


def answer_json(name: str) -> bytes:
    """Return the JSON answer to a request."""
    body = {"kind": "conversation", "displayName": name, "createdAt": 1, "updatedAt": 2, "_id": name, "messages": []}
    return json.dumps(body).encode()


def _event(kind: str, **data: object) -> bytes:
    return b"data: " + json.dumps({"type": kind, "timestamp": STAMP, "data": data}).encode() + b"\n\n"
