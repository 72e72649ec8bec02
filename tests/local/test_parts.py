"""Test small parts alone: clock, routes, store, wire."""

from __future__ import annotations

import re
import time
from urllib.parse import parse_qs

import pytest

from orq._engine.operation import Json, Operation
from orq.funcs._index import ROUTES
from orq.local.clock import Clock
from orq.local.routes import Routes
from orq.local.wire import Refused, read_request
from orq.types import APIStruct
from tests.support.openapi import facts


def test_the_clock_never_runs_backwards(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    now = clock.now()
    first = clock.new_id("x")
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    assert clock.now() >= now
    assert clock.new_id("x") > first


def test_ids_sort_as_they_were_made() -> None:
    clock = Clock()
    ids = [clock.new_id("conv") for _ in range(10_000)]
    assert ids == sorted(set(ids))
    assert {len(id) for id in ids} == {len("conv_") + 26}


def test_timestamps() -> None:
    assert Clock().timestamp()[10:] < "T24:00:00.000Z"
    assert len(Clock().timestamp()) == len("2026-01-01T00:00:00.000Z")


def test_every_operation_of_the_facts_has_a_route() -> None:
    routes = Routes(ROUTES)
    for path, item in facts()["paths"].items():
        found = routes.find(re.sub(r"\{[^}]+\}", "x_1", path))
        assert found is not None
        assert {method.lower() for method in found[0]} == set(item)


class _Request(APIStruct):
    id: str
    number: int | None = None
    flag: bool | None = None
    wireName: str | None = None


def _operation(path: str, method: str = "GET") -> Operation:
    return Operation(
        name=f"{method} {path}",
        method=method,
        path=path,
        request=_Request,
        query=("number", "flag"),
        answer=Json(object),
    )


@pytest.mark.parametrize(
    ("path", "name", "values"),
    [
        ("/a/x", "/a/{id}", ["x"]),
        ("/a/search", "/a/search", []),
        ("/a/x%2Fy", "/a/{id}", ["x/y"]),
        ("/a/x:sync", "/a/{id}:sync", ["x"]),
        ("/a/x%3Async", "/a/{id}", ["x:sync"]),
        ("/a/x/", None, []),
        ("/a/", None, []),
        ("/a", "/a", []),
        ("/A", None, []),
    ],
)
def test_routes(path: str, name: str | None, values: list[str]) -> None:
    routes = Routes({path: ("GET", path) for path in ("/a/{id}", "/a/{id}:sync", "/a", "/a/search")})
    found = routes.find(path)
    if name is None:
        assert found is None
    else:
        assert found is not None
        assert (found[0]["GET"], found[1]) == (name, values)


def test_query_values_have_their_types() -> None:
    query = parse_qs("number=5&flag=true&id=other&extra=1")
    got = read_request(_operation("/a/{id}"), ["x"], query, None)
    assert got == _Request(id="x", number=5, flag=True)


@pytest.mark.parametrize("query", ["number=null", "number=x", "number=1.5", "flag=maybe", "number="])
def test_query_values_that_do_not_fit(query: str) -> None:
    with pytest.raises(Refused, match=f"^{query.partition('=')[0]} must be"):
        read_request(_operation("/a/{id}"), ["x"], parse_qs(query, keep_blank_values=True), None)
