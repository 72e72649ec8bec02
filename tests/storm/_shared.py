"""The cores and the requests that the stress tests of threads and tasks share."""

from __future__ import annotations

import itertools
import random
import threading
from collections.abc import Callable
from typing import Any

from orq import RequestOptions, RetryConfig, Timeout
from orq.funcs import (
    conversations_create,
    conversations_create_conversation_response,
    conversations_delete,
    conversations_retrieve,
    router_audio_speech_create,
)
from orq.models import PartDeltaEvent
from tests.support.samples import MESSAGE

from ._plays import LIMIT, Play, choose
from ._tally import Tally

SIZES = (1, 2, 50)
"""`max_connections` of the cores."""

SETTINGS: dict[str, Any] = {
    "timeout": Timeout(connect=10.0, read=10.0, write=10.0, pool=7.0),
    "retries": RetryConfig(max_attempts=3, initial_interval=0.001, max_interval=0.002),
    "idle_timeout": 10.0,
}

READ: dict[str, Any] = {"timeout": Timeout(connect=10.0, read=LIMIT, write=10.0, pool=7.0)}

ENDING: tuple[dict[str, Any], ...] = (READ, {"timeout": LIMIT}, {"total_timeout": LIMIT}, {"total_timeout": 2 * LIMIT})
"""Limits that end the wait for any answer that stalls."""

LIMITED: tuple[dict[str, Any], ...] = (
    *ENDING,
    {"timeout": Timeout(connect=5.0, read=5.0, write=5.0, pool=LIMIT)},
    {"idle_timeout": LIMIT},
)

LARGE = {"text": "x" * 3_000_000}

CALLS: dict[str, Callable[[Any, Play, RequestOptions], Any]] = {
    "get": lambda core, play, o: conversations_retrieve(core, {"conversation_id": play.id}, options=o),
    "create": lambda core, play, o: conversations_create(core, {"project_id": play.id}, options=o),
    "delete": lambda core, play, o: conversations_delete(core, {"conversation_id": play.id}, options=o),
    "upload": lambda core, play, o: core.request("POST", "/v2/upload", body=LARGE, options=o),
    "stream": lambda core, play, o: conversations_create_conversation_response(
        core, {"conversation_id": play.id, "message": MESSAGE, "model": "m"}, options=o
    ),
    "download": lambda core, play, o: router_audio_speech_create(
        core, {"input": "Hello!", "model": "m", "voice": "alloy"}, options=o
    ),
}
"""By the first word of an id: how the request is made."""

KINDS = {"get": "json", "create": "json", "delete": "none", "upload": "json", "stream": "events", "download": "bytes"}


class Slot:
    """A place for one core of a size; its name changes before the core that was in it is closed."""

    def __init__(self, make: Callable[[int], Any], size: int) -> None:
        self._make, self.size = make, size
        self._lock = threading.Lock()
        self.current = self._new()

    _names = itertools.count(1)

    def _new(self) -> tuple[str, Any]:
        return f"c{next(self._names)}", self._make(self.size)

    @property
    def name(self) -> str:
        """The name of the core that is here now."""
        return self.current[0]

    def take(self) -> tuple[str, Any]:
        """Return the core that is here, to be closed, and its name; put a new one in its place."""
        with self._lock:
            taken, self.current = self.current, self._new()
        return taken


class Turn:
    """One action: which core, which request, which answer, and what may come of it.

    `limited`: with a limit that may run out; `leaves`: its answer may be one that never ends; `waits`: that may stall
    for longer than any limit of this call.
    """

    _numbers = itertools.count(1)

    def __init__(
        self,
        tally: Tally,
        slot: Slot,
        rng: random.Random,
        verb: str,
        *,
        limited: bool = False,
        leaves: bool = False,
        waits: bool = False,
    ) -> None:
        self.tally, self.slot, self.rng, self.verb = tally, slot, rng, verb
        self.name, self.core = slot.current
        self.limited, self.disturbed = limited, False
        limits = rng.choice(LIMITED) if limited else {}
        play = choose(
            rng, f"{verb}.{self.name}.{next(self._numbers)}", KINDS[verb], endless=KINDS[verb] != "json" and leaves
        )
        if verb == "upload":
            play = Play(play.id, "json", fault="refused")
        elif limited and rng.random() < 0.3 and verb != "delete":
            play = Play(play.id, play.kind, "chunked", pause=LIMIT, fault="stall")
            limits = rng.choice(ENDING)
        if play.fault == "stall" and not limited and not waits:  # otherwise its reader would wait for the long limits
            self.limited, limits = True, READ
        self.play = play
        if play.posts:
            tally.asked.add(play.id)
        self.options = RequestOptions(headers=play.headers(), **limits)

    def call(self) -> Any:
        """Begin the call; returns a result, or a coroutine of one."""
        return CALLS[self.verb](self.core, self.play, self.options)

    def failed(self, error: BaseException) -> None:
        """Judge the error with which the action ended."""
        disturbed = self.disturbed or self.slot.name != self.name  # the core was closed meanwhile
        if self.play.fault == "refused" and getattr(error, "status_code", None) == 413:
            self.tally.count("refused")
        elif self.play.fault == "refused" and not disturbed and not self.limited:
            self.tally.find(f"the early refusal of an upload is not told: {type(error).__name__}", repr(error))
        else:
            self.tally.failed(self.play, error, disturbed=disturbed, limited=self.limited)

    def answered(self, value: Any) -> None:
        """Check the value of a call that is no stream and no download."""
        if self.verb != "delete":
            found = value["_id"] if isinstance(value, dict) else value.id
            if found != self.play.id:
                self.tally.find("crossing: an answer to another request", f"{self.play}: {found}")
                return
        self.tally.succeeded(self.play)


def warming(verb: str) -> tuple[Play, RequestOptions]:
    """Return what a first call needs, made so that all modules are imported before anything is counted."""
    play = Play(f"{verb}.warm.0", KINDS[verb])
    return play, RequestOptions(headers=play.headers())


def text_of(event: Any) -> list[str]:
    """Return the text that an event adds, in a list."""
    return [event.data.delta.text] if isinstance(event, PartDeltaEvent) else []


def whole_lines(pieces: list[bytes]) -> bytes:
    """Join what came of a download, up to its last whole line."""
    lines, end, _ = b"".join(pieces).rpartition(b"\n")
    return lines + end
