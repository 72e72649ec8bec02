"""Split text into search terms, whatever its script.

Terms are words in one case, and up to three characters in scripts without spaces.
"""

from __future__ import annotations

import re
import unicodedata

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese and Korean."""
_RUN = re.compile(rf"([{UNSPACED}]+)|((?:(?![_{UNSPACED}])\w|[\u0300-\u036f\u0900-\u0dff])+(?:\+\+|\#)?)")
_LONGEST = 3


def terms(text: str) -> list[str]:
    """Return the terms of a text that is searched, in order."""
    return [term for run, unspaced in _runs(text) for term in (_pieces(run, 1, _LONGEST) if unspaced else (run,))]


def query_terms(text: str) -> list[str]:
    """Return the terms of a query, each once. A query has no syntax."""
    found = [
        t
        for run, unspaced in _runs(text)
        for t in (_pieces(run, *[min(len(run), _LONGEST)] * 2) if unspaced else (run,))
    ]
    return list(dict.fromkeys(found))


def folded(text: str) -> str:
    """Return a text with normalized characters in one case, as in its terms."""
    return unicodedata.normalize("NFKC", text).casefold()


def _runs(text: str) -> list[tuple[str, bool]]:
    return [(match[0], match[1] is not None) for match in _RUN.finditer(folded(text))]


def _pieces(run: str, shortest: int, longest: int) -> list[str]:
    sizes = range(shortest, longest + 1)
    return [run[start : start + size] for size in sizes for start in range(len(run) - size + 1)]
