"""The server's own paths under `/_orq/`: health, clock, seed, reset and snapshots.

The service does not have them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from .._version import __version__
from .clock import to_text
from .clock_control import change_of
from .http_problem import HttpProblem
from .tenants import Tenants
from .ticking import Ticker
from .wire import encode

PREFIX = "/_orq/"


class OwnPaths:
    """Answers requests to the server's own paths.

    `authorized` checks the key of a request, if one is set.
    """

    def __init__(self, tenants: Tenants, ticker: Ticker, authorized: Callable[[Request], bool]) -> None:
        self._tenants, self._ticker, self._authorized = tenants, ticker, authorized
        self._paths: Mapping[tuple[str, str], Callable[[str, Any], Awaitable[Any]]] = {
            ("GET", "clock"): self._clock,
            ("POST", "clock"): self._set_clock,
            ("GET", "dump"): self._dump,
            ("POST", "seed"): self._seed,
            ("POST", "reset"): self._reset,
            ("POST", "snapshot"): self._snapshot,
            ("POST", "restore"): self._restore,
        }

    async def answer(self, request: Request, tenant: str, body: Callable[[Request], Awaitable[bytes]]) -> Response:
        """Answer a request. Raise `HttpProblem`."""
        name = request.url.path.removeprefix(PREFIX)
        method = "GET" if request.method == "HEAD" else request.method
        if name == "health" and method == "GET":
            url = f"http://{request.headers['host']}"
            return _json({"status": "ok", "version": __version__, "url": url})
        found = self._paths.get((method, name))
        if found is None:
            raise self._unknown(request, name)
        if not self._authorized(request):
            raise HttpProblem(
                401, "The key is missing or wrong. Send the key of this server.", {"www-authenticate": "Bearer"}
            )
        return _json(await found(tenant, await body(request)))

    def _unknown(self, request: Request, name: str) -> HttpProblem:
        known = {("GET", "health"), *self._paths}
        if methods := sorted(method for method, path in known if path == name):
            allow = ", ".join(methods)
            return HttpProblem(405, f"{PREFIX}{name} takes {allow}, not {request.method}.", {"allow": allow})
        paths = ", ".join(sorted({PREFIX + path for _, path in known}))
        return HttpProblem(404, f"This server has no such path. Its own paths are {paths}.")

    async def _clock(self, tenant: str, body: bytes) -> Any:
        now = await self._ticker.change(None, tenant)
        return {"now": to_text(now), "frozen": self._tenants.clock(tenant).frozen}

    async def _set_clock(self, tenant: str, body: bytes) -> Any:
        await self._ticker.change(change_of(_read(body)), tenant)
        return await self._clock(tenant, body)

    async def _dump(self, tenant: str, body: bytes) -> Any:
        return await self._tenants.dump(tenant)

    async def _seed(self, tenant: str, body: bytes) -> Any:
        return {"stored": await self._tenants.add(tenant, _read(body))}

    async def _reset(self, tenant: str, body: bytes) -> Any:
        await self._tenants.reset(tenant)
        return {}

    async def _snapshot(self, tenant: str, body: bytes) -> Any:
        return {"snapshot": await self._tenants.snapshot(tenant)}

    async def _restore(self, tenant: str, body: bytes) -> Any:
        given = _read(body)
        name = given.get("snapshot") if isinstance(given, dict) else None
        if not isinstance(name, str):
            raise HttpProblem(400, "snapshot must be the text that /_orq/snapshot answered.")
        await self._tenants.restore(tenant, name)
        return {}


def _read(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError as error:
        raise HttpProblem(400, f"The body is not JSON: {error}.") from None


def _json(value: Any) -> Response:
    return Response(encode(value), media_type="application/json")
