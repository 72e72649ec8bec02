"""Split text into tokens and sentences. A token is a word with the space after it.

In scripts without spaces, each character is a token. No token ends inside a visible character, such as a letter with
its accents, a flag or a family of emoji.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import accumulate, groupby, pairwise
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]
"""A piece of a text, from the index of its first character up to the index after its last."""

_LONGEST = 24  # A word without spaces, such as base64, has one token for this many characters.
_LONG_TEXT = 2_000_000  # In characters. Splitting each word of 15 MB would block all other calls for seconds.
_ASCII = re.compile(rf"(?:\A\s*)?\S{{1,{_LONGEST}}}\s*|\A\s+\Z")
_EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff"
# Thai, Lao, Burmese, Khmer, Han and kana, and each single emoji. Korean has spaces.
_ALONE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    f"\uff00-\uff9d\U0001b000-\U0001b16f\U00020000-\U0003ffff{_EMOJI}"
)
# Characters that join the character before them but are not marks in Unicode: vowel signs, joiners, skin tones, tags of
# flags.
_MARKS = "\u0e33\u0eb3\u200c\u200d\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
_SENTENCE = re.compile(
    "[.!?\u2026][\"'\u201d\u2019)\\]]{0,3}\\s+|[\u3002\uff01\uff1f]+[\u300d\u300f\uff09]*\\s*|\\n\\s*"
)


def tokens(text: str) -> list[str]:
    """Split a text into tokens. Joined, they are the text."""
    return (_ASCII if text.isascii() else _any_script()).findall(text)


def count(text: str) -> int:
    """Return the number of tokens in a text, without splitting all of it.

    For a text of megabytes the result is about its number of words.
    """
    if len(text) > _LONG_TEXT:
        whole = text.strip()
        return whole.count(" ") + whole.count("\n") + 1
    words = Counter(text.split())  # A word has the same tokens everywhere, unless a mark joins it to the word before.
    if not words or (not text.isascii() and any(map(_mark().match, words))):
        return len(tokens(text))
    return sum(times * len(tokens(word)) for word, times in words.items())


def token_spans(text: str) -> list[Span]:
    """Return the places of the tokens, without gaps."""
    return list(pairwise(accumulate(map(len, tokens(text)), initial=0)))


def sentences(text: str) -> list[Span]:
    """Return the places of the sentences, without gaps. A line break also ends a sentence."""
    return spans(text, [0, *(match.end() for match in _SENTENCE.finditer(text))])


def spans(text: str, starts: list[int]) -> list[Span]:
    """Return the pieces that start at these places. Each ends where the next starts."""
    places = [*dict.fromkeys(start for start in starts if start < len(text)), len(text)]
    return list(pairwise(places))


@cache
def _marks() -> str:
    """Return the character ranges of all marks, and those of `_MARKS`.

    Marks are accents, vowel signs and variation selectors.
    """
    codes = (*range(0x300, 0x1E900), *range(0xE0100, 0xE01F0))
    runs = groupby(codes, lambda code: unicodedata.category(chr(code))[0] == "M")
    marks = [list(run) for are_marks, run in runs if are_marks]
    return _MARKS + "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in marks)


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(f"[{_marks()}]")


@cache
def _any_script() -> re.Pattern[str]:
    marks = _marks()
    marked = rf"(?:\r\n|\s)[{marks}]"
    space = rf"(?!{marked})\s"
    # Families of emoji, and stacked consonants.
    joined = rf"(?<=\u200d)[\u2190-\u2bff{_EMOJI}]|(?<=[\u1039\u17d2])[\u1000-\u17ff]"
    alone = rf"[{_ALONE}](?:[{marks}]|{joined})*"
    letters = rf"[^\s{_ALONE}]"
    word = rf"(?:{letters}|{marked}){letters}*(?:(?:{marked}|[{marks}]|{joined}){letters}*)*"
    plain = r"[\x00-\x08\x0e-\x1b!-\x7f]"
    long = rf"{plain}{{{_LONGEST}}}(?={plain})"
    return re.compile(rf"(?:\A(?:{space})*)?(?:{alone}|{long}|{word})(?:{space})*|\A(?:{space})+\Z")
