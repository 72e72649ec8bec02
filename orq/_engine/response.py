"""Status + content type + body -> a value or an error. Pure."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import Any

import msgspec

from ..errors import APIError, ResponseValidationError, for_status
from ..middleware import Response
from .decode import decode, shown
from .headers import Headers
from .operation import Empty, Events, Operation
from .secret import Secret

_TEXT_SHOWN = 500


def is_stream(operation: Operation, response: Response) -> bool:
    """Tell whether the body is to be read by the caller, event by event."""
    streams = isinstance(operation.answer, Events) and 200 <= response.status_code < 300
    return streams and _media_type(response) == "text/event-stream"


def decode_answer(operation: Operation, response: Response, strict: bool) -> tuple[Any, tuple[str, ...]]:
    """Return the value of a 2xx answer that has been read, and what in it did not fit."""
    answer, body = operation.answer, response.body or b""
    try:
        if isinstance(answer, Events):
            raise ResponseValidationError(f"expected a stream of events, got {_described(response)}", body=shown(body))
        if isinstance(answer, Empty):
            return None, ()
        if not body.strip():
            raise ResponseValidationError("the answer is empty, where JSON was due")
        value, problems = decode(answer.type, body, operation=operation.name, strict=strict)
        return value, tuple(problems)
    except ResponseValidationError as error:
        if _media_type(response) not in ("application/json", "text/event-stream", ""):
            error.message += f" (the answer is {_described(response)}: does server_url point at the service?)"
        error.status_code = response.status_code
        raise


def _media_type(response: Response) -> str:
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def _described(response: Response) -> str:
    return _media_type(response) or "an answer without a content type"


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


def without_key(response: Response, key: Secret | None) -> Response:
    """Blank the key where a service repeats it in what it says of an error."""
    text = key.reveal().encode() if key else b""
    if not text or text not in (response.body or b""):
        return response
    return msgspec.structs.replace(response, body=(response.body or b"").replace(text, b"[api key]"))


def _data(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body) if body else None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return body.decode("utf-8", "replace")


def _host(response: Response) -> str:
    match = re.match(r"(?:https?:)?//(?:[^/?#]*@)?([^/?#]+)", response.headers.get("location", ""))
    return match[1][:_TEXT_SHOWN] if match else "another path of the same host"


def describe(data: Any) -> tuple[str, str | None]:
    """Find what an error body says, and its code, in the shapes that services use: field by field if it lists them."""
    if isinstance(data, str):
        return _from_text(data), None
    if isinstance(data, list):
        return "; ".join(filter(None, (describe(item)[0] for item in data[:20])))[:_TEXT_SHOWN], None
    if not isinstance(data, dict):
        return "", None
    code = next((str(data[key]) for key in ("code", "type") if isinstance(data.get(key), (str, int, float))), None)
    if issues := _issues(data):
        said = data.get("message")
        return f"{said}: {issues}" if isinstance(said, str) and not said.startswith("[") else issues, code
    for key in ("message", "detail", "error", "msg", "title", "error_description"):
        if data.get(key):
            message, inner = describe(data[key])
            if message:
                return message, inner or code
    return "", code


def _issues(data: dict[str, Any]) -> str:
    """Join a list of complaints about fields, each `path: message`."""
    for key in ("issues", "errors", "detail", "details"):
        items = data.get(key)
        if isinstance(items, list) and items and all(isinstance(item, dict) for item in items):
            return "; ".join(filter(None, (_issue(item) for item in items[:20])))
    return ""


def _issue(item: dict[str, Any]) -> str:
    where = item.get("path") or item.get("loc") or item.get("field") or item.get("param")
    path = ".".join(map(str, where)) if isinstance(where, list) else str(where or "")
    message = describe({key: value for key, value in item.items() if key in ("message", "msg", "detail", "error")})[0]
    return ": ".join(part for part in (path, message) if part)


def _from_text(text: str) -> str:
    """Return plain text cut short; of an HTML page only its title, as a proxy's page says little more."""
    if re.match(r"\s*<", text):
        title = re.search(r"<title[^>]*>(.*?)</title>", text[:20_000], re.IGNORECASE | re.DOTALL)
        return "an HTML page" + (f": {' '.join(title[1].split())[:200]}" if title else "")
    text = " ".join(text[: 4 * _TEXT_SHOWN].split())
    return text if len(text) <= _TEXT_SHOWN else text[:_TEXT_SHOWN] + "…"


def retry_after(headers: Headers, wall_time: float) -> float | None:
    """Return the seconds to wait that an answer asks for; None if it does not, or makes no sense."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name, "").split(",")[0].strip()
        if re.fullmatch(r"\d{1,12}(\.\d{1,9})?", text):
            return float(text) * unit
    try:
        until = parsedate_to_datetime(headers.get("retry-after", "")).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    seconds = until - wall_time
    return max(0.0, seconds) if isfinite(seconds) else None
