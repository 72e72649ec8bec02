"""What a change is: data, and the table that says what each kind of change means for users."""

from __future__ import annotations

from typing import Literal

import msgspec

from .form import Type

Direction = Literal["in", "out"]
"""Whether a type stands in what is sent, or in what is received."""
Meaning = Literal["breaking in", "breaking out", "addition", "no effect"]
"""`breaking in`: what a program sends may be refused or do something else.

`breaking out`: what it reads may be missing, or of another type.
"""
MEANINGS: tuple[Meaning, ...] = ("breaking in", "breaking out", "addition", "no effect")


class Kind(msgspec.Struct, frozen=True):
    """A kind of change: its words, what it means in a request and in an answer, and whether it narrows.

    What narrows is taken from a type. It is told of a type of ours only if every type of the vendor's that stands for
    it has it, as one type of ours may stand for several.
    """

    words: str
    sent: Meaning
    received: Meaning
    narrows: bool = False


KINDS: dict[str, Kind] = {
    "operation-added": Kind("new operation", "addition", "addition"),
    "operation-removed": Kind("operation removed", "breaking in", "breaking in"),
    "operation-moved": Kind("operation moved", "breaking in", "breaking in"),
    "operation-renamed": Kind("the vendor calls the operation something else", "no effect", "no effect"),
    "operation-deprecated": Kind("operation deprecated", "no effect", "no effect"),
    "operation-undeprecated": Kind("operation no longer deprecated", "no effect", "no effect"),
    "parameter-added": Kind("new parameter", "addition", "addition"),
    "parameter-added-required": Kind("new required parameter", "breaking in", "breaking in"),
    "parameter-removed": Kind("parameter removed", "breaking in", "breaking in"),
    "parameter-moved": Kind("parameter moved", "breaking in", "breaking in"),
    "parameter-renamed": Kind("parameter renamed", "breaking in", "breaking in"),
    "path-parameter-renamed": Kind("path parameter renamed", "no effect", "no effect"),
    "body-added": Kind("takes a body now", "addition", "addition"),
    "body-removed": Kind("takes no body any more", "breaking in", "breaking in"),
    "body-now-required": Kind("the body is required now", "breaking in", "breaking in"),
    "body-now-optional": Kind("the body is optional now", "addition", "addition"),
    "media-added": Kind("new media type", "addition", "addition"),
    "media-removed": Kind("media type removed", "breaking in", "breaking out"),
    "answer-added": Kind("new successful status", "addition", "breaking out"),
    "answer-removed": Kind("successful status removed", "breaking out", "breaking out"),
    "error-added": Kind("new error status", "no effect", "no effect"),
    "error-removed": Kind("error status removed", "no effect", "no effect"),
    "answer-type-added": Kind("the answer has a body now", "addition", "addition"),
    "answer-type-removed": Kind("the answer has no body any more", "breaking out", "breaking out"),
    "field-added": Kind("new field", "addition", "addition"),
    "field-added-required": Kind("new required field", "breaking in", "addition"),
    "field-removed": Kind("field removed", "breaking in", "breaking out", narrows=True),
    "field-renamed": Kind("field renamed", "breaking in", "breaking out", narrows=True),
    "now-required": Kind("required now", "breaking in", "no effect", narrows=True),
    "now-optional": Kind("optional now", "addition", "breaking out", narrows=True),
    "now-nullable": Kind("may be null now", "addition", "breaking out"),
    "no-longer-nullable": Kind("may no longer be null", "breaking in", "no effect", narrows=True),
    "value-added": Kind("new value", "addition", "addition"),
    "value-removed": Kind("value removed", "breaking in", "no effect", narrows=True),
    "values-opened": Kind("takes any text now", "addition", "no effect"),
    "values-closed": Kind("takes these values only now", "breaking in", "no effect", narrows=True),
    "variant-added": Kind("new variant", "addition", "addition"),
    "variant-removed": Kind("variant removed", "breaking in", "no effect", narrows=True),
    "tag-changed": Kind("another field tells the variants apart", "breaking in", "breaking out", narrows=True),
    "type-changed": Kind("another type", "breaking in", "breaking out", narrows=True),
    "type-widened": Kind("a wider type", "addition", "breaking out", narrows=True),
    "type-narrowed": Kind("a narrower type", "breaking in", "no effect", narrows=True),
    "type-renamed": Kind("the vendor calls the type something else", "no effect", "no effect"),
    "object-opened": Kind("takes unknown fields now", "addition", "no effect"),
    "object-closed": Kind("no longer takes unknown fields", "breaking in", "no effect", narrows=True),
    "format-changed": Kind("another format", "no effect", "no effect", narrows=True),
    "time-format-changed": Kind("a time is written in another way", "breaking in", "breaking out", narrows=True),
    "default-changed": Kind("another default", "breaking in", "no effect", narrows=True),
}


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One difference between an old API and a new one."""

    kind: str
    owner: str
    """The operation or the type that changes, by its old name."""
    place: str = ""
    """Where in it: `query limit`, `metadata.tags[]`."""
    old: str = ""
    new: str = ""
    directions: tuple[Direction, ...] = ()
    operations: tuple[str, ...] = ()
    """The operations that it concerns, as `GET /v2/files`."""
    guess: bool = False
    """Whether it is concluded from likeness: renames."""
    type: Type | None = None
    """The new type of what was added."""

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """What it means for users, the worst first."""
        kind = KINDS[self.kind]
        found = {kind.sent if direction == "in" else kind.received for direction in self.directions or ("in",)}
        return tuple(one for one in MEANINGS if one in found and (one != "no effect" or len(found) == 1))

    @property
    def key(self) -> str:
        """What tells it from all others: the same in every run."""
        return " | ".join((self.kind, self.owner, self.place, self.old, self.new))
