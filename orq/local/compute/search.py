"""Rank texts by how well they fit a query (BM25). Texts with equal scores keep their order.

The length of a text is counted in characters, so that only texts with a query term need to be split into terms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from .terms import folded, query_terms, terms

_SATURATION, _LENGTH = 1.2, 0.75  # k1 and b of BM25.


def scores(query: str, texts: Sequence[str]) -> list[float]:
    """Return the score of each text, from 0 (no common term with the query) to nearly 1."""
    wanted = query_terms(query)
    if not wanted or not texts:
        return [0.0] * len(texts)
    counts = [_counts(folded(text), wanted) for text in texts]
    average = sum(map(len, texts)) / len(texts) or 1.0
    weights = {term: _weight(sum(term in count for count in counts), len(texts)) for term in wanted}
    best = sum(weights.values()) * (_SATURATION + 1)
    return [
        sum(weights[term] * _share(count[term], len(text) / average) for term in wanted) / best if count else 0.0
        for count, text in zip(counts, texts, strict=True)
    ]


def ranked(query: str, texts: Sequence[str]) -> list[tuple[int, float]]:
    """Return index and score of each text that shares a term with the query, the best first."""
    found = [(index, score) for index, score in enumerate(scores(query, texts)) if score > 0]
    return sorted(found, key=lambda item: -item[1])  # Sorting keeps the order of equal scores.


def _counts(text: str, wanted: Sequence[str]) -> Counter[str]:
    """Count the terms of a text, if it has a query term.

    Most texts have none, and are not split.
    """
    return Counter(terms(text)) if any(term in text for term in wanted) else Counter()


def _weight(documents: int, total: int) -> float:
    return log(1 + (total - documents + 0.5) / (documents + 0.5))


def _share(count: int, length: float) -> float:
    return count * (_SATURATION + 1) / (count + _SATURATION * (1 - _LENGTH + _LENGTH * length))
