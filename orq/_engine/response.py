"""Status + content type + body -> a value or an error. Pure."""

from __future__ import annotations

import re
from datetime import timezone
from math import isfinite
from typing import Any

import msgspec

from .._headers import Headers, media_type
from ..errors import APIError, OrqError, ResponseValidationError
from ..middleware import Response
from ..types import Unrecognized, is_untagged
from .codec import decode, nothing, shown
from .failures import status_hint
from .free_answers import read_free
from .lenient import is_deeper, parse
from .operation import Binary, Empty, Events, Free, Operation
from .service_errors import is_error_in_place_of, may_tell, service_error
from .settings import CallSettings, Settings

_TEXT_SHOWN = 500
_TEXTS = frozenset({"text/plain", "text/vtt", "text/srt", "application/x-subrip"})
ERROR_BODY = 2**20
"""Bytes of an error's body that are read, decompressed. A larger answer is not looked through for an error."""
_PLAIN_DEPTH = 100
_HEADER_READ = 200
_MANY = 10_000
"""Values in the body of an error. Data of more would take too long to look through, blank, copy and pickle."""
_NOTHING = "the service had nothing to answer (status 204): each field reads None"
_ERROR_SIZE = 16 * 1024
"""An answer that the caller reads as a type of their own is not looked through for an error if it is larger."""


def stays_open(operation: Operation, response: Response) -> bool:
    """Tell whether the body is to be read by the caller: events one by one, or a download."""
    if not 200 <= response.status_code < 300:
        return False
    if isinstance(operation.answer, Events):
        if "content-type" not in response.headers:  # the first bytes of the body tell: see `UntypedReader`
            return response.status_code != 204
        return media_type(response.headers) == "text/event-stream"
    # A proxy's page is no file, and neither is JSON, which tells of an error, or nothing at all.
    return (
        isinstance(operation.answer, Binary)
        and media_type(response.headers) not in ("text/html", "application/json")
        and response.status_code != 204
    )


def decode_answer(
    operation: Operation, response: Response, core: Settings, settings: CallSettings
) -> tuple[Any, tuple[str, ...]]:
    """Return the value of a 2xx answer that has been read, and what in it did not fit."""
    answer, body = operation.answer, response.body or b""
    try:
        if isinstance(answer, Free):
            if len(body) <= _ERROR_SIZE:
                _raise_service_error(answer.due, response, body)
            return read_free(answer.type, response, body, operation=operation.name, strict=core.strict)
        if isinstance(answer, (Events, Binary)):
            raise refusal("a file" if isinstance(answer, Binary) else "a stream of events", response, body)
        if isinstance(answer, Empty) or (answer.or_none and response.status_code == 204):
            _raise_service_error(None, response, body)
            return (None, ()) if isinstance(answer, Empty) else (nothing(answer.type), (_NOTHING,))
        if (text := _plain_text(answer.type, response, body)) is not None:
            return text, ()
        if not body.strip():
            raise ResponseValidationError("the answer is empty, where JSON was due")
        try:
            value, problems = decode(answer.type, body, operation=operation.name, strict=core.strict)
        except ResponseValidationError:
            _raise_service_error(answer.type, response, body)
            raise
        odd = problems or isinstance(value, (dict, Unrecognized)) or getattr(value, "__dict__", None)
        if odd and may_tell(value):  # otherwise the body, which may be large, is not read once more
            _raise_service_error(answer.type, response, body)
        return value, tuple(problems)
    except ResponseValidationError as error:
        if media_type(response.headers) not in ("application/json", "text/event-stream", ""):
            error.message += f" (the answer is {_described(response)}: does server_url point at the service?)"
        error.status_code = response.status_code
        raise
    except APIError as error:  # the service's own, in place of an answer
        error.hint = status_hint(error, operation, core, settings)
        raise


