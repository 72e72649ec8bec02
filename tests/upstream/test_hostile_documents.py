"""Test that hostile documents are refused or become data.

They cause no code, paths, markup or endless work.
"""

from __future__ import annotations

import copy
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st
from markdown_it import MarkdownIt

from generator.__main__ import generate
from tests.upstream._facts import Document, answer, file_type, source, write
from upstream.apply import apply, joined
from upstream.compare import compare
from upstream.facts_files import read_files, write_files
from upstream.facts_side import examine, facts_side
from upstream.form import SourceError
from upstream.plain_data import MAX_DEPTH, plain_data
from upstream.read_openapi import read_openapi
from upstream.report import page

pytestmark = pytest.mark.once

WORDS = [
    *["../../etc/x", "..", "/", "C:\\x", "a/b.json", "openapi", "shared", "index", "~1", "%2e%2e"],
    *[
        "`",
        "``a",
        "<script>x</script>",
        "[a](http://b)",
        "![a](b)",
        "# a",
        "| a |",
        "- a",
        "---",
        "<http://a.b>",
        "&lt;",
    ],
    *['"""', "'", "\\", "\n", "import os", "__import__('os')", "class", "None", "self", "{}", "{0}", "%s", "$ref"],
    *["\u202e", "\x00", "\ud800", "\u2028", "é", "语", "a" * 300, "", " ", "x-orq-group", "x-orq-method"],
]
JUNK: list[Any] = [None, True, 0, -1.5, 10**400, [], {}, [[]], {"$ref": "#/components/schemas/A"}, {"type": ["null"]}]
VALUES = st.sampled_from([*WORDS, *JUNK]) | st.text(max_size=8)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a document: its holder, and its key there."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(inner, (dict, list)):
            yield from places(inner)


def rich() -> Document:
    """Return a document that has something to add in every way."""
    document = source()
    kind = file_type(document)
    kind["properties"]["page"] = {"type": "object", "properties": {"n": {"enum": ["r", "s"]}}, "required": ["n"]}
    kind["properties"]["purpose"]["enum"].append("c")
    kind["properties"]["any"] = {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]}
    inner = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}}
    other = {
        "type": "object",
        "properties": {"b": {"type": "string"}, "c": {"type": "array", "items": {"enum": ["x", "y"]}}},
    }
    document["components"] = {"schemas": {"A": inner, "B": other}}
    parameter = {"in": "query", "name": "limit", "schema": {"type": "integer", "default": 3}}
    document["paths"]["/v2/things/{id}"] = {
        "get": {
            "x-speakeasy-group": "things",
            "x-speakeasy-name-override": "getOne",
            "parameters": [{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}, parameter],
            "responses": {"200": answer({"$ref": "#/components/schemas/B"})},
        }
    }
    return document


def spoilt(document: Document, data: st.DataObject) -> Document:
    for _ in range(data.draw(st.integers(1, 4))):
        found = list(places(document))
        holder, key = found[data.draw(st.integers(0, len(found) - 1))]
        if isinstance(holder, dict) and data.draw(st.booleans()):
            holder[data.draw(st.sampled_from(WORDS))] = holder.pop(key)
        else:
            holder[key] = copy.deepcopy(data.draw(VALUES))
    return document


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_spoilt_document_is_refused_or_becomes_data(data: st.DataObject) -> None:
    document = spoilt(rich(), data)
    try:
        api = read_openapi(document, "made 2.2.0")
    except SourceError:
        return
    with tempfile.TemporaryDirectory() as folder:
        facts = facts_side(write(Path(folder)))
        before = read_files(Path(folder, "api"))
        found = examine(facts, api, ())
        applied = apply(before, facts, found, api)
        write_files(Path(folder, "api"), before, applied.files)
        names = sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file())
    assert all(re.fullmatch(r"api/[a-z][a-z0-9_]*\.json", name) for name in names), names
    generate(joined(applied.files))
    standing = {change.key: "stands" for change in applied.done} | applied.questions
    check_markup(page("Title", found.notes, found.changes, standing))


def check_markup(text: str) -> None:
    """Assert that a page has the markup of ours alone: headings, lists, tables, code."""
    kinds: set[str] = set()
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        kinds |= {token.type, *(inner.type for inner in token.children or ())}
    told = {kind.removesuffix("_open").removesuffix("_close") for kind in kinds}
    code = {"html_inline"} if "<code>" in text else set()
    ours = {"heading", "paragraph", "inline", "text", "bullet_list", "list_item", "code_inline"}
    tables = {"table", "thead", "tbody", "tr", "th", "td"}
    assert told <= ours | tables | code, told
    assert set(re.findall(r"</?[a-z!?][^>]*>", re.sub(r"`[^`]*`", "", text))) <= {"<code>", "</code>"}


