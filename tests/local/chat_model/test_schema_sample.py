"""Test samples of JSON schemas with an independent validator."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator as Validator

from orq.local.chat_model.schema_check import schema_problem
from orq.local.chat_model.schema_sample import NoSample, sample
from tests.local.chat_model._schemas import document

SAID = "What is the weather in Paris for 3 days, in fahrenheit?"


def refused(value: Any, schema: Any) -> str | None:
    found = next(Validator(schema, format_checker=Validator.FORMAT_CHECKER).iter_errors(value), None)
    return None if found is None else found.message


@pytest.mark.parametrize("tens", range(10))
def test_samples_of_5000_schemas_fit_them(tens: int) -> None:
    for number in range(tens * 500, tens * 500 + 500):
        schema = document(Random(number))
        value = sample(schema, SAID)
        assert refused(value, schema) is None, (number, schema, value)
        assert refused(json.loads(json.dumps(value)), schema) is None, number


def test_the_check_agrees_with_another_validator_about_values_of_other_schemas() -> None:
    schemas = [document(Random(number)) for number in range(600)]
    values = [sample(schema, SAID) for schema in schemas]
    fitting = 0
    for number, schema in enumerate(schemas):
        for value in values[number : number + 20]:
            plain = next(Validator(schema).iter_errors(value), None) is None
            ours = schema_problem(value, schema, schema) is None
            assert ours == plain or (plain and "format" in json.dumps(schema)), (schema, value)
            fitting += ours
    assert 1000 < fitting < 11_000  # both answers are common


KEPT = {
    "recursion": {
        "$ref": "#/$defs/n",
        "$defs": {
            "n": {
                "type": "object",
                "properties": {"n": {"anyOf": [{"$ref": "#/$defs/n"}, {"type": "null"}]}},
                "required": ["n"],
            }
        },
    },
    "a recursive list": {"type": "array", "items": {"$ref": "#"}},
    "oneOf that two would fit": {"oneOf": [{"type": "integer"}, {"type": "number"}]},
    "oneOf of overlapping ranges": {"oneOf": [{"type": "integer", "maximum": 5}, {"type": "integer", "minimum": 3}]},
    "a pattern with a length": {"type": "string", "pattern": "^[A-Z]{2}[0-9]+$", "minLength": 12, "maxLength": 12},
    "a pattern that looks ahead": {"type": "string", "pattern": r"^(?=.*\d)(?=.*[a-z])\w{8,}$"},
    "a duration": {"type": "string", "format": "duration"},
    "a nested length": {
        "properties": {"a": {"properties": {"b": {"type": "string", "maxLength": 3}}, "required": ["b"]}},
        "required": ["a"],
    },
    "distinct booleans": {"type": "array", "items": {"type": "boolean"}, "uniqueItems": True, "minItems": 2},
    "distinct objects": {
        "type": "array",
        "items": {
            "properties": {"a": {"type": "boolean"}, "b": {"type": "boolean"}},
            "required": ["a", "b"],
            "type": "object",
        },
        "uniqueItems": True,
        "minItems": 4,
    },
    "a hundred distinct texts of three": {
        "type": "array",
        "items": {"type": "string", "maxLength": 3},
        "uniqueItems": True,
        "minItems": 100,
    },
    "exclusive bounds": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.001},
    "multiples of 0.01": {"type": "number", "multipleOf": 0.01, "minimum": 0.285, "maximum": 0.335},
    "multiples of two numbers": {"allOf": [{"type": "integer", "multipleOf": 4}, {"multipleOf": 6, "minimum": 1}]},
    "five properties of none": {"type": "object", "minProperties": 5},
    "names that fit a pattern": {"type": "object", "propertyNames": {"pattern": "^x-[a-z]+$"}, "minProperties": 3},
    "a list of types": {"type": ["null", "integer"]},
    "anything": {},
    "true": True,
    "not": {"not": {"type": "string"}},
    "a second condition": {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "required": ["a"], "type": "object"},
    "at least two of a kind": {
        "type": "array",
        "items": {"type": "integer"},
        "contains": {"const": 5},
        "minContains": 2,
    },
    "a tuple": {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "integer"}],
        "items": False,
        "minItems": 2,
    },
    "const with a slash and a tilde": {"$ref": "#/$defs/a~1b~0c", "$defs": {"a/b~c": {"const": {"a/b": [None, 1.5]}}}},
    "an anchor": {"$ref": "#here", "$defs": {"a": {"$anchor": "here", "type": "integer"}}},
    "another id": {"$ref": "urn:a", "$defs": {"a": {"$id": "urn:a", "type": "integer"}}},
}


@pytest.mark.parametrize("name", KEPT)
def test_known_pitfalls_of_other_samplers(name: str) -> None:
    assert refused(sample(KEPT[name], SAID), KEPT[name]) is None


def test_patterns_are_read_as_javascript_writes_them() -> None:
    assert re.fullmatch(
        r"\d{4}-\d\d", sample({"type": "string", "pattern": r"^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$"})
    )
    assert re.fullmatch(r"[^\W\d_]+\d", sample({"type": "string", "pattern": r"^\p{L}+\p{N}$"}))


def test_an_inexact_multiple_is_used_if_it_is_the_only_one() -> None:
    assert sample({"type": "number", "multipleOf": 0.01, "minimum": 0.285, "maximum": 0.295}) == 0.29


IMPOSSIBLE = {
    "$": False,
    "$.a": {"type": "object", "properties": {"a": {"type": "integer", "minimum": 5, "maximum": 3}}, "required": ["a"]},
    "$.a.b": {
        "properties": {
            "a": {
                "properties": {"b": {"type": "string", "minLength": 5, "maxLength": 3}},
                "required": ["b"],
                "type": "object",
            }
        },
        "required": ["a"],
        "type": "object",
    },
    "$.list[0]": {
        "type": "object",
        "properties": {"list": {"type": "array", "items": False, "minItems": 1}},
        "required": ["list"],
    },
    "$.when": {"type": "object", "properties": {"when": {"$ref": "https://example.com/schema"}}, "required": ["when"]},
    "$.own.own": {"type": "object", "properties": {"own": {"$ref": "#"}}, "required": ["own"]},
    "$.text": {
        "type": "object",
        "properties": {"text": {"type": "string", "pattern": r"\p{Script=Greek}"}},
        "required": ["text"],
    },
    "$.size": {"type": "object", "properties": {"size": {"type": "string", "minLength": 10**9}}, "required": ["size"]},
    "$.odd": {"type": "object", "properties": {"odd": {"type": "odd"}}, "required": ["odd"]},
    "$.one": {"type": "object", "properties": {"one": "string"}, "required": ["one"]},
    "$.min": {"type": "object", "properties": {"min": {"type": "string", "minLength": "x"}}, "required": ["min"]},
    "$.more": {
        "type": "object",
        "properties": {"more": {"unevaluatedProperties": False, "type": "object"}},
        "required": ["more"],
    },
}


@pytest.mark.parametrize("path", IMPOSSIBLE)
def test_impossible_schemas_are_refused_with_their_path(path: str) -> None:
    with pytest.raises(NoSample) as caught:
        sample(IMPOSSIBLE[path], SAID)
    assert str(caught.value).startswith(f"At {path}")


HOSTILE = {
    "distinct booleans, five of two": {
        "type": "array",
        "items": {"type": "boolean"},
        "uniqueItems": True,
        "minItems": 5,
    },
    "a billion items": {"type": "array", "minItems": 10**9},
    "a reference to itself": {"$ref": "#"},
    "references in a circle": {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}},
    "two ways that never end": {
        "type": "object",
        "properties": {"a": {"anyOf": [{"$ref": "#"}, {"$ref": "#"}]}, "b": {"$ref": "#"}},
        "required": ["a", "b"],
    },
    "alternatives by the thousand": {
        "allOf": [{"anyOf": [{"const": n} for n in range(40)]}, {"anyOf": [{"const": -n - 1} for n in range(40)]}] * 3
    },
    "a million repetitions": {"type": "string", "pattern": "^(?:a{1000}){1000}b$"},
    "multiples of nothing": {"type": "number", "multipleOf": 0},
    "numbers that are none": {"type": "number", "minimum": float("inf")},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_schemas_are_refused_and_end(name: str) -> None:
    with pytest.raises(NoSample):
        sample(HOSTILE[name], SAID)


@pytest.mark.parametrize(
    "pattern",
    [r"^(a+)+$", r"^(a|a|aa)+$", r"^(?:a?){60}a{60}$", "a?" * 30 + "a{30}", r"a*a*a*a*a*b", r"(.*)*x", r"\d+\d+\d+!"],
)
def test_patterns_that_could_take_for_ever_end(pattern: str) -> None:
    said = f"{'a' * 5000}! {'1' * 5000}"
    value: Any = "a" * 40 + "!"
    for schema in ({"type": "string", "pattern": pattern}, {"enum": [value], "pattern": pattern}):
        try:
            assert re.search(pattern, sample(schema, said))
        except NoSample:
            continue
    assert schema_problem({value: 1}, {"patternProperties": {pattern: False}}, {}) is None


@pytest.mark.parametrize(
    "pattern", [r"^[a-z0-9]+(?:-[a-z0-9]+)*$", r"^\S+@\S+\.\S+$", r"^(\w+\s?)+$", r"^\d{1,3}(,\d{3})*(\.\d+)?$"]
)
def test_common_patterns_with_repetitions_are_kept(pattern: str) -> None:
    assert re.search(pattern, sample({"type": "string", "pattern": pattern}, SAID))


def test_a_schema_nested_five_hundred_deep_ends() -> None:
    schema: Any = {"type": "integer"}
    for _ in range(500):
        schema = {"type": "object", "properties": {"a": schema}, "required": ["a"]}
    with pytest.raises(NoSample):
        sample(schema)


def test_a_sample_uses_values_of_the_message() -> None:
    schema = {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "days": {"type": "integer"},
            "unit": {"enum": ["celsius", "fahrenheit"]},
            "mail": {"type": "string", "format": "email"},
            "day": {"type": "string", "format": "date"},
            "quiet": {"type": "boolean"},
        },
    }
    assert sample(
        schema, 'The weather in "New York", days: 4, fahrenheit, to a@b.example.org on 2026-05-04, not loud'
    ) == {
        "city": "New York",
        "days": 4,
        "unit": "fahrenheit",
        "mail": "a@b.example.org",
        "day": "2026-05-04",
        "quiet": False,
    }


def test_samples_are_the_same_in_every_process() -> None:
    program = (
        "import json, random\n"
        "from orq.local.chat_model.schema_sample import sample\n"
        "from tests.local.chat_model._schemas import document\n"
        "print(json.dumps([sample(document(random.Random(n)), 'Paris and Rome') for n in range(200)]))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in "01"
    }
    assert len(said) == 1
