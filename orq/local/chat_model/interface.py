"""The interface of a model, and functions that read its answer in parts or as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from typing import Any, Protocol

import msgspec

from .question import CallArguments, CallStart, Done, Part, Question, Reasoning, Text, ToolCall

Disconnected = Callable[[], Awaitable[None]]
"""Returns when the client of the call disconnects."""
ReportRequest = Callable[[Mapping[str, Any]], None]
"""Takes a description of the request to the model: `to`, `changed`, `dropped` and `body`."""


class ChatModel(Protocol):
    """Answers questions. It raises `HttpProblem` to refuse a question, before its first part."""

    @property
    def any_model(self) -> bool:
        """Whether any model name may be asked for, because the model checks names itself."""
        ...

    def answer(self, question: Question) -> AsyncIterator[Part] | Iterable[Part]:
        """Return the parts of the answer. `Done` is the last part."""
        ...


class CallModel(ChatModel, Protocol):
    """The model as one call sees it."""

    async def embed(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return embeddings for the body of a request, or None if the model's server has none."""
        ...

    def handler_returned(self) -> None:
        """Note that the handler has returned. From now on the response watches for a disconnect."""
        ...

    def label(self, kind: str, ignored: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """Return the kind of the answer and the ignored names, given those that the handler reports."""
        ...


class ModelProvider(Protocol):
    """A model behind the server, which gives each call an object of its own."""

    def for_call(
        self, gone: Disconnected, operation: str, headers: Mapping[str, str], show: ReportRequest
    ) -> CallModel:
        """Return the model for one call.

        `gone` returns when the client disconnects. `show` takes a description of each request to the model.
        """
        ...


class WholeAnswer(msgspec.Struct, frozen=True):
    """An answer with its parts joined."""

    text: str
    reasoning: str
    calls: tuple[ToolCall, ...]
    done: Done


async def answer_parts(chat_model: ChatModel, question: Question) -> AsyncIterator[Part]:
    """Yield the parts of an answer, from a sync or an async iterator of the model."""
    answer = chat_model.answer(question)
    if isinstance(answer, AsyncIterator):
        async for part in answer:
            yield part
    else:
        for part in answer:
            yield part


async def whole_answer(chat_model: ChatModel, question: Question) -> WholeAnswer:
    """Return the whole answer to a question."""
    return await collect_parts(answer_parts(chat_model, question))


async def collect_parts(parts: AsyncIterator[Part]) -> WholeAnswer:
    """Collect the parts of an answer and return the whole answer."""
    return join_parts([part async for part in parts])


def join_parts(parts: Iterable[Part]) -> WholeAnswer:
    """Join the parts of an answer."""
    text, reasoning, done = "", "", Done("stop")
    started: dict[int, CallStart] = {}
    arguments: dict[int, str] = {}
    for part in parts:
        match part:
            case Text():
                text += part.text
            case Reasoning():
                reasoning += part.text
            case CallStart():
                started[part.index], arguments[part.index] = part, ""
            case CallArguments():
                arguments[part.index] += part.text
            case Done():
                done = part
    calls = tuple(ToolCall(one.id or "", one.name, arguments[index] or "{}") for index, one in started.items())
    return WholeAnswer(text, reasoning, calls, done)
