"""Adding up a streamed answer to the plain one: chat completions, completions and deployments. Pure.

`CHUNK` and the tables above it say how the pieces of each field come together. A field that stands in no table is
replaced by what comes later, if it is text or a number; lists are extended, and objects are merged. Null and empty text
never erase anything. Pieces are kept in lists and joined when an answer is asked for, so the cost is linear.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any, Protocol

import msgspec
from msgspec.structs import astuple

from ._engine.tolerant import mend
from ._engine.wire_form import plain_data
from ._extras import items
from .types import UNSET, APIStruct, Unrecognized

_SCALARS = (str, int, float, bool)
_AUDIO_FIELDS = ("id", "expires_at", "data", "transcript")


class _Sum(Protocol):
    """What is known of one value so far."""

    def add(self, piece: Any, /) -> None:
        """Take a piece that is not null."""

    def built(self) -> Any:
        """Return the value as new, plain data in wire names; `UNSET` if it has no place in an answer."""


Rules = Mapping[str, Callable[[], _Sum]]


class _Any:
    """A value that no table knows."""

    def __init__(self) -> None:
        self.value: Any = None

    def add(self, piece: Any) -> None:
        if piece.__class__ in _SCALARS:
            if piece != "" or self.value is None:
                self.value = piece
        elif isinstance(piece, list):
            self.value = self._extended(self.value, piece) if isinstance(self.value, list) else list(piece)
        elif _fields(piece) is not None:
            if not isinstance(self.value, _Object):
                self.value = _Object({}, type(self))
            self.value.add(piece)
        else:
            self.value = piece

    def _extended(self, before: list[Any], new: list[Any]) -> list[Any]:
        before.extend(new)
        return before

    @property
    def is_scalar(self) -> bool:
        """Whether the same piece once more would change nothing."""
        return type(self.value) in _SCALARS

    def built(self) -> Any:
        return self.value.built() if isinstance(self.value, _Object) else plain_data(self.value, wire=True)


class _Told(_Any):
    """A value that each chunk may tell anew: a list that begins with all that was known takes its place."""

    def _extended(self, before: list[Any], new: list[Any]) -> list[Any]:
        return list(new) if new[: len(before)] == before else [*before, *new]


class _Ignored:
    """A field that only chunks have."""

    def add(self, piece: Any) -> None: ...

    def built(self) -> Any:
        return UNSET


class _Text:
    """Text that grows; where a provider writes a list of parts in its place, the list does."""

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self.add = self.pieces.append

    def built(self) -> Any:
        try:
            return "".join(self.pieces)
        except TypeError:
            pass
        if not any(isinstance(piece, list) for piece in self.pieces):
            texts = [piece for piece in self.pieces if isinstance(piece, str)]
            return "".join(texts) if texts else plain_data(self.pieces[-1], wire=True)
        parts: list[Any] = []
        for kind, run in groupby(self.pieces, key=type):
            if kind is str:
                parts += [{"type": "text", "text": text}] if (text := "".join(run)) else []
            else:
                parts += [part for piece in run for part in (piece if kind is list else [piece])]
        return plain_data(parts, wire=True)


class _Kind(_Any):
    """The kind of object: of the whole answer, not of a chunk."""

    def built(self) -> Any:
        kind = super().built()
        return kind.removesuffix(".chunk") if isinstance(kind, str) else kind


class _Object:
    """An object whose fields come in pieces, in structs or as plain data."""

    def __init__(self, rules: Rules, default: Callable[[], _Sum] = _Any) -> None:
        self._rules, self._default = rules, default
        self.fields: dict[str, _Sum | None] = {}
        self._kind: type | None = None
        """The class of structs for which the quick way is prepared."""
        self._steady: Callable[[Any], tuple[Any, ...]] = _nothing_of
        self._rest: Callable[[Any], tuple[Any, ...]] = _nothing_of
        self._told: tuple[Any, ...] = ()
        self._takes: list[Callable[[Any], None]] = []
        self._growing: list[tuple[int, Callable[[Any], None]]] = []
        self._empty: tuple[None, ...] = ()

    def add(self, piece: Any) -> None:
        """Take another piece of the object.

        Most pieces have something in the same fields as those before, and the same again in most of these: a quick
        way for them.
        """
        if piece.__class__ is self._kind and not piece.__dict__:
            values = astuple(piece)  # type: ignore[arg-type]  # it is of that class
            if self._rest(values) == self._empty:
                if (told := self._steady(values)) != self._told:
                    self._told = told
                    for take, value in zip(self._takes, told, strict=False):
                        if value is not None:
                            take(value)
                for place, take in self._growing:
                    if (value := values[place]) is not None:
                        take(value)
                return
        for name, value in (_fields(piece) or {}).items():
            if value is None:
                self.fields.setdefault(name, None)
            else:
                self.sum(name).add(value)
        if isinstance(piece, APIStruct):
            self._learn(piece)

    def sum(self, name: str) -> _Sum:
        """Return what is known of a field, by its name on the wire."""
        found = self.fields.get(name)
        if found is None:
            found = self.fields[name] = self._rules.get(name, self._default)()
        return found

    def _learn(self, piece: APIStruct) -> None:
        """Prepare the quick way for structs of one class."""
        steady: list[int] = []
        rest: list[int] = []
        self._growing = []
        for place, name in enumerate(piece.__struct_encode_fields__):
            if (found := self.fields.get(name)) is None:
                rest.append(place)
            elif isinstance(found, _Any) and found.is_scalar:
                steady.append(place)
            else:
                self._growing.append((place, found.add))
        self._kind, self._told = type(piece), ()
        self._steady, self._rest, self._empty = _at(steady), _at(rest), (None,) * max(len(rest), 2 * bool(rest))
        names = piece.__struct_encode_fields__
        self._takes = [self.sum(names[place]).add for place in steady]

    def built(self) -> Any:
        """Return the object."""
        made = {
            name: None if found is None else found.built() for name, found in self.fields.items() if name != "delta"
        }
        return {name: value for name, value in made.items() if value is not UNSET}


def _at(places: list[int]) -> Callable[[Any], tuple[Any, ...]]:
    """Make a function that takes the items at some places out of a tuple, as a tuple."""
    if not places:
        return _nothing_of
    return itemgetter(*places, *places[: len(places) == 1])  # of one place alone it would return no tuple


def _nothing_of(values: Any) -> tuple[Any, ...]:
    return ()


class _Function(_Object):
    """A function or custom tool to call: its name, and its arguments or input."""

    def __init__(self) -> None:
        super().__init__({"arguments": _Text, "input": _Text})
        self.name = ""
        self.text = ""
        """The last piece of the arguments or the input that was not empty."""

    def add(self, piece: Any) -> None:
        """Take a piece. The name may be split, or repeated in every piece, but it stands before the arguments."""
        for name, value in (_fields(piece) or {}).items():
            if name == "name" and isinstance(value, str):
                if not self.text and value != self.name:
                    self.name += value
            elif value is not None:
                self.sum(name).add(value)
                if name in ("arguments", "input"):
                    self.text = value or self.text

    def built(self) -> Any:
        """Return the function."""
        return {"name": self.name, **super().built()} if self.name else super().built()


class _Call(_Object):
    """One call of a tool. Its index only tells which call a piece belongs to."""

    def __init__(self, index: Any) -> None:
        super().__init__({"function": _Function, "custom": _Function, "index": _Ignored})
        self.index, self.id = index, ""

    def begins_anew(self, index: Any, name: str, text: str) -> bool:
        """Tell whether a piece without an id of its own, but with a name, is the begin of another call."""
        made = self.fields.get("function") or self.fields.get("custom")
        if not name or not isinstance(made, _Function) or not made.text:
            return False
        closed = isinstance(made.text, str) and made.text.rstrip().endswith("}") and text.lstrip().startswith("{")
        return index is None or name != made.name or closed


class _Calls:
    """Calls of tools. Providers tell by an index, by an id, by both or by neither which call a piece is of."""

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
                call = _Call(index)
                self._calls.append(call)
                self._at[index] = self._at[None] = call
            if name and not call.id:
                call.id = name
                self._known[index, name] = self._known[None, name] = call
            call.add(piece)

    def _find(self, index: int | None, id: str, made: Any) -> _Call | None:
        """Return the call that a piece goes on with, or None if it is the first of a call."""
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


class _Audio(_Object):
    """A spoken answer, whose pieces may each be base64 of its own."""

    def __init__(self) -> None:
        super().__init__({"data": _Base64, "transcript": _Text})


class _Base64(_Text):
    def built(self) -> Any:
        pieces = [piece for piece in self.pieces if isinstance(piece, str)]
        if any("=" in piece for piece in pieces[:-1]):
            try:
                return b64encode(b"".join(b64decode(piece, validate=True) for piece in pieces)).decode()
            except binascii.Error:
                pass
        return "".join(pieces)


class _Details:
    """Parts of reasoning: pieces of one index and type are one part."""

    def __init__(self) -> None:
        self._parts: dict[Any, _Object] = {}

    def add(self, pieces: Any) -> None:
        for piece in pieces if isinstance(pieces, list) else [pieces]:
            index, kind = field_of(piece, "index"), field_of(piece, "type")
            key = (index, kind) if type(index) is int and isinstance(kind, str) else len(self._parts)
            if key not in self._parts:
                self._parts[key] = _Object({"text": _Text, "summary": _Text})
            self._parts[key].add(piece)

    def built(self) -> Any:
        return [part.built() for part in self._parts.values()]


_MESSAGE: Rules = {
    "content": _Text,
    "refusal": _Text,
    "reasoning": _Text,
    "reasoning_content": _Text,
    "reasoning_details": _Details,
    "tool_calls": _Calls,
    "function_call": _Function,
    "audio": _Audio,
}


class _Choice(_Object):
    """One of the answers: a chunk has a piece of its message, or of its text."""

    def __init__(self) -> None:
        super().__init__({"text": _Text})
        self.message = _Object(_MESSAGE)
        self.reason = _Any()
        self.fields["finish_reason"] = self.reason
        self.late = False
        """Whether text came after the reason of the end."""

    def note_late(self, piece: Any) -> None:
        """Take note of a piece that comes after the reason of the end."""
        said = field_of(piece, "delta") or field_of(piece, "message")
        self.late = self.late or any((field_of(piece, "text"), *(field_of(said, name) for name in _MESSAGE)))

    def sum(self, name: str) -> _Sum:
        if name in ("delta", "message"):
            self.fields["message"] = self.fields["delta"] = self.message
            return self.message
        return super().sum(name)

    def built(self) -> Any:
        made = super().built()
        message = made.get("message")
        if isinstance(message, dict):
            if message.get("tool_calls") and "type" in message:  # as deployments name the kinds of messages
                message["type"] = "tool_calls"
            if message.get("type") == "content":
                message.setdefault("content", None)
            message.setdefault("role", "assistant")
        return made


class _Choices:
    """The answers, by index; one without an index goes by its place in the chunk."""

    def __init__(self) -> None:
        self.choices: dict[Any, _Choice] = {}

    def add(self, pieces: Any) -> None:
        for place, piece in enumerate(pieces if isinstance(pieces, list) else [pieces]):
            index = piece.index if isinstance(piece, APIStruct) else field_of(piece, "index")  # type: ignore[attr-defined]
            key = index if type(index) is int else place if index is None else repr(index)
            choice = self.choices.get(key)
            if choice is None:
                choice = self.choices[key] = _Choice()
            elif choice.reason.value:
                choice.note_late(piece)
            choice.add(piece)

    def built(self) -> Any:
        ordered = sorted(self.choices, key=lambda key: (isinstance(key, str), key))
        return [self.choices[key].built() for key in ordered]


CHUNK: Rules = {"choices": _Choices, "object": _Kind, "obfuscation": _Ignored}


class ChunkSum:
    """The sum of chunks, each a piece of one or more `choices`, as a value of the type `whole`."""

    def __init__(self, whole: type) -> None:
        self._whole = whole
        self._sum = _Object(CHUNK, _Told)

    def add(self, events: Iterable[Any]) -> None:
        """Take the next events."""
        for event in events:
            self._sum.add(event)

    def answer(self, *, final: bool) -> tuple[Any, list[str]]:
        """Return what there is so far, independent of all that was added, and what is wrong with it.

        With `final`, nothing more comes.
        """
        data, problems = self._sum.built(), list[str]()
        data.setdefault("choices", [])
        choices = self._sum.fields.get("choices")
        late = [choice.late for choice in choices.choices.values()] if isinstance(choices, _Choices) else []
        problems += [
            f"choices[{place}]: text came after finish_reason" for place, is_late in enumerate(late) if is_late
        ]
        for place, choice in enumerate(data["choices"]):
            audio = field_of(field_of(choice, "message"), "audio")
            missing = [name for name in _AUDIO_FIELDS if field_of(audio, name) is None] if audio is not None else []
            if missing and final:
                del choice["message"]["audio"]
                problems.append(f"choices[{place}].message.audio: left out, as {missing[0]} is missing")
        return mend(self._whole, data, problems), problems


def _fields(value: Any) -> dict[str, Any] | None:
    """Return the fields of an object, a struct or plain data, by their names on the wire; None if it is no object."""
    if isinstance(value, Unrecognized):
        value = value.value
    if isinstance(value, msgspec.Struct):
        return items(value, wire=True)
    return value if isinstance(value, dict) else None


def field_of(value: Any, name: str) -> Any:
    """Read a field of a struct or of plain data."""
    if isinstance(value, Unrecognized):
        value = value.value
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)
