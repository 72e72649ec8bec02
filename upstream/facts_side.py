"""Our facts as one side of a comparison, with their deliberate differences.

They also know more than the neutral form.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from generator.load_facts import join
from generator.markdown import code_span
from generator.read_facts import endpoints

from .accepted import Accepted
from .changes import Change
from .compare import Comparison, endpoint
from .form import UpstreamApi, Values
from .read_openapi import read_openapi

API = Path(__file__).parents[1] / "api"
REMOVALS = frozenset(
    f"{what}-removed" for what in ("operation", "parameter", "field", "variant", "value", "error", "answer", "media")
)
"""What a source that is older than our facts cannot show."""


class FactsSide(msgspec.Struct, frozen=True):
    """The facts, read for a comparison."""

    document: dict[str, Any]
    """The joined document of `api/`."""
    api: UpstreamApi
    gone: frozenset[str]
    """Operations that are known to be removed upstream, as `POST /v2/contacts`."""
    former: dict[str, str]
    """Where operations were before -> where they are now."""
    newest: frozenset[str]
    """Operations that only the newest source had."""


def facts_side(folder: Path = API) -> FactsSide:
    """Read the facts."""
    document = join(folder)
    found = {f"{method.upper()} {path}": schema for method, path, schema in endpoints(document)}
    newest = str(next(iter(document.get("x-orq-sources", ())), ""))
    return FactsSide(
        document,
        read_openapi(document, "api/"),
        frozenset(name for name, one in found.items() if _is_gone(one)),
        {former: name for name, one in found.items() for former in one.get("x-orq-former", ())},
        frozenset(name for name, one in found.items() if _since(one) and _since(one) in newest and not _is_gone(one)),
    )


def _since(operation: dict[str, Any]) -> str:
    return str(operation.get("x-orq-since", ""))


def _is_gone(operation: dict[str, Any]) -> bool:
    return operation.get("x-orq-removed-upstream") is True


def without_known(facts: FactsSide, source: UpstreamApi) -> tuple[UpstreamApi, UpstreamApi, list[str]]:
    """Return both sides without what is known to differ, and notes for people about it."""
    listed = set(map(endpoint, source.operations))
    hidden = [one for one in source.operations if one.hidden and endpoint(one) not in facts.former]
    moved = [one for one in source.operations if endpoint(one) in facts.former]
    back = sorted(facts.gone & listed)
    notes = []
    if hidden:
        notes.append(f"{len(hidden)} operations of the source are left out, as the vendor keeps them out of its SDKs.")
    if moved:
        notes.append(f"{len(moved)} operations of the source stand at a path that `api/` calls former.")
    if back:
        notes.append(
            "`api/` says that these are removed upstream, but the source has them: " + ", ".join(map(code_span, back))
        )
    left_out = {id(one) for one in [*hidden, *moved]}
    at_former = {facts.former[endpoint(one)] for one in moved}
    theirs = tuple(one for one in source.operations if id(one) not in left_out)
    kept = tuple(
        one for one in facts.api.operations if (name := endpoint(one)) in listed or name not in facts.gone | at_former
    )
    replace = msgspec.structs.replace
    return replace(facts.api, operations=kept), replace(source, operations=theirs), notes


def is_older(facts: FactsSide, source: UpstreamApi) -> bool:
    """Whether the source is older than the facts: it lacks most of the operations that their newest source brought."""
    listed = set(map(endpoint, source.operations))
    return len(facts.newest & listed) * 2 < len(facts.newest)


class OnPurpose(NamedTuple):
    """A rule of `api/README.md` by which the facts differ."""

    reason: str
    holds: Callable[[Change], bool]


FREE_FORM = ("metadata", "parameters", "schema", "input_schema")
"""Fields with metadata or a JSON schema: objects with any keys, by `api/README.md`."""


def _is_whole(change: Change) -> bool:
    return change.kind == "type-widened" and change.old.startswith("integer") and change.new.startswith("number")


def _is_free_form(change: Change) -> bool:
    first = change.place.partition(".")[0].partition("{")[0]
    return change.kind == "type-narrowed" and first in FREE_FORM


def _is_unspecified(change: Change) -> bool:
    return (
        change.kind == "value-added"
        and isinstance(change.type, Values)
        and all(str(value).endswith(UNSPECIFIED) for value in change.type.values)
    )


UNSPECIFIED = "_UNSPECIFIED"
"""How the vendor's enums call the value that says nothing."""
_WORTH_TELLING = frozenset(["operation-deprecated", "operation-undeprecated", "path-parameter-renamed", "error-added"])

RULES = (
    OnPurpose("an enum takes any other text here", lambda change: change.kind == "values-opened" and not change.place),
    OnPurpose("a count, a size or a time is an integer here", _is_whole),
    OnPurpose("null is taken here as well", lambda change: change.kind == "no-longer-nullable"),
    OnPurpose("JSON schemas and metadata are objects with any keys here", _is_free_form),
    OnPurpose("the zero of an enum says nothing", _is_unspecified),
    OnPurpose(
        "no effect on users, and the facts say it in their own way",
        lambda change: change.meanings == ("no effect",) and change.kind not in _WORTH_TELLING,
    ),
)
"""The first rule that holds says why a difference is not reported."""


def on_purpose(change: Change) -> str | None:
    """Return the rule by which the facts differ, or None."""
    return next((rule.reason for rule in RULES if rule.holds(change)), None)


class Examined(msgspec.Struct, frozen=True):
    """The facts beside a source."""

    changes: list[Change]
    """What the source has otherwise, and no rule or accepted difference explains."""
    notes: list[str]
    aside: dict[str, list[Change]]
    """What is not reported, by the reason."""
    comparison: Comparison
    """For the names of types: which of theirs is which of ours."""
    older: bool


_OLDER = (
    "The source is older than `api/`: it lacks most of what the newest source of `api/` brought. So no removal is "
    "told, nothing is written, and what seems new may be what was dropped since."
)


def examine(facts: FactsSide, source: UpstreamApi, known: tuple[Accepted, ...]) -> Examined:
    """Compare the facts with a source, and set aside what is known."""
    older = is_older(facts, source)
    ours, theirs, notes = without_known(facts, source)
    comparison = Comparison(ours, theirs, ours=True)
    left: list[Change] = []
    aside: dict[str, list[Change]] = {}
    for change in comparison.changes():
        reason = on_purpose(change) or next((one.reason for one in known if one.holds(change)), None)
        if reason is None and older and change.kind in REMOVALS:
            reason = "the source is older"
        (left if reason is None else aside.setdefault(reason, [])).append(change)
    return Examined(left, [_OLDER, *notes] if older else notes, aside, comparison, older)
