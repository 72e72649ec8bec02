"""Test that any text of `api/` stays text in modules, docstrings and pages."""

from __future__ import annotations

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from generator import tree
from generator.__main__ import FOLDERS, generate
from generator.names import attribute
from generator.text import WIDTH, docstring, literal
from tests.generator._hostile import LONG, TEXTS, document, wire_name

ROOT = Path(__file__).parents[2]
TEXT, VALUE, WIRE = "HarmlessWords", "harmlessvalue", "harmless name"

JSON = re.compile("^```json\n(.*?)\n```$", re.MULTILINE | re.DOTALL)

pytestmark = pytest.mark.once


def shape(source: str) -> str:
    """Return the statements and expressions of a module, without its texts and names."""

    def walk(node: ast.AST) -> Iterator[str]:
        yield type(node).__name__
        for child in ast.iter_child_nodes(node):
            yield from ("(", *walk(child), ")")

    return " ".join(walk(ast.parse(source)))


def texts(source: str) -> list[str]:
    """Return the texts that stand as statements: docstrings of modules, classes, functions and fields."""
    nodes = [node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Expr)]
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def constants(source: str) -> set[object]:
    return {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}


@cache
def harmless() -> tree.Files:
    return generate(document(TEXT, VALUE, WIRE))


def check_modules(files: tree.Files, like: tree.Files, text: str, value: str, wire: str) -> None:
    assert files.keys() == like.keys()
    for name, source in files.items():
        if name.endswith(".py"):
            compile(source, name, "exec")
            assert shape(source) == shape(like[name]), name
            spoken, before = (list(map(unspaced, texts(s))) for s in (source, like[name]))
            fields = {python_name(WIRE): python_name(wire)} if name.startswith("orq/sdk") else {}
            expected = [replaced(line, {TEXT: text, VALUE: value, **fields}) for line in before]
            assert spoken == expected, name
    models = constants(files["orq/models/things.py"])
    assert {value, f"a{value}", f"b{value}"} <= models
    assert wire_name(wire) in models
    assert {value, f"{wire_name(wire)}[]"} <= constants(files["orq/funcs/_things.py"])


def python_name(wire: str) -> str:
    return attribute(wire_name(wire))


def replaced(text: str, pairs: dict[str, str]) -> str:
    """Replace all at once, so that nothing is replaced in what was put there."""
    return unspaced(re.sub("|".join(map(re.escape, pairs)), lambda found: pairs[found[0]], text))


def unspaced(text: str) -> str:
    """Return a text without its layout."""
    return "".join(text.split())


@settings(max_examples=60, deadline=None, derandomize=True)
@given(text=TEXTS, value=TEXTS, wire=TEXTS)
def test_texts_stay_texts_in_modules(text: str, value: str, wire: str) -> None:
    check_modules(generate(document(text, value, wire)), harmless(), text, value, wire)


def test_texts_stay_texts_once_they_are_formatted() -> None:
    """ruff also formats code in docstrings and splits lines.

    All texts are formatted in one run, because it is a separate process.
    """
    found = [harmless(), *(generate(document(text, text, text)) for text in LONG)]
    files = {f"{n}/{name}": made for n, files in enumerate(found) for name, made in files.items()}
    formatted: dict[str, tree.Files] = defaultdict(dict)
    for path, made in tree.formatted(files, ROOT).items():
        number, _, name = path.partition("/")
        formatted[number][name] = made
    for n, text in enumerate(LONG, 1):
        check_modules(formatted[str(n)], formatted["0"], text, text, text)


@given(st.text(), st.sampled_from(["", "    "]))
def test_a_docstring_equals_its_text(text: str, indent: str) -> None:
    lines = docstring(text, indent)
    (statement,) = ast.parse("def f():\n" + "\n".join(f"    {line}" for line in lines or ["    ''"])).body
    assert (ast.get_docstring(statement) or "").split() == text.split()  # type: ignore[arg-type]
    if text.isprintable() and '"' not in text and max(map(len, text.split()), default=0) < 60:
        assert all(len(line) <= WIDTH for line in lines)  # a longer word stays whole, and escapes are longer


@pytest.mark.parametrize(
    "text, lines",
    [
        ("Short.", ['"""Short."""']),
        ("First.\n\nSecond.", ['"""First.', "", "Second.", '"""']),
        ("- one\r\n- two\u2028- three", ['"""- one', "- two", "- three", '"""']),
        ("A \\d pattern.", ['r"""A \\d pattern."""']),
        ('Say "hi"', ['"""Say \\u0022hi\\u0022"""']),
        ("Ends in \\", ['"""Ends in \\u005c"""']),
        (">>> x=1", ['"""\\u003e>> x=1"""']),
        (" \n ", []),
    ],
)
def test_layout_of_docstrings(text: str, lines: list[str]) -> None:
    assert docstring(text, "") == lines


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_a_literal_means_its_value(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value
    assert literal(value).isprintable()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, object()])
def test_values_without_a_literal_are_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError), match="literal"):
        literal(value)


class Shown(HTMLParser):
    """The tags of a page but for code, and the words that a reader sees."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags += [] if tag == "code" else [tag]

    def handle_endtag(self, tag: str) -> None:
        self.tags += [] if tag == "code" else [f"/{tag}"]

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_comment(self, data: str) -> None:
        self.tags.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.tags.append(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.tags.append(f"instruction {data}")


@cache
def shown(page: str) -> Shown:
    markdown = pytest.importorskip("markdown")  # the site uses it, and it is not installed on Python 3.10
    return Shown(markdown.markdown(page, extensions=["tables", "fenced_code", "pymdownx.blocks.tab", "toc"]))


@settings(max_examples=30, deadline=None, derandomize=True)
@given(text=TEXTS, value=TEXTS)
def test_pages_show_texts_literally(text: str, value: str) -> None:
    check_pages(text, value)


def test_pages_show_each_of_these() -> None:
    for text in LONG:
        check_pages(text, text)


def check_pages(text: str, value: str) -> None:
    words = re.sub("(?<!`)`([^`]+)`(?!`)", r"\1", text)
    for name, page in generate(document(text, value, WIRE)).items():
        if name.endswith(".md"):
            like = harmless()[name]
            objects = [json.loads(block) for block in JSON.findall(page)]
            assert objects == [
                json.loads(block.replace(VALUE, json.dumps(value)[1:-1])) for block in JSON.findall(like)
            ]
            now, before = shown(JSON.sub("", page)), shown(JSON.sub("", like))
            assert now.tags == before.tags, name
            pairs = {TEXT: words, f'"{VALUE}': literal(value)[:-1]}
            pairs |= {f'"{mark}{VALUE}': literal(f"{mark}{value}")[:-1] for mark in "ab"}
            assert unspaced(now.words) == replaced(before.words, {**pairs, VALUE: value}), name


def test_every_file_is_in_its_folder() -> None:
    collections = "orq/local/state"  # this folder has the facts about collections, and this API has none
    assert {name.rpartition("/")[0] for name in harmless()} == {*FOLDERS} - {collections}
