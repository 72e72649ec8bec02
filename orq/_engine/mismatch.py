"""`Mismatch`: the exception of a failed check, with the path of the value and advice."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator, Set as AbstractSet, ValuesView
from types import BuiltinFunctionType, CoroutineType, FunctionType, MethodType

from .._exact import class_name
from .._misuse import CallResult


class Mismatch(Exception):
    """A value that does not fit its type.

    `path` is complete once the exception has left the outermost check.
    """

    def __init__(self, problem: str, path: str = "", *, wrong_type: bool = False) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path = path
        self.joint = "." if path else ""
        self.wrong_type = wrong_type
        """Whether only the type is wrong, so that the service might accept the value all the same."""
        self.due: tuple[str, ...] = ()
        """The names of the types that the value may have, if only its type is wrong."""
        self.advice = ""
        """How to send the value all the same, or ""."""

    def within(self, step: str | int) -> Mismatch:
        """Return the mismatch with one more step before its path: the key or index of the container."""
        path = f"{f'[{step}]' if isinstance(step, int) else step}{self.joint}{self.path}"
        outer = Mismatch(self.problem, path, wrong_type=self.wrong_type)
        outer.advice = self.advice
        outer.joint = "" if isinstance(step, int) else "."
        return outer

    def sent_by(self, option: str) -> Mismatch:
        """Return the mismatch with the name of the option that sends the value all the same."""
        self.advice = f"To send it anyway, use RequestOptions({option}={{...}})."
        return self


def must_be(what: str, value: object, *others: str) -> Mismatch:
    """Return the mismatch of a value of a wrong type, with advice for writing it if there is some.

    `what` is the name of the expected type, and `others` are the names of other types that are accepted.
    """
    due = tuple(dict.fromkeys((what, *others)))
    advice = next(filter(None, (_advice_for(one, value) for one in due)), "")
    mismatch = Mismatch(f"must be {' or '.join(due)}, not {kind(value)}{advice}", wrong_type=True)
    mismatch.due = due
    return mismatch


def verb_phrase(told: str) -> str:
    """Return what msgspec says of a value as a verb phrase, such as "must be `str`, not `int`"."""
    for pattern, phrase in _PHRASES:
        told, times = re.subn(pattern, phrase, told)
        if times:
            return told
    return f"is not valid: {told}" if told[:1].islower() else told


_PHRASES = (
    ("^Expected (.+), got ", r"must be \1, not "),
    ("^Expected ", "must be "),
    ("^Invalid ", "is an invalid "),
    ("^Object missing ", "is missing "),
    ("^Object contains ", "contains "),
)


def kind(value: object) -> str:
    """Return the name of a value's class, which a metaclass cannot change."""
    return "null (None)" if value is None else class_name(value)


_NUMBERS = ("a number", "an integer")
_LISTED = (AbstractSet, Iterator, ValuesView)
_ASYNC_LIST = "Make a list of it with [item async for item in ...]"

_WAYS: list[tuple[Callable[[str, type], bool], str]] = [
    (
        lambda what, cls: issubclass(cls, (bytes, bytearray, memoryview)),
        "Decode it with decode(), or encode it with base64.b64encode(...)",
    ),
    (lambda what, cls: issubclass(cls, CoroutineType), "Await it"),
    (lambda what, cls: issubclass(cls, CallResult), "It is the result of a call. Pass its .value"),
    (lambda what, cls: issubclass(cls, (FunctionType, MethodType, BuiltinFunctionType)), "Call it"),
    (lambda what, cls: callable(getattr(cls, "read", None)), "Pass what its read() returns"),
    (lambda what, cls: "list" in what and issubclass(cls, AsyncIterator), _ASYNC_LIST),
    (lambda what, cls: "list" in what and issubclass(cls, _LISTED), "Make a list of it with list(...)"),
    (lambda what, cls: what == "text" and cls in (int, float), "Make text of it with str(...)"),
    (
        lambda what, cls: "Timeout" in what and cls in (int, float),
        "For a limit in seconds, write options=RequestOptions(timeout=...)",
    ),
    (lambda what, cls: what in _NUMBERS and cls is str, "Make a number of it with int(...) or float(...)"),
]
"""A test of the expected type and the actual class, and the advice for it. The first row that matches is used."""


def _advice_for(what: str, value: object) -> str:
    cls = type(value)
    try:
        return next((f". {way}" for fits, way in _WAYS if fits(what, cls)), "")
    except Exception:  # noqa: BLE001 - a metaclass of the caller's may raise anything
        return ""
