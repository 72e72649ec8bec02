"""Find personal data by patterns, such as e-mail addresses and card numbers.

The others are IP addresses, phone numbers and IBANs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from ipaddress import ip_address
from typing import NamedTuple

MOST_CHARACTERS = 100_000
DEFAULT_THRESHOLD = 0.5


class Found(NamedTuple):
    """The place of an `entity` in a text, from `start` up to `end`."""

    start: int
    end: int
    entity: str


def is_iban(text: str) -> bool:
    """Return whether the check digits of an IBAN are right."""
    plain = re.sub(r"[\s-]", "", text).upper()
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97 == 1


def is_card(text: str) -> bool:
    """Return whether the last digit of a card number is right (Luhn)."""
    digits = [int(c) for c in text if c in "0123456789"][::-1]
    return sum(d if i % 2 == 0 else sum(divmod(2 * d, 10)) for i, d in enumerate(digits)) % 10 == 0 and any(digits)


def _is_ip(text: str) -> bool:
    try:
        return bool(ip_address(text))
    except ValueError:
        return False


_PATTERNS: Mapping[str, tuple[float, re.Pattern[str], Callable[[str], bool]]] = {
    "EMAIL_ADDRESS": (
        1.0,
        re.compile(r"(?<![\w.+%-])[\w+%-][\w.+%-]{0,63}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w-])"),
        lambda text: True,
    ),
    "IBAN_CODE": (
        1.0,
        re.compile(r"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b", re.ASCII),
        is_iban,
    ),
    "CREDIT_CARD": (1.0, re.compile(r"(?<![\w+-])\d(?:[ -]?\d){12,18}(?![\w-])", re.ASCII), is_card),
    "IP_ADDRESS": (
        0.9,
        re.compile(r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F:]{2,39})(?![\w:])", re.ASCII),
        _is_ip,
    ),
    "PHONE_NUMBER": (
        0.75,
        re.compile(
            r"(?<![\w.+-])(?:\+|00|\(?0|(?=\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}))(?:[ ./()-]{0,2}\d){7,14}(?![\w-])",
            re.ASCII,
        ),
        lambda text: not re.fullmatch(r"\d{4}[-./]\d\d[-./]\d\d.*", text),
    ),
}
"""The confidence of a match, the pattern, and a check of the matched text. Earlier entries win overlaps."""

ENTITIES = tuple(_PATTERNS)


def confidence(entity: str) -> float:
    """Return the confidence of a match of an entity, from 0 to 1."""
    return _PATTERNS[entity][0]


def find(
    text: str,
    entities: Collection[str] = (),
    threshold: float | None = None,
    thresholds: Mapping[str, float] | None = None,
) -> list[Found]:
    """Return the places of personal data in order, without overlaps.

    Without `entities`, find all kinds.
    """
    least = DEFAULT_THRESHOLD if threshold is None else threshold
    found: list[Found] = []
    taken: set[int] = set()
    for entity, (sure, pattern, is_real) in _PATTERNS.items():
        if (entities and entity not in entities) or sure < (thresholds or {}).get(entity, least):
            continue
        for match in pattern.finditer(text):
            if is_real(match[0]) and taken.isdisjoint(range(*match.span())):
                taken.update(range(*match.span()))
                found.append(Found(*match.span(), entity))
    return sorted(found)


def redact(text: str, found: list[Found]) -> tuple[str, dict[str, str]]:
    """Return the text with a placeholder for each value, and the values by placeholder."""
    mappings: dict[str, str] = {}
    placeholders: dict[tuple[str, str], str] = {}
    counts: dict[str, int] = {}
    pieces, at = [], 0
    for start, end, entity in found:
        value = text[start:end]
        if (entity, value) not in placeholders:
            counts[entity] = counts.get(entity, 0) + 1
            while f"<{entity}_{counts[entity]}>" in text:
                counts[entity] += 1
            placeholders[entity, value] = f"<{entity}_{counts[entity]}>"
            mappings[placeholders[entity, value]] = value
        pieces += [text[at:start], placeholders[entity, value]]
        at = end
    return "".join([*pieces, text[at:]]), mappings


def restore(text: str, mappings: Mapping[str, str]) -> str:
    """Replace the placeholders by their values."""
    names = sorted(filter(None, mappings), key=len, reverse=True)
    return re.sub("|".join(map(re.escape, names)), lambda match: mappings[match[0]], text) if names else text
