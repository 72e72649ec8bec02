"""`HttpProblem`: an error answer to a request, in the service's format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .wire import encode

_WITH_ERROR = ("/router/", "/proxy/", "/schedules", "/websearch", "/responses/compact")
"""Parts of paths whose errors also hold an `error` object in the format of model providers."""


_TYPES = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}
_CODES = {401: "invalid_api_key", 404: "not_found", 429: "rate_limit_exceeded"}
_UNKNOWN: Any = object()


class HttpProblem(Exception):
    """Raised for a wrong request. The app turns it into an answer with its status.

    `type`, `param` and `code` appear in the `error` object of some paths. `kind` is the value of `x-orq-local`.
    """

    def __init__(
        self,
        status: int,
        message: str,
        headers: Mapping[str, str] | None = None,
        *,
        type: str | None = None,
        param: str | None = None,
        code: str | None = _UNKNOWN,
        kind: str = "refused",
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.kind = status, message, kind
        self.headers = dict(headers or {})
        self.type = type or _TYPES.get(status, "server_error" if status >= 500 else "invalid_request_error")
        self.param, self.code = param, _CODES.get(status, str(status)) if code is _UNKNOWN else code

    def body(self, path: str) -> bytes:
        """Return the body: `{"message": ...}`, and on some paths an `error` object beside it."""
        body: dict[str, object] = {"message": self.message}
        if any(part in path for part in _WITH_ERROR):
            body["error"] = {**body, "type": self.type, "param": self.param, "code": self.code}
        return encode(body)
