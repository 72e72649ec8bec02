"""The states of a stream, and of a download: one table. `docs/design/` draws it.

    reading      bytes are awaited
    draining     the last event has come; the end of the body is waited for a moment, so that the connection can be kept
    complete     all of it has come
    closed       whoever read it gave it up before its end
    cut          the body ended, or the connection was lost, before the last event
    failed       the service gave up, a limit passed, or what came cannot be read
    interrupted  a cancellation, or Ctrl-C, met it in the middle

The body is open while the state is `reading` or `draining`. What has come is still handed out in any state but closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ..middleware import EndReason

State = Literal["reading", "draining", "complete", "closed", "cut", "failed", "interrupted"]

Happening = Literal["last event", "end of the body", "early end", "connection lost", "failure", "close", "interruption"]

NEXT_STATE: Mapping[State, Mapping[Happening, State]] = {
    "reading": {
        "last event": "draining",
        "end of the body": "complete",
        "early end": "cut",
        "connection lost": "cut",
        "failure": "failed",
        "close": "closed",
        "interruption": "interrupted",
    },
    "draining": dict.fromkeys(
        ("last event", "end of the body", "early end", "connection lost", "failure", "close", "interruption"),
        "complete",
    ),
}
"""What comes of what happens. A state that is not here is the last one: nothing that happens later changes it."""

OPEN = frozenset(NEXT_STATE)
"""The states in which there is a connection to give back."""

END_REASON: Mapping[State, EndReason] = {
    "complete": "complete",
    "closed": "closed",
    "cut": "failed",
    "failed": "failed",
    "interrupted": "cancelled",
}
"""What those who follow the call are told of its end."""


def next_state(state: State, happening: Happening) -> State:
    """Return the state after something happened."""
    return NEXT_STATE.get(state, {}).get(happening, state)
