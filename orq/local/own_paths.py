"""The paths that are the server's own, under one that the service does not use. They need no key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .._version import __version__
from .http_problem import HttpProblem

PREFIX = "/_orq/"

OwnPath = Callable[[Request], Awaitable[Response]]


async def health(request: Request) -> Response:
    """Say that the server answers; its seeds are there before it does."""
    return JSONResponse({"status": "ok", "version": __version__, "url": f"http://{request.headers['host']}"})


OWN_PATHS: Mapping[tuple[str, str], OwnPath] = {("GET", "health"): health}


async def answer_own(request: Request) -> Response:
    """Answer a request to a path of the server's own."""
    name = request.url.path.removeprefix(PREFIX)
    found = OWN_PATHS.get(("GET" if request.method == "HEAD" else request.method, name))
    if found is not None:
        return await found(request)
    methods = sorted(method for method, path in OWN_PATHS if path == name)
    if methods:
        allow = ", ".join(methods)
        raise HttpProblem(405, f"{PREFIX}{name} takes {allow}, not {request.method}", {"allow": allow})
    known = ", ".join(sorted({PREFIX + path for _, path in OWN_PATHS}))
    raise HttpProblem(404, f"this server has no such path of its own; it has {known}")
