"""Check API keys and management keys that this server created."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from ..call import Answer, Handler, LocalCall, TenantContext
from ..state.collections import stored
from ..state.filters import moment_of, values_at
from ..state.rows import Objects, Row

_MADE_HERE = re.compile(r"local_[0-9a-z]{26}")
_COLLECTIONS = {"api_keys_create": "api_keys", "management_keys_create": "management_keys"}
_EXPIRIES = ("constraints.expires_at", "expiration", "expires_at")


async def create(call: LocalCall) -> Answer:
    """Store a new key so that its hash finds it."""
    answer, name = await stored(call), _COLLECTIONS[call.operation.name]
    made = answer.value.get("management_key", answer.value)
    own, key = str(made.get("id") or made.get("management_key_id")), hashed(answer.value["token"])

    def mark(objects: Objects) -> None:
        if row := objects.get(name, own):
            objects.replace(row, row.body, key=key)

    await call.server.store.write(mark)
    return answer


def hashed(token: str) -> str:
    """Return the hash of a token, which is stored in its place."""
    return sha256(token.encode()).hexdigest()


def token_of(headers: Mapping[str, str]) -> str | None:
    """Return the key of a request if a local server created it, else None."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and _MADE_HERE.fullmatch(token.strip()) else None


def key_row(objects: Objects, token: str) -> Row | None:
    """Return the stored key of a token."""
    return next(filter(None, (objects.by_key(name, hashed(token), 0) for name in _COLLECTIONS.values())), None)


async def refused_key(token: str, context: TenantContext) -> str:
    """Return why a key that a local server created does not work, or "" if it works."""
    row = await context.store.read(lambda objects: key_row(objects, token))
    if row is None:
        return "This API key was deleted, or another server made it."
    return why_refused(row.body, context.clock.now())


def why_refused(key: Mapping[str, Any], now: int) -> str:
    """Return why a key does not work at a time, or "" if it works."""
    status = str(key.get("status") or "").rpartition("_")[2].lower()
    if status in ("disabled", "revoked"):
        return f"This API key is {status}."
    for name in _EXPIRIES:
        for value in values_at(key, name):
            moment = moment_of(value)
            if moment is not None and moment <= now:
                return f"This API key expired at {value}."
    return ""


HANDLERS: Mapping[str, Handler] = dict.fromkeys(_COLLECTIONS, create)
