"""Mutate the hand-written core, run its tests, and report surviving mutants.

`scripts/mutants` runs it.

The table of `docs/design/mutation.md` gets a new row for each module that was run. The exit status is 1 if a mutant
survives that `_explained.py` does not explain.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from . import _explained, _results
from ._core import CORE, NOT_UNDER_MUTMUT, ROOT, Part

PAGE = ROOT / "docs/design/mutation.md"
WHOLE = ("",)
SAMPLE = ("3", "8")
"""Ends of the numbers that mutmut gives the mutants of a function: every fifth, the same ones each time."""


def copy_tree(to: Path) -> None:
    """Bring a copy of this checkout up to date: what mutmut prepares stays outside it, and what it knows is kept."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    for name in filter(None, listed):
        source, copy = ROOT / name, to / name
        if not source.is_file():  # deleted, or a link to a folder
            copy.unlink(missing_ok=True)
        elif not copy.exists() or copy.read_bytes() != source.read_bytes():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy)


def configuration(part: Part) -> str:
    """Return a `setup.cfg` for mutmut: it mutates all modules of a part, whichever of the mutants are run."""
    options = [
        "-p",
        "no:cacheprovider",
        "-p",
        "tests.mutants._fresh",
        *(f"--deselect={test}" for test in NOT_UNDER_MUTMUT),
    ]
    lists = {
        "source_paths": ["orq/"],
        "only_mutate": part.module_paths(),
        "pytest_add_cli_args_test_selection": part.test_paths(),
        "pytest_add_cli_args": options,
        "also_copy": ["tests", "api", "docs", "scripts", "generator", "examples"],
    }
    # Each mutant runs in a fresh process, because several tests check messages that appear once in a process.
    isolation = "process_isolation=forkserver\ntimeout_multiplier=5\n"
    rows = [f"{name}=\n" + "".join(f"    {value}\n" for value in values) for name, values in lists.items()]
    return "[mutmut]\n" + isolation + "".join(rows)


def tell(tree: Path, modules: list[str]) -> int:
    """Print unexplained survivors, renew the rows of the page, and return how many survivors are unexplained."""
    rows: dict[str, list[int]] = {}
    left = 0
    for module in modules:
        if not (tree / "mutants" / f"{module}.meta").exists():  # never run here
            continue
        mutants = list(_results.read(tree / "mutants" / module))
        ran = [one for one in mutants if one.survived is not None]
        if not ran:
            continue
        survivors = [one for one in ran if one.survived]
        open_ones = [one for one in survivors if not _explained.reason_for(module, one.function, one.old, one.new)]
        for one in open_ones:
            print(f"{module}: {one.function}\n  - {one.old}\n  + {one.new}")
        left += len(open_ones)
        killed = len(ran) - len(survivors)
        rows[module] = [len(mutants), len(ran), killed, len(survivors) - len(open_ones), len(open_ones)]
    write_rows(rows)
    return left


def write_rows(rows: dict[str, list[int]]) -> None:
    """Put rows into the table of the page, in the place of older rows of the same modules, and print the new sums."""
    head, line, table = PAGE.read_text("utf-8").partition("|---|---|---|---|---|---|---|\n")
    core = {module for part in CORE for module in part.module_paths()}
    for row in table.splitlines():
        name, *counts = (cell.strip(" `") for cell in row.strip("|").split("|")[:-1])
        if name in core:
            rows.setdefault(name, [*map(int, counts)])
    sums = [*map(sum, zip(*rows.values(), strict=True))]
    written = [as_row(f"`{name}`", counts) for name, counts in sorted(rows.items())] + [as_row("all", sums)]
    PAGE.write_text(head + line + "".join(written), "utf-8")
    print(written[-1])


def as_row(name: str, counts: list[int]) -> str:
    """Return a row of the page's table. The score is the share of the run mutants that were killed."""
    _, ran, killed, *_ = counts
    return f"| {name} | {' | '.join(map(str, counts))} | {100 * killed / ran:.1f} % |\n"


def main() -> int:
    """Run mutmut on the modules that were asked for."""
    parser = argparse.ArgumentParser(prog="scripts/mutants", description=__doc__)
    parser.add_argument("--sample", action="store_true", help="every fifth mutant only")
    parser.add_argument("--told", action="store_true", help="run nothing, tell what the last run found")
    parser.add_argument(
        "modules", nargs="*", help="paths such as orq/_engine/flow.py; all of the core if none is named"
    )
    asked = parser.parse_args()
    known = {module for part in CORE for module in part.module_paths()}
    if unknown := [module for module in asked.modules if module not in known]:
        parser.error(f"not in the table of tests/mutants/_core.py: {', '.join(unknown)}")
    left = 0
    for part in CORE:
        modules = [module for module in part.module_paths() if not asked.modules or module in asked.modules]
        if modules:
            tree = Path(sys.prefix) / "trees" / part.name
            if not asked.told:
                run(tree, modules, part, SAMPLE if asked.sample else WHOLE)
            left += tell(tree, modules)
    return 1 if left else 0


def run(tree: Path, modules: list[str], part: Part, ends: tuple[str, ...]) -> None:
    """Run mutmut on some modules of a part."""
    names = [module.removesuffix(".py").replace("/", ".") for module in modules]
    chosen = [f"{name}.*__mutmut_*{end}" for name in names for end in ends]
    copy_tree(tree)
    # With old statistics mutmut would only run new tests, and assign few tests to a renamed function.
    (tree / "mutants/mutmut-stats.json").unlink(missing_ok=True)
    (tree / "setup.cfg").write_text(configuration(part), "utf-8")
    command = [sys.executable, str(Path(__file__).with_name("_mutmut.py")), "run", "--max-children", "1", *chosen]
    subprocess.run(command, cwd=tree, env={**os.environ, "PYTHONPATH": ""}, check=True)


if __name__ == "__main__":
    sys.exit(main())
