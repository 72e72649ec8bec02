"""Text in tokens: a word with the space after it, or one character of a script that has no spaces.

No token ends inside a character as readers see it (a letter with its accents, a flag, a family of emoji).
"""

from __future__ import annotations

import re
from functools import cache

_LONGEST = 24  # so many characters of a word without spaces, such as base64, are one token
_LONG_TEXT = 100_000  # from so many characters on, words are counted in a faster way
_ASCII = re.compile(rf"(?:\A\s*)?\S{{1,{_LONGEST}}}\s*|\A\s+\Z")
_EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff"
# Thai, Lao, Han and kana, and each emoji for itself.
_ALONE = (
    "\u0e00-\u0eff\u2e80-\u30ff\u3100-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff9d"
    f"\U0001b000-\U0001b16f\U00020000-\U0003ffff{_EMOJI}"
)
# What joins the character before it: accents, vowel signs, variation selectors, skin tones, tags of flags.
_MARKS = (
    "\u0300-\u036f\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece\u1ab0-\u1aff\u1dc0-\u1dff\u200c"
    "\u200d\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\uff9e\uff9f\U0001f3fb-\U0001f3ff"
    "\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)


def tokens(text: str) -> list[str]:
    """Cut a text into tokens; together they are the text."""
    return (_ASCII if text.isascii() else _any_script()).findall(text)


def count(text: str) -> int:
    """Return how many tokens a text has; of a very long one, how many words."""
    return len(tokens(text) if len(text) < _LONG_TEXT else text.split())


@cache
def _any_script() -> re.Pattern[str]:
    space = rf"\s(?![{_MARKS}])"
    alone = rf"[{_ALONE}](?:[{_MARKS}]|(?<=\u200d)[{_EMOJI}])*"
    word = rf"(?:[^\s{_ALONE}]|\s[{_MARKS}])[^\s{_ALONE}]*(?:\s?[{_MARKS}][^\s{_ALONE}]*)*"
    return re.compile(rf"(?:\A(?:{space})*)?(?:{alone}|{word})(?:{space})*|\A(?:{space})+\Z")
