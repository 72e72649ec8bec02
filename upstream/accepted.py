"""Differences that stand: a small file that names each, with the reason why the facts are right."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from .changes import Change

FILE = Path(__file__).with_name("accepted.json")


class Accepted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Differences that are not reported. Each name may hold `*`."""

    kinds: tuple[str, ...]
    owners: tuple[str, ...]
    what: tuple[str, ...] = ("*",)
    """The places in the owner, or what is there in our facts, where no place tells variants and values apart."""
    reason: str

    def holds(self, change: Change) -> bool:
        """Whether it names this difference."""
        return (
            change.kind in self.kinds
            and any(fnmatchcase(change.owner, owner) for owner in self.owners)
            and any(fnmatchcase(change.place or change.old, one) for one in self.what)
        )


def accepted(path: Path = FILE) -> tuple[Accepted, ...]:
    """Read the file."""
    return msgspec.json.decode(path.read_bytes(), type=tuple[Accepted, ...])
