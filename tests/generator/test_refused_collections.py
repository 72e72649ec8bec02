"""Test that invalid facts about collections are refused, with their place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import generate
from generator.check_facts import FactError
from generator.facts import Operation
from generator.propose_resources import proposed
from generator.read_facts import read

pytestmark = pytest.mark.once

CASE = Path(__file__).parent / "cases/collections/api.json"
THINGS, PARTS = ["x-orq-collections", "things"], ["x-orq-collections", "parts"]
ONE = "/v2/things/{thing_key}"
GET = ["paths", ONE, "get", "x-orq-resource"]
LIST = ["paths", "/v2/things", "get", "x-orq-resource"]
OFF = ["paths", f"{ONE}/off", "post", "x-orq-resource"]
REMOVE = ["paths", f"{ONE}/parts/remove", "post", "x-orq-resource"]

WRONG = {
    "a collection that is none": ([*GET, "collection"], "nothing", "The collection 'nothing' does not exist"),
    "a role that is none": ([*GET, "role"], "fetch", "The role 'fetch' does not exist"),
    "a type that is none": ([*THINGS, "type"], "Nothing", "'Nothing' is not a component"),
    "a parent that is none": (
        [*PARTS, "parent"],
        "nothing",
        "\\$\\[\"x-orq-collections\"\\].parts.parent: The collection 'nothing' is not above this one.",
    ),
    "a circle of parents": ([*THINGS, "parent"], "parts", "is not above this one"),
    "an id that the type has not": ([*THINGS, "id"], "thing_id", "has no field 'thing_id'"),
    "a key that the type has not": ([*THINGS, "key"], "slug", "has no field 'slug'"),
    "a unique field that is none": ([*THINGS, "unique"], ["slug"], "has no field 'slug'"),
    "a slug of a field that is none": ([*THINGS, "slugs"], {"key": "name"}, "has no field 'name'"),
    "an order by a field that is none": ([*LIST, "sorted"], "rank", "has no field 'rank'"),
    "a reference to no parent": (
        [*PARTS, "refs"],
        {"owner_id": "parts"},
        "\\$\\[\"x-orq-collections\"\\].parts.refs: The collection 'parts' is not above this one.",
    ),
    "a role that its path does not fit": ([*GET, "role"], "create", "The path has 1 values, but the role needs 0"),
    "a filter of a field that is none": ([*LIST, "filters"], {"since": ">made", "by": ""}, "has no field '>?made'"),
    "a name in the query without a meaning": (
        [*LIST, "filters"],
        {},
        "Say with `filters` or `shape` what the parameter 'since' does",
    ),
    "a stored field that is none": ([*OFF, "sets"], {"is_on": False}, "has no field 'is_on'"),
    "a merged field that is none": ([*OFF, "merged"], ["settings"], "has no field 'settings'"),
    "a fact that is not known": ([*OFF, "merges"], ["key"], "contains unknown field `merges`"),
    "a collection without operations": (
        ["x-orq-collections", "others"],
        {"type": "Part"},
        "No operation uses this collection",
    ),
    "an answer without the object": (
        ["components", "schemas", "ThingAnswer", "properties", "thing"],
        {"type": "string"},
        "Name with `object` the field of the answer with the Thing",
    ),
}


def changed(path: list[str], value: Any) -> dict[str, Any]:
    """Return the facts of the case with one of them changed."""
    whole: dict[str, Any] = json.loads(CASE.read_text("utf-8"))
    inner = whole
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return whole


@pytest.mark.parametrize("wrong", WRONG)
def test_facts_that_lead_nowhere_are_refused(wrong: str) -> None:
    path, value, told = WRONG[wrong]
    with pytest.raises(FactError, match=told) as caught:
        generate(changed(path, value))
    assert caught.value.path[0] in ("paths", "x-orq-collections")


def test_a_batch_with_two_lists_must_name_one() -> None:
    facts = changed(["components", "schemas", "PartIds", "properties", "others"], {"type": "array", "items": {}})
    with pytest.raises(FactError, match="Name with `items` the field of the body"):
        generate(facts)
    facts["paths"][REMOVE[1]]["post"]["x-orq-resource"]["items"] = "others"
    assert '"items": "others"' in generate(facts)["orq/local/state/_resources.py"]


def test_roles_are_proposed_by_path_and_method() -> None:
    operations: dict[str, Operation] = {o.name: o for o in read(json.loads(CASE.read_text("utf-8"))).operations}
    plain = {name: fact for name, o in operations.items() if (fact := proposed(o))}
    assert plain["list"] == {"collection": "things", "role": "list"}
    assert plain["create"] == {"collection": "things", "role": "create"}
    assert plain["get"] == {"collection": "things", "role": "retrieve"}
    assert plain["delete_part"] == {"collection": "parts", "role": "delete"}
