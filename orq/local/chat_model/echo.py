"""`Echo`, the built-in model, which repeats the user's message.

It says that no model was asked.

The same question gets the same answer in every process.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Literal

from ..compute.tokens import count, tokens
from ..http_problem import HttpProblem
from .question import CallArguments, CallStart, Done, Part, Question, Reasoning, Text, Usage
from .tool_choice import last_user_text, schema_in_messages, schema_value, tool_arguments, tool_results, tools_to_call

_QUOTED = 500  # The longest quotation of a text, in characters.
_NO_MODEL = "This reply comes from the local server on this machine; no model was asked."


class Echo:
    """Answers without a model.

    It refuses a schema that it cannot fit and the choice of a missing tool.
    """

    any_model = False

    def answer(self, question: Question) -> Iterator[Part]:
        """Yield the parts of the answer. Each is about one word."""
        calls = [(tool, tool_arguments(tool, question)) for tool in tools_to_call(question)]
        # This runs even if the text is not sent, because it refuses a format that cannot be fitted.
        text = answer_text(question)
        text = "" if calls else text
        thought = _reasoning_text(question) if question.reasoning else ""
        budget = _Budget(question.max_tokens)
        yield from map(Reasoning, reasoned := budget.cut(thought))
        if text:
            yield from map(Text, budget.cut(_before_stop(text, question.stop)))
        for index, (tool, given) in enumerate(calls):
            if budget.left:
                yield CallStart(index, None, tool.name)
                yield from (CallArguments(index, piece) for piece in budget.cut(given))
        finish: Literal["stop", "tool_calls"] = "tool_calls" if calls else "stop"
        # If a request asks for several answers, only the first one counts the prompt.
        last_user_text = 0 if question.choice else prompt_tokens(question)
        usage = Usage(last_user_text, budget.used, len(reasoned))
        yield Done("length" if budget.short else finish, usage)


class _Budget:
    """Counts the tokens that the answer may still have."""

    def __init__(self, limit: int | None) -> None:
        self.left: int = 1 << 60 if limit is None else limit
        self.used, self.short = 0, False

    def cut(self, text: str) -> list[str]:
        """Return those tokens of a text that are within the budget."""
        pieces = tokens(text)
        self.short = self.short or len(pieces) > self.left
        pieces = pieces[: self.left]
        self.left -= len(pieces)
        self.used += len(pieces)
        return pieces


def answer_text(question: Question) -> str:
    """Return the text of the answer, as JSON if the question sets a format."""
    if isinstance(question.format, str):
        if schema := schema_in_messages(question.messages):
            with suppress(HttpProblem):  # A schema in a message is only a wish. A schema in `json_schema` must fit.
                return json.dumps(schema_value(schema, question, "messages"), ensure_ascii=False)
        return json.dumps({"answer": _plain_answer(question), "model": None}, ensure_ascii=False)
    if question.format is not None:
        return json.dumps(schema_value(question.format, question, "response_format"), ensure_ascii=False)
    return _plain_answer(question)


def prompt_tokens(question: Question) -> int:
    """Count the tokens of the prompt: texts, and arguments of calls."""
    texts = (text for one in question.messages for text in (one.text, *(call.arguments for call in one.calls)))
    return sum(map(count, texts))


def _plain_answer(question: Question) -> str:
    answers = [f'The tool {name} answered: "{_shortened(result)}".' for name, result in tool_results(question.messages)]
    text = last_user_text(question.messages)
    words = " ".join(answers) or (f'You said: "{_shortened(text)}"' if text else "You sent no text.")
    number = f"Answer {question.choice + 1}. " if question.choice else ""
    return f"{number}{words} {_NO_MODEL}"


def _reasoning_text(question: Question) -> str:
    words = len(last_user_text(question.messages).split())
    return f"The message has {words} word{'s' * (words != 1)}. I say them back and tell who is speaking."


def _shortened(text: str) -> str:
    return text if len(text) <= _QUOTED else text[:_QUOTED] + "…"


def _before_stop(text: str, stop: tuple[str, ...]) -> str:
    """Cut a text before its first stop sequence."""
    return text[: min((place for one in stop if one and (place := text.find(one)) >= 0), default=len(text))]
