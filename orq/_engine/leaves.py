"""The leaves of input: what a single value must be, and how a refusal is told."""

from __future__ import annotations

import io
import math
import os
import re
from collections.abc import Callable
from typing import Any


class Misfit(Exception):
    """A value does not fit. `path` is complete once the exception has reached the top."""

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.path = path
        self.joint = "." if path else ""

    def within(self, step: str | int) -> Misfit:
        """Return the misfit as seen from one container further up: a list's, if `step` is an index."""
        outer = Misfit(self.problem, f"{f'[{step}]' if isinstance(step, int) else step}{self.joint}{self.path}")
        outer.joint = "" if isinstance(step, int) else "."
        return outer


def must_be(what: str, value: object) -> Misfit:
    return Misfit(f"must be {what}, not {kind(value)}")


def kind(value: object) -> str:
    return "null (None)" if value is None else type(value).__name__


def scalar(what: str, *types: type) -> Callable[[Any], Callable[[Any], Any]]:
    def check(value: Any) -> Any:
        if isinstance(value, types) and (not isinstance(value, bool) or bool in types):
            return value
        raise must_be(what, value)

    return lambda node: check


def integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        if -(2**63) <= value < 2**64:
            return value
        raise Misfit("is an integer beyond 64 bits")
    raise must_be("an integer", value)


def number(value: Any) -> float:
    if isinstance(value, int) and not isinstance(value, bool):
        return integer(value)
    if not isinstance(value, float):
        raise must_be("a number", value)
    if not math.isfinite(value):
        raise Misfit("must be a finite number: JSON has no NaN or infinity")
    return value


def file(value: Any) -> Any:
    content = value[1] if isinstance(value, tuple) and len(value) in (2, 3) else value
    if isinstance(content, (bytes, bytearray, os.PathLike)) or callable(getattr(content, "read", None)):
        if isinstance(value, tuple):
            _check_labels(*value)
        if isinstance(content, io.TextIOBase):
            raise Misfit("is open as text: open it with mode 'rb'")
        if getattr(content, "closed", False) is True:
            raise Misfit("is closed: make the call inside its `with`, or pass its path")
        return value
    if isinstance(content, str):
        raise Misfit("is text: a path is pathlib.Path(...), content is bytes")
    raise must_be("a file: a path, bytes, an open file, or a tuple (name, content[, media type])", value)


def _check_labels(name: Any, content: Any, media: Any = None) -> None:
    """Refuse what the header of a part cannot carry; httpx would fail on it, or let a media type add headers."""
    if name is not None and not (isinstance(name, str) and not re.search("[\ud800-\udfff]", name)):
        raise Misfit("must have a name in its first place that is text, and that UTF-8 can carry")
    if media is not None and not (isinstance(media, str) and media.isascii() and media.isprintable()):
        raise Misfit("must have a media type of printable ASCII text in its third place")
