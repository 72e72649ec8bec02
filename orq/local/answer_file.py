"""The file of `--answers`: which calls get which answers, in JSON, read and checked."""

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
    """Which calls are meant: all that are set must hold. `text` is part of the last message of the user.

    With `tool`, calls of an agent's tool are meant, and `text` is part of its arguments in JSON.
    """

    tool: str | None = None
    operation: str | None = None
    text: str | None = None
    model: str | None = None


class Called(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A call of a tool."""

    name: str
    arguments: dict[str, Any] = {}


class Reply(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer: what a model says (`text`, `reasoning`, `calls`), a `value` or `events` in JSON, or an error."""

    text: str | None = None
    reasoning: str = ""
    calls: tuple[Called, ...] = ()
    value: Any = msgspec.UNSET
    events: tuple[Any, ...] | None = None
    status: int | None = None
    message: str = "on request"
    headers: Mapping[str, str] = {}

    def is_said(self) -> bool:
        """Tell whether a model says it."""
        return self.text is not None or bool(self.calls)


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Calls that match get this answer, or these one after the other, the last one for ever."""

    match: Match = Match()
    answer: str | Reply | None = None
    answers: tuple[str | Reply, ...] = ()

    def replies(self) -> tuple[Reply, ...]:
        """Return the answers in order."""
        given = self.answers if self.answer is None else (self.answer,)
        return tuple(Reply(text=one) if isinstance(one, str) else one for one in given)


def read_answers(path: str | os.PathLike[str]) -> list[Rule]:
    """Read the file; raises `ConfigurationError` that names the place of what is wrong."""
    where = f"answers: {os.fspath(path)}"
    try:
        data = Path(path).read_bytes()
        rules = msgspec.json.decode(data, type=list[Rule])
    except OSError as error:
        raise ConfigurationError(f"{where}: cannot be read: {error.strerror}") from error
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        raise ConfigurationError(f"{where}: {place.rstrip('`') or 'the whole'}: {what}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{where}: is not JSON: {error}") from error
    for index, rule in enumerate(rules):
        if wrong := _wrong(rule):
            raise ConfigurationError(f"{where}: [{index}]{wrong}")
    return rules


def _wrong(rule: Rule) -> str | None:
    """Return the place in a rule and what is wrong there, if something is."""
    name = (rule.match.operation or "").replace(".", "_")
    if rule.match.operation is not None and name not in ROUTES:
        return f".match.operation: there is no operation {rule.match.operation!r}"
    if (rule.answer is None) == (not rule.answers):
        return ": needs either answer or answers"
    for place, reply in enumerate(rule.replies()):
        where = ".answer" if rule.answer is not None else f".answers[{place}]"
        given = {name for name in _KINDS if getattr(reply, name) not in (None, (), msgspec.UNSET)}
        if reply.events is not None:
            given.add("events")
        if not given or (len(given) > 1 and given != {"text", "calls"}):
            return f"{where}: needs one of text (with calls), value, events and status"
        if rule.match.tool is not None and given & {"calls", "events"}:
            return f"{where}: a tool returns a text or a value"
        if given & {"text", "calls"} and name in resources() and resources()[name].role != "run":
            return f"{where}: {rule.match.operation} asks no model; give a value or a status"
        if given & {"value", "events"} and rule.match.operation is None and rule.match.tool is None:
            return f"{where}: a value or events need match.operation"
        if reply.status is not None and not 400 <= reply.status <= 599:
            return f"{where}.status: must be from 400 to 599"
    return None
