"""Events of a streamed reply: as plain data, and as the bytes of server-sent events.

They are written here by hand, apart from the writers of `orq.local`, so that the two cannot share a mistake.
"""

from __future__ import annotations

import json
from typing import Any

WHEN = "2026-01-01T00:00:00Z"


def event(kind: str, **data: Any) -> dict[str, Any]:
    """Return an event in wire names."""
    return {"type": kind, "timestamp": WHEN, "data": data}


def delta(text: str, part_id: str = "p_1") -> dict[str, Any]:
    """Return a `part.delta` event of a text."""
    return event("part.delta", partId=part_id, delta={"kind": "text", "text": text})


def sse(*events: Any) -> bytes:
    """Return events as they stand on the wire; text is sent as it is."""
    texts = (event if isinstance(event, str) else json.dumps(event, ensure_ascii=False) for event in events)
    return "".join(f"data: {text}\n\n" for text in texts).encode()


def event_block(kind: str, **data: Any) -> bytes:
    """Return one event as it stands on the wire."""
    return sse(event(kind, **data))


def delta_block(text: str) -> bytes:
    """Return one `part.delta` event as it stands on the wire."""
    return sse(delta(text))


STARTED_EVENT = event("response.started", responseId="r_1", taskId="t_1", model="m", workflowRunId="w_1")
DONE_EVENT = event("response.done", finishReason="stop")
SENTINEL = sse("[DONE]")
