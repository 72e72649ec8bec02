"""Send signed webhooks to receivers on this machine.

They are sent after the answer of the call that causes them.

A failed delivery is retried after a pause. Deliveries end with the server, and delay neither calls nor its end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import msgspec

from .._version import __version__
from .._webhook_signing import headers_of
from .call import Answer, Handler, LocalCall, TenantContext
from .forms.asking import refused
from .journal import Entry, Journal
from .state.collections import stored
from .state.resources import resources
from .state.rows import Objects, Row
from .wire import encode

logger = logging.getLogger("orq.local")

_PAUSES = (0.1, 0.5, 2.0)
"""The pauses before each retry, in seconds."""
_PATIENCE = 5.0
"""The timeout of an attempt, in seconds."""
_MOST, _AT_ONCE, _MOST_READ = 1000, 8, 64 * 1024
_KINDS = {"agents": "agent", "deployments": "deployment", "prompts": "prompt"}
_CHANGES = {"create": "created", "update": "updated", "delete": "deleted"}
_CALLS = {
    "deployments_invoke": "deployment.invoked",
    "deployments_stream": "deployment.invoked",
    "responses_create": "llm.response",
    "router_chat_completions_create": "llm.chat_completion",
    "router_embeddings_create": "llm.embedding",
    "router_rerank_create": "llm.rerank",
    "router_responses_create": "llm.response",
}
_TYPES = {*_CALLS.values(), *(f"{kind}.{change}" for kind in _KINDS.values() for change in _CHANGES.values())}
"""All types of events that are sent."""
_JSON = "application/json"


def event_type(operation: str) -> str | None:
    """Return the type of an operation's events, or None."""
    resource = resources().get(operation)
    if resource is None or resource.collection.name not in _KINDS or resource.role not in _CHANGES:
        return _CALLS.get(operation)
    return f"{_KINDS[resource.collection.name]}.{_CHANGES[resource.role]}"


class Event(msgspec.Struct, frozen=True):
    """An event. `created` is text in RFC 3339."""

    id: str
    created: str
    type: str
    data: Any


