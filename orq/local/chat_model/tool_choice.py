"""Choose the tools that the built-in model calls, and their arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from ..http_problem import HttpProblem
from .question import Message, Question, ToolSpec
from .schema_sample import NoSample, sample

_STOP_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an and any are as at be by can current data do does for from function get give given has have how i if in "
        "into is it its me my name of on or our please return returns set show tell that the their them then this to "
        "tool use used user was what when where which who why will with you your",
    )
)
_NAMED = "named:"
_STARTS = 20  # The number of opening braces in a message that are tried as JSON.


def tools_to_call(question: Question) -> tuple[ToolSpec, ...]:
    """Return the tools to call now. Raise `HttpProblem` for an impossible choice.

    A tool that has answered since the last user message is not called again, so that a turn ends. A tool that
    `tool_choice` names is called each time, as the service does.
    """
    choice, tools = question.tool_choice, question.tools
    if choice == "none":
        return ()
    if choice not in ("auto", "required") and not choice.startswith(_NAMED):
        raise HttpProblem(
            400, f"tool_choice must be auto, required, none or a tool, not {choice!r}.", param="tool_choice", code=None
        )
    if choice != "auto" and not tools:
        raise HttpProblem(400, f"tool_choice is {choice}, but there are no tools.", param="tool_choice", code=None)
    since = _current_turn(question.messages)
    called = {call.name for message in since for call in message.calls}
    left = [tool for tool in tools if tool.name not in called]
    if choice.startswith(_NAMED):
        name = choice.removeprefix(_NAMED)
        if name not in [tool.name for tool in tools]:
            raise HttpProblem(
                400, f"tool_choice names the tool {name!r}, which is not in tools.", param="tool_choice", code=None
            )
        return tuple(tool for tool in tools if tool.name == name)[:1]
    answered = any(message.role == "tool" for message in since)
    if choice == "required":
        found = _matching_tools(left, last_user_text(question.messages))
        return tuple(found if found and question.parallel else (found or left)[:1])
    found = [] if answered else _matching_tools(left, last_user_text(question.messages))
    return tuple(found if question.parallel else found[:1])


def tool_arguments(tool: ToolSpec, question: Question) -> str:
    """Return arguments as JSON text.

    They fit the tool's schema and use the values in the message.
    """
    where = f"tools.{tool.name}"
    given = schema_value(tool.parameters or {"type": "object"}, question, where)
    if not isinstance(given, dict):
        raise HttpProblem(400, f"{where} must allow an object, because the arguments are one.", param=where, code=None)
    return json.dumps(given, ensure_ascii=False)


def schema_value(schema: object, question: Question, where: str) -> object:
    """Return a value that fits a schema and uses the last messages.

    Raise `HttpProblem` if there is none.
    """
    said = "\n".join(
        [
            last_user_text(question.messages),
            *(one.text for one in _current_turn(question.messages) if one.role == "tool"),
        ]
    )
    try:
        return sample(schema, said)  # type: ignore[arg-type]  # the schema comes from the client
    except NoSample as problem:
        raise HttpProblem(400, f"{where} is not valid. {problem}.", param=where, code="invalid_schema") from None


def schema_in_messages(messages: Sequence[Message]) -> dict[str, Any] | None:
    """Return the last JSON schema of an object in a message.

    Some clients send it so with `json_object`.
    """
    decode = json.JSONDecoder().raw_decode
    for text in (one.text for one in reversed(messages) if one.role in ("system", "developer", "user")):
        at, tries = text.find("{"), 0
        while at >= 0 and (tries := tries + 1) <= _STARTS:
            try:
                value, end = decode(text, at)
            except (ValueError, RecursionError):
                value, end = None, at + 1
            if isinstance(value, dict) and isinstance(value.get("properties"), dict):
                return value
            at = text.find("{", end)
    return None


def last_user_text(messages: Sequence[Message]) -> str:
    """Return the text of the last user message."""
    return next((one.text for one in reversed(messages) if one.role == "user"), "")


def tool_results(messages: Sequence[Message]) -> list[tuple[str, str]]:
    """Return the names and results of the tools that have answered since the last user message."""
    since = _current_turn(messages)
    names = {call.id: call.name for message in since for call in message.calls}
    return [(one.name or names.get(one.call_id or "", "tool"), one.text) for one in since if one.role == "tool"]


def _current_turn(messages: Sequence[Message]) -> Sequence[Message]:
    last = max((place for place, one in enumerate(messages) if one.role == "user"), default=-1)
    return messages[last + 1 :]


def _matching_tools(tools: Sequence[ToolSpec], text: str) -> list[ToolSpec]:
    """Return the tools whose name shares a word with a text.

    If there are none, return the tool whose description shares most words.
    """
    said = _significant_words(text)
    if named := [tool for tool in tools if _significant_words(tool.name) & said]:
        return named
    shared = {tool.name: len(_significant_words(tool.description) & said) for tool in tools}
    best = max(tools, key=lambda tool: shared[tool.name], default=None)
    return [best] if best is not None and shared[best.name] else []


def _significant_words(text: str) -> set[str]:
    """Return the significant words, without plural endings.

    Scripts without spaces give pairs of characters.
    """
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text[:20_000]).casefold()
    found = {
        word
        for word in re.findall(r"[^\W_]+", text)
        if word not in _STOP_WORDS and (len(word) > 1 or not word.isascii())
    }
    pairs = {
        run[at : at + 2] for run in re.findall(r"[\u3040-\u30ff\u3400-\u9fff]{2,}", text) for at in range(len(run) - 1)
    }
    return pairs | {
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word for word in found
    }
