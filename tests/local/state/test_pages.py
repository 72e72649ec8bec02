"""Test that pages of every list stay exact while others insert and delete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import httpx
import pytest

from orq._engine.operation import split_path
from orq.local import LocalOrq
from orq.local.routes import load
from orq.local.state.complete import complete
from orq.local.state.objects import object_type
from orq.local.state.resources import Resource, resources
from orq.local.state.rows import Objects
from tests.local.state.walk import at
from tests.support.objects import nest, parent_of, store_of
from tests.support.wire import connect

MANY, SIZE = 500, 50
BY_NUMBER = {name for name in resources() if (pages := load(name).pages) and pages.by == "page"}
"""A page that is asked for by its number begins where it begins: it moves when others insert."""


@pytest.fixture(scope="module")
def http() -> Iterator[tuple[LocalOrq, httpx.Client]]:
    with LocalOrq() as server, connect(server) as client:
        yield server, client


def sample(name: str, resource: Resource, item: str) -> dict[str, Any]:
    """Return an object that a list shows without any filter."""
    kind, first = object_type(resource.collection), {resource.collection.id: "x"}
    body = first if kind is None else {**first, **complete(kind, first)}
    hidden = {resource.filters[name].partition(".")[0] for name in resource.missing}
    body = {field: value for field, value in body.items() if field not in hidden} | {item: "x"}
    for field in (resource.filters[wire] for wire in split_path(load(name).path)[1] if wire in resource.filters):
        body = nest(body, field, "x")
    return body


LISTS = [
    pytest.param(name, id=name)
    for name, resource in sorted(resources().items())
    if resource.role == "list" and load(name).pages is not None and name not in BY_NUMBER
]


@pytest.mark.once
@pytest.mark.parametrize("name", LISTS)
def test_pages_stay_exact_while_others_insert_and_delete(http: tuple[LocalOrq, httpx.Client], name: str) -> None:
    """What is there throughout comes once, in order, also after a cursor that was deleted."""
    server, client = http
    operation, resource, store = load(name), resources()[name], store_of(server)
    pages, collection = operation.pages, resource.collection
    assert pages is not None
    item = pages.item or collection.id
    body = sample(name, resource, item)
    parent = store.write_now(lambda objects: parent_of(objects, name))

    def change(objects: Objects, added: list[str], deleted: set[str]) -> None:
        for own in added:
            objects.add(collection.name, {**body, collection.id: own, item: own}, id=own, parent=parent)
        for row in filter(None, (objects.get(collection.name, own, parent) for own in deleted)):
            objects.delete(row)

    order = [f"conv_{number:03}" for number in range(MANY)]
    store.write_now(lambda objects: objects.clear(collection.name, parent))
    store.write_now(partial(change, added=order, deleted=set()))
    order = order if resource.sorted else order[::-1]
    doomed, seen, gone, more = iter(order[SIZE + 20 :: SIZE]), list[str](), set[str](), True
    query: dict[str, Any] = {"limit": SIZE}
    path = re.sub(r"{\w+}", "x", operation.path)
    wires = dict(zip(operation.request.__struct_fields__, operation.request.__struct_encode_fields__, strict=True))
    while more:
        response = client.get(path, params=query)
        assert response.status_code == 200, response.text
        answer = response.json()
        seen += [each[item] for each in at(answer, resource.object)]
        more = answer.get("has_more", answer.get("hasMore"))
        query[wires[pages.ask]] = answer[pages.next] if more and pages.next else seen[-1]
        last = -2 if resource.sorted else -1  # the object of the cursor, too, unless the list is sorted by fields
        deleted = {next(doomed, ""), seen[last], seen[-9]}
        store.write_now(partial(change, added=[f"new_{len(seen)}"], deleted=deleted))
        gone |= deleted
        assert len(seen) <= MANY + 2 * SIZE, "it does not end"
    assert len(seen) == len(set(seen))
    kept = [own for own in order if own not in gone]
    assert [own for own in seen if own in kept] == kept
