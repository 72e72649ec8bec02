"""Create the tables, and convert those of older layouts.

This is one transaction, after a copy of the file.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from .rows import SCHEMA

VERSION = 2
"""Files without a version have 0. Layout 1 has a table `documents` with conversations and their messages."""


def prepare(db: sqlite3.Connection, path: Path | None) -> None:
    """Create the tables, and move objects of an older layout into them.

    Raise `sqlite3.DatabaseError`.
    """
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise sqlite3.DatabaseError(
            f"A newer orq-sdk wrote it, with layout {version}. This one reads up to layout {VERSION}."
        )
    if version == VERSION:
        return
    old = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'documents'").fetchone()
    if old and path is not None:
        _copy(db, path.with_name(f"{path.name}-layout-1"))
    db.execute("BEGIN IMMEDIATE")
    try:
        for statement in SCHEMA.split(";\n"):
            db.execute(statement)
        if old:
            _move_documents(db)
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def _copy(db: sqlite3.Connection, to: Path) -> None:
    """Copy the database, readable only for its owner.

    The copy gets its final name when it is complete.
    """
    half = to.with_name(f"{to.name}-half")
    half.unlink(missing_ok=True)
    os.close(os.open(half, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(half)) as copy:
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    half.replace(to)


def _move_documents(db: sqlite3.Connection) -> None:
    row = (
        "INSERT INTO objects (tenant, collection, parent, id, body, created, updated, change) "
        "VALUES ('', ?, ?, ?, ?, ?, ?, (SELECT count(*) + 1 FROM objects))"
    )
    places: dict[str, int] = {}
    for kind, parent, name, body in db.execute("SELECT kind, parent, id, body FROM documents ORDER BY seq").fetchall():
        value = msgspec.json.decode(body)
        created = int(value.get("createdAt") or 0)
        times = (created, int(value.get("updatedAt") or created))
        collection = "conversations" if kind == "conversation" else "conversation_messages"
        seq = db.execute(row, (collection, places.get(parent, 0), name, body, *times)).lastrowid
        if kind == "conversation" and seq is not None:
            places[name] = seq
    db.execute("DROP TABLE documents")
