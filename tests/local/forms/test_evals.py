"""Test stored evaluators over a socket."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from .conftest import Starter

PATTERN_SCHEMA = '{"type": "object", "properties": {"a": {"type": "string", "pattern": "^x+$"}}, "required": ["a"]}'


def evaluator(id: str, **fields: Any) -> dict[str, Any]:
    return {"_id": id, "key": f"key-{id}", "output_type": "boolean", "description": "", **fields}


def function(id: str, type: str, **params: Any) -> dict[str, Any]:
    return evaluator(id, type="function_eval", function_params={"type": type, **params})


@pytest.fixture(scope="module")
def http(holding: Starter) -> Iterator[httpx.Client]:
    with holding(evaluators()) as http:
        yield http


def evaluators() -> dict[str, Any]:
    return {
        "evals": [
            function("json", "is_valid_json"),
            function("regex", "regex", pattern=r"^\d+$"),
            function("slow", "regex", pattern=r"^(a+)+$"),
            function("broken", "regex", pattern="("),
            function("length", "length_between", min=2, max=3),
            function("exact", "exact_match"),
            function("bert", "bert_score"),
            evaluator("schema", type="json_schema", schema='{"type": "object", "required": ["a"]}'),
            evaluator("pattern", type="json_schema", schema=PATTERN_SCHEMA),
            evaluator("judge", type="llm_eval", model="openai/gpt-4o", prompt="Is {{log.output}} polite?"),
            evaluator(
                "mood", type="llm_eval", model="openai/gpt-4o", prompt="How is {{output}}?", categories=["good", "bad"]
            )
            | {"output_type": "categorical"},
            evaluator(
                "jury",
                type="llm_eval",
                mode="jury",
                prompt="{{log.output}}?",
                jury={"judges": [{"model": "openai/a"}] * 3},
            ),
            evaluator("python", type="python_eval", code="def evaluate(log): return True"),
            function("count", "words_count")
            | {
                "output_type": "number",
                "guardrail_config": {"enabled": True, "type": "number", "operator": "gte", "value": 2},
            },
        ]
    }


@pytest.mark.parametrize(
    ("id", "output", "value", "passed"),
    [
        ("json", "{}", True, True),
        ("key-json", "{", False, False),
        ("regex", "123", True, True),
        ("regex", "12a", False, False),
        ("length", "abcd", False, False),
        ("exact", "expected", True, True),
        ("exact", "Expected", False, False),
        ("schema", '{"a": 1}', True, True),
        ("schema", '{"b": 1}', False, False),
        ("pattern", '{"a": "xx"}', True, True),
        ("pattern", '{"a": "y"}', False, False),
        ("count", "one", 1, False),
        ("count", "one two", 2, True),
    ],
)
def test_an_evaluator_really_evaluates(http: httpx.Client, id: str, output: str, value: Any, passed: bool) -> None:
    flat = http.post(f"/v3/evaluators/{id}/invoke", json={"output": output, "reference": "expected"})
    assert flat.headers["x-orq-local"] == "computed"
    answer = flat.json()
    assert (answer["value"], answer["passed"]) == (value, passed)
    assert answer["status"] == ("passed" if passed else "condition_failed")
    context = {"output": {"response": output}, "input": {"expected_output": "expected"}}
    assert http.post(f"/v3/evaluators/{id}/invoke", json={"context": context}).json() == answer


@pytest.mark.parametrize(
    ("id", "status", "said"),
    [
        ("nowhere", 404, "There is no evaluator nowhere"),
        ("bert", 400, "bert_score needs a model"),
        ("python", 400, "python_eval"),
        ("broken", 400, "missing )"),
    ],
)
def test_impossible_evaluators_are_refused(http: httpx.Client, id: str, status: int, said: str) -> None:
    response = http.post(f"/v3/evaluators/{id}/invoke", json={"output": "a"})
    assert response.status_code == status
    assert said in response.json()["message"]


@pytest.mark.once
def test_an_endless_regular_expression_blocks_no_other_call(http: httpx.Client) -> None:
    answers: list[Any] = []
    body = {"output": "a" * 40 + "b"}
    caller = threading.Thread(
        target=lambda: answers.append(http.post("/v3/evaluators/slow/invoke", json=body, timeout=60))
    )
    caller.start()
    time.sleep(0.5)
    assert http.post("/v3/evaluators/json/invoke", json={"output": "{}"}).json()["value"] is True
    assert not answers  # the slow call is still running
    caller.join()
    assert answers[0].status_code == 400
    assert "took more than" in answers[0].json()["message"]


@pytest.mark.parametrize(
    ("id", "possible"), [("judge", [True, False]), ("mood", ["good", "bad"]), ("jury", [True, False])]
)
def test_an_evaluator_with_a_model_asks_the_model(http: httpx.Client, id: str, possible: list[Any]) -> None:
    answers = [http.post(f"/v3/evaluators/{id}/invoke", json={"output": "Hello!"}).json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert answers[0]["value"] in possible
    assert isinstance(answers[0]["explanation"], str)
