"""Stored objects as the page lists, makes and changes them. Secrets are blanked, and stay when an object is saved."""

from __future__ import annotations

from typing import Any

from ...testing.scrub import Scrubber
from ...testing.secret_texts import SECRET
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from ..tenants import Tenants

_PAGE = 100


async def overview(tenants: Tenants) -> dict[str, Any]:
    """Return how many objects each tenant has in each collection."""

    def count(objects: Objects) -> dict[str, int]:
        return {name: objects.count(name) for name in objects.collections()}

    found = {name: await (await tenants.twin(name)).store.read(count) for name in await tenants.names()}
    return {"tenants": found}


async def listed(tenants: Tenants, tenant: str, collection: str, before: int | None) -> dict[str, Any]:
    """Return a page of a collection, the newest first; `next` is where it goes on."""

    def read(objects: Objects) -> list[Row]:
        found: list[Row] = []
        for row in objects.scan(collection, below=before):
            found.append(row)
            if len(found) > _PAGE:
                break
        return found

    rows = await (await tenants.twin(tenant)).store.read(read)
    objects = [
        {"seq": row.seq, "id": row.id, "key": row.key, "parent": row.parent, "body": blanked(row)}
        for row in rows[:_PAGE]
    ]
    return {"objects": objects, "next": rows[_PAGE - 1].seq if len(rows) > _PAGE else None}


async def change(tenants: Tenants, method: str, tenant: str, given: Any) -> dict[str, Any]:
    """Make an object (POST), replace its JSON (PUT) or delete it (DELETE)."""
    if not isinstance(given, dict):
        raise HttpProblem(400, "the body must be a JSON object")
    body, seq = given.get("body"), given.get("seq")
    if method != "DELETE" and not isinstance(body, dict):
        raise HttpProblem(400, "body: must be a JSON object")
    if method == "POST":
        return {"stored": await tenants.add(tenant, {str(given.get("collection")): [body]})}

    def write(objects: Objects) -> None:
        row = objects.by_seq(seq) if type(seq) is int else None
        if row is None:
            raise HttpProblem(404, f"seq: there is no object {seq!r}: it may have been deleted")
        if method == "DELETE":
            objects.delete(row)
        else:
            objects.replace(row, restored(row.body, blanked(row), body))

    await (await tenants.twin(tenant)).store.write(write)
    return {}


def blanked(row: Row) -> Any:
    """Return an object without secrets. A created API key has its value in a field that says no such thing."""
    clean = Scrubber(()).data(row.body)
    if row.collection == "api_keys":
        clean = {name: SECRET if name in ("key", "value") else item for name, item in clean.items()}
    return clean


def restored(old: Any, shown: Any, edited: Any) -> Any:
    """Return what was edited, with the old value wherever what was shown is unchanged: it may have been blanked."""
    if edited == shown:
        return old
    if isinstance(edited, dict) and isinstance(old, dict) and isinstance(shown, dict):
        return {
            name: restored(old[name], shown.get(name), item) if name in old else item for name, item in edited.items()
        }
    if isinstance(edited, list) and isinstance(old, list) and isinstance(shown, list) and len(old) == len(edited):
        return [restored(*each) for each in zip(old, shown, edited, strict=True)]
    return edited
