"""The states of a stream or a download, as one table. `docs/design/` has a picture of it.

    reading      the stream waits for bytes
    draining     the last event has arrived; the end of the body is awaited briefly, to keep the connection
    complete     the whole body has arrived
    closed       the reader closed the stream before its end
    cut          the body ended, or the connection was lost, before the last event
    failed       the service reported a failure, a timeout passed, or the body cannot be read
    interrupted  a cancellation, or Ctrl-C, interrupted the stream

The body is open while the state is `reading` or `draining`. Events that have arrived are returned in any state but
closed.
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
"""The next state for each happening. A state that is not a key here is final."""

OPEN = frozenset(NEXT_STATE)
"""The states in which there is a connection to give back."""

END_REASON: Mapping[State, EndReason] = {
    "complete": "complete",
    "closed": "closed",
    "cut": "failed",
    "failed": "failed",
    "interrupted": "cancelled",
}
"""The reason of the end that observers of the call receive."""


def next_state(state: State, happening: Happening) -> State:
    """Return the state that follows after a happening."""
    return NEXT_STATE[state][happening] if state in OPEN else state
