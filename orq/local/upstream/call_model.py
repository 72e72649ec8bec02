"""The upstream as the model of one call. It stops if the client disconnects."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Collection, Mapping
from contextlib import aclosing, suppress
from typing import Any, Protocol, TypeVar

from starlette.requests import ClientDisconnect

from ..chat_model.interface import Disconnected, ReportRequest
from ..chat_model.question import Part, Question

T = TypeVar("T")


class Notes:
    """Facts about the questions of one call, for the header `x-orq-local`.

    `show` takes a description of each request to the upstream.
    """

    def __init__(self, operation: str, kind: str, show: ReportRequest) -> None:
        self.operation, self._kind, self._show = operation, kind, show
        self.estimated = self.unfit = self._was_called = False
        self.missing = ""
        self._passed: set[str] = set()
        self._changed: set[str] = set()

    def sent(
        self,
        to: str,
        asked: Mapping[str, Any],
        body: Mapping[str, Any],
        settings: Mapping[str, Any],
        changed: Collection[str] = (),
    ) -> None:
        """Note a request to the upstream.

        `asked` is the full body, `body` the one that was sent. `settings` are those of the caller.
        """
        self._was_called = True
        self._passed.update(name for name in settings if name in body)
        self._changed.update(changed)
        others = [name for name in body if name not in asked or asked[name] != body[name]]
        dropped = [name for name in {**settings, **asked} if name not in body]
        self._show({"to": to, "changed": sorted({*changed, *others}), "dropped": dropped, "body": body})

    def label(self, kind: str, ignored: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """Return the kind of an answer and its ignored names."""
        if self.missing:
            return f"{kind}; fallback={self.missing}", ignored
        if not self._was_called or kind != "computed":
            return kind, ignored
        said = {"changed": ",".join(sorted(self._changed)), "estimated": "usage" * self.estimated}
        said["unfit"] = "response_format" * self.unfit
        kind = "; ".join((self._kind, *(f"{name}={value}" for name, value in said.items() if value)))
        return kind, tuple(name for name in ignored if name not in self._passed)


class NotingModel(Protocol):
    """A model that notes facts about its answers."""

    def answer(self, question: Question, notes: Notes) -> AsyncGenerator[Part, None]:
        """Return the parts of the answer."""
        ...

    async def embed(self, body: Mapping[str, Any], notes: Notes) -> Mapping[str, Any] | None:
        """Return embeddings, or None if the upstream has none."""
        ...


class UpstreamCallModel:
    """The model of one call.

    If the client disconnects while the handler waits here, the question is cancelled. When the handler has returned,
    the response itself watches for a disconnect.
    """

    any_model = True

    def __init__(self, chat_model: NotingModel, gone: Disconnected, notes: Notes) -> None:
        self._chat_model, self._gone, self.notes = chat_model, gone, notes
        self._handling = asyncio.current_task()
        self._leaving: asyncio.Future[None] | None = None

    async def answer(self, question: Question) -> AsyncIterator[Part]:
        """Yield the parts of the answer."""
        coming = self._chat_model.answer(question, self.notes)
        async with aclosing(coming):
            while True:
                try:
                    part = await self._unless_gone(anext(coming))
                except StopAsyncIteration:
                    return
                yield part

    async def embed(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return embeddings for a body, or None if the upstream has none."""
        return await self._unless_gone(self._chat_model.embed(body, self.notes))

    def label(self, kind: str, ignored: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """Return the kind of an answer and its ignored names."""
        return self.notes.label(kind, ignored)

    def handler_returned(self) -> None:
        """Note that the handler has returned."""
        self._handling = None
        if self._leaving is not None:
            self._leaving.cancel()

    async def _unless_gone(self, coming: Awaitable[T]) -> T:
        if self._handling is None or asyncio.current_task() is not self._handling:
            return await coming
        if self._leaving is None:
            self._leaving = asyncio.ensure_future(self._gone())
        return await unless_gone(coming, self._leaving)


async def unless_gone(coming: Awaitable[T], leaving: asyncio.Future[None]) -> T:
    """Return the result.

    If the client disconnects first, cancel the work and raise `ClientDisconnect`.
    """
    waiting = asyncio.ensure_future(coming)
    try:
        await asyncio.wait((waiting, leaving), return_when=asyncio.FIRST_COMPLETED)
        if waiting.done():
            return waiting.result()
        raise ClientDisconnect
    finally:
        if not waiting.done():
            waiting.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await waiting
