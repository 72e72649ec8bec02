"""Check that the facts are a valid document without duplicates and unused parts.

No extension is in a wrong place.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations
from typing import Any

import pytest
from openapi_spec_validator import validate

import orq.models
from tests.support.facts import API, document, files, operations

pytestmark = pytest.mark.once

PREFIX = "#/components/schemas/"


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                yield inner
            elif key == "mapping":
                yield from inner.values()
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def schemas() -> dict[str, Any]:
    return document()["components"]["schemas"]


def name(operation: dict[str, Any]) -> str:
    return f"{operation['x-orq-group']}.{operation['x-orq-method']}"


def namespaces() -> set[str]:
    groups = {operation["x-orq-group"] for operation in operations()}
    return groups | {also for operation in operations() for also in operation.get("x-orq-also-groups", ())}


def streams() -> dict[str, Any]:
    return {name(operation): operation for operation in operations() if "x-orq-sse" in operation}


def at(schema: dict[str, Any], path: list[str]) -> Iterator[dict[str, Any]]:
    """Yield the schemas that a path such as `choices[].delta.content` leads to, in any variant."""
    if "$ref" in schema:
        yield from at(schemas()[schema["$ref"].removeprefix(PREFIX)], path)
    elif options := schema.get("oneOf") or schema.get("anyOf"):
        for option in options:
            yield from at(option, path)
    elif not path:
        yield schema
    elif path[0].endswith("[]"):
        yield from at(schema.get("properties", {}).get(path[0][:-2], {}).get("items", {}), path[1:])
    elif inner := schema.get("properties", {}).get(path[0]):
        yield from at(inner, path[1:])


def test_the_joined_document_is_valid() -> None:
    validate(document())


def test_the_facts_have_the_expected_number_of_operations() -> None:
    kinds = Counter("enum" if "enum" in s else "object" if "properties" in s else "union" for s in schemas().values())
    assert len(operations()) == 376
    assert len({operation["x-orq-group"] for operation in operations()}) == 73
    assert kinds == {"object": 1216, "enum": 167, "union": 96}
    assert len(streams()) == 9
    assert len({operation["operationId"] for operation in operations()}) == 376
    assert len({name(operation) for operation in operations()}) == 376


def test_nothing_is_defined_twice() -> None:
    found: Counter[str] = Counter()
    for part in files().values():
        found.update(list(part.get("components", {}).get("schemas", {})))
        found.update(f"{method} {path}" for path, item in part.get("paths", {}).items() for method in item)
        found.update(list(part.get("x-orq-namespaces", {})))
        found.update(f"collection {collection}" for collection in part.get("x-orq-collections", {}))
    assert [key for key, count in found.items() if count > 1] == []


def test_every_reference_leads_to_a_component_and_every_component_is_used() -> None:
    targets = {PREFIX + component for component in schemas()}
    assert set(references(document())) - targets == set()
    used: set[str] = set()
    todo = set(references(document()["paths"]))
    while todo:
        reference = todo.pop()
        used.add(reference)
        todo |= set(references(schemas()[reference.removeprefix(PREFIX)])) - used
    assert targets - used == set()


def test_each_file_holds_its_own_namespace() -> None:
    """An operation is in the file of its namespace. No other file uses the types of this file."""
    owners = {path.removesuffix(".json") for path in files() if "/" not in path} - {"openapi"}
    users: dict[str, set[str]] = {}
    for path, part in files().items():
        for operation in (o for item in part.get("paths", {}).values() for o in item.values()):
            parts = operation["x-orq-group"].split(".")
            stems = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
            assert path == next(stem for stem in stems if stem in owners) + ".json", name(operation)
            todo, seen = set(references(operation)), set()
            while todo:
                reference = todo.pop()
                seen.add(reference)
                todo |= set(references(schemas()[reference.removeprefix(PREFIX)])) - seen
            for reference in seen:
                users.setdefault(reference.removeprefix(PREFIX), set()).add(path)
    for path, part in files().items():
        for component in part.get("components", {}).get("schemas", {}):
            assert users[component] == {path} if "/" not in path else len(users[component]) > 1, component


def test_every_operation_has_a_one_line_summary() -> None:
    for operation in operations():
        line = operation["summary"]
        assert 0 < len(line) <= 90, line
        assert line[0].isupper(), line
        assert not line.endswith("."), line
    assert len({operation["summary"] for operation in operations()}) == 376


def too_close(one: str, other: str) -> bool:
    """Tell whether two summaries that begin with the same verb differ by one word at most."""
    left, right = (re.findall(r"[\w`./']+", summary.lower()) for summary in (one, other))
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return left[0] == right[0] and max(len(left), len(right)) - sum(block.size for block in blocks) <= 1


def test_summaries_of_a_namespace_say_which_operation_to_use() -> None:
    """Summaries of similar operations differ by more than a word."""
    by_group: dict[str, list[str]] = defaultdict(list)
    for operation in operations():
        by_group[operation["x-orq-group"]].append(operation["summary"])
    pairs = [pair for summaries in by_group.values() for pair in combinations(summaries, 2)]
    assert len(pairs) > 500
    assert [pair for pair in pairs if too_close(*pair)] == []
    assert too_close("List the chunks of a source, paged by cursor", "List the chunks of a source, paged by number")
    assert not too_close("Fetch a tool by its id", "Delete a tool by its id")


def test_a_replaced_operation_says_its_path_and_what_to_use() -> None:
    """A summary that says only that its path is old sends its reader to search."""
    summaries = [operation["summary"] for operation in operations()]
    assert [text for text in summaries if re.search(r"\b(?:old|former|legacy)\b", text)] == []
    named = {found for text in summaries for found in re.findall(r"`([a-z_]+(?:\.[a-z_]+)+)`", text)}
    assert {"responses.create", "router.decisions.create"} <= named <= {name(one) for one in operations()}


def test_every_component_has_a_description_module_and_use() -> None:
    for component, schema in schemas().items():
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", schema["x-orq-module"]), component
        assert schema["x-orq-use"] in {"request", "response", "both"}, component
        text = schema.get("description") or getattr(orq.models, component).__doc__  # of a body, the generator writes it
        assert "description" in schema or re.fullmatch(r"Parameters of `[a-z_.]+`\.", text), (component, text)
        assert text.endswith((".", "`.")), (component, text)
        assert len(text) <= 100, (component, text)
        assert not text.startswith(("The data of", "What `")), (component, text)


def properties(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return list(schema.get("properties", {}).values())


WHOLE = re.compile(r"(_tokens|_?count|[iI]ndex|page_number|^seed|^top_k|total_(requests|queued|completed|failed))$")
"""Names of what is counted."""


def test_counts_are_integers() -> None:
    fields = [
        (f"{kind}.{field}", str(schema))
        for kind, whole in schemas().items()
        for field, schema in whole.get("properties", {}).items()
        if WHOLE.search(field) and field != "intelligence_index"
    ]
    assert len(fields) > 100
    assert [where for where, schema in fields if "'number'" in schema] == []


def test_every_namespace_has_a_description() -> None:
    assert set(document()["x-orq-namespaces"]) == namespaces()


def test_every_request_has_one_name() -> None:
    """A request struct is the body's component, or is named; its name is free, or its own body's."""
    names: list[str] = []
    for operation in operations():
        body = next((r.removeprefix(PREFIX) for r in references(operation.get("requestBody", {}))), None)
        request = operation.get("x-orq-request")
        if request is None:
            assert body is not None, name(operation)
            assert "properties" in schemas()[body], name(operation)
            continue
        names.append(request["name"])
        assert request["name"] not in schemas() or request["name"] == body, name(operation)
    assert len(names) == len(set(names))


def test_variants_of_unions_are_distinguishable() -> None:
    for component, schema in schemas().items():
        variants = schema.get("oneOf") or schema.get("anyOf") or []
        for variant, keys in schema.get("x-orq-decode", {}).items():
            free = variant == "(free-form object)"
            assert free or {"$ref": PREFIX + variant} in variants, component
            flat = {key for any_of in keys for key in (any_of if isinstance(any_of, list) else [any_of])}
            assert free or flat <= set(schemas()[variant]["properties"]), component
        assert ("x-orq-untagged" in schema) == ("x-orq-decode" in schema), component


def test_deprecated_operations_name_a_successor() -> None:
    known = namespaces() | {name(operation) for operation in operations() if not operation.get("deprecated")}
    for operation in operations():
        assert ("x-orq-successor" in operation) == operation.get("deprecated", False), name(operation)
        assert operation.get("x-orq-successor", "agents") in known, name(operation)


@pytest.mark.parametrize("stream", sorted(streams()))
def test_streams_name_their_whole_value(stream: str) -> None:
    operation = streams()[stream]
    payload = operation["responses"]["200"]["content"]["text/event-stream"]["schema"]
    kind = operation["x-orq-stream-kind"]
    assert kind in {"reply", "agent", "text", "events"}
    assert (kind in {"reply", "text"}) == ("x-orq-text" in operation)
    assert (kind == "agent") == (payload == {"$ref": f"{PREFIX}AgentStreamEvent"})
    assert (kind == "reply") == (payload == {"$ref": f"{PREFIX}ResponseStreamingEvent"})


def test_only_streams_have_a_kind() -> None:
    assert {name(o) for o in operations() if "x-orq-stream-kind" in o} == set(streams())


@pytest.mark.parametrize("stream", sorted(streams()))
def test_streams_name_their_end(stream: str) -> None:
    operation = streams()[stream]
    payload = operation["responses"]["200"]["content"]["text/event-stream"]["schema"]
    events = {r.removeprefix(PREFIX) for r in references(schemas()[payload["$ref"].removeprefix(PREFIX)])}
    terminal, failed = operation["x-orq-terminal"], operation["x-orq-failed"]
    for end in terminal or []:
        if isinstance(end, str):
            assert end in events
            assert end not in failed
        else:
            assert set(end) in ({"field", "non-null"}, {"field", "equals"})
            assert list(at(payload, end["field"].split(".")))
    assert set(failed) <= events
    if text := operation.get("x-orq-text"):
        start = {"$ref": PREFIX + text["event"]} if "event" in text else payload
        found = list(at(start, text["field"].split(".")))
        assert found
        assert all("string" in schema["type"] for schema in found)


ANSWERS = {kind: schema["x-orq-answer-text"] for kind, schema in schemas().items() if "x-orq-answer-text" in schema}


@pytest.mark.parametrize("answer", ANSWERS)
def test_fields_with_the_text_of_an_answer_exist(answer: str) -> None:
    """If the facts leave an answer untyped (`{}`), the fields below it cannot be checked."""
    for path in ANSWERS[answer].values():
        found = list(at(schemas()[answer], re.sub(r"\[\w+\]", "[]", path).split(".")))
        assert any("string" in schema.get("type", ()) for schema in found) or not found
    assert ANSWERS["ChatCompletion"] == {"text": "choices[0].message.content"}


def test_readme_explains_every_extension() -> None:
    extension = re.compile(r"x-orq-[a-z-]+")
    written = set(extension.findall("".join(path.read_text() for path in API.rglob("*.json"))))
    rows = re.findall(r"^\| (.+?) \|", (API / "README.md").read_text(), re.MULTILINE)
    assert set(extension.findall(" ".join(rows))) == written


def _reached(values: list[Any]) -> set[str]:
    """Return the components that some facts lead to."""
    todo, found = {reference for value in values for reference in references(value)}, set()
    while todo:
        found.add(reference := todo.pop())
        todo |= set(references(schemas()[reference.removeprefix(PREFIX)])) - found
    return {reference.removeprefix(PREFIX) for reference in found}


def test_null_clears_in_all_types_that_only_updates_send() -> None:
    """A new optional field of an update that can be null says what null does. No other field says this."""
    updates, others = [], []
    for item in document()["paths"].values():
        for method, operation in item.items():
            body, answers = operation.get("requestBody", {}), operation["responses"]
            (updates if method in ("patch", "put") else others).append(body)
            others.append(answers)
    only_updates = _reached(updates) - _reached(others)
    for component, schema in schemas().items():
        for wire, field in schema.get("properties", {}).items():
            nullable = "null" in field.get("type", ()) or {"type": "null"} in (
                field.get("anyOf") or field.get("oneOf", [])
            )
            optional = wire not in schema.get("required", ())
            clears = component in only_updates and optional and nullable
            assert ("x-orq-null" in field) == clears, (component, wire)
