"""Write changes as a page of Markdown.

Every word of a source is in it as code, and so cannot be markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.markdown import code_span, table

from .changes import KINDS, Change, Meaning

HEADINGS: dict[Meaning, str] = {
    "breaking in": "Breaking: what programs send",
    "breaking out": "Breaking: what programs read",
    "addition": "Additions",
    "no effect": "Without effect on users",
}
_MOST_OPERATIONS = 3


def _section(changes: list[Change], standing: Mapping[str, str]) -> list[str]:
    """Return the lines of a section: one for each owner, and below it one for each kind of change and standing.

    What several owners share word for word is said once: a type that stands in many answers changes in all of them.
    """
    owners: dict[tuple[str, tuple[str, ...]], list[Change]] = {}
    for change in changes:
        owners.setdefault((change.owner, change.operations), []).append(change)
    same: dict[tuple[str, ...], list[str]] = {}
    for (owner, operations), own in owners.items():
        same.setdefault(tuple(_told(own, standing)), []).append(f"{code_span(owner)}{_concerned(owner, operations)}")
    return [line for told, heads in same.items() for line in (f"- {', '.join(heads)}", *(f"  - {one}" for one in told))]


def page(title: str, notes: Iterable[str], changes: list[Change], standing: Mapping[str, str]) -> str:
    """Return the page. `standing` says for the key of a change what it means for the facts."""
    sections: dict[Meaning, list[Change]] = {
        one: [change for change in changes if change.meanings[0] == one] for one in HEADINGS
    }
    count = [[HEADINGS[meaning], str(len(found))] for meaning, found in sections.items() if found]
    parts = [f"# {title}", *notes, *table(["Changes", "Number"], count)]
    for meaning, found in sections.items():
        if found:
            parts += [f"## {HEADINGS[meaning]}", "\n".join(_section(found, standing))]
    if not changes:
        parts.append("Nothing differs.")
    return "\n\n".join(parts) + "\n"


def _concerned(owner: str, operations: tuple[str, ...]) -> str:
    names = [code_span(one) for one in operations[:_MOST_OPERATIONS] if one != owner]
    more = len(operations) - _MOST_OPERATIONS
    return f" ({', '.join(names)}{f' and {more} more' if more > 0 else ''})" if names else ""


def _told(changes: list[Change], standing: Mapping[str, str]) -> list[str]:
    """Return a line for each kind of change and standing; below one place, what stands there is said together."""
    found: dict[tuple[str, str, str], dict[str, list[str]]] = {}
    for change in changes:
        also = ", ".join(change.meanings[1:])
        words = KINDS[change.kind].words + (" (a guess, by likeness)" if change.guess else "")
        places = found.setdefault((words, also, standing.get(change.key, "")), {})
        places.setdefault(change.place, []).append(_values(change))
    return [
        f"{_with(words, places)}{f' (also: {also})' if also else ''}{f' - {stands}' if stands else ''}"
        for (words, also, stands), places in found.items()
    ]


def _with(words: str, places: dict[str, list[str]]) -> str:
    said = []
    for place, values in places.items():
        value = ", ".join(one for one in values if one)
        in_brackets = f" ({value})" if place and value else value
        said.append(f"{code_span(place) if place else ''}{in_brackets}")
    return f"{words}: {'; '.join(said)}" if any(said) else words


def _values(change: Change) -> str:
    old, new = (code_span(value) if value else "" for value in (change.old, change.new))
    if change.guess and change.place.endswith(change.old):  # the place says the old name already
        return f"now {new}"
    return f"{old} → {new}" if old and new else old or new
