"""Number the tool calls in an upstream's deltas from 0. This module does no I/O.

Servers leave out indexes and ids, send 0 for each call, or repeat the id and the name in each piece.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..chat_model.question import CallArguments, CallStart


class _Call:
    """A tool call so far. The caller sees it when its name is known."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.id: str | None = None
        self.name = ""
        self.arguments = ""
        self.started = False


class Calls:
    """All tool calls of an answer."""

    def __init__(self) -> None:
        self.all: list[_Call] = []
        self._current: dict[int | None, _Call] = {}

    def feed(self, delta: Mapping[str, Any]) -> Iterator[CallStart | CallArguments]:
        """Yield the parts that an entry of `tool_calls` adds."""
        function = delta.get("function")
        function = function if isinstance(function, Mapping) else {}
        name, own, given = _text(function.get("name")), _text(delta.get("id")), function.get("arguments")
        piece = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False) if given is not None else ""
        call = self._call(delta.get("index"), own, name, piece)
        call.id, call.name = call.id or own or None, call.name or name
        call.arguments += piece
        if not call.name:
            return
        if not call.started:
            call.started, piece = True, call.arguments
            yield CallStart(call.index, call.id, call.name)
        if piece:
            yield CallArguments(call.index, piece)

    def _call(self, index: Any, id: str, name: str, piece: str) -> _Call:
        key = index if isinstance(index, int) else None
        call = self._current.get(key)
        if key is None and call is None and self.all and not (id or name):
            call = self.all[-1]
        if call is None or _is_another(call, id, name, piece):
            call = _Call(len(self.all))
            self.all.append(call)
        self._current[key] = call
        return call


def _is_another(call: _Call, id: str, name: str, piece: str) -> bool:
    """Return whether a delta starts another call with the index of an earlier call."""
    if (id and call.id and id != call.id) or (name and call.name and name != call.name):
        return True
    return bool(name and call.name and piece.strip() and _is_whole(call.arguments))


def _is_whole(arguments: str) -> bool:
    try:
        return isinstance(json.loads(arguments), dict)
    except ValueError:
        return False


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
