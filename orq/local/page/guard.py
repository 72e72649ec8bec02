"""Protect the page and its paths from other web pages.

Only the page itself and programs of this machine get answers.

The browser cannot send a key when it loads a page. So the page's paths require a header that only code of the same
origin can add. If the server has a key, the header holds a token from the fragment (after `#`) of the URL that `orq
serve` prints.
"""

from __future__ import annotations

from hmac import compare_digest
from secrets import token_urlsafe

from starlette.requests import Request

from ..http_problem import HttpProblem

HEADER = "x-orq-page"


class PageGuard:
    """Checks requests for the page and its paths. `fragment` is the end of the page's URL."""

    def __init__(self, *, keyed: bool) -> None:
        self._token = token_urlsafe(18) if keyed else ""
        self.fragment = f"#token={self._token}" if keyed else ""

    def check_document(self, request: Request) -> None:
        """Raise `HttpProblem` unless the page may be loaded.

        Any site may link to the page, but only as a page of its own and not in a frame.
        """
        asked = request.headers
        opened = asked.get("sec-fetch-mode") == "navigate" and asked.get("sec-fetch-dest") == "document"
        if not opened:
            self._check_site(request)

    def check(self, request: Request) -> None:
        """Raise `HttpProblem` unless the request comes from the page."""
        self._check_site(request)
        given = request.headers.get(HEADER)
        if given is None:
            raise HttpProblem(403, f"Only the page of this server can call this path. It sends the header {HEADER}.")
        if self._token and not compare_digest(given.encode(), self._token.encode()):
            raise HttpProblem(
                401, "The link is not valid. Open the page by the address that was printed when the server started."
            )

    def _check_site(self, request: Request) -> None:
        origin, host = request.headers.get("origin"), request.headers.get("host", "").lower()
        own = origin is None or origin == f"http://{host}"
        if not own or request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            raise HttpProblem(403, "Another web page cannot use the page of this server.")
