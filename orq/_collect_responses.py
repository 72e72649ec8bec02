"""Join the events of a streamed response of OpenAI's Responses API to a whole response.

Its terminal event holds the whole response. The other events are read only if that event is missing, or has no output.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ._engine.tolerant import build_tolerantly
from ._engine.wire_form import plain_data
from ._joiners import add_none, field_of

_ENDS = ("response.completed", "response.incomplete", "response.failed")


class _Place(NamedTuple):
    """Where the pieces of a text go: a `field` of an item, or of a part in the item's `list`."""

    field: str
    item: str
    list: str = ""
    part: str = ""


_TEXTS = {
    "output_text": _Place("text", "message", "content", "output_text"),
    "refusal": _Place("refusal", "message", "content", "refusal"),
    "reasoning": _Place("text", "reasoning", "content", "reasoning_text"),
    "reasoning_text": _Place("text", "reasoning", "content", "reasoning_text"),
    "reasoning_summary_text": _Place("text", "reasoning", "summary", "summary_text"),
    "function_call_arguments": _Place("arguments", "function_call"),
    "mcp_call_arguments": _Place("arguments", "mcp_call"),
    "custom_tool_call_input": _Place("input", "custom_tool_call"),
    "code_interpreter_call_code": _Place("code", "code_interpreter_call"),
}
"""By the part of the event's name between `response.` and `.delta` or `.done`."""

_PARTS = {"content_part": "content", "reasoning_summary_part": "summary"}
_INDEX = {"content": "content_index", "summary": "summary_index"}


class _GrowingItem:
    """An item of the output, or a part of one: its announced fields, and its texts so far."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told
        self.texts: dict[str, list[str]] = {}
        self.parts: dict[str, dict[int, _GrowingItem]] = {}
        self.annotations: list[Any] = []

    def built(self) -> dict[str, Any]:
        made = {**self.told, **{name: "".join(pieces) for name, pieces in self.texts.items()}}
        for name, parts in self.parts.items():
            made[name] = [parts[index].built() for index in sorted(parts)]
        if self.annotations:
            made["annotations"] = [*(made.get("annotations") or ()), *self.annotations]
        return made


class ResponseJoiner:
    """Joins the events of a response to a value of the type `whole`."""

    def __init__(self, whole: type) -> None:
        self._whole = whole
        self._base: Any = None
        self._over = False
        self._waiting: list[Any] = []
        self._output: dict[int, _GrowingItem] = {}

    quick = staticmethod(add_none)

    def add(self, event: Any) -> None:
        """Add the next event."""
        if (response := field_of(event, "response")) is None:
            self._waiting.append(event)
        elif not self._over:
            self._base, self._over = response, field_of(event, "type") in _ENDS

    def answer(self, *, final: bool) -> tuple[Any, list[str]]:
        """Return the answer so far and its problems. Later events do not change it."""
        base = plain_data(self._base, wire=True)
        data: dict[str, Any] = base if isinstance(base, dict) else {}
        if not (self._over and data.get("output")):
            waiting, self._waiting = self._waiting, []
            for event in waiting:
                self._read(event)
            grown = [self._output[index].built() for index in sorted(self._output)]
            data["output"] = plain_data(grown, wire=True) or data.get("output") or []
        problems: list[str] = []
        return build_tolerantly(self._whole, data, problems), problems

    def _read(self, event: Any) -> None:
        tag, index = field_of(event, "type"), field_of(event, "output_index")
        if not isinstance(tag, str) or type(index) is not int:
            return
        name, _, step = tag.removeprefix("response.").rpartition(".")
        if name == "output_item":
            self._output[index] = _GrowingItem(_object(field_of(event, "item")))
        elif name in _PARTS:
            part = field_of(event, _INDEX[_PARTS[name]])
            if type(part) is int:
                item = self._item(index, "message" if name == "content_part" else "reasoning", event)
                item.parts.setdefault(_PARTS[name], {})[part] = _GrowingItem(_object(field_of(event, "part")))
        elif name == "output_text.annotation":
            if (found := self._at(index, _TEXTS["output_text"], event)) is not None:
                found.annotations.append(field_of(event, "annotation"))
        elif (place := _TEXTS.get(name)) is not None and (found := self._at(index, place, event)) is not None:
            text = field_of(event, "delta" if step == "delta" else place.field)
            if isinstance(text, str) and step == "delta":
                found.texts.setdefault(place.field, []).append(text)
            elif isinstance(text, str):
                found.texts[place.field] = [text]

    def _item(self, index: int, kind: str, event: Any) -> _GrowingItem:
        """Return an item. If no event has announced it, it is made from this event."""
        if index not in self._output:
            told = {"type": kind, "id": field_of(event, "item_id"), "status": "in_progress"}
            self._output[index] = _GrowingItem({**told, **({"role": "assistant"} if kind == "message" else {})})
        return self._output[index]

    def _at(self, index: int, place: _Place, event: Any) -> _GrowingItem | None:
        """Return the item, or the part of it, that an event adds to."""
        item = self._item(index, place.item, event)
        if not place.list:
            return item
        part = field_of(event, _INDEX[place.list])
        if type(part) is not int:
            return None
        return item.parts.setdefault(place.list, {}).setdefault(part, _GrowingItem({"type": place.part}))


def _object(value: Any) -> dict[str, Any]:
    data = plain_data(value, wire=True)
    return data if isinstance(data, dict) else {}
