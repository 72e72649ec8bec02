"""The rows and the report of a bulk run, and the lines of its results file.

This module does no I/O. A line is `{"id": ..., "request": HASH, "answer": ...}`, or it has an `error` instead of the
answer. It is ASCII. It ends with a line feed and contains no other one.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from typing import Any, Generic, TypeVar

import msgspec

from . import errors
from ._contents import Content
from ._exact import exact_or_same
from ._lazy_annotations import lazy_annotations
from .convert import from_wire, to_dict
from .errors import ConfigurationError, OrqError
from .result import Err, Ok, Result

T = TypeVar("T")

_KEPT = ("operation", "method", "path", "attempts", "status_code", "code", "request_id", "retry_after", "field")
"""What a line keeps of an error, besides its class, its message and whether it is retryable."""

_HEAD = b'{"id": '


class BulkRow(msgspec.Struct, Generic[T], frozen=True):
    """A request and its result."""

    id: str
    """The id of the row."""
    request: Any
    """The request."""
    result: Result[T, OrqError]
    """`Ok` with the answer, or `Err` with the error."""
    resumed: bool = False
    """Whether the result comes from the results file of an earlier run."""


class BulkReport(msgspec.Struct):
    """The counts of a bulk run so far."""

    total: int | None = None
    """The number of all rows. None if it is not known."""
    answered: int = 0
    """The rows that were answered in this run."""
    resumed: int = 0
    """The rows whose answer comes from the results file of an earlier run."""
    failed: dict[str, int] = {}
    """The rows without an answer, by the class of their error."""
    changed: int = 0
    """The rows of the results file that are called again, because their request has changed."""
    retried: int = 0
    """The rows of the results file that are called again, because they failed in an earlier run."""
    throttled: int = 0
    """How often the service answered with status 429 or 503, so that all calls waited."""
    usage: dict[str, int] = {}
    """The sums of the whole numbers in the `usage` of all answers."""
    stopped: OrqError | None = None
    """The error that ended the run early."""
    failed_before: int = 0
    """The rows in `failed` that failed in an earlier run and were not called again."""

    @property
    def rows(self) -> int:
        """The number of rows that have a result."""
        return self.answered + self.resumed + sum(self.failed.values())

    def __str__(self) -> str:
        failed = ", ".join(f"{number} {name}" for name, number in sorted(self.failed.items()))
        if self.failed_before:
            failed += f" ({self.failed_before} in an earlier run; retry_failed=True asks again)"
        parts = [f"{self.answered} answered", f"{self.resumed} resumed", f"failed: {failed or 'none'}"]
        parts += [f"{number} {name}" for name, number in self.usage.items()]
        return "; ".join(parts) + (f"; stopped: {self.stopped}" if self.stopped is not None else "")

    def _count(self, result: Result[Any, OrqError], *, resumed: bool = False) -> None:
        """Add the result of one row."""
        if isinstance(result, Err):
            name = type(result.error).__name__
            self.failed[name] = self.failed.get(name, 0) + 1
            self.failed_before += resumed
            return
        self.resumed, self.answered = self.resumed + resumed, self.answered + (not resumed)
        usage = to_dict(getattr(result.value, "usage", None))
        for name, number in usage.items() if isinstance(usage, dict) else ():
            if type(number) is int:
                self.usage[name] = self.usage.get(name, 0) + number


class Record(msgspec.Struct):
    """A line of the results file. `request` is the hash of the request; `answer` is JSON."""

    id: str
    request: str = ""
    answer: msgspec.Raw = msgspec.Raw()
    error: dict[str, Any] | None = None

    def result(self, kind: Any) -> Result[Any, OrqError]:
        """Return the result in the line, with its answer as `kind`."""
        if self.error is not None:
            return Err(_error_of(self.error))
        try:
            return Ok(None if kind is None else from_wire(kind, bytes(self.answer)))
        except OrqError as error:
            return Err(error)

    @property
    def retryable(self) -> bool:
        """Whether the row failed, and may succeed later."""
        return self.error is not None and self.error.get("retryable") is True


_decoder = msgspec.json.Decoder(Record)


def read_record(line: bytes) -> Record | None:
    """Return a line as a record; None if it is not one."""
    try:
        try:
            record = _decoder.decode(line)
        except msgspec.ValidationError:
            return None
        except (ValueError, msgspec.MsgspecError):  # msgspec does not read half of a surrogate pair
            data = json.loads(line)
            answer = json.dumps(data["answer"]).encode() if "answer" in data else b""
            record = Record(str(data["id"]), data.get("request", ""), msgspec.Raw(answer), data.get("error"))
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return record if (record.error is None) is not (not bytes(record.answer)) else None


def is_torn(end: bytes) -> bool:
    """Tell whether an incomplete last line may be left by a kill or a power cut."""
    return end.startswith(_HEAD) or _HEAD.startswith(end) or not end.strip(b"\0")


def record_line(row: str, key: str, result: Result[Any, OrqError]) -> bytes:
    """Return a result as a line of the file."""
    head = {"id": row, "request": key}
    told = (
        {"answer": to_dict(result.value, wire=True)}
        if isinstance(result, Ok)
        else {"error": _error_fields(result.error)}
    )
    try:
        text = json.dumps(head | told, allow_nan=False)
    except ValueError:  # JSON has no NaN, but a service may send one
        text = json.dumps(json.loads(json.dumps(head | told), parse_constant=lambda _: None))
    return text.encode() + b"\n"


def key_of(operation: str, request: Any) -> str:
    """Return the hash of a request. Raises `ConfigurationError` if it is not plain data."""
    try:
        text = json.dumps([operation, to_dict(request)], sort_keys=True, default=_plain)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"A request cannot be written to the results file, because it is not plain data. {error}"
        ) from None
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _plain(value: Any) -> Any:
    """Return the JSON form of a value: numbers of numpy, times, and files that are kept as text."""
    if (found := exact_or_same(value)) is not value:
        return found
    if isinstance(value, Content):
        return value.text
    if isinstance(value, datetime.date):  # a datetime is a date, too, and so is pandas' Timestamp
        return value.isoformat()
    return msgspec.to_builtins(value)


def _error_fields(error: OrqError) -> dict[str, Any]:
    told = {"type": type(error).__name__, "message": error.message, "retryable": bool(error.retryable)}
    return told | {name: value for name in _KEPT if (value := vars(error).get(name)) not in (None, "", 0)}


def _error_of(told: dict[str, Any]) -> OrqError:
    kind = getattr(errors, str(told.get("type")), OrqError)
    kind = kind if isinstance(kind, type) and issubclass(kind, OrqError) else OrqError
    fields = vars(kind())
    error: OrqError = kind(
        str(told.get("message")), **{name: told[name] for name in _KEPT if told.keys() & fields & {name}}
    )
    return error


lazy_annotations(__name__)
