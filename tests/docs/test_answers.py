"""Test that the answers in the reference are those of the local server.

Each is the answer to the example above it.

`python -m tests.docs.test_answers` asks it anew and writes `generator/answers.json`; then run the generator.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.example_code import calls
from generator.examples import arguments
from generator.load_facts import join
from generator.plan import Plan
from generator.read_facts import read
from orq import OrqCore, funcs, to_json
from orq.local import LocalOrq
from orq.local.examples import PLACEHOLDER
from tests.docs.test_reference import given
from tests.support.help_examples import NEEDS_MORE
from tests.support.objects import put_what_is_named, store_of

ROOT = Path(__file__).parents[2]
FILE = ROOT / "generator" / "answers.json"
LONGEST = 160
"""Characters of a text that a page shows; a longer one is cut."""

pytestmark = pytest.mark.once


def answers() -> Iterator[tuple[str, Any]]:
    """Yield what a new local server answers to the example of each operation that answers in JSON."""
    plan = Plan(read(join(ROOT / "api")))
    with LocalOrq() as local, OrqCore("sk-docs", server_url=local.url) as core, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for operation in plan.operations:
            if operation.json is None:
                continue
            name, function = operation.function, getattr(funcs, operation.function)
            (_, _, program) = calls(plan, operation, streamed=False)
            put_what_is_named(store_of(local), name, given(name, "\n".join(program.lines)))
            if name in NEEDS_MORE:
                local.on(function).answer()
            yield name, shortened(json.loads(to_json(function(core, arguments(plan, operation)).unwrap())))


def shortened(value: Any) -> Any:
    """Return an answer as a page shows it: of a list the first items, of a long text the beginning."""
    match value:
        case str():
            return value if len(value) <= LONGEST else f"{value[:LONGEST]}..."
        case list():
            numbers = all(isinstance(item, int | float) for item in value)
            return [shortened(item) for item in value[: 3 if numbers else 1]]
        case dict():
            return {key: shortened(item) for key, item in value.items()}
        case _:
            return value


def test_every_answer_in_json_is_shown() -> None:
    kept = json.loads(FILE.read_text("utf-8"))
    assert {name: kinds(value) for name, value in answers()} == {name: kinds(value) for name, value in kept.items()}


def kinds(value: Any) -> Any:
    """Return an answer without what differs from time to time: its texts and its numbers."""
    match value:
        case list():
            return [kinds(item) for item in value]
        case dict():
            return {key: kinds(item) for key, item in value.items()}
        case _:
            return type(value).__name__


def test_answers_hold_values_that_fit_their_fields() -> None:
    """A field whose name does not decide its value, such as `type`, may have the placeholder."""
    found = {name for name, value in texts("", json.loads(FILE.read_text("utf-8"))) if value == PLACEHOLDER}
    assert found <= {"type", "object", "wire", "filter_values", "allowed_scopes", "extra_write_verbs", "owner"}


def texts(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield each text, with the name of the field that holds it or the list of it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(key, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(name, inner)
    elif isinstance(value, str):
        yield name, value


if __name__ == "__main__":
    found = dict(sorted(answers()))
    FILE.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(len(found), "answers")
