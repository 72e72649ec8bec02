"""Check the Host and Origin headers of requests.

Only programs of this machine and allowed web pages get answers.

A browser sends requests for any open page. A page of another site must get no answer, neither through a host name that
it has bound to this machine nor from its own origin.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from starlette.requests import Request
from starlette.responses import Response

from ..errors import ConfigurationError
from .call import KIND_HEADER
from .http_problem import HttpProblem

_ORIGIN = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?")
_FOREIGN_HOST = (
    "this server answers only to 127.0.0.1, localhost and [::1], with its port; from a container, share the network "
    "of the machine or of the container that it runs in"
)
_FOREIGN_ORIGIN = "this server takes no requests from web pages of other origins: allow yours with --allow-origin URL"
_LIMITS = ", ".join(f"x-ratelimit-{name}-requests" for name in ("limit", "remaining", "reset"))
_EXPOSED = f"x-request-id, {KIND_HEADER}, retry-after, content-disposition, {_LIMITS}"
_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE"
_A_DAY = "86400"


def checked_origins(origins: str | Sequence[str]) -> frozenset[str]:
    """Return origins in the form that browsers send. Raise `ConfigurationError`."""
    listed = [origins] if isinstance(origins, str) else list(origins)
    for origin in listed:
        if not isinstance(origin, str) or not _ORIGIN.fullmatch(origin.lower()):
            wanted = "an origin such as http://localhost:5173: scheme, host and port, without a path"
            raise ConfigurationError(f"allow_origin must be {wanted}, not {origin!r}"[:300])
    return frozenset(origin.lower() for origin in listed)


class Guard:
    """Checks the Host and Origin headers of each request before all other steps."""

    def __init__(self, port: int, allowed: frozenset[str]) -> None:
        suffix = "" if port == 80 else f":{port}"  # Clients leave out port 80, the default of http.
        self._hosts = {name + suffix for name in ("127.0.0.1", "localhost", "[::1]")}
        self._allowed = allowed

    def check(self, request: Request) -> Mapping[str, str]:
        """Return the CORS headers of the answer. Raise `HttpProblem` for a page of another origin."""
        host = request.headers.get("host", "").lower()
        if host not in self._hosts:
            raise HttpProblem(403, _FOREIGN_HOST)
        origin = request.headers.get("origin")
        if origin is None or origin == f"http://{host}":
            return {}
        if origin.lower() not in self._allowed:
            raise HttpProblem(403, _FOREIGN_ORIGIN)
        return {"access-control-allow-origin": origin, "access-control-expose-headers": _EXPOSED, "vary": "Origin"}

    @staticmethod
    def preflight(request: Request) -> Response | None:
        """Return the answer to a CORS preflight, or None for another request."""
        asked = request.headers
        if request.method != "OPTIONS" or "origin" not in asked or "access-control-request-method" not in asked:
            return None
        headers = {
            "access-control-allow-methods": _METHODS,
            "access-control-allow-headers": asked.get("access-control-request-headers", "authorization, content-type"),
            "access-control-max-age": _A_DAY,
        }
        if asked.get("access-control-request-private-network") == "true":
            headers["access-control-allow-private-network"] = "true"
        return Response(None, 204, headers)
