"""Test numbers: counts are `int`, and no digit of other numbers is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import to_dict, to_json
from orq._engine.codec import decode
from orq._engine.input import checker
from orq._engine.mismatch import Mismatch
from orq.models import Conversation, DeploymentUsage
from orq.types import APIStruct, Number
from tests.support.samples import CONVERSATION


class Measured(APIStruct, kw_only=True):
    value: Number
    more: list[Number] | None = None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("3", id="whole"),
        pytest.param("3.0", id="whole, written with a fraction"),
        pytest.param("0.1", id="a fraction"),
        pytest.param("9007199254740993", id="above 2**53"),
        pytest.param("-9223372036854775808", id="the least of 64 bits"),
        pytest.param("18446744073709551615", id="the greatest of 64 bits"),
        pytest.param("1e+300", id="large"),
    ],
)
def test_a_number_stays_as_it_came(text: str):
    wire = f'{{"value":{text},"more":[{text}]}}'
    read, problems = decode(Measured, wire)
    expected = json.loads(text)
    assert (read.value, type(read.value), problems) == (expected, type(expected), [])
    assert json.loads(to_json(read)) == to_dict(read, wire=True) == json.loads(wire)
    assert type(to_dict(read)["value"]) is type(expected)


@pytest.mark.parametrize("given", [3, 3.0, 0.5, 2**53 + 1])
def test_a_number_is_sent_as_it_was_given(given: Any):
    checked = checker(Measured)({"value": given})
    assert (checked.value, type(checked.value)) == (given, type(given))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("3", "must be a number, not str"),
        (True, "must be a number, not bool"),
        (None, "must be a number, not null"),
        (float("nan"), "must be a finite number"),
    ],
    ids=str,
)
def test_other_values_are_no_numbers(given: Any, words: str):
    with pytest.raises(Mismatch, match=words):
        checker(Measured)({"value": given})


def test_counts_and_unix_times_are_whole():
    usage, problems = decode(DeploymentUsage, '{"total_tokens": 3, "prompt_tokens": 2, "completion_tokens": 1}')
    assert list(range(usage.total_tokens)) == [0, 1, 2]
    assert problems == []
    assert type(decode(Conversation, json.dumps(CONVERSATION))[0].created_at) is int
