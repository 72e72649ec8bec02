"""Turn the status code, headers and body of an answer into a value or an error."""

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
from .codec import decode, empty_answer, shown
from .failures import status_hint
from .lenient import is_deeper, parse
from .operation import Binary, Empty, Events, Operation, Requested
from .requested_answers import read_requested
from .service_errors import is_error_in_place_of, may_report_error, service_error
from .settings import CallSettings, Settings

_TEXT_SHOWN = 500
_TEXTS = frozenset({"text/plain", "text/vtt", "text/srt", "application/x-subrip"})
ERROR_BODY = 2**20
"""The maximal size of an error's body in bytes, decompressed. A larger answer is not searched for an error."""
_PLAIN_DEPTH = 100
_HEADER_READ = 200
_MANY = 10_000
"""The maximal number of values in an error's body. More would take too long to search, blank, copy and pickle."""
_NOTHING = "the service had nothing to answer (status 204), so each field is None"
_ERROR_SIZE = 16 * 1024
"""The maximal size at which an answer that the caller reads as their own type is searched for an error."""


def stays_open(operation: Operation, response: Response) -> bool:
    """Tell whether the caller reads the body: as events one by one, or as a download."""
    if not 200 <= response.status_code < 300:
        return False
    if isinstance(operation.answer, Events):
        if "content-type" not in response.headers:  # the first bytes of the body decide; see `UntypedReader`
            return response.status_code != 204
        return media_type(response.headers) == "text/event-stream"
    # An HTML page comes from a proxy, and JSON reports an error. Neither is a file.
    return (
        isinstance(operation.answer, Binary)
        and media_type(response.headers) not in ("text/html", "application/json")
        and response.status_code != 204
    )


def decode_answer(
    operation: Operation, response: Response, core: Settings, settings: CallSettings
) -> tuple[Any, tuple[str, ...]]:
    """Return the value of an answer with a 2xx status, and a list of what did not fit."""
    answer, body = operation.answer, response.body or b""
    try:
        if isinstance(answer, Requested):
            if len(body) <= _ERROR_SIZE:
                _raise_service_error(answer.due, response, body)
            return read_requested(answer.type, response, body, operation=operation.name, strict=core.strict)
        if isinstance(answer, (Events, Binary)):
            raise refusal("a file" if isinstance(answer, Binary) else "a stream of events", response, body)
        if isinstance(answer, Empty) or (answer.or_none and response.status_code == 204):
            _raise_service_error(None, response, body)
            return (None, ()) if isinstance(answer, Empty) else (empty_answer(answer.type), (_NOTHING,))
        if (text := _plain_text(answer.type, response, body)) is not None:
            return text, ()
        if not body.strip():
            raise ResponseValidationError("The answer is empty. It should be JSON.")
        try:
            value, problems = decode(answer.type, body, operation=operation.name, strict=core.strict)
        except ResponseValidationError:
            _raise_service_error(answer.type, response, body)
            raise
        odd = problems or isinstance(value, (dict, Unrecognized)) or getattr(value, "__dict__", None)
        if odd and may_report_error(value):  # a body that may be large is not parsed again without need
            _raise_service_error(answer.type, response, body)
        return value, tuple(problems)
    except ResponseValidationError as error:
        if media_type(response.headers) not in ("application/json", "text/event-stream", ""):
            error.message += (
                f" The answer is {_described(response)}. Check that server_url is the address of the service."
            )
        error.status_code = response.status_code
        raise
    except APIError as error:  # the service reported an error in place of an answer
        error.hint = status_hint(error, operation, core, settings)
        raise


def _plain_text(kind: Any, response: Response, body: bytes) -> str | None:
    """Return the body itself where text may be the answer, such as a transcription as `srt`."""
    if (
        not is_untagged(kind)
        or all(v[0] is not str for v in kind.variants)
        or media_type(response.headers) not in _TEXTS  # checked last, since most answers need no look at their headers
    ):
        return None
    text = body.decode("utf-8", "replace")
    is_json = body.lstrip()[:1] in (b"{", b'"') and _data(body) != text  # JSON may arrive with a wrong content type
    return None if is_json else text


def refusal(due: str, response: Response, body: bytes) -> OrqError:
    """Return the error for a body of another kind than the expected one.

    If the body reports an error of the service, that error is returned.
    """
    try:
        _raise_service_error(None, response, body)
    except APIError as error:
        return error
    said = f"The answer is {_described(response)}, not {due}."
    return ResponseValidationError(said, body=shown(body), status_code=response.status_code)


def _described(response: Response) -> str:
    if response.status_code == 204:
        return "empty (status 204)"
    return media_type(response.headers) or "without a content type"


def _raise_service_error(kind: Any, response: Response, body: bytes) -> None:
    """Raise the service's error, if one arrived with a 2xx status in place of a value."""
    if 0 < len(body) <= ERROR_BODY and is_error_in_place_of(kind, data := _data(body)):
        raise _error_of(data, body, response, retry_after(response.headers)) from None


def api_error(response: Response, wall_time: float) -> APIError:
    """Return the error for an answer with another status than 2xx."""
    body = response.body or b""
    error = _error_of(_data(body), body, response, retry_after(response.headers, wall_time))
    if 300 <= response.status_code < 400:
        error.message = _redirection(response)
        error.args = (error.message,)
    return error


def _error_of(data: Any, body: bytes, response: Response, pause: float | None) -> APIError:
    """Return the error that a body reports.

    With more than `_MANY` values, it keeps the text alone.
    """
    error = service_error(data, response, pause)
    if body.count(b",") > _MANY:
        error.body = body.decode("utf-8", "replace")
    return error


def _data(body: bytes) -> Any:
    """Return the plain data of an error's body, or its text.

    It is the text if the body is not JSON, or nested too deeply.
    """
    if len(body) >= ERROR_BODY or body.count(b"[") + body.count(b"{") > _MANY:
        return body.decode("utf-8", "replace")
    try:
        data = parse(body) if body else None
        return body.decode("utf-8", "replace") if is_deeper(data, body, _PLAIN_DEPTH) else data
    except (msgspec.DecodeError, RecursionError):
        return body.decode("utf-8", "replace")


def _redirection(response: Response) -> str:
    """Return the message for a status from 300 to 399, as redirects are not followed."""
    if response.status_code == 304:
        return "nothing has changed, so there is no body. Remove the header that makes the request conditional"
    location = response.headers.get("location", "")
    if not location:
        return "it redirects, and does not name the target. Check server_url"
    match = re.match(r"(?:https?:)?//(?:[^/?#]*@)?([^/?#]+)", location)
    where = match[1][:_TEXT_SHOWN] if match else "another path of the same host"
    return f"it redirects to {where}. Redirects are not followed. Set server_url to the final address"


def retry_after(headers: Headers, wall_time: float | None = None) -> float | None:
    """Return the seconds that an answer asks to wait, or None.

    A date is read only if `wall_time`, the time of the clock, is given. Values longer than `_HEADER_READ` are
    meaningless.
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
