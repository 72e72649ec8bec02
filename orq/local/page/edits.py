"""List, create and change stored objects for the page.

Secrets are hidden, and kept when an object is saved.
"""

from __future__ import annotations

import asyncio
from typing import Any

from ..._engine.operation import split_path
from ...testing.secret_texts import SECRET
from ..clock import Clock
from ..http_problem import HttpProblem
from ..routes import load
from ..state.resources import Collection, collections
from ..state.rows import Objects, Row
from ..state.transfer import SeedError, seed
from ..tenants import Tenants
from .shown import PatientScrubber

_PAGE = 100


async def overview(tenants: Tenants) -> dict[str, Any]:
    """Return the number of objects in each collection, by tenant."""

    def count(objects: Objects) -> dict[str, int]:
        return {name: objects.count(name) for name in objects.collections()}

    found = {name: await (await tenants.context(name)).store.read(count) for name in await tenants.names()}
    return {"tenants": found}


async def listed(tenants: Tenants, tenant: str, collection: str, before: int | None) -> dict[str, Any]:
    """Return a page of a collection, the newest first. `next` is the start of the next page."""

    def read(objects: Objects) -> list[Row]:
        found: list[Row] = []
        for row in objects.scan(collection, below=before):
            found.append(row)
            if len(found) > _PAGE:
                break
        return found

    rows = await (await tenants.context(tenant)).store.read(read)
    # Hiding secrets in megabytes takes long, so a thread does it.
    bodies = await asyncio.to_thread(lambda: [blanked(row) for row in rows[:_PAGE]])
    objects = [
        {"seq": row.seq, "id": row.id, "key": row.key, "parent": row.parent, "body": body}
        for row, body in zip(rows, bodies, strict=False)
    ]
    return {"objects": objects, "next": rows[_PAGE - 1].seq if len(rows) > _PAGE else None}


async def change(tenants: Tenants, method: str, tenant: str, given: Any) -> dict[str, Any]:
    """Create an object (POST), replace its JSON (PUT) or delete it (DELETE)."""
    if not isinstance(given, dict):
        raise HttpProblem(400, "The body must be a JSON object.")
    body, seq = given.get("body"), given.get("seq")
    if method != "DELETE" and not isinstance(body, dict):
        raise HttpProblem(400, "body must be a JSON object.")
    context = await tenants.context(tenant)
    if method == "POST":
        return {"stored": await context.store.write(lambda objects: _made(objects, context.clock, given))}

    def write(objects: Objects) -> None:
        row = _row(objects, seq)
        if row is None:
            raise HttpProblem(404, f"seq is {seq!r}, and there is no such object. It may have been deleted.")
        if method == "DELETE":
            objects.delete(row)
        else:
            objects.replace(row, restored(row.body, blanked(row), body))

    await context.store.write(write)
    return {}


def children() -> dict[str, list[str]]:
    """Return the collections whose objects have a parent, by the collection of the parent."""
    found: dict[str, list[str]] = {}
    for each in collections().values():
        if each.parent:
            found.setdefault(each.parent, []).append(each.name)
    return found


def _made(objects: Objects, clock: Clock, given: dict[str, Any]) -> int:
    name, above = str(given.get("collection")), _row(objects, given.get("parent"))
    facts = collections().get(name)
    due = facts.parent if facts is not None else ""
    if due != ("" if above is None else above.collection):
        where = f"belongs to one of {due}. Open that one, and make it there" if due else "belongs to no other object"
        raise HttpProblem(400, f"parent is wrong. An object of {name} {where}.")
    try:
        return seed(
            objects, clock, {name: [{**_refs(objects, facts, above), **given["body"]}]}, above.seq if above else 0
        )
    except SeedError as error:
        raise HttpProblem(400, str(error)) from None


def _refs(objects: Objects, facts: Collection | None, above: Row | None) -> dict[str, str]:
    """Return the fields with ids or keys of the parents, as in the paths of requests."""
    rows: list[Row] = []
    while above is not None:
        rows.insert(0, above)
        above = objects.by_seq(above.parent)
    if facts is None or not rows:
        return {}
    name = next(name for name, row in facts.rows.items() if row["role"] not in ("retrieve-version", "list-versions"))
    fields = [field for field in split_path(load(name).path)[1] if field not in facts.rows[name].get("beside", ())]
    named = zip(fields, (row for row in rows if not collections()[row.collection].singleton), strict=False)
    by_kind = {row.collection: row for row in rows}
    found = {**dict(named), **{field: by_kind[kind] for field, kind in facts.refs.items() if kind in by_kind}}
    return {field: (row.key if field.endswith("key") else None) or row.id for field, row in found.items()}


def _row(objects: Objects, seq: Any) -> Row | None:
    return objects.by_seq(seq) if type(seq) is int and 0 < seq < 2**63 else None


def blanked(row: Row) -> Any:
    """Return an object without secrets.

    A created API key stores its secret in a field whose name does not mark it as one.
    """
    clean = PatientScrubber(()).data(row.body)
    if row.collection == "api_keys":
        clean = {name: SECRET if name in ("key", "value") else item for name, item in clean.items()}
    return clean


def restored(old: Any, shown: Any, edited: Any) -> Any:
    """Return the edited object, with the stored value wherever the shown value is unchanged.

    The shown value may hide a secret.
    """
    if edited == shown:
        return old
    if isinstance(edited, dict) and isinstance(old, dict) and isinstance(shown, dict):
        return {
            name: restored(old[name], shown.get(name), item) if name in old else item for name, item in edited.items()
        }
    if isinstance(edited, list) and isinstance(old, list) and isinstance(shown, list) and len(old) == len(edited):
        return [restored(*each) for each in zip(old, shown, edited, strict=True)]
    return edited
