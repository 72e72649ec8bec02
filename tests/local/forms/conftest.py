"""A server with given objects."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, closing, contextmanager
from typing import Any

import httpx
import pytest

from orq.local.state.rows import Objects, Row
from orq.local.state.store import Database
from tests.support.openapi import checked
from tests.support.wire import connect

Tree = dict[str, list[dict[str, Any]]]
"""Objects by collection. A key `_children` of an object holds what is below it; `_id` or `id` is its id."""
Starter = Callable[[Tree], AbstractContextManager[httpx.Client]]


def _add(objects: Objects, tree: Tree, parent: Row | int = 0) -> None:
    for collection, listed in tree.items():
        for body in listed:
            children = body.pop("_children", {})
            row = objects.add(collection, body, id=body.get("_id") or body["id"], key=body.get("key"), parent=parent)
            _add(objects, children, row)


@pytest.fixture(scope="module")
def holding(tmp_path_factory: pytest.TempPathFactory) -> Starter:
    """Start a checked server that holds a tree of objects; gives a client for it."""

    @contextmanager
    def start(tree: Tree) -> Generator[httpx.Client]:
        data = tmp_path_factory.mktemp("store") / "data.db"
        with closing(Database(data)) as database:
            database.of("").write_now(lambda objects: _add(objects, tree))
        with checked(data=data) as server, connect(server) as http:
            yield http

    return start
