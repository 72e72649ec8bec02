"""Tokens of this server: a word with what follows it, or a character where words have no spaces; and sentences."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TypeAlias

from .terms import UNSPACED

Span: TypeAlias = tuple[int, int]
"""A piece of a text, from its first character up to the one after its last."""

_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u102b-\u103e\u17b4-\u17d3\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
"""What belongs to the character before it: vowel signs, voicing marks, variants."""
_TOKEN = re.compile(rf"[{UNSPACED}][{_MARKS}]*|(?:(?![{UNSPACED}])\S)+")
_SENTENCE = re.compile(
    "[.!?\u2026][\"'\u201d\u2019)\\]]{0,3}\\s+|[\u3002\uff01\uff1f]+[\u300d\u300f\uff09]*\\s*|\\n\\s*"
)


def tokens(text: str) -> list[Span]:
    """Return the tokens of a text, without gaps: joined they are the text."""
    starts = [match.start() for match in _TOKEN.finditer(text)]
    return spans(text, [0, *starts[1:]])


def count_tokens(text: str) -> int:
    """Return how many tokens a text has."""
    return sum(1 for _ in _TOKEN.finditer(text))


def sentences(text: str) -> list[Span]:
    """Return the sentences of a text, without gaps. A line is a sentence, too."""
    return spans(text, [0, *(match.end() for match in _SENTENCE.finditer(text))])


def spans(text: str, starts: list[int]) -> list[Span]:
    """Return the pieces that begin at these places; each ends where the next begins."""
    places = [*dict.fromkeys(start for start in starts if start < len(text)), len(text)]
    return list(pairwise(places))
