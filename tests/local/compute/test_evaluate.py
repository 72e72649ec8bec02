"""Test the evaluators that run without a model."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given, strategies as st

from orq.local.chat_model.schema_check import schema_problem
from orq.local.compute.evaluate import NotHere, evaluate, fits_schema, uses_patterns


@pytest.mark.parametrize(
    ("kind", "params", "output", "reference", "expected"),
    [
        ("contains", {"value": "ab"}, "xaby", "", True),
        ("contains_all", {"keywords": ["a", "B"]}, "b A", "", True),
        ("contains_any", {"keywords": ["x", "y"]}, "b A", "", False),
        ("contains_none", {"keywords": ["x"]}, "b A", "", True),
        ("contains_email", {}, "write a@example.com", "", True),
        ("contains_url", {}, "no link", "", False),
        ("start_with", {"value": "He"}, "Hello", "", True),
        ("ends_with", {"value": "He"}, "Hello", "", False),
        ("exact_match", {}, "Yes", "Yes", True),
        ("exact_match", {}, "Yes", "yes", False),
        ("length_less_than", {"value": 3}, "abc", "", False),
        ("length_greater_than", {"value": 2}, "abc", "", True),
        ("length_between", {"min": 3, "max": 3}, "abc", "", True),
        ("one_line", {}, "a\nb", "", False),
        ("regex", {"pattern": r"^\d+$"}, "123", "", True),
        ("is_valid_json", {}, '{"a": 1}', "", True),
        ("is_valid_json", {}, "{'a': 1}", "", False),
        ("is_valid_json", {}, "NaN", "", False),
        ("moderations_openai", {}, "I will kill you", "", True),
        ("bleu_score", {}, "the cat sat", "the cat sat", 1.0),
        ("rouge_n", {}, "the cat", "the cat sat down", 0.5),
        ("cosine_similarity", {}, "the cat", "the cat", 1.0),
        ("levenshtein_distance", {}, "kitten", "sitting", 3),
        ("keywords_match", {"keywords": ["a", "x"]}, "a", "", 0.5),
        ("most_repeated_words", {}, "b a b", "", "b, a"),
        ("words_count", {}, "one two, three", "", 3),
        ("sentences_count", {}, "One. Two! Three", "", 3),
        ("lexical_repetition", {}, "a a b b", "", 0.5),
        ("flesch_reading_ease", {}, "The cat sat on the mat.", "", 116.15),
    ],
)
def test_a_function_evaluates(kind: str, params: dict[str, Any], output: str, reference: str, expected: object) -> None:
    assert evaluate({"type": kind, **params}, output, reference) == expected


@pytest.mark.parametrize("kind", ["bert_score", "contains_valid_link", "no_such_function"])
def test_evaluators_that_need_a_model_are_refused(kind: str) -> None:
    with pytest.raises(NotHere, match=kind):
        evaluate({"type": kind}, "a", "b")


def test_an_output_is_checked_against_a_schema() -> None:
    schema = '{"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}'
    assert fits_schema(schema, '{"a": 1}') is None
    assert fits_schema(schema, '{"a": "1"}') == "$.a: is not of type integer"
    assert str(fits_schema(schema, "{")).startswith("the output is not JSON")


LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.5, 1.0, 2.5]) | st.text("ab", max_size=3)
VALUES = st.recursive(
    LEAVES, lambda v: st.lists(v, max_size=3) | st.dictionaries(st.sampled_from("abc"), v, max_size=3)
)


def schemas() -> st.SearchStrategy[Any]:
    kinds = st.sampled_from(["null", "boolean", "integer", "number", "string", "array", "object"])
    small = st.integers(0, 3)
    leaf = st.fixed_dictionaries(
        {},
        optional={
            "type": kinds | st.lists(kinds, min_size=1, unique=True),
            "enum": st.lists(VALUES, min_size=1, max_size=3),
            "const": VALUES,
            **dict.fromkeys(
                ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"], small
            ),
            **dict.fromkeys(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], st.integers(-2, 2)),
            "multipleOf": st.sampled_from([1, 2, 0.5, 0.01]),
            "uniqueItems": st.booleans(),
            "pattern": st.sampled_from(["^a", "b$", "ab"]),
            "required": st.lists(st.sampled_from("abc"), unique=True),
        },
    )

    def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        several = st.lists(inner, min_size=1, max_size=3)
        by_name = st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
        return st.fixed_dictionaries(
            {},
            optional={
                "type": kinds,
                **dict.fromkeys(["anyOf", "oneOf", "allOf", "prefixItems"], several),
                **dict.fromkeys(["not", "if", "then", "else", "items", "contains", "additionalProperties"], inner),
                "properties": by_name,
                "patternProperties": st.dictionaries(st.sampled_from(["a", "^b"]), inner, max_size=2),
                "propertyNames": inner,
                "dependentRequired": st.dictionaries(
                    st.sampled_from("ab"), st.lists(st.sampled_from("abc")), max_size=2
                ),
            },
        )

    return st.recursive(st.booleans() | leaf, nested, max_leaves=6)


@given(schemas(), VALUES)
def test_the_verdict_is_that_of_an_independent_validator(schema: Any, value: Any) -> None:
    assert (schema_problem(value, schema, schema) is None) == jsonschema.Draft202012Validator(schema).is_valid(value)


def test_patterns_are_found_at_any_depth() -> None:
    assert uses_patterns({"properties": {"a": {"anyOf": [{"pattern": "x"}]}}})
    assert not uses_patterns({"properties": {"a": {"type": "string"}}})
