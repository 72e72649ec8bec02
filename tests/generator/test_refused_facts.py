"""Test that names that could break a generated file are refused, with file and place."""

from __future__ import annotations

import ast
import copy
import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from generator import docs, funcs, index, models, params, sdk, text_paths, tree, type_pages
from generator.__main__ import FOLDERS, generate
from generator.check_facts import FactError
from generator.code import Code, NameTakenError
from generator.load_facts import join, naming_files
from tests.generator._hostile import FRAGMENTS, TEXTS, document

pytestmark = pytest.mark.once

PATH = "/v2/things/{thing_id}"
POST = ["paths", PATH, "post"]
SCHEMAS = ["components", "schemas"]
NAMES = {
    "group": [*POST, "x-orq-group"],
    "also": [*POST, "x-orq-also-groups"],
    "method": [*POST, "x-orq-method"],
    "module": [*SCHEMAS, "Thing", "x-orq-module"],
    "request module": [*POST, "x-orq-request", "module"],
    "request name": [*POST, "x-orq-request", "name"],
    "parameter": [*POST, "parameters", 0, "x-orq-name"],
}
BAD = [
    *["", ".", "..", "../x", "a/b", "a\\b", "/etc", "C:x", "a..b", ".a", "a."],
    *["_a", "__init__", "1a", "a-b", "a b", "é"],
    *["class", "None", "a\n", "a;b", "a(b", 'a"b', "a'b", "a:b", "a__b", "a\u2028b", "x = 1"],
]
BARE = {
    "operationId": "Get",
    "summary": "Get",
    "x-orq-group": "things",
    "x-orq-method": "get",
    "responses": {"204": {"description": ""}},
}


def changed(path: list[Any], value: Any) -> dict[str, Any]:
    """Return the facts with one of them changed."""
    facts = copy.deepcopy(document())
    inner = facts
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return facts


@pytest.mark.parametrize("place", NAMES)
@pytest.mark.parametrize("name", BAD)
def test_bad_names_are_refused(place: str, name: str) -> None:
    with pytest.raises(FactError) as caught:
        generate(changed(NAMES[place], [name] if place == "also" else name))
    assert list(caught.value.path)[: len(NAMES[place])] == NAMES[place]


@pytest.mark.parametrize("place", ["module", "request module", "group", "method"])
def test_dots_stand_in_namespaces_alone(place: str) -> None:
    facts = changed(NAMES[place], "a.b")
    if place == "group":
        generate(facts)
    else:
        with pytest.raises(FactError, match=r"'a.b' must be words in lower case"):
            generate(facts)


@pytest.mark.parametrize(
    "path, value, told",
    [
        (["x-orq-namespaces", "../out"], "Words.", "must be words in lower case"),
        (["x-orq-namespaces", "index"], "Words.", "'index' is taken by a page of"),
        ([*SCHEMAS, "Thing", "x-orq-module"], "index", "'index' is taken by a page of"),
        (
            [*SCHEMAS, "thing"],
            {"x-orq-module": "things", "x-orq-use": "both", "properties": {}},
            "name 'thing' of a type",
        ),
        (
            [*SCHEMAS, "Unrecognized"],
            {"x-orq-module": "things", "x-orq-use": "both", "properties": {}},
            "name 'Unrecognized' of a type",
        ),
        ([*SCHEMAS, "Thing", "properties", "2fa"], {"type": "string"}, "Python name would be '2fa'"),
        ([*SCHEMAS, "Thing", "properties", "$"], {"type": "string"}, "Python name would be ''"),
        ([*SCHEMAS, "Thing", "properties", "Kind"], {"type": "string"}, "Python name 'kind' is also that of 'kind'"),
        ([*SCHEMAS, "Body", "properties", "thingId"], {"type": "string"}, "'thingId' in Python would be 'thing_id'"),
        ([*SCHEMAS, "Body", "properties", "thingsDo"], {"type": "string"}, "'things_do', as is its function"),
        ([*SCHEMAS, "Thing", "properties", "kind"], {"$ref": "#/components/schemas/x = 1"}, "leads to no component"),
        ([*SCHEMAS, "Tagged", "discriminator", "mapping", "c"], "x = 1", "leads to no component"),
        ([*SCHEMAS, "Tagged", "discriminator", "propertyName"], "a b", "must be a name in Python"),
        ([*SCHEMAS, "Kind", "enum"], [], "An enum must have at least one value, and only texts"),
        ([*SCHEMAS, "Thing", "properties", "kind"], {"type": "x"}, "cannot be read"),
        (
            [*SCHEMAS, "Thing", "properties", "more"],
            {"type": ["string", "null"], "x-orq-null": "x"},
            "The value must be 'clears', not 'x'.",
        ),
        (
            [*SCHEMAS, "Thing", "properties", "more"],
            {"type": "string", "x-orq-null": "clears"},
            "Only a field that is optional and can be null",
        ),
        ([*SCHEMAS, "Thing", "description"], "a\0b", "must not contain the character U+0000"),
        ([*SCHEMAS, "Thing", "description"], "a\ud800b", "must not contain the character U+D800"),
        ([*SCHEMAS, "Thing", "properties", "kind"], {"const": "\x1b[0m"}, "the character U+001B"),
        (["paths", "/v2/../x"], {}, "The path must consist of segments"),
        (["paths", '/v2/"x'], {}, "The path must consist of segments"),
        (["paths", "/v2/x"], {"pass": {}}, "'pass' is not an HTTP method"),
        ([*POST, "operationId"], "Follow", "operationId is also that of"),
        ([*POST, "x-orq-also-groups"], ["things_inner", "things.inner"], "one would have the same module"),
        ([*POST, "x-orq-method"], "inner", "a namespace"),
        ([*POST, "x-orq-format"], "x = 1", "must be a field of the body"),
        ([*POST, "x-orq-example"], {"thing_id": "a", "x": 1}, "arguments: x"),
        ([*POST, "x-orq-example"], ["thing_id"], "must be an object of arguments"),
        ([*POST, "summary"], " \n", "The summary is empty"),
        ([*POST, "x-orq-stream-kind"], "events", "x-orq-stream-kind must be one of events, text"),
        (["paths", PATH, "put", "x-orq-stream-kind"], "x", "and else be missing, not 'x'"),
        (["paths", PATH, "put", "x-orq-terminal"], ["x = 1"], "'x = 1' is not a component"),
        ([*POST, "x-orq-request", "name"], "FollowRequest", "The name FollowRequest of the request is taken"),
        (["paths", "/v2/x"], {"get": BARE}, "An operation whose body is not an object needs x-orq-request."),
    ],
)
def test_other_facts_that_are_refused(path: list[Any], value: Any, told: str) -> None:
    with pytest.raises(FactError) as caught:
        generate(changed(path, value))
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "text, told",
    [
        (None, "x-orq-text is missing"),
        ({"event": "Part"}, "field is missing"),
        ({"event": "Part", "field": "theText"}, "'theText' must have names in Python"),
        ({"event": "Thing", "field": "kind"}, "'Thing' must have its own"),
        ({"field": "kind"}, "into an event, or into choices[]"),
    ],
)
def test_place_of_text_is_refused(text: dict[str, str] | None, told: str) -> None:
    facts = changed(["paths", PATH, "put", "x-orq-stream-kind"], "text")
    facts["paths"][PATH]["put"].update({"x-orq-whole": "Thing", **({"x-orq-text": text} if text else {})})
    with pytest.raises(FactError) as caught:
        generate(facts)
    assert told in str(caught.value)


