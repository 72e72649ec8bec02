"""Handlers for file systems: folders and files by path.

They are stored objects, never files on the disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from posixpath import basename, dirname, normpath
from typing import Any

from ..call import Answer, Handler, LocalCall
from ..clock import to_text
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .derived import found

ENTRIES = "file_system_entries"
"""A collection that only this server has: the entries of a file system, by path."""


async def create_folder(call: LocalCall) -> Answer:
    """Create a folder and its parent folders."""
    path = _path(call, call.body["path"])

    def make(objects: Objects) -> None:
        system, above = _system(objects, call), path
        entry = objects.get(ENTRIES, path, system)
        if entry is not None and entry.body["type"] != "dir":
            raise HttpProblem(409, f"path is {path!r}, which is a file.")
        while above != "/":
            if objects.get(ENTRIES, above, system) is None:
                objects.add(ENTRIES, {"type": "dir", "size": 0}, id=above, parent=system)
            above = dirname(above)

    await call.server.store.write(make)
    return Answer(kind="stored", value={"path": path})


async def list_files(call: LocalCall) -> Answer:
    """List the entries below a path, `depth` folders deep."""
    path = _path(call, call.request.path or "/")
    depth = 1 if call.request.depth is None else call.request.depth
    most = 1000 if call.request.max_entries is None else call.request.max_entries
    if depth < 1 or most < 1:
        raise HttpProblem(422, f"{'depth' if depth < 1 else 'max_entries'}: must be 1 or more.")

    def entries(objects: Objects) -> list[Any]:
        system = _system(objects, call)
        if path != "/":
            _entry(objects, system, path)
        rows = sorted(_below(objects, system, path), key=lambda row: row.id)
        return [_shown(row) for row in rows if row.id.count("/") - path.rstrip("/").count("/") <= depth]

    listed = await call.server.store.read(entries)
    value = {"path": path, "depth": depth, "entries": listed[:most], "truncated": len(listed) > most}
    return Answer(kind="stored", value={**value, "entry_count": len(listed[:most])})


async def stat_file(call: LocalCall) -> Answer:
    """Describe the entry at a path."""
    path = _path(call, call.request.path or "/")

    def stat(objects: Objects) -> Any:
        system = _system(objects, call)
        if path == "/":
            root = {"type": "dir", "size_bytes": "0", "modified": to_text(system.updated)}
            return {"path": path, "mode": "0755", **root}
        shown = _shown(_entry(objects, system, path))
        del shown["name"]
        return {**shown, "mode": "0755" if shown["type"] == "dir" else "0644"}

    return Answer(kind="stored", value=await call.server.store.read(stat))


async def move_file(call: LocalCall) -> Answer:
    """Move a file, or a folder with its content."""
    old, new = _path(call, call.body["from"]), _path(call, call.body["to"])

    def move(objects: Objects) -> None:
        system = _system(objects, call)
        entry = _entry(objects, system, old)
        if new == old or new.startswith(f"{old}/"):
            raise HttpProblem(400, f"to is {new!r}, which is within {old!r}.")
        if objects.get(ENTRIES, new, system) is not None:
            raise HttpProblem(409, f"to is {new!r}, which already exists.")
        for row in [entry, *_below(objects, system, old)]:
            objects.add(ENTRIES, row.body, id=new + row.id.removeprefix(old), parent=system, at=row.created)
            objects.delete(row)

    await call.server.store.write(move)
    return Answer(kind="stored", value={"from": old, "to": new})


async def delete_file(call: LocalCall) -> Answer:
    """Delete a file or folder. A folder that is not empty needs `recursive`."""
    path = _path(call, call.request.path or "/")

    def delete(objects: Objects) -> str:
        system = _system(objects, call)
        entry = _entry(objects, system, path)
        below = _below(objects, system, path)
        if below and not call.request.recursive:
            raise HttpProblem(400, f"path is {path!r}, which is a folder that is not empty. Set recursive=true.")
        for row in [*below, entry]:
            objects.delete(row)
        return str(entry.body["type"])

    return Answer(kind="stored", value={"path": path, "type": await call.server.store.write(delete)})


def _path(call: LocalCall, given: str) -> str:
    """Return a normalized path from the root. Raise `HttpProblem` if it leads out."""
    if ".." in given.split("/") or "\x00" in given:
        raise HttpProblem(400, f"path is {given!r}, which leads out of {call.path['file_system_key']!r}.")
    return normpath(f"/{given.lstrip('/')}")


def _system(objects: Objects, call: LocalCall) -> Row:
    return found(objects, "file_systems", call.path["file_system_key"])


def _entry(objects: Objects, system: Row, path: str) -> Row:
    row = objects.get(ENTRIES, path, system)
    if row is None:
        raise HttpProblem(404, f"There is no file or folder at {path!r}.")
    return row


def _below(objects: Objects, system: Row, path: str) -> list[Row]:
    within = path.rstrip("/") + "/"
    return [row for row in objects.list(ENTRIES, system) if row.id.startswith(within)]


def _shown(row: Row) -> dict[str, Any]:
    modified = to_text(row.updated)
    kind = {"type": row.body["type"], "size_bytes": str(row.body["size"]), "modified": modified}
    return {"path": row.id, "name": basename(row.id), **kind}


HANDLERS: Mapping[str, Handler] = {
    "file_systems_create_folder": create_folder,
    "file_systems_delete_file": delete_file,
    "file_systems_list_files": list_files,
    "file_systems_move_file": move_file,
    "file_systems_stat_file": stat_file,
}
