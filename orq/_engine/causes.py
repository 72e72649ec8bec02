"""What an error keeps of an exception that a callback of the user's raised: all of it, but for the secrets. Pure."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from .._blanking import Blanker

_MOST = 50


def blanked_cause(cause: BaseException, blanker: Blanker) -> BaseException:
    """Return a cause without secrets in its words and fields, nor in those of its own causes.

    They are blanked in place. An exception that shows a secret all the same is replaced by its words.
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
    if blanker.text(shown) is shown:
        return cause
    return RuntimeError(blanker.text(_shown(cause))).with_traceback(cause.__traceback__)


def _blank_fields(one: BaseException, blanker: Blanker) -> None:
    with suppress(Exception):  # a class of the caller's may refuse anything
        clean = _blanked(one.args, blanker)
        if clean != one.args:
            one.args = clean
    with suppress(Exception):
        vars(one).update({name: _blanked(value, blanker) for name, value in vars(one).items()})


def _blanked(value: Any, blanker: Blanker) -> Any:
    if type(value) is str:
        return blanker.text(value)
    if type(value) is bytes:
        return blanker.body(value)
    if type(value) in (tuple, list):
        return type(value)(_blanked(item, blanker) for item in value)
    if type(value) is dict:
        return {name: _blanked(item, blanker) for name, item in value.items()}
    return value


def _shown(one: BaseException) -> str:
    try:
        return f"{type(one).__name__}: {one} {one!r}"
    except Exception:  # noqa: BLE001 - as above
        return type(one).__name__


def without_own_frames(cause: BaseException) -> BaseException:
    """Return an exception whose traceback begins in the caller's code: frames of this package hold the request."""
    trace = cause.__traceback__
    while trace is not None and str(trace.tb_frame.f_globals.get("__name__")).partition(".")[0] == "orq":
        trace = trace.tb_next
    return cause.with_traceback(trace)
