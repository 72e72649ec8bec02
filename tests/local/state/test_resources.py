"""Test each resource over a socket: create, list, retrieve, change, delete, and then 404."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
import pytest

from orq.errors import NotFoundError
from orq.local import LocalOrq
from orq.local.state.resources import Collection
from tests.local.state.walk import Caller, as_shown, at, callers, endpoint, made, parents, path_of, role, walked
from tests.support.openapi import checked
from tests.sweep._facts import python_name

SENT: dict[str, dict[str, Any]] = {
    "alerts": {"signal": "cost"},  # open in the request, not in the answer
    "monitors": {"default_range": "1h"},
    "evals": {"output_type": "boolean", "repetitions": 2, "jury": None, "type": "llm_eval"},
    "conversations": {"metadata": None},  # a list without an entity has the objects without an entity
}
"""What an update with all fields says in another way."""

UNLIKE: dict[str, set[str]] = {
    "evals": {"model"},  # a name in the request, an object in the answer
    "mcp_gateways": {"server_links"},  # cleared by a flag in the same request
    "knowledge": {"settings"},  # its parts are texts in the request and objects in the answer
    "prompts": {"created", "updated"},
    # `contact_ids` are texts in the request and objects in the answer.
    "sessions": {"contact_ids", "started_at", "updated_at"},
}
"""What an answer need not repeat."""

TIMES = ("created", "created_at", "createdAt", "updated", "updated_at", "updatedAt")

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def running() -> Iterator[LocalOrq]:
    with checked() as local:
        yield local


@pytest.fixture
def server(running: LocalOrq) -> LocalOrq:
    """Give a server without objects. An update can set a key that an object of another test has."""
    running.reset()
    return running


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


def moment(value: Any) -> Any:
    """Return a time that can be compared: of texts, one in whole seconds sorts behind the others."""
    return msgspec.convert(value, datetime) if isinstance(value, str) else value


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
        if retrieve and collection.name != "prompts":  # their times can be sent
            whole = at(call(retrieve, [*above, own]), collection.rows[retrieve].get("object", ""))
            times = [moment(whole[name]) for name in TIMES if whole.get(name) is not None]
            assert times == sorted(times), "it was changed after it was made"
    after = listed(call, collection, above)
    assert sorted(ids(collection, after)) == sorted(ids(collection, before))
    if not order:  # an update can change the value by which the list is sorted
        assert ids(collection, after) == ids(collection, before)
    if delete:
        gone = call(delete, [*above, own])
        assert gone is None or gone == {} or own in gone.values(), gone
        assert isinstance(call(delete, [*above, own]), NotFoundError), "it can be deleted once"
        if retrieve:
            assert isinstance(call(retrieve, [*above, own]), NotFoundError)
        rest = listed(call, collection, above)
        assert rest is None or (own not in ids(collection, rest) and first in ids(collection, rest))


@pytest.mark.parametrize("collection", [each for each in walked() if role(each, "update")], ids=lambda each: each.name)
def test_sent_objects_are_returned_equal(server: LocalOrq, collection: Collection) -> None:
    """Every field that an object and a request share, with lists and objects in it, after creation and update."""
    with callers(server, "sync") as call:
        above = parents(call, collection)
        own = made(call, collection, above)
        retrieve, update = role(collection, "retrieve"), role(collection, "update")
        if retrieve is None or update is None:
            pytest.skip("it cannot be seen")
        change = SENT.get(collection.name, {})
        sent = endpoint(update).ask(True, known_id="x").body
        answer = call(update, path_of(update, [*above, own]), True, **change)
        assert not isinstance(answer, Exception), answer
        got = at(call(retrieve, [*above, own]), collection.rows[retrieve].get("object", ""))
    facts, left = collection.rows[update], {python_name(name) for name in (*change, *UNLIKE.get(collection.name, ()))}
    names = {name: facts.get("names", {}).get(name, name) for name in sent or {}}
    shared = {name: names[name] for name in names if names[name] in got and python_name(name) not in left}
    shown = {name: as_shown(collection, value) for name, value in (sent or {}).items()}
    differing = {name: (shown[name], got[field]) for name, field in shared.items() if not same(shown[name], got[field])}
    assert not differing
    assert shared or not sent or collection.name in ("alerts", "webhooks"), "nothing of it is shown"


def same(sent: Any, got: Any) -> bool:
    """Tell whether an answer has all that was sent; times may be written another way, and more may stand beside."""
    if isinstance(sent, dict) and isinstance(got, dict):
        return all(name in got and same(value, got[name]) for name, value in sent.items())
    if isinstance(sent, list) and isinstance(got, list):
        return len(sent) == len(got) and all(map(same, sent, got))
    return sent == got or (isinstance(sent, str) and sent[:19] == str(got)[:19])
