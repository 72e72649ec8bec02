"""Measure the cost of middleware that does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

import httpx
from _measure import Reach, Row, Spread, cpu, turns
from _payloads import CONVERSATION_WITH_MESSAGES

from orq import OrqCore
from orq.funcs import conversations_retrieve
from orq.middleware import CallEnd, CallInfo, Outcome, Request

CALLS = 200


class NoOp:
    """A middleware that does nothing."""

    def before(self, request: Request, call: CallInfo) -> Request:
        """Return the request."""
        return request

    def after(self, outcome: Outcome, call: CallInfo) -> Outcome:
        """Return the outcome."""
        return outcome


class NoOpForCalls(NoOp):
    """A call observer that does nothing."""

    def begin(self, call: CallInfo) -> NoOpForCalls:
        """Start to observe a call."""
        return self

    def event(self, event: Any) -> None:
        """Ignore an event."""

    def end(self, ending: CallEnd) -> None:
        """Ignore the end."""


def rows(quick: bool) -> Iterator[Row]:
    """Measure calls without a network, so that a microsecond is visible."""
    content = {"content": CONVERSATION_WITH_MESSAGES, "headers": {"content-type": "application/json"}}
    chains: dict[str, list[Any]] = {"none": [], "three": [NoOp()] * 3, "one that follows calls": [NoOpForCalls()]}
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, **content))) as client:
        cores = {
            name: OrqCore("key", server_url="http://127.0.0.1:9", http_client=client, middleware=chain)
            for name, chain in chains.items()
        }
        values = [_call(core) for core in cores.values()]
        assert values[0] == values[1] == values[2]
        costs = turns({name: cpu(lambda core=core: _calls(core)) for name, core in cores.items()}, 40 if quick else 200)  # type: ignore[misc]
    for name, reach in (("three", Reach(3, unit=" us")), ("one that follows calls", None)):
        added = [(one - none) / CALLS * 1e6 for one, none in zip(costs[name], costs["none"], strict=True)]
        ours, theirs = (f"{median(costs[one]) / CALLS * 1e6:.3g} us/call" for one in (name, "none"))
        yield Row(
            f"middleware that does nothing, {name}", "no middleware", ours, theirs, Spread.of(added), reach, " us"
        )


def _call(core: OrqCore) -> Any:
    return conversations_retrieve(core, {"conversation_id": "conv_01"}).unwrap()


def _calls(core: OrqCore) -> None:
    for _ in range(CALLS):
        _call(core)
