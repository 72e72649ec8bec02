"""Find values in a message for tool arguments and answer fields.

These are names, numbers and quoted words.
"""

from __future__ import annotations

import re
from typing import Any

_QUOTED = re.compile(r"\"([^\"\n]{1,200})\"|“([^”\n]{1,200})”|`([^`\n]{1,200})`|(?<!\w)'([^'\n]{1,200})'(?!\w)")
_NAMES = re.compile(r"[^\W\d_a-z][\w'\u2019-]*(?: [^\W\d_a-z][\w'\u2019-]*)*")
_PREPOSITION = re.compile(r"\b(?:in|at|to|for|of|from|about|called|named|with|on)\s+([\w'\u2019.-]*\w)")
_NUMBER = re.compile(r"(?<![\w.])-?\d{1,15}(?:\.\d{1,15})?(?![\w]|\.\d)")
_FORMAT_PATTERNS = {
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "uri": re.compile(r"https?://[^\s<>\"']*[^\s<>\"'.,;:!?)]"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)"),
    "date": re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)"),
    "uuid": re.compile(r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"),
}
_STOP_WORDS = frozenset(
    ("a", "an", "the", "this", "that", "it", "its", "my", "your", "our", "their", "me", "you", "us", "them")
)
_NEGATION = re.compile(r"\b(?:no|not|without|don't|false|off|never)\b", re.IGNORECASE)
_SEARCHED = 20_000  # The number of characters of a message that are searched.


class TextValues:
    """The values that a text offers.

    Each field, identified by its path, gets another word while words are left.
    """

    def __init__(self, text: str) -> None:
        self.text = text[:_SEARCHED].strip()
        self.boolean = not _NEGATION.search(self.text)
        self._numbers = [float(one) if "." in one else int(one) for one in _NUMBER.findall(self.text)[:50]]
        self._words = list(dict.fromkeys(self._find_words()))
        self._assigned: dict[tuple[str, type], Any] = {}

    def strings(self, path: str, format: Any = None) -> list[str]:
        """Return texts for a field, the most likely first."""
        if format in _FORMAT_PATTERNS:
            return _FORMAT_PATTERNS[format].findall(self.text)[:20]
        named = self._after_name(path, r"\"([^\"\n]+)\"|([^\s,;]*[^\s,;.!?])")
        word = self._assign(path, self._words, str)
        return [*named, *([word] if word is not None else []), *([self.text] if self.text else [])]

    def numbers(self, path: str) -> list[int | float]:
        """Return numbers for a field, the most likely first."""
        named = [
            float(one) if "." in one else int(one)
            for one in self._after_name(path, r"(-?\d{1,15}(?:\.\d{1,15})?)(?!\d)")
        ]
        number = self._assign(path, self._numbers, int)
        return [*named, *([number] if number is not None else [])]

    def contains(self, word: Any) -> bool:
        """Return whether the text contains this word or phrase."""
        text = str(word)
        return bool(text) and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", self.text, re.IGNORECASE) is not None

    def _find_words(self) -> list[str]:
        quoted = ["".join(groups) for groups in _QUOTED.findall(self.text)]
        names = [
            match.group()
            for match in _NAMES.finditer(self.text)
            if self.text[: match.start()].rstrip()[-1:] not in ("", ".", "!", "?", "\n") or " " in match.group()
        ]
        after = [
            word for word in _PREPOSITION.findall(self.text) if word.lower() not in _STOP_WORDS and not word.isdecimal()
        ]
        return [*quoted, *names, *(word for word in after if not any(word in name for name in names))][:50]

    def _after_name(self, path: str, value: str) -> list[str]:
        name = re.split(r"[.\]]", path)[-1]
        if not name:
            return []
        words = r"[\s_-]?".join(map(re.escape, re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+|[^\W_]+", name))) or re.escape(name)
        found = re.search(rf"\b{words}\b\s*(?:is\s|=|:)\s*(?:{value})", self.text, re.IGNORECASE)
        return [next(group for group in found.groups() if group)] if found else []

    def _assign(self, path: str, left: list[Any], kind: type) -> Any:
        if (path, kind) not in self._assigned:
            self._assigned[path, kind] = left.pop(0) if left else None
        return self._assigned[path, kind]
