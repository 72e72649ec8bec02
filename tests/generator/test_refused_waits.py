"""Test that facts about waiting that do not fit the answer are refused, with their place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import generate
from generator.check_facts import FactError

pytestmark = pytest.mark.once

CASE = Path(__file__).parent / "cases/waiting/api.json"
GET = ["paths", "/v2/things/{thing_id}", "get"]
WAIT = [*GET, "x-orq-wait"]
COUNTS = ["paths", "/v2/things/{thing_id}/parts", "get", "x-orq-wait", "counts"]

WRONG = {
    "a status that is none": ([*WAIT, "status"], "state.then", "'state.then' leads to nothing in the answer"),
    "a status that is no enum": ([*WAIT, "status"], "failures", "Each of [] must be open, done or failed"),
    "a state left out": ([*WAIT, "open"], [], "Each of ['done', 'lost', 'waiting'] must be open, done or failed"),
    "a state that is none": ([*WAIT, "open"], ["waiting", "queued"], "Each of ['done', 'lost', 'waiting']"),
    "a state of two kinds": ([*WAIT, "failed"], ["lost", "done"], "Each of ['done', 'lost', 'waiting']"),
    "no way to be done": ([*WAIT, "done"], [], "and at least one must be done"),
    "a reason that is no text": ([*WAIT, "reason"], "failures", "'failures' must be text"),
    "a reason that is none": ([*WAIT, "reason"], "failures[].how", "leads to nothing in the answer"),
    "two ways to tell": (
        [*WAIT, "counts"],
        {"open": [], "passed": "a", "failed": "b"},
        "Set either `status` or `counts`.",
    ),
    "a fact that is not known": ([*WAIT, "end"], "x", "contains unknown field `end`"),
    "a count that is none": ([*COUNTS, "passed"], "done", "'done' leads to nothing in the answer"),
    "a method that fetches nothing": ([*GET, "x-orq-method"], "do", "must begin with get or retrieve"),
    "two methods of one name": (
        ["paths", "/v2/things/{thing_id}/parts", "get", "x-orq-method"],
        "retrieve",
        "The method that it makes is also that of",
    ),
    "a keyword of its own": ([*GET, "parameters", 0, "x-orq-name"], "limit", "keywords of the wait: limit"),
}


@pytest.mark.parametrize("path, value, told", WRONG.values(), ids=WRONG)
def test_facts_that_the_answer_does_not_bear_out(path: list[Any], value: Any, told: str) -> None:
    facts = json.loads(CASE.read_text("utf-8"))
    inner = facts
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(FactError) as caught:
        generate(facts)
    assert told in str(caught.value)


def test_a_method_upsert_is_made_once() -> None:
    facts = json.loads((CASE.parents[1] / "upsert/api.json").read_text("utf-8"))
    facts["paths"]["/v2/things/{thing_key}"]["patch"]["x-orq-method"] = "upsert"
    with pytest.raises(FactError, match="would make a second method upsert"):
        generate(facts)
