"""`Problem`: a request that the server turns down, in the service's words and shape."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import Response

from ..models.shared import ErrorMessage
from .wire import encode


class Problem(Exception):
    """Raised by whoever notices; the app turns it into an answer `{"message": ...}` of that status."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})

    def response(self) -> Response:
        """Return the answer."""
        body = encode(ErrorMessage(message=self.message))
        return Response(body, self.status, {"content-type": "application/json", **self.headers})
