"""Remove secrets from answers, errors, and exceptions that callbacks of the user raised."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec

from .._blanking import Blanker
from .._extras import keep
from .._headers import Headers
from ..errors import OrqError
from ..middleware import Response
from ..types import APIStruct, Unrecognized

_MOST = 50
_Decode = Callable[[Response], tuple[Any, tuple[str, ...]]]


def blanked_response(response: Response, blanker: Blanker) -> Response:
    """Return an answer without the request's secrets that it repeats.

    It is called before anything of the answer is shortened or logged.
    """
    body = blanker.body(response.body or b"")
    return msgspec.structs.replace(response, headers=response.headers.blanked(blanker), body=body)


def decode_without_secrets(decode: _Decode, response: Response, blanker: Blanker) -> tuple[Any, tuple[str, ...]]:
    """Decode an answer; return its value and problems.

    The value is decoded unchanged. Problems and errors have their secrets removed.
    """
    try:
        value, problems = decode(response)
    except OrqError:
        if (clean := blanked_response(response, blanker)).body is not response.body:
            decode(clean)  # raises the same error, with texts that were blanked before they were shortened
        raise
    return value, tuple(map(blanker.text, problems)) if problems else problems


def blank_error(error: OrqError, blanker: Blanker) -> None:
    """Blank the secrets in all fields of an error, as a service may repeat them."""
    error.__dict__.update({name: _blanked(value, blanker) for name, value in error.__dict__.items()})
    error.args = (error.message,)
    if error.__cause__ is not None:
        error.__cause__ = blanked_cause(error.__cause__, blanker)


def _blanked(value: Any, blanker: Blanker) -> Any:
    if isinstance(value, str):
        return blanker.text(value)
    if isinstance(value, bytes):
        return blanker.body(value)
    if type(value) in (list, tuple):  # a body, which is plain data of limited depth, or the arguments of an exception
        return type(value)(_blanked(item, blanker) for item in value)
    if isinstance(value, dict):
        return {_blanked(name, blanker): _blanked(item, blanker) for name, item in value.items()}
    if isinstance(value, Unrecognized):
        return Unrecognized(value.tag, _blanked(value.value, blanker))
    if isinstance(value, APIStruct):  # the event that reported the failure of a stream
        fields = {name: _blanked(getattr(value, name), blanker) for name in value.__struct_fields__}
        new = msgspec.structs.replace(value, **fields)
        keep(new, _blanked(value.__dict__, blanker))
        return new
    return value.blanked(blanker) if isinstance(value, Headers) else value


def blanked_cause(cause: BaseException, blanker: Blanker) -> BaseException:
    """Return a cause without secrets in its texts and fields, and in those of its own causes.

    They are blanked in place. An exception that still shows a secret is replaced by its blanked text.
    """
    seen: list[BaseException] = []
    left: list[BaseException | None] = [cause]
    while left and len(seen) < _MOST:
        one = left.pop()
        if one is not None and not any(one is other for other in seen):
            seen.append(one)
            _blank_fields(one, blanker)
            left += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]
    shown = "\n".join(map(_shown, seen))
    if blanker.text(shown) == shown:
        return cause
    words = _shown(cause).partition("\n")[0]
    return RuntimeError(blanker.text(words)).with_traceback(cause.__traceback__)


def _blank_fields(one: BaseException, blanker: Blanker) -> None:
    with suppress(Exception):  # a class of the caller's may refuse anything
        clean = _blanked(one.args, blanker)
        if clean != one.args:
            one.args = clean
    with suppress(Exception):
        vars(one).update({name: _blanked(value, blanker) for name, value in vars(one).items()})


def _shown(one: BaseException) -> str:
    try:
        return f"{type(one).__name__}: {one}\n{one!r}"
    except Exception:  # noqa: BLE001 - a class of the caller's may raise anything
        return type(one).__name__


def without_own_frames(cause: BaseException) -> BaseException:
    """Remove this package's frames from the start of a traceback, as they hold the request."""
    trace = cause.__traceback__
    while trace is not None and str(trace.tb_frame.f_globals.get("__name__")).partition(".")[0] == "orq":
        trace = trace.tb_next
    return cause.with_traceback(trace)
