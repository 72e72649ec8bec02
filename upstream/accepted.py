"""Differences that are accepted: a small file names each, with the reason.

The reason says why the facts are right.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from .changes import Change

FILE = Path(__file__).with_name("accepted.json")


class Accepted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Differences that are not reported, and why."""

    reason: str
    kinds: tuple[str, ...]
    where: dict[str, tuple[str, ...]]
    """For the name of a type or an operation of ours, the places in it.

    Where no place tells them apart, as of variants and values, what our facts have. Each may hold `*`.
    """

    def holds(self, change: Change) -> bool:
        """Whether it names this difference."""
        return change.kind in self.kinds and any(
            fnmatchcase(change.owner, owner) and any(fnmatchcase(change.place or change.old, one) for one in what)
            for owner, what in self.where.items()
        )


def accepted(path: Path = FILE) -> tuple[Accepted, ...]:
    """Read the file."""
    return msgspec.json.decode(path.read_bytes(), type=tuple[Accepted, ...])