@pytest.mark.parametrize("whole", [None, "Nothing"])
def test_the_whole_of_a_stream_is_a_component(whole: str | None) -> None:
    facts = changed(["paths", PATH, "put", "x-orq-stream-kind"], "text")
    facts["paths"][PATH]["put"].update({"x-orq-whole": whole} if whole else {})
    with pytest.raises(
        FactError,
        match="The whole answer of the events is not valid. "
        + ("It is not a component." if whole else "It is missing."),
    ):
        generate(facts)


def test_a_type_must_not_hide_an_import() -> None:
    facts = document()
    facts["components"]["schemas"]["Literal"] = facts["components"]["schemas"]["Free"]
    with pytest.raises(NameTakenError, match=r"orq.models.things cannot be written. The name Literal comes from"):
        generate(facts)


def test_a_type_that_holds_itself_is_refused() -> None:
    facts = document()
    part, piece = facts["components"]["schemas"]["Part"], facts["components"]["schemas"]["Piece"]
    part["properties"]["piece"] = {"$ref": "#/components/schemas/Piece"}
    piece["properties"]["parts"] = {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}
    with pytest.raises(
        FactError, match=r"\$.components.schemas.Part: The component contains itself: Part -> Piece -> Part."
    ):
        generate(facts)


def test_the_error_names_the_file_and_the_path(tmp_path: Path) -> None:
    whole = changed(NAMES["method"], "../x")
    (tmp_path / "openapi.json").write_text('{"openapi": "3.1.0"}')
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "types.json").write_text(json.dumps({"components": whole.pop("components")}))
    (tmp_path / "things.json").write_text(json.dumps(whole))
    with pytest.raises(FactError) as caught, naming_files(tmp_path):
        generate(join(tmp_path))
    where = f'{tmp_path.name}/things.json: $.paths["{PATH}"].post["x-orq-method"]'
    assert (
        str(caught.value)
        == f"{where}: The name '../x' must be words in lower case that are joined by single underscores."
    )


def test_a_file_that_is_no_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text("{}")
    (tmp_path / "things.json").write_text('{"x": "\\ud800"}')
    with pytest.raises(FactError, match=r"/things\.json: \$: "), naming_files(tmp_path):
        join(tmp_path)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(place=st.sampled_from(list(NAMES)), name=TEXTS | st.lists(st.sampled_from(["a", ".", *FRAGMENTS])).map("".join))
def test_no_file_is_written_elsewhere(place: str, name: str) -> None:
    try:
        files = generate(changed(NAMES[place], [name] if place == "also" else name))
    except FactError:
        return
    for file in files:
        assert str(PurePosixPath(file).parent) in FOLDERS
        assert not {"", ".", ".."} & set(file.split("/"))


@pytest.mark.parametrize("name", ["orq/../x.py", "/x.py", "orq//x.py", "orq/sdk/..\\x.py", "../x.py"])
def test_a_path_outside_of_the_tree_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="lead out"):
        tree.write({name: ""}, tmp_path, ["orq"])
    assert list(tmp_path.iterdir()) == []


def test_one_name_from_two_places_is_refused() -> None:
    code = Code("orq.funcs._x")
    code.use("orq.result", "Result")
    code.use("orq.result", "Result")
    with pytest.raises(NameTakenError, match="The name Result comes from"):
        code.use_for_typing("orq.models.things", "Result")


def test_emitters_import_no_emitter() -> None:
    emitters = {
        module.__name__.rpartition(".")[2]
        for module in (docs, funcs, index, models, params, sdk, text_paths, type_pages)
    }
    for name in emitters:
        source = (Path(docs.__file__).parent / f"{name}.py").read_text()
        found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom) and node.level]
        imported = {alias.name for node in found if not node.module for alias in node.names}
        assert not emitters & {*imported, *(node.module for node in found)}, name
