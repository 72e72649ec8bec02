"""Webhooks: what `verify` gives, and what of it must be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from typing_extensions import assert_type

from orq import Err, Ok
from orq.webhooks import AgentEvent, Claim, Reason, Seen, Unknown, Unverified, WebhookError, WebhookEvent, verify


def receive(body: bytes, headers: Mapping[str, str]) -> None:
    match verify(body, headers, ["new", "old"], max_age=None):
        case Ok(event):
            assert_type(event, WebhookEvent)
            assert_type(event.created, datetime)
            assert_type(event.data, Unverified[Any])
            assert_type(event.body.unverified_value(), dict[str, Any])
            print(event.data["id"])  # expect: mypy, pyright, ty, pyrefly
            print(event.data.id)  # expect: mypy, pyright, ty, pyrefly
        case Err(error):
            assert_type(error, WebhookError)
            assert_type(error.reason, Reason)


def handle(event: WebhookEvent) -> str:
    match event:
        case AgentEvent(type="agent.deleted"):
            return "gone"
        case Unknown():
            return event.type
        case _:
            return "other"


verify({"id": "evt_01"}, {}, "secret")  # expect: mypy, pyright, ty, pyrefly
verify(b"", {}, None)  # expect: mypy, pyright, ty, pyrefly


class Table:
    def claim(self, id: str) -> Claim:
        return "new"

    def done(self, id: str) -> None: ...

    def release(self, id: str) -> None: ...


class AsyncTable:
    async def claim(self, id: str) -> Claim:
        return "new"

    async def done(self, id: str) -> None: ...

    async def release(self, id: str) -> None: ...


class NoStore:
    def claim(self, id: str) -> bool:
        return True


async def once(seen: Seen) -> None:
    with seen.once("evt_01") as is_new:
        assert_type(is_new, bool)
    async with seen.once("evt_01") as is_new:
        assert_type(is_new, bool)


Seen(Table())
Seen(AsyncTable(), wait=5)
Seen(NoStore())  # expect: mypy, pyright, ty, pyrefly
