"""Changes as a page of Markdown. Every word of a source stands in it as code, and so can be no markup."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from generator.markdown import code_span, table

from .changes import KINDS, Change, Meaning

HEADINGS: dict[Meaning, str] = {
    "breaking in": "Breaking: what programs send",
    "breaking out": "Breaking: what programs read",
    "addition": "Additions",
    "no effect": "Without effect on users",
}
_MOST_OPERATIONS = 3


class Section:
    """The changes under one heading, by owner."""

    def __init__(self, meaning: Meaning, changes: Iterable[Change]) -> None:
        self.meaning: Meaning = meaning
        self.changes = [change for change in changes if change.meanings[0] == meaning]

    def lines(self, standing: Mapping[str, str]) -> list[str]:
        """Return the lines: one for each owner, and below it one for each kind of change and standing."""
        found = []
        for (owner, operations), group in groupby(self.changes, key=lambda change: (change.owner, change.operations)):
            found.append(f"- {code_span(owner)}{_concerned(owner, operations)}")
            found += [f"  - {line}" for line in _told(list(group), standing)]
        return found


def page(title: str, notes: Iterable[str], changes: list[Change], standing: Mapping[str, str]) -> str:
    """Return the page. `standing` says for the key of a change what it means for the facts."""
    sections = [Section(meaning, changes) for meaning in HEADINGS]
    count = [[HEADINGS[section.meaning], str(len(section.changes))] for section in sections if section.changes]
    parts = [f"# {title}", *notes, *table(["Changes", "Number"], count)]
    for section in sections:
        if section.changes:
            parts += [f"## {HEADINGS[section.meaning]}", "\n".join(section.lines(standing))]
    if not changes:
        parts.append("Nothing differs.")
    return "\n\n".join(parts) + "\n"


def _concerned(owner: str, operations: tuple[str, ...]) -> str:
    names = [code_span(one) for one in operations[:_MOST_OPERATIONS] if one != owner]
    more = len(operations) - _MOST_OPERATIONS
    return f" ({', '.join(names)}{f' and {more} more' if more > 0 else ''})" if names else ""


def _told(changes: list[Change], standing: Mapping[str, str]) -> list[str]:
    """Return a line for each change; those that say no more than a place share one."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for change in changes:
        also = ", ".join(change.meanings[1:])
        words = KINDS[change.kind].words + (" (a guess, by likeness)" if change.guess else "")
        found.setdefault((words, also, standing.get(change.key, "")), []).append(_about(change))
    lines = []
    for (words, also, stands), about in found.items():
        said = f"{words}: {'; '.join(about)}" if any(about) else words
        lines.append(f"{said}{f' (also: {also})' if also else ''}{f' - {stands}' if stands else ''}")
    return lines


def _about(change: Change) -> str:
    place = code_span(change.place) if change.place else ""
    old, new = (code_span(value) if value else "" for value in (change.old, change.new))
    if old and new:
        return f"{place} {old} → {new}".strip()
    return f"{place} {f'({old or new})' if place and (old or new) else old or new}".strip()
