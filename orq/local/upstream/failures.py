"""Convert an upstream's error to the `HttpProblem` that the caller gets.

This module does no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..._engine.lenient import parse
from ..http_problem import HttpProblem

_LONGEST = 2000


def failure_in(data: Mapping[str, Any]) -> HttpProblem | None:
    """Return the failure that an object describes, or None."""
    error = data.get("error")
    if not error and data.get("object") != "error":
        return None
    said = error if isinstance(error, Mapping) else data
    status = said.get("code") or said.get("status")
    status = status if isinstance(status, int) and 400 <= status <= 599 else 502
    return _problem(status, f"failed: {(_words(data) or 'it gave no reason')[:_LONGEST]}", said)


def refusal(status: int, body: bytes, retry_after: str | None) -> HttpProblem:
    """Return the failure of an answer with an error status. A 4xx keeps its status.

    Errors about the upstream's key become a 502, because the caller's own key is not wrong.
    """
    try:
        data = parse(body)
    except msgspec.DecodeError:
        data = body.decode("utf-8", "replace").strip()
    words = (_words(data) or "no message")[:_LONGEST]
    said = data.get("error") if isinstance(data, Mapping) else None
    said = said if isinstance(said, Mapping) else {}
    if 300 <= status <= 399:
        return HttpProblem(502, f"answered with the redirect {status}, which is not followed. Set the final address.")
    if status in (401, 403, 407):
        hint = ". Check ORQ_UPSTREAM_KEY or upstream_key."
        return HttpProblem(502, f"refused the key of this server ({status}): {words}{hint}")
    problem = _problem(status, f"answered with status {status}: {words}", said)
    if retry_after and retry_after.isascii() and retry_after.isdecimal():
        problem.headers["retry-after"] = retry_after
    return problem


def _problem(status: int, words: str, said: Mapping[str, Any]) -> HttpProblem:
    status = status if 400 <= status <= 499 or status in (503, 504) else 502
    problem = HttpProblem(status, words, param=_text(said.get("param")))
    problem.type = _text(said.get("type")) or problem.type
    problem.code = _text(said.get("code")) or problem.code
    return problem


def _words(data: Any) -> str:
    """Return the message in an error's body: `{"error": {"message": ...}}` and similar forms."""
    if isinstance(data, str):
        return data
    if isinstance(data, list):
        return "; ".join(filter(None, map(_words, data)))
    if isinstance(data, Mapping):
        for name in ("error", "message", "detail", "msg"):
            if words := _words(data.get(name)):
                return words
    return ""


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
