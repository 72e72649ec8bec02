"""Test that `docs/design/structure.md` and its pictures match the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts.picture import pictures, retries
from scripts.picture.__main__ import NAMES, PAGE, files
from scripts.picture.flows import effects, flows, tree
from scripts.picture.layers import ROOT

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return files()


@pytest.mark.parametrize("name", NAMES)
def test_page_and_pictures_are_current(made: dict[str, str], name: str) -> None:
    assert (ROOT / name).read_text("utf-8") == made[name], "run python -m scripts.picture"


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".svg")])
def test_picture_fetches_nothing_and_keeps_within_its_edges(made: dict[str, str], name: str) -> None:
    root = ElementTree.fromstring(made[name])
    assert not re.search(r"url\(|@import|href|<script|<image", made[name])
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for text in root.iter("{http://www.w3.org/2000/svg}text"):
        long = len(text.text or "") * 6.7 / (2 if "middle" in text.attrib.get("class", "") else 1)
        assert float(text.attrib["x"]) + long <= width
        assert float(text.attrib["y"]) < height


def test_every_effect_is_carried_out_and_yielded() -> None:
    from typing import get_args

    from orq._engine.effects import Effect

    assert {effect.__name__ for effect in get_args(Effect)} == set(effects())
    yielded = {step for flow in flows().values() for step in flow.steps}
    assert set(effects()) <= yielded


def test_picture_of_a_call_is_ordered_from_input_to_end() -> None:
    rows = [row.flow.name for row in tree("call", flows())]
    assert (
        rows.index("prepare_flow") < rows.index("before_flow") < rows.index("read_all_flow") < rows.index("after_flow")
    )


def test_outdated_path_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pictures.SHELL, "Read", ("_http/bodies.py:Body.__next__", "_http/pools.py:Pool.handle_request"))
    with pytest.raises(AssertionError, match="does not call handle_request"):
        pictures.way("call", pictures.CALL, "")
    monkeypatch.setitem(pictures.SHELL, "Read", ("_http/bodies.py:Body.read",))
    with pytest.raises(AssertionError, match=r"Body\.read: no such function"):
        pictures.way("call", pictures.CALL, "")


def test_picture_of_retries_follows_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "429 or 503" in retries.columns()[retries.ALWAYS]
    monkeypatch.setattr("orq._engine.retries.IDEMPOTENT", frozenset({"POST"}))
    with pytest.raises(AssertionError, match="no place for this rule"):
        retries.columns()


def _sources() -> str:
    paths = [
        path
        for folder in ("orq", "generator", "upstream", "scripts", "tests")
        for path in (ROOT / folder).rglob("*.py")
    ]
    return "\n".join(path.read_text("utf-8") for path in paths if "structure" not in path.parts)


def _names(page: Path) -> Iterator[str]:
    """Yield what a page names in code: identifiers, dotted ones in parts."""
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for code in re.findall(r"`([^`\n]+)`", text):
        if re.fullmatch(r"[A-Za-z_][\w.]*(\(\))?", code) and not code.endswith((".py", ".md", ".json", ".toml")):
            yield from code.removesuffix("()").split(".")


@pytest.mark.parametrize("name", [PAGE, "CONTRIBUTING.md"])
def test_every_name_on_the_page_is_one_in_the_code(name: str) -> None:
    words = set(re.findall(r"\w+", _sources())) | {path.stem for path in (ROOT / "orq").rglob("*.py")}
    assert not [found for found in _names(ROOT / name) if found not in words]


FOLDERS = ("api", "bench", "docs", "examples", "generator", "orq", "scripts", "tests", "upstream")


def _paths(text: str) -> Iterator[str]:
    """Yield the paths from the root that a page names in code, with `{a,b}` written out."""
    for code in re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)):
        path = code.split()[0]
        if path.partition("/")[0] in FOLDERS and "/" in path:
            before, _, rest = path.partition("{")
            inside, _, after = rest.partition("}")
            yield from (f"{before}{each}{after}" for each in inside.split(","))


def test_every_path_in_contributing_is_there() -> None:
    named = set(_paths((ROOT / "CONTRIBUTING.md").read_text("utf-8")))
    assert len(named) > 100
    assert not [path for path in sorted(named) if not (ROOT / path).exists()]


def test_every_hand_written_file_is_on_the_map() -> None:
    named = set(_paths((ROOT / "CONTRIBUTING.md").read_text("utf-8")))
    folders = ("generator", "upstream", "orq", "orq/_engine", "orq/_http", "orq/cli", "orq/local", "orq/testing")
    paths = [path for folder in folders for path in (ROOT / folder).glob("*.py") if not path.name.startswith("__")]
    there = {path.relative_to(ROOT).as_posix() for path in paths}
    assert there - named == {"orq/_version.py"}
