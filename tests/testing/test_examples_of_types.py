"""Test `example(T)` for every type of `orq.models`: it has the type and survives encoding."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, get_origin

import pytest

import orq.models
from orq import Unrecognized, to_json
from orq._engine.codec import decode
from orq.models import APIKey
from orq.testing import ScriptError, example

pytestmark = pytest.mark.once

TYPES = {name: getattr(orq.models, name) for name in dir(orq.models) if name[0].isupper()}


def test_the_package_has_types_to_test() -> None:
    assert len(TYPES) > 1000


@pytest.mark.parametrize("name", [name for name in TYPES if name not in ("UNSET", "TYPE_CHECKING")])
def test_an_example_of_every_type(name: str) -> None:
    kind: Any = TYPES[name]
    made = example(kind)
    if isinstance(kind, type) and get_origin(kind) is None:
        assert isinstance(made, kind)
    if kind is not Unrecognized:
        again, problems = decode(kind, to_json(made, wire=True))
        assert (again, problems) == (made, [])


@pytest.mark.parametrize(
    "kind", [pytest.param(object(), id="no type"), pytest.param(type("Plain", (), {}), id="class of another kind")]
)
def test_types_without_an_example_are_refused(kind: Any) -> None:
    with pytest.raises(ScriptError, match=r"No example of .* can be made"):
        example(kind)


def test_an_unrecognized_value_can_be_given() -> None:
    assert example(Unrecognized, tag="new", value={"a": 1}) == Unrecognized("new", {"a": 1})


MOMENT = datetime(2026, 1, 31, tzinfo=timezone.utc)


@pytest.mark.parametrize("given", [MOMENT, "2026-01-31T00:00:00Z"], ids=["a time", "text"])
def test_a_time_may_be_given_as_text(given: Any) -> None:
    key = example(APIKey, created=given)
    assert key.created == MOMENT
    assert isinstance(key.updated, datetime)
