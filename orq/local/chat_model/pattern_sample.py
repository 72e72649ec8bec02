"""Make texts that fit a regular expression, from the syntax tree of Python's own parser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from random import Random
from typing import Any

from .patterns import syntax_tree

_CLASSES = {
    "CATEGORY_DIGIT": "0123456789",
    "CATEGORY_SPACE": " \t",
    "CATEGORY_WORD": "abcdefghijklmnopqrstuvwxyz0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.,:;/!?#@+*()[]<>=~'\"%&$"
_TRIES = 60
_LONGEST = 10_000


def pattern_samples(text: str, least: int = 0) -> Iterator[str]:
    """Yield texts that probably match a pattern.

    They have `least` characters or more if the pattern allows it.
    """
    tree = syntax_tree(text)
    with suppress(_TooLong):
        yield from _samples(tree, text, least)


def _samples(tree: Any, text: str, least: int) -> Iterator[str]:
    for turn in range(_TRIES):
        seed = turn or None
        made = _TextGenerator(seed, 0).text(tree)
        slope = len(_TextGenerator(seed, 1).text(tree)) - len(made)
        missing = max(0, least - len(made))
        for grow in dict.fromkeys((0, -(-missing // slope) if slope > 0 else 0, 1 + turn % 3)):
            made = _TextGenerator(seed, grow).text(tree)
            yield made
            if 0 < least - len(made) < _LONGEST and not text.endswith("$"):
                yield made.ljust(least, "a")
            if 0 < least - len(made) < _LONGEST and not text.startswith("^"):
                yield made.rjust(least, "a")


class _TooLong(Exception):
    """The text for a pattern would have more than `_LONGEST` pieces."""


class _TextGenerator:
    """Makes one text. Without a seed it takes the first option everywhere.

    `grow` is added to the lower bound of each repetition.
    """

    def __init__(self, seed: int | None, grow: int) -> None:
        self._random = None if seed is None else Random(seed)  # noqa: S311
        self._grow = grow
        self._groups: dict[Any, str] = {}
        self._pieces_left = _LONGEST

    def text(self, tree: Any) -> str:
        return "".join(self._piece(str(operation), value) for operation, value in tree)

    def _pick(self, options: Sequence[Any]) -> Any:
        return (self._random.choice(options) if self._random else options[0]) if options else "\0"

    def _piece(self, operation: str, value: Any) -> str:
        match operation:
            case "LITERAL":
                return chr(value)
            case "NOT_LITERAL":
                return str(self._pick([one for one in _PLAIN if ord(one) != value]))
            case "ANY":
                return str(self._pick(_PLAIN))
            case "IN":
                return str(self._pick(_class_characters(value)))
            case "BRANCH":
                return self.text(self._pick(value[1]))
            case "SUBPATTERN":
                made = self._groups[value[0]] = self.text(value[-1])
                return made
            case "ATOMIC_GROUP":
                return self.text(value)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeated(*value)
            case "GROUPREF":
                return self._groups.get(value, "")
            case _:
                return ""  # Anchors and lookarounds add no text. The caller checks the text afterwards.

    def _repeated(self, least: int, most: Any, tree: Any) -> str:
        made = ""
        for _ in range(min(int(most), least + self._grow if least or self._grow else 1)):
            made += self.text(tree)
            self._pieces_left -= 1
            if self._pieces_left <= 0:
                raise _TooLong
        return made


def _class_characters(parts: Any) -> list[str]:
    """Return the characters of a class, at most some hundreds."""
    found: list[str] = []
    for operation, value in parts:
        match str(operation):
            case "LITERAL":
                found.append(chr(value))
            case "RANGE":
                found += map(chr, range(value[0], min(value[1], value[0] + 200) + 1))
            case "CATEGORY":
                name = str(value)
                inside = _CLASSES.get(name.replace("_NOT_", "_"), "")
                found += [one for one in _PLAIN if one not in inside] if "_NOT_" in name else inside
            case _:
                pass
    if parts and str(parts[0][0]) == "NEGATE":
        return [one for one in _PLAIN if one not in found]
    return found
