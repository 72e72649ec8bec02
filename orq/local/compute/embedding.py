"""Embed texts as vectors of hashed terms.

Texts that share words are near. Every machine gives the same vectors.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from math import sqrt
from struct import pack, unpack

from .terms import terms

DEFAULT_DIMENSIONS = 1536
_LARGE = 3072
# Each term has one place below each scale, so that a shortened vector keeps some of its places.
_SCALES = (16, 32, 64, 128, 256, 512, 1024, 1536)
_PART = 0.3  # The weight of three letters of a word. The word itself has the weight 1.


def native_dimensions(model: str) -> int:
    """Return the number of dimensions of a model's vectors."""
    return _LARGE if "3-large" in model else DEFAULT_DIMENSIONS


def embed(text: str, dimensions: int = DEFAULT_DIMENSIONS) -> list[float]:
    """Return the unit vector of a text."""
    return _vector(_weighted(text), dimensions)


def embed_tokens(tokens: Iterable[int], dimensions: int = DEFAULT_DIMENSIONS) -> list[float]:
    """Return the unit vector of a text that is given as token ids."""
    return _vector([(f"\0{token}", 1.0) for token in tokens], dimensions)


def to_base64(vector: Iterable[float]) -> str:
    """Return a vector as base64 of 32-bit floats, for `encoding_format: base64`."""
    values = list(vector)
    return b64encode(pack(f"<{len(values)}f", *values)).decode()


def from_base64(text: str) -> list[float]:
    """Return the vector of a text that `to_base64` made."""
    content = b64decode(text)
    return list(unpack(f"<{len(content) // 4}f", content))


def similarity(one: Iterable[float], other: Iterable[float]) -> float:
    """Return the cosine similarity of two unit vectors."""
    return sum(a * b for a, b in zip(one, other, strict=True))


def _weighted(text: str) -> list[tuple[str, float]]:
    # The generator counts one term at a time, so that other threads may run.
    found = Counter(term for term in terms(text))
    if not found:
        return [(text, 1.0)]
    parts = Counter[str]()
    for term, times in found.items():
        for i in range(len(term) if len(term) > 3 else 0):
            parts[f" {term} "[i : i + 3]] += times
    return [*found.items(), *((part, _PART * times) for part, times in parts.items())]


def _vector(weighted: Iterable[tuple[str, float]], dimensions: int) -> list[float]:
    vector = [0.0] * dimensions
    for term, weight in weighted:
        digest = unpack("<16H", blake2b(term.encode("utf-8", "surrogatepass"), digest_size=32).digest())
        for scale, place, sign in zip(_SCALES, digest[:8], digest[8:], strict=True):
            if place % scale < dimensions:
                vector[place % scale] += weight if sign & 1 else -weight
    length = sqrt(sum(value * value for value in vector))
    if not length:  # With few dimensions the terms may cancel each other.
        return [1.0] + [0.0] * (dimensions - 1)
    return [round(value / length, 9) if value else 0.0 for value in vector]
