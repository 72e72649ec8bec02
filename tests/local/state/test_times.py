"""Test the times of stored objects: their format and their order.

The order holds even if the clock is set back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, get_args

import httpx
import msgspec
import pytest

from orq.local import LocalOrq
from orq.local.examples import struct_kinds
from orq.local.state.objects import object_type
from orq.local.state.resources import Collection
from tests.local.state.test_resources import SENT, TIMES
from tests.local.state.walk import MAKERS, Caller, callers, made, newest, parents, path_of, role, walked
from tests.support.wire import connect

NOON = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
HOUR = timedelta(hours=1)
MILLISECONDS = int(NOON.timestamp() * 1000)
SENT_TIMES = {"prompts", "sessions"}
"""Collections whose times a request may say."""

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def call() -> Iterator[Caller]:
    with LocalOrq(clock=NOON, seed_ids=True) as server, callers(server, "sync") as caller:
        yield caller


def times(collection: Collection, body: Any) -> dict[str, int]:
    """Return the times of an object in milliseconds, each read in the form that its fact has."""
    fields = {
        field.encode_name: field.type
        for kind in struct_kinds(object_type(collection))
        for field in msgspec.structs.fields(kind)
    }
    found: dict[str, int] = {}
    for name in TIMES:
        if name in fields and body.get(name) is not None:
            if int in (fields[name], *get_args(fields[name])):
                assert type(body[name]) is int, name
                found[name] = body[name]
            else:
                assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", body[name]), (name, body[name])
                moment = datetime.fromisoformat(body[name].replace("Z", "+00:00"))
                found[name] = round(moment.timestamp() * 1000)
    return found


@pytest.mark.parametrize(
    "collection",
    [each for each in walked() if role(each, *MAKERS) and each.name not in SENT_TIMES],
    ids=lambda each: each.name,
)
def test_a_time_has_the_form_of_its_fact_and_no_update_is_before_it(call: Caller, collection: Collection) -> None:
    clock = call.server.clock
    clock.set(NOON)
    above = parents(call, collection)
    own, update = made(call, collection, above), role(collection, "update")
    created = times(collection, newest(call.server, collection).body)
    assert set(created.values()) <= {MILLISECONDS}
    for moved, expected in ((HOUR, MILLISECONDS + 3_600_000), (-2 * HOUR, MILLISECONDS + 3_600_000)):
        if update is not None:
            clock.move(moved)
            answer = call(update, path_of(update, [*above, own]), True, **SENT.get(collection.name, {}))
            assert not isinstance(answer, Exception), answer
            changed = times(collection, newest(call.server, collection).body)
            assert changed == {name: expected if name.startswith("updated") else MILLISECONDS for name in changed}


@pytest.mark.parametrize(
    ("path", "body", "sort", "id"),
    [
        ("/v2/budgets", {"limits": {"token_limit": 5}}, "BUDGET_SORT_FIELD_UPDATED_AT", "budgetId"),
        ("/v2/identities", {"external_id": "e{}"}, "IDENTITY_SORT_FIELD_UPDATED", "_id"),
    ],
)
def test_updates_in_one_millisecond_are_ordered(path: str, body: dict[str, Any], sort: str, id: str) -> None:
    """These are the two lists that the facts sort by it."""
    with LocalOrq(clock=NOON, seed_ids=True) as server, connect(server) as http:
        given = [
            {name: text.format(n) if isinstance(text, str) else text for name, text in body.items()} for n in range(5)
        ]
        made = [next(iter(http.post(path, json=each).json().values()))[id] for each in given]
        for which in (3, 0, 4):
            assert http.patch(f"{path}/{made[which]}", json={}).status_code == 200
        assert order(http, path, sort, id) == [made[which] for which in (4, 0, 3, 2, 1)]
        server.clock.set(NOON - HOUR)
        http.patch(f"{path}/{made[1]}", json={})
        assert order(http, path, sort, id)[0] == made[1]


def order(http: httpx.Client, path: str, sort: str, id: str) -> list[str]:
    return [each[id] for each in http.get(path, params={"sort_by": sort}).json()["data"]]
