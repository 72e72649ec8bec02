"""Read the traces of a program from the local server."""

from __future__ import annotations

from typing import Any

from orq.local import LocalOrq
from tests.support.wire import connect

ALWAYS = {"from": "2020-01-01T00:00:00Z", "to": "2099-01-01T00:00:00Z"}
CHAT = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
SERVED = "router_chat_completions_create"
"""The span that the server itself makes of a chat."""
CALLED = "chat openai/gpt-4o"
"""The span of a chat in the program."""

Trees = list[dict[str, Any]]


def traces(server: LocalOrq) -> list[dict[str, Any]]:
    """Return all traces, the oldest first."""
    with connect(server) as http:
        found = http.post("/v3/traces/search", json=ALWAYS).json()["data"]
    return sorted(found, key=lambda trace: str(trace["started_at"]))


def spans(server: LocalOrq, trace: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the spans of a trace, each with its attributes."""
    path = f"/v3/traces/{trace['trace_id']}/spans"
    with connect(server) as http:
        found = http.get(path, params={"limit": 100}).json()["data"]
        return [
            {**each, "attributes": http.get(f"{path}/{each['span_id']}").json()["span"]["attributes"]} for each in found
        ]


def tree(found: list[dict[str, Any]], parent: str | None = None) -> Any:
    """Return spans as a list of (name, what is below it), the oldest first."""
    below = [each for each in found if each.get("parent_span_id") == parent]
    ordered = sorted(below, key=lambda each: str(each["started_at"]))
    return [(each["name"], tree(found, each["span_id"])) for each in ordered]
