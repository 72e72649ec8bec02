"""`RecordedRequest`: a request that came in, kept for assertions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec


class RecordedRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request that came in, for assertions. The key is not kept, only whether there was one.

    `operation` is the name of the function that it belongs to, None if there is none; `request` the request struct,
    None if what came did not fit it.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    authorized: bool
    body: bytes
    operation: str | None = None
    request: Any = None

    def json(self) -> Any:
        """Return the body as plain data."""
        return msgspec.json.decode(self.body)
