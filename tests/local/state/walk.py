"""Call any operation by name, with the sync or async client, for tests of collections."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import orq.funcs
from orq import AsyncOrqCore, OrqCore
from orq._engine.operation import split_path
from orq.convert import to_dict
from orq.local import LocalOrq
from orq.local.routes import load
from orq.local.state.complete import complete
from orq.local.state.objects import object_type
from orq.local.state.resources import Collection, collections
from orq.local.state.rows import Row
from tests.sweep._facts import Endpoint, endpoints

MAKERS = ("create", "batch-create", "upsert", "batch-upsert")


@cache
def endpoint(name: str) -> Endpoint:
    """Return the facts of an operation."""
    return next(each for each in endpoints() if each.name == name)


class Caller:
    """Calls operations; what fails is returned as the error."""

    def __init__(self, server: LocalOrq, core: Any, loop: asyncio.AbstractEventLoop | None) -> None:
        self.server, self._core, self._loop = server, core, loop

    def __call__(self, name: str, above: list[str], full: bool = False, turn: int = 0, /, **change: Any) -> Any:
        """Return the answer in wire names, or the error. `above` are the ids in the path, in order."""
        given = endpoint(name).ask(full, turn, known_id="x").given
        operation = load(name)
        names = dict(zip(operation.request.__struct_encode_fields__, operation.request.__struct_fields__, strict=True))
        given |= {names[wire]: value for wire, value in zip(split_path(operation.path)[1], above, strict=True)}
        given |= change
        result = getattr(orq.funcs, name)(self._core, given or None)
        if self._loop is not None:
            result = self._loop.run_until_complete(result)
        if not result.ok:
            return result.error
        assert not result.response.problems, (name, result.response.problems)
        assert result.response.headers["x-orq-local"].startswith("stored"), name
        return plain(result.value)


def plain(value: Any) -> Any:
    """Return an answer as it stands on the wire."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value if value is None or isinstance(value, (dict, str)) else to_dict(value, wire=True)


@contextmanager
def callers(server: LocalOrq, kind: str) -> Iterator[Caller]:
    """Call by the sync or the async client."""
    options: Any = {"server_url": server.url, "api_key": "local", "retries": None}
    if kind == "sync":
        with OrqCore(**options) as core:
            yield Caller(server, core, None)
        return
    loop = asyncio.new_event_loop()
    core = AsyncOrqCore(**options)
    try:
        yield Caller(server, core, loop)
    finally:
        loop.run_until_complete(core.aclose())
        loop.close()


def role(collection: Collection, *roles: str) -> str | None:
    """Return the first operation that has one of the roles in a collection."""
    for wanted in roles:
        for name, facts in collection.rows.items():
            if facts["role"] == wanted:
                return name
    return None


def made(call: Caller, collection: Collection, above: list[str], **change: Any) -> str:
    """Create an object of a collection, or put one there if no operation can; return its id."""
    name = role(collection, *MAKERS)
    if name is None:
        return seeded(call.server, collection, above)
    value = call(name, path_of(name, above), **different(collection, name), **change)
    assert not isinstance(value, Exception), f"{name}: {value}"
    value = at(value, collection.rows[name].get("object", ""))
    value = value[0] if isinstance(value, list) else value
    if isinstance(value, dict) and collection.id in value:
        return str(value[collection.id])
    return newest(call.server, collection).id


_numbers = itertools.count(1)


def different(collection: Collection, name: str) -> dict[str, Any]:
    """Return fields of a request that may not be the same twice."""
    fields = dict(zip(load(name).request.__struct_encode_fields__, load(name).request.__struct_fields__, strict=True))
    unlike = {collection.id, *collection.unique, *collection.slugs.values()} & fields.keys() - set(
        split_path(load(name).path)[1]
    )
    own = f"own-{next(_numbers)}"
    return {fields[wire]: own for wire in unlike} | ({"emails": [f"{own}@example.com"]} if "emails" in fields else {})


def as_shown(collection: Collection, value: Any) -> Any:
    """Return what was sent in the names of the answer: those of budgets are written another way, at any depth."""
    if collection.name != "budgets":
        return value
    if isinstance(value, list):
        return [as_shown(collection, item) for item in value]
    if not isinstance(value, dict):
        return value
    words = {name: name.split("_") for name in value if not name.startswith("anyKey")}
    camel = {name: first + "".join(map(str.capitalize, rest)) for name, (first, *rest) in words.items()}
    return {camel.get(name, name): as_shown(collection, item) for name, item in value.items()}


def path_of(name: str, above: list[str]) -> list[str]:
    """Return the values of a path: those that lead nowhere have any text."""
    names = split_path(load(name).path)[1]
    return [*above, *["x"] * (len(names) - len(above))] if len(names) >= len(above) else []


def at(value: Any, place: str) -> Any:
    """Return what an answer has at a place."""
    for step in filter(None, place.split(".")):
        value = value[step]
    return value


def newest(server: LocalOrq, collection: Collection) -> Row:
    """Return the newest object, as the store has it."""
    assert server._running is not None
    return server._running._database.of("").read_now(lambda objects: objects.list(collection.name))[-1]


def seeded(server: LocalOrq, collection: Collection, above: list[str]) -> str:
    """Put an object into the store."""
    assert server._running is not None
    database = server._running._database
    own = database.clock.new_ulid().upper()

    def put(objects: Any) -> None:
        parent: Any = 0
        for each, name in zip(collection.parents(), above, strict=True):
            parent = objects.find(each.name, name, parent)
        kind, key = object_type(collection), f"key-{own}".lower()
        body = {collection.id: own} | ({collection.key: key} if collection.key else {})
        body = body if kind is None else complete(kind, body)
        objects.add(collection.name, body, id=own, key=key if collection.key else None, parent=parent)

    database.of("").write_now(put)
    return own


def parents(call: Caller, collection: Collection) -> list[str]:
    """Create what a collection needs above it; return the ids, the outermost first."""
    ids: list[str] = []
    for above in collection.parents():
        if not above.singleton:
            ids.append(made(call, above, ids))
    return ids


def walked() -> list[Collection]:
    """Return the collections whose objects can be created, and seen afterwards."""
    return [each for each in collections().values() if role(each, *MAKERS) and role(each, "retrieve", "list")]
