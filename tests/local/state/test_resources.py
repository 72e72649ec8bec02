"""Each resource keeps its state: created, listed, retrieved, changed, deleted and gone, over a socket."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from orq.errors import NotFoundError
from orq.local import LocalOrq
from orq.local.state.resources import Collection
from tests.local.state.walk import Caller, at, callers, made, parents, path_of, role, walked
from tests.support.openapi import checked

SENT: dict[str, dict[str, Any]] = {
    "alerts": {"signal": "cost"},  # open in the request, not in the answer
    "monitors": {"default_range": "1h"},
    "evals": {"output_type": "boolean", "repetitions": 2},
    "conversations": {"metadata": None},  # the list without an entity has those of none
}
"""What an update with all fields says in another way."""

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with checked() as local:
        yield local


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, server: LocalOrq) -> Iterator[Caller]:
    with callers(server, request.param) as caller:
        yield caller


def listed(call: Caller, collection: Collection, above: list[str]) -> list[Any] | None:
    """Return all objects that a list shows."""
    name = role(collection, "list")
    if name is None:
        return None
    value = call(name, path_of(name, above))
    assert not isinstance(value, Exception), f"{name}: {value}"
    found = at(value, collection.rows[name].get("object", ""))
    assert isinstance(found, list)
    return found


def ids(collection: Collection, found: list[Any] | None) -> list[str]:
    return [each[collection.id] for each in found or []]


@pytest.mark.parametrize("collection", walked(), ids=lambda each: each.name)
def test_created_then_listed_retrieved_updated_and_deleted(call: Caller, collection: Collection) -> None:
    above = parents(call, collection)
    first, own = made(call, collection, above), made(call, collection, above)
    assert first != own
    before = listed(call, collection, above)
    order = {name: facts.get("sorted") for name, facts in collection.rows.items()}.get(role(collection, "list") or "")
    assert before is None or order or ids(collection, before)[:2] == [own, first], "the newest comes first"
    retrieve, update, delete = (role(collection, each) for each in ("retrieve", "update", "delete"))
    if retrieve:
        shown = call(retrieve, [*above, own])
        got = at(shown, collection.rows[retrieve].get("object", ""))
        assert got.get(collection.id, own) == own
    if update:
        changed = call(update, path_of(update, [*above, own]), True, **SENT.get(collection.name, {}))
        assert not isinstance(changed, Exception), f"{update}: {changed}"
    after = listed(call, collection, above)
    assert ids(collection, after) == ids(collection, before)
    if delete:
        gone = call(delete, [*above, own])
        assert gone is None or gone == {} or own in gone.values(), gone
        assert isinstance(call(delete, [*above, own]), NotFoundError), "it can be deleted once"
        if retrieve:
            assert isinstance(call(retrieve, [*above, own]), NotFoundError)
        rest = listed(call, collection, above)
        assert rest is None or (own not in ids(collection, rest) and first in ids(collection, rest))
