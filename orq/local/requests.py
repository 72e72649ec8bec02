"""`RequestReader`: read and check each request before it is answered.

The request may come from a socket or not.

The reader records the request for assertions, raises a due failure, checks the key, and builds the request struct of
the operation. It raises `HttpProblem` for any problem of the request.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hmac import compare_digest
from typing import Any
from urllib.parse import parse_qs

import msgspec

from .._engine.operation import Operation
from .._secrets import SECRETS
from .._version import __version__
from .answers import PlannedAnswer, PlannedAnswers
from .body import read_body
from .faults import Faults
from .http_problem import HttpProblem
from .recorded import RecordedRequest, Recorder
from .routes import Routes, alike, load
from .wire import OutOfBounds, Refused, read_request


class RawRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A received request. Header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


class ReadRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request decoded for its operation, and its planned answer, if there is one.

    `path` and `query` hold texts by wire name. `body` is the plain data that was sent.
    """

    operation: Operation
    request: Any
    path: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    body: Any
    planned: PlannedAnswer | None


class RequestReader:
    """Reads requests and adds each to `recorded`.

    `faults` come first; `answers` holds planned answers.
    """

    def __init__(
        self,
        index: Mapping[str, tuple[str, str]],
        *,
        faults: Faults,
        answers: PlannedAnswers,
        recorded: Recorder,
        key: str | None = None,
    ) -> None:
        self._routes = Routes(index)
        self._faults = faults
        self._answers = answers
        self._recorded = recorded
        self.key = key

    def authorizes(self, request: Any) -> bool:
        """Return whether a request has the key of the server, if the server has one."""
        return self.key is None or _is_key(request.headers.get("authorization", ""), self.key)

    def operation(self, method: str, path: str) -> str | None:
        """Return the name of a request's operation, or None."""
        raw = RawRequest(method=method, path=path, query="", headers={}, body=b"")
        try:
            return self._route(raw)[0]
        except HttpProblem:
            return None

    def read(self, raw: RawRequest, tenant: str = "", refused: str | None = None) -> ReadRequest:
        """Record a request and read it for a tenant. Raise `HttpProblem` for its first problem.

        If the server created the request's key, `refused` is the reason why the key does not work, or "". Otherwise it
        is None.
        """
        authorized = self._has_key(raw, refused)
        name, read = None, None
        try:
            try:
                name, path = self._route(raw)
                missing = None
            except HttpProblem as problem:
                missing, path = problem, []
            self._check(raw, tenant, authorized, refused)
            if missing is not None:
                raise missing
            assert name is not None
            read = self._to_struct(raw, load(name), path, tenant)
            return read
        finally:
            self._recorded.append(_record(raw, authorized, name, read))

    def admit(self, raw: RawRequest, tenant: str, refused: str | None) -> None:
        """Record a request without an operation. Raise `HttpProblem` for a due failure or a bad key."""
        authorized = self._has_key(raw, refused)
        self._recorded.append(_record(raw, authorized, None, None))
        self._check(raw, tenant, authorized, refused)

    def _has_key(self, raw: RawRequest, refused: str | None) -> bool:
        return _is_key(raw.headers.get("authorization", ""), self.key) if refused is None else not refused

    def _check(self, raw: RawRequest, tenant: str, authorized: bool, refused: str | None) -> None:
        """Raise a due failure, or a 401 without a valid key."""
        self._faults.raise_next(tenant, raw.headers)
        if not authorized:
            wanted = "any text" if self.key is None else "the key of this server"
            hint = refused or f"The API key is missing or wrong. Send the header `Authorization: Bearer <{wanted}>`."
            raise HttpProblem(401, hint, {"www-authenticate": "Bearer"})

    def _route(self, raw: RawRequest) -> tuple[str, list[str]]:
        method = "GET" if raw.method == "HEAD" else raw.method
        allowed: set[str] = set()
        for found in filter(None, map(self._routes.find, alike(raw.path))):
            methods, path = found
            if method in methods:
                return methods[method], path
            allowed |= methods.keys()
        if not allowed:
            known = f"orq-sdk {__version__} does not have it"
            raise HttpProblem(404, f"There is no route {raw.method} {raw.path}. {known}.")
        allow = ", ".join(sorted(allowed))
        raise HttpProblem(405, f"{raw.path} takes {allow}, not {raw.method}.", {"allow": allow})

    def _to_struct(self, raw: RawRequest, operation: Operation, path: list[str], tenant: str) -> ReadRequest:
        data = read_body(operation, raw.headers, raw.body)
        if operation.streamed is not None:
            operation = operation.for_stream(isinstance(data, dict) and data.get("stream") is True)
        query = parse_qs(raw.query, keep_blank_values=True)
        try:
            value = read_request(operation, path, query, data)
        except OutOfBounds as refused:
            raise HttpProblem(400, str(refused), param=refused.field, code=None) from None
        except Refused as refused:
            raise HttpProblem(422, str(refused)) from None
        values = dict(zip(operation.path_fields, path, strict=True))
        planned = self._answers.take(operation, tenant)
        return ReadRequest(operation=operation, request=value, path=values, query=query, body=data, planned=planned)


def _is_key(header: str, key: str | None) -> bool:
    scheme, _, given = header.partition(" ")
    if scheme.lower() != "bearer" or not given.strip():
        return False
    return key is None or compare_digest(given.strip().encode(), key.encode())


def _record(raw: RawRequest, authorized: bool, operation: str | None, read: ReadRequest | None) -> RecordedRequest:
    return RecordedRequest(
        method=raw.method,
        path=raw.path,
        query=raw.query,
        headers={name: value for name, value in raw.headers.items() if name not in SECRETS},
        authorized=authorized,
        body=raw.body,
        operation=operation,
        request=None if read is None else read.request,
    )