@pytest.mark.parametrize("word", [word for word in WORDS if word.isprintable() and 0 < len(word) < 200])
def test_a_name_of_the_source_is_no_markup_and_no_path(tmp_path: Path, word: str) -> None:
    document = rich()
    kind = file_type(document)
    kind["properties"][word] = {"enum": [word, "b"]}
    kind["properties"]["purpose"]["enum"] += [word, "z"]
    get = document["paths"]["/v2/things/{id}"]["get"]
    get["x-speakeasy-group"] = get["x-speakeasy-name-override"] = word
    facts, api = facts_side(write(tmp_path)), read_openapi(document, "made 2.2.0")
    found = examine(facts, api, ())
    applied = apply(read_files(tmp_path / "api"), facts, found, api)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*\.json", name) for name in applied.files)
    generate(joined(applied.files))
    check_markup(page("Title", [], found.changes, applied.questions))


@given(st.binary(max_size=60) | st.text("{}[]:-&*!|>'\"#a \n~?,0.e", max_size=60).map(str.encode))
@example(b"a: &a [1]\nb: *a")
@example(b"!!python/object/apply:os.system ['x']")
@example(b"a: " + b"[" * 5000)
@example(b"[" * 100_000)
@example(b"1" * 6000)
@example(b"? [a]\n: b")
@example(b"\x1f\x8b\x00")
@settings(max_examples=200, deadline=None)
def test_bytes_become_plain_data_or_are_refused(data: bytes) -> None:
    try:
        value = plain_data(data)
    except SourceError:
        return
    todo = [value]
    while todo:
        one = todo.pop()
        assert type(one) in (dict, list, str, int, float, bool, type(None))
        todo += [*one.values(), *one] if isinstance(one, dict) else one if isinstance(one, list) else []


BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
REFUSED: list[tuple[Document, str]] = [
    ({"A": {"$ref": "#/components/schemas/A"}}, "leads to itself"),
    ({"A": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}}, "leads to itself"),
    (
        {"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"oneOf": [{"$ref": "#/components/schemas/A"}]}},
        "itself",
    ),
    ({"A": {"$ref": "https://example.com/x.json"}}, "leads out of"),
    ({"A": {"$ref": "file:///etc/passwd"}}, "leads out of"),
    ({"A": {"$ref": "other.json#/A"}}, "leads out of"),
    ({"A": {"$ref": "#/components/schemas/B"}}, "leads to no component"),
]


@pytest.mark.parametrize(("schemas", "problem"), REFUSED)
def test_references_that_lead_nowhere_are_refused(schemas: Document, problem: str) -> None:
    with pytest.raises(SourceError, match=problem):
        read_openapi({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}}, "made")


def test_references_in_place_of_operations_are_refused() -> None:
    with pytest.raises(SourceError, match="not followed"):
        read_openapi({"openapi": "3.1.0", "paths": {"/a": {"$ref": "#/paths/b"}}}, "made")


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SourceError, match="anchor"):
        plain_data(BOMB.encode())
    deep = '{"a":' * (MAX_DEPTH + 1) + "1" + "}" * (MAX_DEPTH + 1)
    with pytest.raises(SourceError, match="deeper"):
        plain_data(deep.encode())
    monkeypatch.setattr("upstream.plain_data.MAX_BYTES", 1000)
    with pytest.raises(SourceError, match="larger"):
        plain_data(b'"' + b"a" * 1000 + b'"')
    monkeypatch.setattr("upstream.plain_data.MAX_VALUES", 10)
    with pytest.raises(SourceError, match="values"):
        plain_data(b"[" + b"0," * 20 + b"0]")


def test_unions_that_multiply_are_refused() -> None:
    """Ten unions of ten in one `allOf` are 10,000,000,000 types."""
    union = {"oneOf": [{"type": "object", "properties": {f"p{n}": {}}} for n in range(10)]}
    schemas = {"A": {"allOf": [union] * 10}}
    with pytest.raises(SourceError, match="allOf more than"):
        read_openapi({"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}}, "made")


def test_types_that_hold_themselves_are_compared() -> None:
    item: Document = {"type": "array", "items": {"$ref": "#/components/schemas/A"}}
    schemas = {"A": item, "B": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}, {}]}}
    document = source()
    document["components"] = {"schemas": schemas}
    for name in schemas:
        file_type(document)["properties"][name] = {"$ref": f"#/components/schemas/{name}"}
    api = read_openapi(document, "made")
    other = copy.deepcopy(document)
    other["components"]["schemas"]["A"] = {"type": "array", "items": {"oneOf": [item, {"type": "string"}]}}
    assert compare(api, api) == []
    assert compare(api, read_openapi(other, "made"))
