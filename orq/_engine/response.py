"""Status + content type + body -> a value or an error. Pure."""

from __future__ import annotations

import re
from datetime import timezone
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import Any

import msgspec

from .._headers import Headers, media_type
from ..errors import APIError, ResponseValidationError, for_status
from ..middleware import Response
from .codec import decode, shown
from .error_text import describe
from .operation import Binary, Empty, Events, Operation

_TEXT_SHOWN = 500
_DEPTH = 8
_PLAIN_DEPTH = 100


def stays_open(operation: Operation, response: Response) -> bool:
    """Tell whether the body is to be read by the caller: events one by one, or a download."""
    if not 200 <= response.status_code < 300:
        return False
    if isinstance(operation.answer, Events):
        if "content-type" not in response.headers:  # the first bytes of the body tell: see `UntypedReader`
            return response.status_code != 204
        return media_type(response.headers) == "text/event-stream"
    # A proxy's page is no file, and neither is nothing at all.
    return (
        isinstance(operation.answer, Binary)
        and media_type(response.headers) != "text/html"
        and response.status_code != 204
    )


def decode_answer(operation: Operation, response: Response, strict: bool) -> tuple[Any, tuple[str, ...]]:
    """Return the value of a 2xx answer that has been read, and what in it did not fit."""
    answer, body = operation.answer, response.body or b""
    try:
        if isinstance(answer, (Events, Binary)):
            raise unexpected("a file" if isinstance(answer, Binary) else "a stream of events", response, body)
        if isinstance(answer, Empty) or (answer.or_none and response.status_code == 204):
            return None, ()
        if not body.strip():
            raise ResponseValidationError("the answer is empty, where JSON was due")
        value, problems = decode(answer.type, body, operation=operation.name, strict=strict)
        return value, tuple(problems)
    except ResponseValidationError as error:
        if media_type(response.headers) not in ("application/json", "text/event-stream", ""):
            error.message += f" (the answer is {_described(response)}: does server_url point at the service?)"
        error.status_code = response.status_code
        raise


def unexpected(due: str, response: Response, body: bytes) -> ResponseValidationError:
    """Return the error of a body that is something else than what is due."""
    said = f"expected {due}, got {_described(response)}"
    return ResponseValidationError(said, body=shown(body), status_code=response.status_code)


def _described(response: Response) -> str:
    if response.status_code == 204:
        return "nothing (status 204)"
    return media_type(response.headers) or "an answer without a content type"


def api_error(response: Response, wall_time: float) -> APIError:
    """Return the error that stands for an answer other than 2xx, read as far as it came."""
    body = response.body or b""
    data = _data(body)
    message, code = describe(data)
    if 300 <= response.status_code < 400:
        message = f"it redirects to {_host(response)}; redirects are not followed: set server_url to the final address"
    return for_status(response.status_code)(
        message,
        status_code=response.status_code,
        code=code,
        body=data,
        headers=response.headers,
        request_id=response.request_id,
        retry_after=retry_after(response.headers, wall_time),
        attempts=response.attempts,
    )


def _data(body: bytes) -> Any:
    try:
        data = msgspec.json.decode(body) if body else None
        return body.decode("utf-8", "replace") if _deeper(data, _PLAIN_DEPTH) else data
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return body.decode("utf-8", "replace")


def _deeper(data: Any, depth: int) -> bool:
    """Tell whether data is nested deeper than an error should carry: it has to pickle."""
    if not isinstance(data, (dict, list)):
        return False
    return depth == 0 or any(_deeper(item, depth - 1) for item in (data.values() if isinstance(data, dict) else data))


def _host(response: Response) -> str:
    match = re.match(r"(?:https?:)?//(?:[^/?#]*@)?([^/?#]+)", response.headers.get("location", ""))
    return match[1][:_TEXT_SHOWN] if match else "another path of the same host"


def retry_after(headers: Headers, wall_time: float) -> float | None:
    """Return the seconds to wait that an answer asks for; None if it does not, or makes no sense."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name, "").split(",")[0].strip()
        if re.fullmatch(r"\d{1,12}(\.\d{1,9})?", text):
            return float(text) * unit
    try:
        deadline = parsedate_to_datetime(headers.get("retry-after", ""))
        seconds = (deadline if deadline.tzinfo else deadline.replace(tzinfo=timezone.utc)).timestamp() - wall_time
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return max(0.0, seconds) if isfinite(seconds) else None