def _plain_text(kind: Any, response: Response, body: bytes) -> str | None:
    """Return the body itself where text is due and came as it is: a transcription as `text`, `srt` or `vtt`."""
    if (
        not is_untagged(kind)
        or all(v[0] is not str for v in kind.variants)
        or media_type(response.headers) not in _TEXTS  # the last: most answers need no look at their headers
    ):
        return None
    text = body.decode("utf-8", "replace")
    is_json = body.lstrip()[:1] in (b"{", b'"') and _data(body) != text  # under a wrong content type
    return None if is_json else text


def refusal(due: str, response: Response, body: bytes) -> OrqError:
    """Return the error of a body that is something else than what is due: the service's own, if it is one."""
    try:
        _raise_service_error(None, response, body)
    except APIError as error:
        return error
    said = f"expected {due}, got {_described(response)}"
    return ResponseValidationError(said, body=shown(body), status_code=response.status_code)


def _described(response: Response) -> str:
    if response.status_code == 204:
        return "nothing (status 204)"
    return media_type(response.headers) or "an answer without a content type"


def _raise_service_error(kind: Any, response: Response, body: bytes) -> None:
    """Raise the service's own error, if that came with a 2xx status in place of a value of type `kind`."""
    if 0 < len(body) <= ERROR_BODY and is_error_in_place_of(kind, data := _data(body)):
        raise _error_of(data, body, response, retry_after(response.headers)) from None


def api_error(response: Response, wall_time: float) -> APIError:
    """Return the error that stands for an answer other than 2xx, read as far as it came."""
    body = response.body or b""
    error = _error_of(_data(body), body, response, retry_after(response.headers, wall_time))
    if 300 <= response.status_code < 400:
        error.message = _redirection(response)
        error.args = (error.message,)
    return error


def _error_of(data: Any, body: bytes, response: Response, pause: float | None) -> APIError:
    """Return the error that a body reports. Of a body with very many values the error keeps the text: see `_MANY`."""
    error = service_error(data, response, pause)
    if body.count(b",") > _MANY:
        error.body = body.decode("utf-8", "replace")
    return error


def _data(body: bytes) -> Any:
    """Return the plain data in an error's body; its text if it is no JSON, or more nested than an error should be."""
    if len(body) >= ERROR_BODY or body.count(b"[") + body.count(b"{") > _MANY:
        return body.decode("utf-8", "replace")
    try:
        data = parse(body) if body else None
        return body.decode("utf-8", "replace") if is_deeper(data, body, _PLAIN_DEPTH) else data
    except (msgspec.DecodeError, RecursionError):
        return body.decode("utf-8", "replace")


def _redirection(response: Response) -> str:
    """Say what an answer with a status from 300 to 399 amounts to, as redirects are not followed."""
    if response.status_code == 304:
        return "nothing has changed, and there is no body: remove the header that made the request conditional"
    location = response.headers.get("location", "")
    if not location:
        return "it redirects without saying where to: check server_url"
    match = re.match(r"(?:https?:)?//(?:[^/?#]*@)?([^/?#]+)", location)
    where = match[1][:_TEXT_SHOWN] if match else "another path of the same host"
    return f"it redirects to {where}; redirects are not followed: set server_url to the final address"


def retry_after(headers: Headers, wall_time: float | None = None) -> float | None:
    """Return the seconds to wait that an answer asks for; None if it asks for none, or makes no sense.

    A date is read only if the time of the clock is given. Nothing that makes sense is longer than `_HEADER_READ`.
    """
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name, "")[:_HEADER_READ].split(",")[0].strip()
        if re.fullmatch(r"\d{1,12}(\.\d{1,9})?", text):
            return float(text) * unit
    date = headers.get("retry-after", "")[:_HEADER_READ]
    if wall_time is None or not date:
        return None
    from email.utils import parsedate_to_datetime  # imported here, so that a first call does not wait for it

    try:
        deadline = parsedate_to_datetime(date)
        seconds = (deadline if deadline.tzinfo else deadline.replace(tzinfo=timezone.utc)).timestamp() - wall_time
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return max(0.0, seconds) if isfinite(seconds) else None