class Webhooks:
    """Sends events in tasks of the server's event loop. The journal records each attempt."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._tasks: set[asyncio.Task[None]] = set()
        self._gate = asyncio.Semaphore(_AT_ONCE)

    def tell(self, call: LocalCall, answer: Answer) -> None:
        """Send the event of a call to all matching webhooks. Drop it if too many deliveries wait."""
        kind, asked = event_type(call.operation.name), call.operation.name in _CALLS
        happened = call.traces and call.traces[0]["status"] == "ok" if asked else answer.kind == "stored"
        if kind is None or not happened:
            return
        # This names a deleted object.
        named = {name.removeprefix("agent_"): value for name, value in call.path.items()}
        data = call.traces[0] if asked else {"object": answer.value or named}
        if len(self._tasks) >= _MOST:
            logger.warning("The event %s is not sent, because %s deliveries wait.", kind, _MOST)
            return
        self._start(self._send(call.server, call.tenant, kind, data))

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.warning("An event was not sent: %s", error)

    async def _send(self, context: TenantContext, tenant: str, type: str, data: Any) -> None:
        hooks = [row for row in await context.store.read(lambda objects: objects.list("webhooks")) if _wants(row, type)]
        if not hooks:
            return
        event = Event(context.clock.new_id("evt"), context.clock.timestamp(), type, data)
        for row in hooks:
            self._start(self._deliver(context, tenant, row, event))

    async def _deliver(self, context: TenantContext, tenant: str, row: Row, event: Event) -> None:
        secret = str(row.body.get("secret") or "")
        headers = {
            "content-type": _JSON,
            "user-agent": f"orq-local/{__version__}",
            **headers_of(secret, event.id, event.created, event.type),
        }
        arrived = False
        for pause in (0.0, *_PAUSES):
            await asyncio.sleep(pause)
            async with self._gate:
                arrived = await self._attempt(tenant, row.body["url"], headers, encode(event), event.type)
            if arrived:
                break
        else:
            logger.warning("The event %s did not arrive at %s. It is not sent again.", event.type, row.body["url"])

        def count(objects: Objects) -> None:
            if (now := objects.get("webhooks", row.id)) is not None:
                failures = 0 if arrived else now.body.get("failure_count", 0) + 1
                if failures != now.body.get("failure_count", 0):
                    objects.replace(now, {**now.body, "failure_count": failures})

        await context.store.write(count)

    async def _attempt(self, tenant: str, url: str, headers: Mapping[str, str], body: bytes, type: str) -> bool:
        raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        scope = {"method": "POST", "raw_path": url.encode(), "query_string": b"", "headers": raw}
        entry = self._journal.begin(scope, tenant)
        entry.operation = f"webhook {type}"
        self._journal.take_sent(entry, body)
        try:
            entry.status = await asyncio.wait_for(_post(url, headers, body, entry), _PATIENCE)
        except (OSError, ValueError, asyncio.TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return False
        finally:
            self._journal.end(entry, left=False)
        return 200 <= entry.status < 300


async def _post(url: str, headers: Mapping[str, str], body: bytes, entry: Entry) -> int:
    """Return the status code of a receiver's answer, and close the connection."""
    parts = urlsplit(url)
    lines = [f"POST {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1", f"host: {parts.netloc}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    head = "\r\n".join([*lines, f"content-length: {len(body)}", "connection: close", "", ""])
    reader, writer = await _connect(str(parts.hostname), parts.port or 80)
    try:
        writer.write(head.encode("ascii") + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        status = int(answer.split(b" ", 2)[1])
        entry.first = entry.elapsed()
        await reader.read(_MOST_READ)  # If the receiver is still writing, closing now would reset the connection.
        entry.state = "done"
        return status
    except IndexError:
        raise ValueError("The answer is not HTTP.") from None
    finally:
        writer.close()


async def _connect(host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect without a name server, which could delay the end of the server."""
    if host != "localhost":
        return await asyncio.open_connection(host, port)
    try:
        return await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return await asyncio.open_connection("::1", port)


def _is_here(url: Any) -> bool:
    """Return whether events are sent to a URL: plain HTTP to a loopback address of this machine."""
    try:
        parts = urlsplit(str(url))
        port, host = parts.port, parts.hostname or ""
        here = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
    visible = str(url).isascii() and not any(char <= " " or char == "\x7f" for char in str(url))
    return parts.scheme == "http" and port != 0 and here and visible and not parts.username


_HONOURED: Mapping[str, Callable[[Any], bool]] = {"url": _is_here, "content_type": lambda kind: kind == _JSON}
"""The conditions that a webhook must meet to get events."""


def _wants(row: Row, type: str) -> bool:
    hook = row.body
    named = hook.get("enabled", True) is not False and type in (hook.get("events") or ())
    return named and all(is_good(hook.get(name)) for name, is_good in _HONOURED.items())


def _told(handler: Handler) -> Handler:
    """Return a handler that reports webhook settings without effect.

    It refuses an empty secret.
    """

    async def handle(call: LocalCall) -> Answer:
        body = call.body
        if body.get("secret") == "":
            raise refused("secret", "must not be empty")
        answer = await handler(call)
        lost = [name for name, is_good in _HONOURED.items() if name in body and not is_good(body[name])]
        lost += [f"events.{event}" for event in body.get("events") or () if event not in _TYPES]
        return msgspec.structs.replace(answer, ignored=(*answer.ignored, *lost))

    return handle


def _masked(handler: Handler) -> Handler:
    """Return a handler whose answer only shows the last characters of secrets."""

    async def handle(call: LocalCall) -> Answer:
        answer = await handler(call)
        value = answer.value
        shown: Any = {**value, "items": [*map(_hidden, value["items"])]} if "items" in value else _hidden(value)
        return msgspec.structs.replace(answer, value=shown)

    return handle


def _hidden(hook: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**hook, "secret": f"***{str(hook['secret'])[-4:]}"} if hook.get("secret") else hook


def _handlers(names: Sequence[str], wrap: Any) -> dict[str, Handler]:
    return {f"webhooks_{name}": wrap(stored) for name in names}


HANDLERS: Mapping[str, Handler] = {
    **_handlers(("create", "update"), _told),
    **_handlers(("get", "list", "query"), _masked),
}
