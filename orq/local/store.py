"""SQLite: JSON documents by kind and id, in memory or in one file that only its owner can read.

A document may have a parent (a message has its conversation) and goes when the parent goes. All calls come from the
server's one thread and take microseconds, so they are made straight from its event loop. Keys never get here.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from ..errors import ConfigurationError

_APPLICATION_ID = 0x6F727131  # "orq1": tells our files from other programs' databases

_SCHEMA = """
CREATE TABLE IF NOT EXISTS documents (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, parent, id)
)
"""


class AlreadyExists(Exception):
    """A document of that kind, parent and id is there already."""


class Store:
    """Documents in SQLite. `data=None` keeps them in memory."""

    def __init__(self, data: str | os.PathLike[str] | None) -> None:
        path = ":memory:" if data is None else Path(data).absolute()
        try:
            if isinstance(path, Path):
                _claim(path)
            self._db = sqlite3.connect(path, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise ConfigurationError(f"data: cannot use the file {str(path)!r}: {error}") from error
        try:
            self._prepare()
        except sqlite3.Error as error:
            self._db.close()
            raise ConfigurationError(f"data: {str(path)!r} is not a file of the local server: {error}") from error

    def _prepare(self) -> None:
        (owner,) = self._db.execute("PRAGMA application_id").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if owner != _APPLICATION_ID and (owner or tables):
            raise sqlite3.DatabaseError("it belongs to another program")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        self._db.execute(_SCHEMA)
        self._db.commit()

    def add(self, kind: str, id: str, body: bytes, parent: str = "") -> None:
        """Store a new document; raises `AlreadyExists`."""
        try:
            with self._db:
                row = (kind, parent, id, body.decode())
                self._db.execute("INSERT INTO documents (kind, parent, id, body) VALUES (?, ?, ?, ?)", row)
        except sqlite3.IntegrityError:
            raise AlreadyExists(id) from None

    def replace(self, kind: str, id: str, body: bytes) -> None:
        """Change a document that has no parent; nothing happens if it is gone."""
        with self._db:
            row = (body.decode(), kind, id)
            self._db.execute("UPDATE documents SET body = ? WHERE kind = ? AND parent = '' AND id = ?", row)

    def get(self, kind: str, id: str) -> str | None:
        """Return a document that has no parent."""
        query = "SELECT body FROM documents WHERE kind = ? AND parent = '' AND id = ?"
        row = self._db.execute(query, (kind, id)).fetchone()
        return row[0] if row else None

    def children(self, kind: str, parent: str) -> list[str]:
        """Return the documents of a parent, the oldest first."""
        query = "SELECT body FROM documents WHERE kind = ? AND parent = ? ORDER BY seq"
        return [body for (body,) in self._db.execute(query, (kind, parent))]

    def page(
        self, kind: str, limit: int, *, after: str | None, before: str | None, where: Mapping[str, str]
    ) -> tuple[list[str], bool]:
        """Return up to `limit` documents, the newest first, and whether there are more in that direction.

        Ids sort by age, so a cursor still works when the document that it names has been deleted. `where` maps
        JSON paths to the text that must be there.
        """
        query, values = "SELECT body FROM documents WHERE kind = ? AND parent = ''", [kind]
        for path, text in where.items():
            query += " AND json_extract(body, ?) = ?"
            values += [path, text]
        if after is not None:
            query += " AND id < ?"
            values.append(after)
        if before is not None:
            query += " AND id > ?"
            values.append(before)
        backwards = before is not None and after is None  # the page that ends right before the cursor
        query += f" ORDER BY id {'ASC' if backwards else 'DESC'} LIMIT {limit + 1:d}"
        found = [body for (body,) in self._db.execute(query, values)]
        page = found[:limit]
        return page[::-1] if backwards else page, len(found) > limit

    def delete(self, kind: str, id: str) -> bool:
        """Delete a document that has no parent, and its children; tell whether it was there."""
        with self._db:
            query = "DELETE FROM documents WHERE kind = ? AND parent = '' AND id = ?"
            gone = self._db.execute(query, (kind, id)).rowcount > 0
            if gone:
                self._db.execute("DELETE FROM documents WHERE parent = ?", (id,))
        return gone

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def _claim(path: Path) -> None:
    """Create the file for its owner only, before SQLite can create it for all; one of ours is narrowed.

    A file of another program is left as it is. Its header tells: what is not in it yet, `_prepare` finds.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        header = os.read(descriptor, 100)
    finally:
        os.close(descriptor)
    if header[:16] not in (b"", b"SQLite format 3\0"):
        raise sqlite3.DatabaseError("it is not a SQLite database")
    owner, has_tables = int.from_bytes(header[68:72], "big"), any(header[40:44])
    if owner != _APPLICATION_ID and (owner or has_tables):
        raise sqlite3.DatabaseError("it belongs to another program")
    path.chmod(0o600)
