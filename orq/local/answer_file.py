"""Read and check the file of `--answers`: a JSON list of rules for answers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from ..errors import ConfigurationError
from ..funcs._index import ROUTES
from .state.resources import resources

_KINDS = ("text", "calls", "value", "events", "status")


class Match(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The calls that a rule applies to: all fields that are set must match.

    `text` must occur in the last message of the user. With `tool`, the rule applies to calls of that agent tool, and
    `text` must occur in the arguments as JSON.
    """

    tool: str | None = None
    operation: str | None = None
    text: str | None = None
    model: str | None = None


class Called(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A tool call that the scripted model makes."""

    name: str
    arguments: dict[str, Any] = {}


class Reply(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer: text, reasoning and calls of a model, or a `value`, `events` or an error."""

    text: str | None = None
    reasoning: str = ""
    calls: tuple[Called, ...] = ()
    value: Any = msgspec.UNSET
    events: tuple[Any, ...] | None = None
    status: int | None = None
    message: str = "on request"
    headers: Mapping[str, str] = {}

    def is_said(self) -> bool:
        """Return whether the answer has the form of a model's answer: text or tool calls."""
        return self.text is not None or bool(self.calls)


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rule: calls that match get `answer`, or the `answers` in order.

    The last of `answers` repeats.
    """

    match: Match = Match()
    answer: str | Reply | None = None
    answers: tuple[str | Reply, ...] = ()

    def replies(self) -> tuple[Reply, ...]:
        """Return the answers in order."""
        given = self.answers if self.answer is None else (self.answer,)
        return tuple(Reply(text=one) if isinstance(one, str) else one for one in given)


def read_answers(path: str | os.PathLike[str]) -> list[Rule]:
    """Read the file. Raise `ConfigurationError` with the place of the first problem."""
    where = f"The file {os.fspath(path)} of answers"
    try:
        data = Path(path).read_bytes()
        rules = msgspec.json.decode(data, type=list[Rule])
    except OSError as error:
        raise ConfigurationError(f"{where} cannot be read: {error.strerror}.") from error
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        raise ConfigurationError(f"{where} is not valid at {place.rstrip('`') or 'its start'}: {what}.") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{where} is not JSON: {error}.") from error
    for index, rule in enumerate(rules):
        if wrong := _wrong(rule):
            raise ConfigurationError(f"{where} is not valid. [{index}]{wrong}.")
    return rules


def _wrong(rule: Rule) -> str | None:
    """Return the place in a rule and the problem there, or None for a valid rule."""
    name = (rule.match.operation or "").replace(".", "_")
    if rule.match.operation is not None and name not in ROUTES:
        return f".match.operation names the operation {rule.match.operation!r}, which does not exist"
    if (rule.answer is None) == (not rule.answers):
        return " must have either answer or answers"
    for place, reply in enumerate(rule.replies()):
        where = ".answer" if rule.answer is not None else f".answers[{place}]"
        given = {name for name in _KINDS if getattr(reply, name) not in (None, (), msgspec.UNSET)}
        if reply.events is not None:
            given.add("events")
        if not given or (len(given) > 1 and given != {"text", "calls"}):
            return f"{where} must have one of text (with calls), value, events and status"
        if rule.match.tool is not None and given & {"calls", "events"}:
            return f"{where} must have text or value, because it answers for a tool"
        if given & {"text", "calls"} and name in resources() and resources()[name].role != "run":
            return f"{where} must have value or status, because {rule.match.operation} does not ask a model"
        if given & {"value", "events"} and rule.match.operation is None and rule.match.tool is None:
            return f"{where} has value or events, which need match.operation"
        if reply.status is not None and not 400 <= reply.status <= 599:
            return f"{where}.status must be from 400 to 599"
    return None
