"""`HttpProblem`: the error answer to a request, in the service's words and shape."""

from __future__ import annotations

from collections.abc import Mapping

from .wire import encode

_GATEWAY = "/router/"  # these paths take the place of a model provider's, and some complain in the providers' shape


class HttpProblem(Exception):
    """Raised where a request is found to be wrong; the app turns it into an answer of that status."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})

    def body(self, path: str) -> bytes:
        """Return what to answer: `{"message": ...}`, on the gateway's paths with an `error` beside."""
        body: dict[str, object] = {"message": self.message}
        if _GATEWAY in path:
            body["error"] = {**body, "type": "invalid_request_error", "param": None, "code": str(self.status)}
        return encode(body)
