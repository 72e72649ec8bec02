"""Answer calls from a file of `--answers`, which is read again when it changes."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from .._engine.operation import Events
from ..errors import ConfigurationError
from .answer_file import Reply, Rule, read_answers
from .call import Answer, Handler, LocalCall
from .chat_model.echo import prompt_tokens
from .chat_model.interface import ChatModel, answer_parts
from .chat_model.question import CallArguments, CallStart, Done, Part, Question, Reasoning, Text, Usage
from .chat_model.tool_choice import last_user_text
from .compute.tokens import tokens
from .forms.asking import words_of
from .http_problem import HttpProblem

_KIND = "scripted"
_PLACES = ("message", "input", "prompt", "query")


class ScriptedAnswers:
    """The rules of a file. The position in each sequence of answers is counted for each tenant."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._rules, self._stamp = read_answers(path), self._now()
        self._taken: dict[tuple[int, str], int] = {}

    def around(self, handler: Handler) -> Handler:
        """Return a handler that answers from the file, or with `handler` if no rule matches."""

        async def handle(call: LocalCall) -> Answer:
            self._reload()
            said = last_text(call.body)
            model = str(call.body.get("model", "")) if isinstance(call.body, dict) else ""
            if (reply := self._take(call, said, model, lambda reply: not reply.is_said())) is not None:
                return _whole(reply, call)
            chat_model, results = _Scripted(self, call), _Results(self, call)
            answer = await handler(replace(call, server=replace(call.server, chat_model=chat_model, results=results)))
            return replace(answer, kind=_KIND) if chat_model.used or results.used else answer

        return handle

    def has_tool(self, name: str) -> bool:
        """Return whether the file has results for a tool."""
        return any(rule.match.tool == name for rule in self._rules)

    def result(self, call: LocalCall, tool: str, text: str) -> Reply | None:
        """Return the result of a tool for its arguments, or None if the file has none."""
        model = str(call.body.get("model", ""))
        return self._take(call, text, model, lambda reply: True, tool)

    def _take(
        self, call: LocalCall, text: str, model: str, fits: Callable[[Reply], bool], tool: str | None = None
    ) -> Reply | None:
        """Return the next reply to a call if it fits. The first rule that matches decides."""
        for place, rule in enumerate(self._rules):
            if rule.match.tool != tool or not _matches(rule, call, text, model):
                continue
            replies = rule.replies()
            taken = self._taken.get((place, call.tenant), 0)
            reply = replies[min(taken, len(replies) - 1)]
            if not fits(reply):
                return None
            self._taken[place, call.tenant] = taken + 1
            return reply
        return None

    def said(self, call: LocalCall, question: Question) -> Reply | None:
        """Return the model's answer to the question of a call, or None if the file has none."""
        text = last_user_text(question.messages)
        return self._take(call, text, question.model, lambda r: r.is_said() or r.status is not None)

    def _now(self) -> tuple[int, int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _reload(self) -> None:
        if (now := self._now()) == self._stamp:
            return
        try:
            self._rules, self._stamp = read_answers(self._path), now
        except ConfigurationError as error:
            raise HttpProblem(500, error.message) from None
        self._taken.clear()


class _Scripted:
    """A model that answers from the file. `used` is true if it did."""

    def __init__(self, answers: ScriptedAnswers, call: LocalCall) -> None:
        self._answers, self._call = answers, call
        self._last: Reply | None = None
        self.used = False
        self.any_model = call.server.chat_model.any_model

    async def answer(self, question: Question) -> AsyncIterator[Part]:
        """Yield the parts of the file's answer, or else those of the server's model."""
        if question.choice == 0:  # The other choices of a call repeat this answer.
            self._last = self._answers.said(self._call, question)
        if self._last is None:
            inner: ChatModel = self._call.server.chat_model
            async for part in answer_parts(inner, question):
                yield part
            return
        self.used = True
        if self._last.status is not None:
            raise _problem(self._last)
        for part in _parts(self._last, question):
            yield part


class _Results:
    """The results of tools in the file. `used` is true if one was taken."""

    def __init__(self, answers: ScriptedAnswers, call: LocalCall) -> None:
        self._answers, self._call = answers, call
        self.used = False

    def has(self, name: str) -> bool:
        """Return whether the file has results for a tool."""
        return self._answers.has_tool(name)

    def take(self, name: str, text: str) -> Any:
        """Return the result of a call. Raise `HttpProblem` for a scripted failure."""
        reply = self._answers.result(self._call, name, text)
        if reply is None:
            raise HttpProblem(
                404, f"The file of answers has no entry for the tool {name!r} that matches {text}.", kind=_KIND
            )
        self.used = True
        if reply.status is not None:
            raise _problem(reply)
        return reply.text if reply.value is UNSET else reply.value


def _matches(rule: Rule, call: LocalCall, text: str, model: str) -> bool:
    match = rule.match
    if match.operation is not None and match.operation.replace(".", "_") != call.operation.name:
        return False
    if match.model is not None and match.model != model:
        return False
    return match.text is None or match.text.lower() in text.lower()


def _whole(reply: Reply, call: LocalCall) -> Answer:
    if reply.status is not None:
        raise _problem(reply)
    streamed = isinstance(call.operation.answer, Events)
    if streamed != (reply.events is not None):
        wanted = "a stream. Give it events" if streamed else "a whole answer. Give it a value"
        raise HttpProblem(500, f"The request of {call.operation.name} asks for {wanted} in the file of answers.")
    if reply.events is not None:
        return Answer(kind=_KIND, events=reply.events, headers=reply.headers)
    return Answer(kind=_KIND, value=reply.value, headers=reply.headers)


def _problem(reply: Reply) -> HttpProblem:
    assert reply.status is not None
    return HttpProblem(reply.status, reply.message, reply.headers, kind=_KIND)


def _parts(reply: Reply, question: Question) -> Iterator[Part]:
    reasoning = tokens(reply.reasoning) if question.reasoning else []
    said = tokens(reply.text or "")
    yield from map(Reasoning, reasoning)
    yield from map(Text, said)
    count = len(reasoning) + len(said)
    for index, call in enumerate(reply.calls):
        arguments = tokens(json.dumps(call.arguments, ensure_ascii=False))
        count += len(arguments)
        yield CallStart(index, None, call.name)
        yield from (CallArguments(index, piece) for piece in arguments)
    yield Done("tool_calls" if reply.calls else "stop", Usage(prompt_tokens(question), count, len(reasoning)))


def last_text(body: Any) -> str:
    """Return the text of the last user message in a request body of any form."""
    if not isinstance(body, dict):
        return ""
    messages = body.get("messages") or next((body[name] for name in _PLACES if body.get(name)), "")
    if isinstance(messages, list):
        users = [one for one in messages if isinstance(one, dict) and one.get("role", "user") == "user"]
        messages = users[-1] if users else ""
    if isinstance(messages, dict):
        messages = messages.get("content") or messages.get("parts") or messages.get("text") or ""
    if isinstance(messages, list):
        return "\n".join(map(words_of, messages))
    return words_of(messages)
