"""Send changes to an open page as server-sent events.

These are new and changed calls, scripts and faults, and stored objects.

Each event has an id: the run of the server and the version of its journal. A page that reconnects with its last id gets
only newer calls.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from typing import Any

from ..journal import Journal
from ..wire import encode
from .shown import summary

_PACE = 0.1
"""The interval in seconds between two looks at the journal. Changes within it are sent together."""
_QUIET = 15.0
_AT_ONCE = 200
"""The most calls in one event."""


async def live(
    journal: Journal,
    run: str,
    last_id: str,
    *,
    key: str | None,
    hello: Callable[[], Any],
    writes: Callable[[], int],
    orders: Callable[[], Any],
    once: bool = False,
) -> AsyncGenerator[bytes, None]:
    """Yield events for one page until it closes. With `once`, only yield the present state."""
    known, _, version_text = last_id.partition(".")
    version = int(version_text) if known == run and version_text.isascii() and version_text.isdigit() else 0

    def event(name: str, data: Any) -> bytes:
        return f"id: {run}.{version}\nevent: {name}\ndata: ".encode() + encode(data) + b"\n\n"

    yield b"retry: 1000\n" + event("hello", {"run": run, **hello()})
    clears, written, ordered, quiet = -1, writes(), None, 0.0
    while True:
        before = version
        if journal.clears != clears:
            clears = journal.clears
            yield event("kept", {"ids": list(journal.entries)})
        if journal.version != version:
            changed, now = journal.since(version), journal.version
            for start in range(0, len(changed), _AT_ONCE):
                calls = [summary(entry, key) for entry in changed[start : start + _AT_ONCE]]
                if start + _AT_ONCE >= len(changed):
                    version = now
                yield event("calls", _calls(journal, calls))
                await asyncio.sleep(0)
            version = now
        if (planned := orders()) != ordered:
            ordered = planned
            yield event("orders", planned)
        if writes() != written:
            written = writes()
            yield event("state", {})
        if once:
            return
        quiet = quiet + _PACE if before == version else 0.0
        if quiet > _QUIET:
            quiet = 0.0
            yield b": still here\n\n"
        await asyncio.sleep(_PACE)


def _calls(journal: Journal, calls: list[Any]) -> dict[str, Any]:
    return {"calls": calls, "oldest": next(iter(journal.entries), 0), "dropped": journal.dropped}
