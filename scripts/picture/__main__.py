"""`python -m scripts.picture`: draw the pictures and tables of pages; `--check` compares.

Pictures are separate files. Tables are parts of pages, between two comments; the text around them is written by hand.
The first pages have such parts, too.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping

from orq._engine import stream_states
from orq._engine.stream_states import END_REASON, NEXT_STATE

from . import front_pages, pictures
from .flows import effects, flows
from .layers import FOREIGN, LAYERS, ONLY, ROOT, between
from .overview import overview
from .retries import retries

FOLDER = "docs/design"
PAGE = f"{FOLDER}/structure.md"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a Markdown table."""
    lines = [[*head], *([*row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in [lines[0], ["---"] * len(lines[0]), *lines[1:]])


def code(names: Iterable[str]) -> str:
    """Return names as code, separated by spaces."""
    return " ".join(f"`{name}`" for name in names)


def layers_table() -> str:
    """Return the table of layers: what each contains and imports, the highest first."""
    arrows, rows = between(), []
    for layer in reversed(LAYERS):
        below = [other.name for other in LAYERS if other != layer and (layer.name, other.name) in arrows]
        rows.append([layer.name, code(layer.modules), layer.holds, ", ".join(below) or "nothing of this package"])
    return table(["layer", "files and folders", "what they hold", "imports of lower layers"], rows)


def rules_table() -> str:
    """Return the table of what the core and the shell may not import."""
    shell = code(sorted(f"orq.{name}" for name in ONLY["_http"]))
    core = code(sorted(FOREIGN))
    return table(
        ["folder", "rule"],
        [
            ["`_engine`", f"none of {core}, no `open`, and nothing of `os` that asks the system"],
            ["`_http`", f"of `_engine` only {shell}"],
            ["`funcs`", "of `_engine` only `orq._engine.operation`; `params` and `sdk` nothing of it"],
        ],
    )


def effects_table() -> str:
    """Return the table of effects: what the driver does for each, and which flows yield it."""
    rows = []
    for effect, verb in effects().items():
        yielded = [flow for flow in flows().values() if effect in flow.steps]
        rows.append([f"`{effect}`", f"`{verb}`", ", ".join(f"`{flow.name}` ({flow.file})" for flow in yielded)])
    return table(["effect", "what `drive` calls", "flows that yield it"], rows)


def states_table() -> str:
    """Return the table of events in each open state of a stream. A state without a row is final."""
    happenings = list(NEXT_STATE["reading"])
    rows = [[name, *(goals.get(name, state) for state, goals in NEXT_STATE.items())] for name in happenings]
    return table(["what happens", *(f"in `{state}`" for state in NEXT_STATE)], rows)


def meanings_table() -> str:
    """Return the table of the states' meanings, from the docstring of the file with the states."""
    said = dict(re.findall(r"^ {4}(\w+) +(.+)$", stream_states.__doc__ or "", re.MULTILINE))
    assert said.keys() == {*NEXT_STATE, *END_REASON}, "stream_states.py explains each of its states in its docstring"
    rows = [[f"`{name}`", meaning, END_REASON.get(name, "not yet")] for name, meaning in said.items()]
    return table(["state", "meaning", "`CallEnd.reason`"], rows)


def filled(page: str, parts: Mapping[str, Callable[[], str]]) -> str:
    """Return a page with new contents in its generated parts."""
    text = (ROOT / page).read_text("utf-8")
    for name, make in parts.items():
        begin, end = f"<!-- from the code: {name} -->\n", f"\n<!-- end: {name} -->"
        before, found, rest = text.partition(begin)
        assert found and end in rest, f"{page} has no place for the part {name}"
        text = f"{before}{begin}\n{make()}\n{end}{rest.partition(end)[2]}"
    return text


def install() -> str:
    """Return the text that says how to install the package."""
    return front_pages.install((ROOT / "CHANGELOG.md").read_text("utf-8"))


def measured() -> str:
    """Return the table of measurements beside other packages."""
    return front_pages.measured((ROOT / "bench" / "results.md").read_text("utf-8"))


PARTS: Mapping[str, Mapping[str, Callable[[], str]]] = {
    PAGE: {
        "layers": layers_table,
        "rules": rules_table,
        "effects": effects_table,
        "states": states_table,
        "meanings": meanings_table,
    },
    "README.md": {"install": install, "measured": measured},
    "docs/index.md": {"measured": measured},
    "docs/quickstart.md": {"install": install},
}
"""The generated parts of each page."""


DRAW: Mapping[str, Callable[[], str]] = {
    "overview": overview,
    "layers": pictures.layers,
    "call": lambda: pictures.way("call", pictures.CALL, "The path of a call"),
    "stream": lambda: pictures.way("EventBody.advance", pictures.STREAM, "The path of a stream"),
    "states": pictures.states,
    "retries": retries,
}
NAMES = (*PARTS, *(f"{FOLDER}/pictures/{name}.svg" for name in DRAW))


def files() -> dict[str, str]:
    """Return the contents of all generated files: pages, pictures and those in `NAMES`."""
    texts = (*(filled(page, parts) for page, parts in PARTS.items()), *(draw() for draw in DRAW.values()))
    return dict(zip(NAMES, texts, strict=True))


def main(arguments: list[str]) -> int:
    """Run the command and return its exit code."""
    made = files()
    wrong = [
        name for name, text in made.items() if not (ROOT / name).exists() or (ROOT / name).read_text("utf-8") != text
    ]
    if "--check" in arguments:
        print(*wrong, f"{len(wrong)} of {len(made)} files are not what the code says", sep="\n")
        print("run python -m scripts.picture" if wrong else "the pictures are current")
        return 1 if wrong else 0
    for name in wrong:
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(made[name], "utf-8")
    print(*wrong, f"{len(made)} files, {len(wrong)} changed", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
