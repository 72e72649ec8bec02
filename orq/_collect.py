"""Join the events of a stream to a whole answer: chat completions, completions, deployments.

`CHUNK` and the tables above it say how the pieces of each field are joined. In other fields, a later text or number
replaces an earlier one, lists are extended, and objects are merged. Null and empty text never erase anything. Pieces
are kept in lists and joined when an answer is asked for, so the cost is linear.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from msgspec.structs import astuple

from ._engine.tolerant import build_tolerantly
from ._joiners import (
    SCALARS,
    Base64,
    Fields,
    Ignored,
    Joiner,
    ObjectKind,
    Repeated,
    Rules,
    Text,
    Value,
    add_none,
    field_of,
    fields_of,
)
from .types import APIStruct

_AUDIO_FIELDS = ("id", "expires_at", "data", "transcript")


class _Function(Fields):
    """A function or custom tool to call: its name, and its arguments or input."""

    def __init__(self) -> None:
        super().__init__({"arguments": Text, "input": Text})
        self.name = ""
        self.text = ""
        """The last piece of the arguments or the input that was not empty."""

    def add(self, piece: Any) -> None:
        """Add a piece. The name may be split or repeated, but arrives before the arguments."""
        for name, value in (fields_of(piece) or {}).items():
            if name == "name" and isinstance(value, str):
                if not self.text and value != self.name:
                    self.name += value
            elif value is not None:
                self.joiner(name).add(value)
                if name in ("arguments", "input"):
                    self.text = value or self.text

    def built(self) -> Any:
        """Return the joined function."""
        return {"name": self.name, **super().built()} if self.name else super().built()


class _Call(Fields):
    """One call of a tool. Its index only says which pieces belong to it."""

    def __init__(self, index: Any) -> None:
        super().__init__({"function": _Function, "custom": _Function, "index": Ignored})
        self.index, self.id = index, ""

    def begins_anew(self, index: Any, name: str, text: str) -> bool:
        """Tell whether a piece with a name, but without an id of its own, begins another call."""
        made = self.fields.get("function") or self.fields.get("custom")
        if not name or not isinstance(made, _Function) or not made.text:
            return False
        closed = isinstance(made.text, str) and made.text.rstrip().endswith("}") and text.lstrip().startswith("{")
        return index is None or name != made.name or closed


class _Calls:
    """Tool calls. A piece names its call by an index, by an id, by both or by neither."""

    def __init__(self) -> None:
        self._calls: list[_Call] = []
        self._at: dict[Any, _Call] = {}
        self._known: dict[tuple[Any, str], _Call] = {}

    def add(self, pieces: Any) -> None:
        for piece in pieces if isinstance(pieces, list) else [pieces]:
            index, name, made = (field_of(piece, field) for field in ("index", "id", "function"))
            index = index if type(index) is int else None
            name = name if isinstance(name, str) else ""
            call = self._find(index, name, field_of(piece, "custom") if made is None else made)
            if call is None:
                if not fields_of(piece):
                    continue
                call = _Call(index)
                self._calls.append(call)
                self._at[index] = self._at[None] = call
            if name and not call.id:
                call.id = name
                self._known[index, name] = self._known[None, name] = call
            call.add(piece)

    def _find(self, index: int | None, id: str, made: Any) -> _Call | None:
        """Return the call that a piece belongs to; None if the piece begins a call."""
        last = self._at.get(index)
        if last is None:
            return None
        if id and index is not None:
            return self._known.get((index, id)) or (None if last.id else last)
        name, text = field_of(made, "name"), field_of(made, "arguments") or field_of(made, "input")
        again = last.begins_anew(index, name if isinstance(name, str) else "", text if isinstance(text, str) else "")
        if not id:
            return None if again else last
        known = self._known.get((None, id))
        if known is None:
            return None if last.id or again else last
        return None if known is last and again and known.index is None and _is_whole(text) else known

    def built(self) -> Any:
        calls = self._calls
        if all(call.index is not None for call in calls):
            calls = sorted(calls, key=lambda call: call.index)
        return [call.built() for call in calls]


def _is_whole(text: Any) -> bool:
    return isinstance(text, str) and text.strip().startswith("{") and text.strip().endswith("}")


class _Audio(Fields):
    """A spoken answer. Each of its pieces may be a base64 text of its own."""

    def __init__(self) -> None:
        super().__init__({"data": Base64, "transcript": Text})


class _Details:
    """Parts of the reasoning. Pieces with the same index and type form one part."""

    def __init__(self) -> None:
        self._parts: dict[Any, Fields] = {}

    def add(self, pieces: Any) -> None:
        for piece in pieces if isinstance(pieces, list) else [pieces]:
            index, kind = field_of(piece, "index"), field_of(piece, "type")
            key = (index, kind) if type(index) is int and isinstance(kind, str) else len(self._parts)
            if key not in self._parts:
                self._parts[key] = Fields({"text": Text, "summary": Text})
            self._parts[key].add(piece)

    def built(self) -> Any:
        return [part.built() for part in self._parts.values()]


_MESSAGE: Rules = {
    "content": Text,
    "refusal": Text,
    "reasoning": Text,
    "reasoning_content": Text,
    "reasoning_details": _Details,
    "tool_calls": _Calls,
    "function_call": _Function,
    "audio": _Audio,
}


class _Choice(Fields):
    """One choice of the answer. A chunk holds a piece of its message, or of its text."""

    def __init__(self) -> None:
        super().__init__({"text": Text})
        self.message = Fields(_MESSAGE)
        self.reason = Value()
        self.fields["finish_reason"] = self.reason
        self.late = False
        """Whether text arrived after the reason of the end."""

    def note_late(self, piece: Any) -> None:
        """Note a piece that arrived after the reason of the end."""
        said = field_of(piece, "delta") or field_of(piece, "message")
        self.late = self.late or any((field_of(piece, "text"), *(field_of(said, name) for name in _MESSAGE)))

    def joiner(self, name: str) -> Joiner:
        if name in ("delta", "message"):
            self.fields["message"] = self.fields["delta"] = self.message
            return self.message
        return super().joiner(name)

    def built(self) -> Any:
        made = super().built()
        message = made.get("message")
        if isinstance(message, dict):
            if message.get("tool_calls") and "type" in message:  # deployments have these message types
                message["type"] = "tool_calls"
            if message.get("type") == "content":
                message.setdefault("content", None)
            message.setdefault("role", "assistant")
        return made


def _key(piece: Any, place: int) -> Any:
    """Return the key of a choice: its index, or its place in the chunk if it has none."""
    index = field_of(piece, "index")
    return index if type(index) is int else place if index is None else repr(index)


class _Choices:
    """The choices of an answer, by index, or by place in the chunk without one."""

    def __init__(self) -> None:
        self.choices: dict[Any, _Choice] = {}

    def add(self, pieces: Any) -> None:
        for place, piece in enumerate(pieces if isinstance(pieces, list) else [pieces]):
            if not isinstance(piece, APIStruct) and fields_of(piece) is None:
                continue
            key = _key(piece, place)
            choice = self.choices.get(key)
            if choice is None:
                choice = self.choices[key] = _Choice()
            elif choice.reason.value:
                choice.note_late(piece)
            choice.add(piece)

    def ordered(self) -> list[_Choice]:
        """Return the choices in the order of the answer."""
        return [self.choices[key] for key in sorted(self.choices, key=lambda key: (isinstance(key, str), key))]

    def built(self) -> Any:
        return [choice.built() for choice in self.ordered()]


CHUNK: Rules = {"choices": _Choices, "object": ObjectKind, "obfuscation": Ignored}


class _StructPattern(NamedTuple):
    """A struct of a chunk: the only field that may differ in the next chunk, and all others."""

    kind: Any  # it is a class
    place: int
    front: slice
    before: tuple[Any, ...]
    back: slice
    after: tuple[Any, ...]
    take: Callable[[Any], None]

    @classmethod
    def of(cls, piece: Any, known: Fields) -> _StructPattern | None:
        """Read a struct; None if several fields may differ. A repeated scalar changes nothing."""
        if not isinstance(piece, APIStruct):
            return None
        values = astuple(piece)
        end, places = len(values), list[int]()
        take: Callable[[Any], None] | None = None
        for place, (name, value) in enumerate(zip(piece.__struct_encode_fields__, values, strict=True)):
            found = known.fields.get(name)
            if isinstance(found, Ignored):
                end = min(end, place)  # such fields stand last
            elif value is not None and not (isinstance(found, Value) and type(value) in SCALARS):
                places.append(place)
                take = None if found is None else found.add
        if len(places) != 1 or take is None:
            return None
        (place,) = places
        front, back = slice(place), slice(place + 1, end)
        return cls(type(piece), place, front, values[front], back, values[back], take)


def _quick_adder(event: Any, known: Fields) -> Callable[[Any], bool] | None:
    """Return a fast function for chunks that differ from this one in one text only, or None.

    Most chunks do. The function adds such a chunk and returns True; it ignores any other chunk.
    """
    choices, found = getattr(event, "choices", None), known.fields.get("choices")
    if not isinstance(found, _Choices) or not isinstance(choices, list) or len(choices) != 1:
        return None
    choice = found.choices.get(_key(choices[0], 0))
    if choice is None or choice.reason.value:
        return None
    said = field_of(choices[0], "delta") or field_of(choices[0], "message")
    top, one = _StructPattern.of(event, known), _StructPattern.of(choices[0], choice)
    inner = None if said is None else _StructPattern.of(said, choice.message)
    if top is None or one is None or (said is not None and inner is None):
        return None
    kind, place, front, before, back, after, _ = top
    kind_1, place_1, front_1, before_1, back_1, after_1, take = one
    kind_2, place_2, front_2, before_2, back_2, after_2, take = inner or one

    def takes(event: Any) -> bool:  # written without loops and calls, each of which costs a tenth of the time
        if event.__class__ is not kind or event.__dict__:
            return False
        values = astuple(event)
        choices = values[place]
        if values[back] != after or values[front] != before or choices.__class__ is not list or len(choices) != 1:
            return False
        piece = choices[0]
        if piece.__class__ is not kind_1 or piece.__dict__:
            return False
        values = astuple(piece)
        if values[back_1] != after_1 or values[front_1] != before_1:
            return False
        new = values[place_1]
        if inner is not None:
            if new.__class__ is not kind_2 or new.__dict__:
                return False
            values = astuple(new)
            if values[back_2] != after_2 or values[front_2] != before_2:
                return False
            new = values[place_2]
        if new is not None:
            take(new)
        return True

    return takes


class ChunkJoiner:
    """Joins chunks with one or more `choices` to a value of the type `whole`."""

    def __init__(self, whole: type) -> None:
        self._whole = whole
        self._joined = Fields(CHUNK, Repeated)
        self.quick: Callable[[Any], bool] = add_none
        """Adds the next event and returns True if it differs from the last one in one text only."""

    def add(self, event: Any) -> None:
        """Add the next event, which `quick` did not."""
        first = not self._joined.fields
        self._joined.add(event)
        like = None if first else _quick_adder(event, self._joined)  # the first chunk has fields that no other has
        self.quick = like or add_none

    def answer(self, *, final: bool) -> tuple[Any, list[str]]:
        """Return the answer so far and its problems. Later events do not change it.

        `final` says that no more events follow.
        """
        data, problems = self._joined.built(), list[str]()
        data["choices"] = data.get("choices") or []
        choices = self._joined.fields.get("choices")
        for place, choice in enumerate(choices.ordered() if isinstance(choices, _Choices) else ()):
            if choice.late:
                problems.append(f"choices[{place}]: text came after finish_reason")
        for place, made in enumerate(data["choices"]):
            audio = field_of(made.get("message"), "audio")
            missing = [name for name in _AUDIO_FIELDS if field_of(audio, name) is None] if audio is not None else []
            if missing and final:
                del made["message"]["audio"]
                problems.append(f"choices[{place}].message.audio: left out, as {missing[0]} is missing")
        return build_tolerantly(self._whole, data, problems), problems
