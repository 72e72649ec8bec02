"""Convert the JSON objects of an upstream's answer to parts of an answer.

This module does no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from ..chat_model.question import Done, Part, Question, Reasoning, Text, Usage
from ..compute.tokens import count
from ..http_problem import HttpProblem
from .calls import Calls
from .failures import failure_in
from .thinking import Thinking

_REASONING = ("reasoning_content", "reasoning", "thinking")
"""The fields in which servers send reasoning. Some use two fields at once, so only the first that is set counts."""


class Parts:
    """Reads one answer."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._thinking, self._calls = Thinking(), Calls()
        self._finish = ""
        self._usage: Mapping[str, Any] | None = None
        self._said = self._thought = ""
        self.estimated = False

    @property
    def finished(self) -> bool:
        """Whether the upstream has sent a finish reason."""
        return bool(self._finish)

    @property
    def text(self) -> str:
        """The text so far."""
        return self._said

    def feed(self, data: Any) -> Iterator[Part]:
        """Yield the parts that an object adds. Raise `HttpProblem` if it describes a failure."""
        if not isinstance(data, Mapping):
            raise HttpProblem(502, f"sent JSON that is not a chat completion: {str(data)[:80]!r}.")
        if failure := failure_in(data):
            raise failure
        if isinstance(usage := data.get("usage"), Mapping):
            self._usage = usage  # Some servers send the usage early or twice. The last one counts.
        for choice in data.get("choices") or ():
            if isinstance(choice, Mapping) and not choice.get("index"):
                yield from map(self._kept, self._choice(choice))

    def end(self, *, complete: bool) -> Iterator[Part]:
        """Yield the last parts. Raise `HttpProblem` if the answer is incomplete."""
        if not (complete or self.finished):
            begun = self._said or self._thought or self._calls.all
            raise HttpProblem(502, "ended in the middle of its answer." if begun else "ended before it answered.")
        yield from map(self._kept, self._thinking.end())
        finish: Literal["stop", "tool_calls", "length"] = "tool_calls" if self._calls.all else "stop"
        yield Done("length" if self._finish == "length" else finish, self._counted())

    def _choice(self, choice: Mapping[str, Any]) -> Iterator[Part]:
        delta = choice.get("delta") or choice.get("message") or {}
        for name in _REASONING:
            if isinstance(said := delta.get(name), str) and said:
                yield Reasoning(said)
                break
        for kind, text in _texts(delta.get("content")):
            if kind == "thinking":
                yield Reasoning(text)
            else:
                yield from self._thinking.feed(text)
        if isinstance(refusal := delta.get("refusal"), str):
            yield from self._thinking.feed(refusal)
        calls = delta.get("tool_calls") or ()
        if isinstance(old := delta.get("function_call"), Mapping):
            calls = [{"index": 0, "function": old}]
        for call in calls:
            if isinstance(call, Mapping):
                yield from self._calls.feed(call)
        self._finish = choice.get("finish_reason") or self._finish

    def _kept(self, part: Part) -> Part:
        if isinstance(part, Text):
            self._said += part.text
        elif isinstance(part, Reasoning):
            self._thought += part.text
        return part

    def _counted(self) -> Usage:
        usage, question = self._usage or {}, self._question
        prompt, completion = (_number(usage, name) for name in ("prompt_tokens", "completion_tokens"))
        if prompt is None:
            sent = (text for one in question.messages for text in (one.text, *(call.arguments for call in one.calls)))
            prompt, self.estimated = sum(map(count, sent)), True
        if completion is None:
            calls = (call.arguments for call in self._calls.all)
            completion, self.estimated = sum(map(count, (self._said, self._thought, *calls))), True
        reasoning = _number(usage.get("completion_tokens_details"), "reasoning_tokens")
        if reasoning is None:
            reasoning = min(count(self._thought), completion)
        return Usage(prompt, completion, reasoning, _number(usage.get("prompt_tokens_details"), "cached_tokens") or 0)


def _texts(content: Any) -> Iterator[tuple[str, str]]:
    """Yield the texts of a content, which is a string or a list of parts."""
    if isinstance(content, str):
        yield "text", content
    for part in content if isinstance(content, list) else ():
        if isinstance(part, Mapping):
            kind = "thinking" if part.get("type") in ("thinking", "reasoning") else "text"
            said = part.get("text") or part.get("thinking") or ""
            yield from ((kind, text) for _, text in _texts(said))


def _number(data: Any, name: str) -> int | None:
    value = data.get(name) if isinstance(data, Mapping) else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
