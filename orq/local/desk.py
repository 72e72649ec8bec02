"""The desk: what every request goes through before it is answered, whether it came over a socket or not.

It is noted for assertions, fails if a failure is due, has to bring a key, and is read into the request struct of its
operation. Whatever is wrong with it is a `Problem`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

import msgspec

from .._engine.operation import Operation
from .body import read_body
from .faults import Faults
from .plans import Plan, Plans
from .problem import Problem
from .routes import Routes, load
from .seen import Seen
from .wire import Refused, path_names, read_request

_SECRET = frozenset({"authorization", "proxy-authorization", "cookie"})


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """A request as it came over the wire; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A request that was understood: its operation, its struct, the values in its path; and the answer, if planned."""

    operation: Operation
    request: Any
    path: Mapping[str, str]
    plan: Plan | None


class Desk:
    """`seen` gets each request; `faults` go before everything else, `plans` before what would be answered."""

    def __init__(
        self, index: Mapping[str, tuple[str, str]], *, faults: Faults, plans: Plans, seen: deque[Seen]
    ) -> None:
        self._routes = Routes(index)
        self._faults = faults
        self._plans = plans
        self._seen = seen

    def take(self, incoming: Incoming) -> Asked:
        """Note a request and read it; raises `Problem` for what is wrong with it."""
        authorized, name, asked = _has_key(incoming), None, None
        try:
            try:
                name, path = self._route(incoming)
                missing = None
            except Problem as problem:
                missing, path = problem, []
            self._faults.raise_next()
            if not authorized:
                hint = "send an API key: Authorization: Bearer <any text>"
                raise Problem(401, hint, {"www-authenticate": "Bearer"})
            if missing is not None:
                raise missing
            assert name is not None
            asked = self._read(incoming, load(name), path)
            return asked
        finally:
            self._seen.append(_seen(incoming, authorized, name, asked))

    def _route(self, incoming: Incoming) -> tuple[str, list[str]]:
        found = self._routes.find(incoming.path)
        if found is None:
            raise Problem(404, f"no such route: {incoming.method} {incoming.path}")
        methods, path = found
        name = methods.get("GET" if incoming.method == "HEAD" else incoming.method)
        if name is None:
            allowed = ", ".join(sorted(methods))
            raise Problem(405, f"{incoming.path} takes {allowed}, not {incoming.method}", {"allow": allowed})
        return name, path

    def _read(self, incoming: Incoming, operation: Operation, path: list[str]) -> Asked:
        data = read_body(operation, incoming.headers, incoming.body)
        if operation.streamed is not None:
            operation = operation.told(isinstance(data, dict) and data.get("stream") is True)
        try:
            value = read_request(operation, path, parse_qs(incoming.query, keep_blank_values=True), data)
        except Refused as refused:
            raise Problem(422, str(refused)) from None
        values = dict(zip(path_names(operation), path, strict=True))
        return Asked(operation=operation, request=value, path=values, plan=self._plans.take(operation))


def _has_key(incoming: Incoming) -> bool:
    scheme, _, key = incoming.headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and bool(key.strip())


def _seen(incoming: Incoming, authorized: bool, operation: str | None, asked: Asked | None) -> Seen:
    return Seen(
        method=incoming.method,
        path=incoming.path,
        query=incoming.query,
        headers={name: value for name, value in incoming.headers.items() if name not in _SECRET},
        authorized=authorized,
        body=incoming.body,
        operation=operation,
        request=None if asked is None else asked.request,
    )
