"""`Objects`: rows of the single table, for one tenant and within one transaction.

An object has a collection, an id and perhaps a key. `parent` is the sequence number of another object, or 0. The
sequence number gives the order of insertion, which is the order of lists. The number of a deleted object is not used
again.
"""
# ruff: noqa: S608 - the texts put into statements are constants of this file; values are bound

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant TEXT NOT NULL,
    collection TEXT NOT NULL,
    parent INTEGER NOT NULL,
    id TEXT NOT NULL,
    key TEXT,
    body TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    change INTEGER NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS objects_by_id ON objects (tenant, collection, id, parent);
CREATE INDEX IF NOT EXISTS objects_in_order ON objects (tenant, collection, parent);
CREATE INDEX IF NOT EXISTS objects_by_key ON objects (tenant, collection, key) WHERE key IS NOT NULL;
CREATE INDEX IF NOT EXISTS objects_by_parent ON objects (parent);
CREATE INDEX IF NOT EXISTS objects_by_change ON objects (change);
CREATE TABLE IF NOT EXISTS tombstones (seq INTEGER PRIMARY KEY, tenant TEXT, collection TEXT, parent INTEGER, id TEXT);
CREATE INDEX IF NOT EXISTS tombstones_by_id ON tombstones (tenant, collection, id, parent);
"""

_REMEMBERED = 100_000
"""Cursors of deleted objects work until this many newer objects were added."""

_COLUMNS = "seq, collection, parent, id, key, body, created, updated, change"

Values = list[Any]


class AlreadyExists(Exception):
    """An object with this collection, parent and id already exists."""


class Row(msgspec.Struct, frozen=True):
    """A stored object. `body` is its JSON in wire names.

    `created` and `updated` are Unix time in milliseconds. `change` increases with each change of any object.
    """

    seq: int
    collection: str
    parent: int
    id: str
    key: str | None
    body: Any
    created: int
    updated: int
    change: int


_TABLES = ("objects", "tombstones")


class Snapshot(msgspec.Struct, frozen=True):
    """All rows of a tenant."""

    objects: tuple[Any, ...] = ()
    tombstones: tuple[Any, ...] = ()

    def latest(self) -> int:
        """Return the highest sequence number."""
        return max((row[0] for row in self.objects), default=0)


def _row(found: Any) -> Row:
    values: Any = (*found[:5], msgspec.json.decode(found[5]), *found[6:])
    return Row(*values)


class Objects:
    """The objects of one tenant. `parent` is a row or its number.

    None, where allowed, means any parent. The name of each collection with a new object is added to `seen`.
    """

    def __init__(self, db: sqlite3.Connection, tenant: str, now: Callable[[], int], seen: set[str]) -> None:
        self._db, self._tenant, self._now, self._seen = db, tenant, now, seen

    def add(
        self,
        collection: str,
        body: Any,
        *,
        id: str,
        key: str | None = None,
        parent: Row | int = 0,
        at: int | None = None,
    ) -> Row:
        """Store a new object, created now or at a given time. Raise `AlreadyExists`."""
        at = self._now() if at is None else at
        values = (collection, _seq(parent), id, key, _text(body), at, at, self._next_change())
        row = f"INSERT INTO objects (tenant, {_COLUMNS[5:]}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        try:
            seq = self._db.execute(row, (self._tenant, *values)).lastrowid
        except sqlite3.IntegrityError:
            raise AlreadyExists(id) from None
        assert seq is not None
        self._seen.add(collection)
        return Row(seq, *values[:4], body, *values[5:])

    def get(self, collection: str, id: str, parent: Row | int | None = None) -> Row | None:
        """Return the object with an id."""
        return _first(self._select("AND id = ? LIMIT 1", [id], collection, parent))

    def find(self, collection: str, id_or_key: str, parent: Row | int | None = None) -> Row | None:
        """Return the object with an id, or else the oldest object with that key."""
        return self.get(collection, id_or_key, parent) or self.by_key(collection, id_or_key, parent)

    def by_key(self, collection: str, key: str, parent: Row | int | None = None) -> Row | None:
        """Return the oldest object with a key."""
        return _first(self._select("AND key = ? ORDER BY seq LIMIT 1", [key], collection, parent))

    def list(self, collection: str, parent: Row | int | None = None, *, newest_first: bool = False) -> Sequence[Row]:
        """Return all objects of a collection, in the order of insertion."""
        return self._select(f"ORDER BY seq {'DESC' if newest_first else 'ASC'}", [], collection, parent)

    def scan(
        self,
        collection: str,
        parent: Row | int | None = None,
        *,
        below: int | None = None,
        above: int | None = None,
        newest_first: bool = True,
    ) -> Iterator[Row]:
        """Yield objects between two sequence numbers.

        The iterator only works within the transaction.
        """
        where, values = self._where(collection, parent)
        for comparison, seq in (("<", below), (">", above)):
            if seq is not None:
                where, values = f"{where} AND seq {comparison} ?", [*values, seq]
        order = "DESC" if newest_first else "ASC"
        query = f"SELECT {_COLUMNS} FROM objects WHERE {where} ORDER BY seq {order}"
        return map(_row, self._db.execute(query, values))

    def by_seq(self, seq: int) -> Row | None:
        """Return the object with a sequence number, such as the parent of another."""
        query = f"SELECT {_COLUMNS} FROM objects WHERE seq = ? AND tenant = ?"
        found = self._db.execute(query, (seq, self._tenant)).fetchone()
        return _row(found) if found else None

    def place(self, collection: str, id: str, parent: Row | int | None = None) -> int | None:
        """Return the sequence number of an id, even if the object was deleted."""
        where, values = self._where(collection, parent)
        for table in ("objects", "tombstones"):
            query = f"SELECT seq FROM {table} WHERE {where} AND id = ? ORDER BY seq DESC LIMIT 1"
            if found := self._db.execute(query, [*values, id]).fetchone():
                return int(found[0])
        return None

    def replace(self, row: Row, body: Any, *, key: str | None = None) -> Row:
        """Store another body, and another key if one is given. The place in the order stays."""
        key = row.key if key is None else key
        now = max(self._now(), row.updated)  # The clock may have been set back.
        changed = msgspec.structs.replace(row, body=body, key=key, updated=now, change=self._next_change())
        query = "UPDATE objects SET body = ?, key = ?, updated = ?, change = ? WHERE seq = ?"
        self._db.execute(query, (_text(body), key, changed.updated, changed.change, row.seq))
        return changed

    def delete(self, row: Row) -> None:
        """Delete an object and its descendants."""
        self._delete("seq = ?", [row.seq])

    def count(self, collection: str, parent: Row | int | None = None) -> int:
        """Return the number of objects."""
        where, values = self._where(collection, parent)
        (number,) = self._db.execute(f"SELECT count(*) FROM objects WHERE {where}", values).fetchone()
        return int(number)

    def clear(self, collection: str, parent: Row | int | None = None) -> int:
        """Delete all objects of a collection and their descendants.

        Return their number without descendants.
        """
        number = self.count(collection, parent)
        self._delete(*self._where(collection, parent))
        return number

    def touch(self, row: Row, at: int) -> None:
        """Set the update time of an object."""
        self._db.execute("UPDATE objects SET updated = ?, change = ? WHERE seq = ?", (at, self._next_change(), row.seq))

    def snapshot(self) -> Snapshot:
        """Return all rows of the tenant."""
        return Snapshot(*map(self._all, _TABLES))

    def restore(self, snapshot: Snapshot) -> None:
        """Restore a snapshot.

        An empty snapshot deletes everything. Rows that have not changed are not written.
        """
        for table, rows in zip(_TABLES, (snapshot.objects, snapshot.tombstones), strict=True):
            held, kept = set(self._all(table)), set(rows)
            if kept.isdisjoint(held):
                self._db.execute(f"DELETE FROM {table} WHERE tenant = ?", [self._tenant])
            else:
                self._db.executemany(f"DELETE FROM {table} WHERE seq = ?", [row[:1] for row in held - kept])
            if missing := sorted(kept - held):
                self._db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(missing[0]))})", missing)

    def collections(self) -> Sequence[str]:
        """Return the names of the collections with objects."""
        query = "SELECT DISTINCT collection FROM objects WHERE tenant = ? ORDER BY collection"
        return [name for (name,) in self._db.execute(query, (self._tenant,))]

    def tenants(self) -> Sequence[str]:
        """Return the names of all tenants with objects."""
        return [name for (name,) in self._db.execute("SELECT DISTINCT tenant FROM objects ORDER BY tenant")]

    def _all(self, table: str) -> tuple[Any, ...]:
        return (*self._db.execute(f"SELECT * FROM {table} WHERE tenant = ?", [self._tenant]),)

    def _delete(self, where: str, values: Values) -> None:
        tree = (
            f"WITH RECURSIVE tree(seq) AS (SELECT seq FROM objects WHERE {where} "
            "UNION SELECT objects.seq FROM objects JOIN tree ON objects.parent = tree.seq) "
        )
        self._db.execute(
            f"{tree}INSERT INTO tombstones SELECT seq, tenant, collection, parent, id FROM objects "
            "WHERE seq IN (SELECT seq FROM tree)",
            values,
        )
        self._db.execute(f"{tree}DELETE FROM objects WHERE seq IN (SELECT seq FROM tree)", values)
        old = "DELETE FROM tombstones WHERE seq < (SELECT max(seq) FROM tombstones) - ?"
        self._db.execute(old, (_REMEMBERED,))

    def _select(self, rest: str, values: Values, collection: str, parent: Row | int | None) -> Sequence[Row]:
        where, first = self._where(collection, parent)
        query = f"SELECT {_COLUMNS} FROM objects WHERE {where} {rest}"
        return [*map(_row, self._db.execute(query, [*first, *values]))]

    def _where(self, collection: str, parent: Row | int | None) -> tuple[str, Values]:
        where, values = "tenant = ? AND collection = ?", [self._tenant, collection]
        return (where, values) if parent is None else (f"{where} AND parent = ?", [*values, _seq(parent)])

    def _next_change(self) -> int:
        (last,) = self._db.execute("SELECT max(change) FROM objects").fetchone()
        return int(last or 0) + 1


def _first(rows: Sequence[Row]) -> Row | None:
    return rows[0] if rows else None


def _seq(parent: Row | int) -> int:
    return parent if isinstance(parent, int) else parent.seq


def _text(body: Any) -> str:
    return msgspec.json.encode(body).decode()
