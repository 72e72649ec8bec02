"""Find OpenAI's moderation categories in a text by plain words.

A list of words cannot judge meaning.
"""

from __future__ import annotations

from collections.abc import Mapping

from .terms import terms

_WORDS: Mapping[str, str] = {
    "harassment": "idiot|moron|stupid|loser|shut up|i hate you",
    "harassment/threatening": "i will kill you|i will hurt you|i will find you",
    "hate": "subhuman|inferior race|ethnic cleansing",
    "hate/threatening": "exterminate them|kill them all",
    "illicit": "cocaine|heroin|counterfeit|launder money|steal a car|pick a lock",
    "illicit/violent": "build a bomb|make a bomb|pipe bomb",
    "self-harm": "kill myself|hurt myself|suicide|cut myself",
    "self-harm/instructions": "how to kill myself|ways to kill myself",
    "self-harm/intent": "want to kill myself|want to die|going to kill myself",
    "sexual": "porn|pornography|nude|erotic|sex",
    "sexual/minors": "child porn|child pornography",
    "violence": "kill|kill you|murder|stab|shoot|bomb|torture|massacre|behead",
    "violence/graphic": "gore|blood everywhere|dismember|disembowel",
}
CATEGORIES = tuple(_WORDS)
_HIT, _MISS = 0.97, 0.0001
_SAFETY: Mapping[str, tuple[str, ...]] = {
    "sexual": ("sexual", "sexual/minors"),
    "hate_and_discrimination": ("hate", "hate/threatening", "harassment"),
    "violence_and_threats": ("violence", "violence/graphic", "harassment/threatening"),
    "dangerous_and_criminal_content": ("illicit", "illicit/violent"),
    "selfharm": ("self-harm", "self-harm/instructions", "self-harm/intent"),
    "health": (),
    "financial": (),
    "law": (),
    "pii": (),
}


def category_scores(text: str) -> dict[str, float]:
    """Return the score of each category for a text, from 0 to 1."""
    words = f" {' '.join(terms(text))} "
    hits = {name: any(f" {phrase} " in words for phrase in listed.split("|")) for name, listed in _WORDS.items()}
    for name in CATEGORIES:  # A subcategory counts for its category, too.
        hits[name.partition("/")[0]] |= hits[name]
    return {name: _HIT if hit else _MISS for name, hit in hits.items()}


def safety_scores(text: str, *, pii: bool) -> dict[str, float]:
    """Return scores for the categories of Mistral's models."""
    found = category_scores(text)
    scores = {name: max([_MISS, *(found[part] for part in parts)]) for name, parts in _SAFETY.items()}
    return {**scores, "pii": _HIT if pii else _MISS}


def flags(scores: Mapping[str, float]) -> dict[str, bool]:
    """Return the categories with a score of at least 0.5 as true."""
    return {name: score >= 0.5 for name, score in scores.items()}
