"""SQLite: JSON documents by kind and id, in memory or in one file that only its owner can read.

A document may have a parent (a message has its conversation) and goes when the parent goes. All calls come from the
server's one thread and take microseconds, so they are made straight from its event loop. Keys never get here.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..errors import ConfigurationError
from .data_file import DataFile

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
        try:
            self._file = DataFile(None if data is None else Path(data).absolute(), _SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise ConfigurationError(f"data: cannot use the file {str(data)!r}: {error}") from error

    @property
    def _db(self) -> sqlite3.Connection:
        return self._file.db

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        """Keep all that is written within, or nothing of it. At the end it is kept."""
        self._file.prepare_write()
        with self._file.db as db:
            yield db

    def add(self, kind: str, id: str, body: bytes, parent: str = "") -> None:
        """Store a new document; raises `AlreadyExists`."""
        try:
            with self._writing() as db:
                row = (kind, parent, id, body.decode())
                db.execute("INSERT INTO documents (kind, parent, id, body) VALUES (?, ?, ?, ?)", row)
        except sqlite3.IntegrityError:
            raise AlreadyExists(id) from None

    def replace(self, kind: str, id: str, body: bytes) -> None:
        """Change a document that has no parent; nothing happens if it is gone."""
        with self._writing() as db:
            row = (body.decode(), kind, id)
            db.execute("UPDATE documents SET body = ? WHERE kind = ? AND parent = '' AND id = ?", row)

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
        with self._writing() as db:
            query = "DELETE FROM documents WHERE kind = ? AND parent = '' AND id = ?"
            gone = db.execute(query, (kind, id)).rowcount > 0
            if gone:
                db.execute("DELETE FROM documents WHERE parent = ?", (id,))
        return gone

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def drop(self) -> None:
        """In a child process: leave the file to the parent."""
        self._file.drop()
