"""Test which parts of an object or list an update keeps.

The facts say it in `merged` fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.routes import load
from orq.local.state.resources import resources
from tests.local.state.walk import Caller, as_shown, callers, endpoint, made, newest, parents, path_of
from tests.support.wire import connect

PATCHES = sorted(name for name in resources() if load(name).method == "PATCH")
WITHOUT_EITHER = 10
"""So many updates take neither an object nor a list."""
WHOLE = {"sessions_update"}
"""Updates with objects that are sent whole, or not at all."""

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def call() -> Iterator[Caller]:
    with LocalOrq() as server, callers(server, "sync") as caller:
        yield caller


@pytest.fixture(scope="module")
def http(call: Caller) -> Iterator[httpx.Client]:
    with connect(call.server) as client:
        yield client


def fields(name: str, kind: type) -> dict[str, Any]:
    """Return the fields of a kind that the whole body of an update has."""
    body = endpoint(name).ask(True, known_id="x").body or {}
    return {field: value for field, value in body.items() if isinstance(value, kind)}


def others(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what may be sent instead of an object: the same, with one field less, or with another one."""
    yield value
    for left_out in value:
        yield {field: item for field, item in value.items() if field != left_out}
    yield from ({"other": item} for item in value.values())


class Updated:
    """An object, and what its updates store."""

    def __init__(self, call: Caller, http: httpx.Client, name: str) -> None:
        self.resource, self._name, self._call, self._http = resources()[name], name, call, http
        above = parents(call, self.resource.collection)
        own = made(call, self.resource.collection, above)
        ids = iter(path_of(name, [*above, own]))
        self._path = "/".join(next(ids) if step.startswith("{") else step for step in load(name).path.split("/"))

    def __call__(self, field: str, value: Any) -> Any:
        """Return what is stored in the field after an update, None if it was refused."""
        for full in (False, True):
            beside = endpoint(self._name).ask(full, known_id="x").body or {}
            answer = self._http.patch(self._path, json={**beside, field: value})
            assert answer.status_code in (200, 400, 422), answer.text
            if answer.status_code == 200:
                return self.stored(field)
        return None

    def stored(self, field: str) -> Any:
        body = newest(self._call.server, self.resource.collection).body
        return body.get(self.resource.names.get(field, field))


@pytest.mark.parametrize("name", [name for name in PATCHES if fields(name, dict) and name not in WHOLE])
def test_an_update_merges_or_replaces_an_object_as_the_facts_say(call: Caller, http: httpx.Client, name: str) -> None:
    update, tried = Updated(call, http, name), 0
    for field, value in fields(name, dict).items():
        for other in others(value):
            if update(field, value) is None:
                continue
            old, new = update.stored(field), update(field, other)
            gone = old.keys() - as_shown(update.resource.collection, other).keys()
            if new is not None and gone:
                kept = {each for each in gone if each in new and new[each] == old[each]}
                assert kept == (gone if field in update.resource.merged else set()), field
                tried += 1
                break
    assert tried, "nothing but the whole object can be sent"


@pytest.mark.parametrize("name", [name for name in PATCHES if fields(name, list)])
def test_an_update_replaces_a_list(call: Caller, http: httpx.Client, name: str) -> None:
    update = Updated(call, http, name)
    for field, value in fields(name, list).items():
        if update(field, value + value) is not None:
            assert len(update(field, value[:1])) == 1
            return
    pytest.fail("no list can be sent")


def test_most_updates_take_an_object_or_a_list() -> None:
    assert len([name for name in PATCHES if not fields(name, dict) | fields(name, list)]) <= WITHOUT_EITHER
