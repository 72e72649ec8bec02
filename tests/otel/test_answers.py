"""Test which facts about the use of a model a span gets from an answer.

They are found by class, so that most events are skipped quickly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from orq._extras import keep
from orq._genai import add_answer, finish_reasons
from orq.types import APIStruct, Unrecognized


class _Usage(msgspec.Struct):
    input_tokens: Any = None
    prompt_tokens: Any = None
    completion_tokens: Any = None


class _Answer(msgspec.Struct):
    model: Any = None
    usage: Any = None


class _Choice(msgspec.Struct):
    finish_reason: Any
    index: Any = None


class _Chunk(msgspec.Struct):
    choices: Any


@dataclass
class _Own:
    model: str
    id: str
    finish_reason: str


class _Silent(APIStruct):
    delta: str = ""


def _told(*values: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    reasons: dict[int, str] = {}
    for value in values:
        add_answer(found, reasons, value)
    if reasons:
        found["reasons"] = finish_reasons(reasons)
    return {name.removeprefix("gen_ai.").removeprefix("response."): value for name, value in found.items()}


def _with_extras(**fields: Any) -> _Silent:
    value = _Silent()
    keep(value, fields)
    return value


VALUES: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "no object": ([{"model": "m"}, [1], "text", 5], {}),
    "an event that tells nothing": ([_Silent("hello")], {}),
    "unknown fields": (
        [_with_extras(model="m", id="r", finish_reason="stop")],
        {"model": "m", "id": "r", "reasons": ["stop"]},
    ),
    "an object of an unknown kind": ([Unrecognized("new", {"model": "m", "id": "r"})], {"model": "m", "id": "r"}),
    "a class of the caller's": ([_Own("m", "r", "stop")], {"model": "m", "id": "r", "reasons": ["stop"]}),
    "two names for a number": ([_Answer(usage=_Usage(input_tokens=1, prompt_tokens=2))], {"usage.input_tokens": 1}),
    "only the other name": ([_Answer(usage=_Usage(prompt_tokens=2))], {"usage.input_tokens": 2}),
    "what is no number": (
        [_Answer(usage=_Usage(input_tokens="1", prompt_tokens=True, completion_tokens=2.0))],
        {"usage.output_tokens": 2},
    ),
    "the last word counts": ([_Answer("a"), _Answer("b"), _Answer()], {"model": "b"}),
    "choices in any order": (
        [_Chunk([_Choice("length", 1), _Choice("stop", 0)]), _Chunk([_Choice(None, 0)])],
        {"reasons": ["stop", "length"]},
    ),
    "choices without numbers": ([_Chunk([_Choice("stop"), _Choice("length")])], {"reasons": ["stop", "length"]}),
    "no list of choices": ([_Chunk({"a": 1})], {}),
}


@pytest.mark.parametrize("what", VALUES)
def test_span_attributes_of_an_answer(what: str) -> None:
    values, told = VALUES[what]
    assert _told(*values) == told
