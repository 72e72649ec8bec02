"""Hash runs of eight words of the vendor's texts, to compare ours with them.

The texts themselves are not stored.

`python -m tests.support.word_runs DOCUMENT...` writes the file anew, from the vendor's OpenAPI documents.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

from upstream.plain_data import plain_data

FILE = Path(__file__).with_name("word_runs.bin")
LENGTH = 8
SIZE = 5
"""Bytes of a hash: two different runs have the same one in a million million."""
_WORD = re.compile("[a-z0-9]+")


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, without punctuation."""
    return _WORD.findall(text.lower())


def runs(text: str) -> Iterator[str]:
    """Yield each run of eight words in a text."""
    found = words(text)
    for start in range(len(found) - LENGTH + 1):
        yield " ".join(found[start : start + LENGTH])


def hashed(run: str) -> bytes:
    """Return the hash under which a run stands in the file."""
    return blake2b(run.encode(), digest_size=SIZE).digest()


def copied(text: str, known: frozenset[bytes]) -> list[str]:
    """Return the runs of a text that are known."""
    return [run for run in runs(text) if hashed(run) in known]


def known_runs(path: Path = FILE) -> frozenset[bytes]:
    """Return the hashes in the file."""
    data = path.read_bytes()
    return frozenset(data[start : start + SIZE] for start in range(0, len(data), SIZE))


def write(documents: Iterable[Any], path: Path = FILE) -> int:
    """Write the hashes of all runs in the texts of some documents, and return how many there are."""
    found = {hashed(run) for document in documents for text in texts(document) for run in runs(text)}
    path.write_bytes(b"".join(sorted(found)))
    return len(found)


def texts(value: Any) -> Iterator[str]:
    """Yield all that a document says in words."""
    if isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in ("description", "summary", "title") and isinstance(inner, str):
                yield inner
            else:
                yield from texts(inner)


if __name__ == "__main__":
    print(write(plain_data(Path(name).read_bytes()) for name in sys.argv[1:]), "runs of eight words")
