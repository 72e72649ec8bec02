"""Compare what the vendor publishes now with `api/`: `python -m upstream SOURCE`.

`--from OLD NEW` compares two documents.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.__main__ import main as generate
from generator.check_facts import FactError
from generator.markdown import code_span

from .accepted import accepted
from .apply import apply
from .changes import MEANINGS, Change
from .compare import compare, shown_to_users
from .facts_files import read_files, write_files
from .facts_side import API, Examined, examine, facts_side
from .form import SourceError, UpstreamApi
from .report import page
from .source import read_source

_NEXT = """\
Now give names and words of ours to what says "to review", answer the questions of the report, say the source in
`x-orq-sources` of api/openapi.json, and run scripts/generate and scripts/test tests/api."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/upstream", description=__doc__)
    parser.add_argument(
        "source",
        metavar="SOURCE",
        help="OpenAPI document (a file or a URL), or package (a folder, a wheel or an installed one).",
    )
    parser.add_argument("--from", dest="old", metavar="OLD", help="Compare SOURCE with this source instead of api/.")
    parser.add_argument("--report", metavar="FILE", type=Path, help="Write the report to this file, as Markdown.")
    parser.add_argument("--write", action="store_true", help="Change api/ where the change is certain, and generate.")
    parser.add_argument(
        "--all", dest="everything", action="store_true", help="Also list intended differences, with their reasons."
    )
    return parser


def main(arguments: Sequence[str]) -> int:
    """Run the command; return its exit code."""
    given = (parser := _parser()).parse_args(arguments)
    if given.old and (given.write or given.everything):
        parser.error("--from compares two sources, so --write and --all cannot be used with it.")
    if given.report and (given.report.is_dir() or not given.report.parent.is_dir()):
        parser.error(f"--report must be a file in an existing folder, not {given.report}.")
    try:
        new = read_source(given.source)
        if given.old:
            text = _between(read_source(given.old), new)
        else:
            text = _beside_facts(new, everything=given.everything, write=given.write)
    except (SourceError, FactError) as error:
        print(f"scripts/upstream: {error}", file=sys.stderr)
        return 1
    if given.report:
        given.report.write_text(text, encoding="utf-8")
        print(f"The report is in {given.report}.")
    else:
        sys.stdout.write(text)
    return 0


def _called(api: UpstreamApi) -> str:
    version = f" ({code_span(api.version)})" if api.version and api.version not in api.source else ""
    return code_span(api.source) + version


def _between(old: UpstreamApi, new: UpstreamApi) -> str:
    """Report what differs between two sources, and whether the facts have it already."""
    changes = compare(shown_to_users(old), shown_to_users(new))
    beside = examine(facts_side(), new, accepted())
    standing = {one.key: _standing(one, beside) for one in changes}
    notes = [
        "`api/` has what NEW has, where no line says otherwise. Operations that no SDK of the vendor has are left out."
    ]
    return page(f"From {_called(old)} to {_called(new)}", notes, changes, standing)


def _standing(change: Change, beside: Examined) -> str:
    """Return what a change means for the facts, as far as places tell: names of types differ on the two sides."""
    leaf = change.place.rpartition(".")[2]

    def same(other: Change) -> bool:
        at_one_place = other.kind == change.kind and other.place.rpartition(".")[2] == leaf
        return at_one_place and bool(set(other.operations) & set(change.operations))

    if any(map(same, beside.changes)):
        return "not in `api/`"
    aside = (one for group in beside.aside.values() for one in group)
    return "`api/` differs on purpose" if any(map(same, aside)) else ""


def _beside_facts(new: UpstreamApi, *, everything: bool, write: bool) -> str:
    facts = facts_side()
    found = examine(facts, new, accepted())
    files = read_files(API)
    applied = apply(files, facts, found, new)
    standing = {change.key: "applied" if write else "`--write` applies it" for change in applied.done}
    if not found.older:
        standing |= {key: f"needs a decision: {question}" for key, question in applied.questions.items()}
    changes = found.changes
    if write and not found.older:
        print(*write_files(API, files, applied.files), sep="\n")
        generate([])
        print(_NEXT)
    if everything:
        for reason, group in found.aside.items():
            changes = [*changes, *group]
            standing |= {change.key: f"not reported: {reason}" for change in group}
        changes = sorted(changes, key=lambda change: (MEANINGS.index(change.meanings[0]), change.owner, change.place))
    known = sorted(found.aside.items(), key=lambda one: (-len(one[1]), one[0]))
    aside = [f"- {len(group)}: {reason}" for reason, group in known]
    notes = [
        "`api/` is the old side, the source the new one.",
        *found.notes,
        *(["Not reported, as it is known:\n\n" + "\n".join(aside)] if aside else []),
    ]
    return page(f"What `api/` and {_called(new)} say differently", notes, changes, standing)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
