"""The verbs of a script: what an operation shall answer next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from .._engine.operation import Empty, Events, Json, Operation
from ..types import UNSET, UnsetType
from .examples import said_by
from .fitting import ScriptError, fitting, sample
from .plans import CUT, Mark, Pause, Piece, Plan, Plans, Raw, Step
from .wire import encode

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..streaming import Stream

T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E")


class Script(Generic[T_co]):
    """The next answers of one operation. Each verb plans one more; they are given in that order."""

    def __init__(
        self, operation: Operation, plans: Plans, *, delay: float, times: int, headers: Mapping[str, str] | None
    ) -> None:
        if delay < 0 or times < 1:
            raise ScriptError(f"{operation.name}: delay must be 0 or more, times 1 or more")
        self._operation, self._plans = operation, plans
        self._delay, self._times, self._headers = delay, times, headers or {}

    def fail(self, status: int, message: str = "on request", *, body: Any = UNSET) -> Self:
        """Answer with an error: `message` in the service's shape, or a `body` of your own."""
        if not 300 <= status <= 599:
            raise ScriptError(f"{self._operation.name}: fail() takes a status from 300 to 599, not {status}")
        data = encode({"message": message} if body is UNSET else body)
        return self._plan(f"fail({status})", status, (data,), "application/json")

    def raw(self, body: bytes | str, *, status: int = 200, content_type: str = "application/json") -> Self:
        """Answer with just these bytes, whatever the operation promises."""
        data = body.encode() if isinstance(body, str) else body
        return self._plan(f"raw({len(data)} bytes)", status, (data,), content_type)

    def drop(self) -> Self:
        """Take the request, and cut the connection without a word."""
        return self._plan("drop()", 0, (), None)

    def answer(self, value: T_co | Mapping[str, Any] | UnsetType = UNSET, /, **fields: Any) -> Self:
        """Answer with a value; or with an example that has these fields, by their Python names.

        An example repeats what the request says, its ids among them. Plain data is taken as it stands on the wire.
        """
        operation, answer = self._operation, self._operation.answer
        what = f"answer({', '.join(fields) or ('' if value is UNSET else type(value).__name__)})"
        if value is not UNSET and fields:
            raise ScriptError(f"{operation.name}: answer() takes a whole value or fields of one, not both")
        if isinstance(answer, Empty):
            if value not in (UNSET, None) or fields:
                raise ScriptError(f"{operation.name}: its answer is empty: answer() takes nothing here")
            return self._plan(what, answer.status, (), None)
        if not isinstance(answer, Json):
            verb = "stream([...])" if isinstance(answer, Events) else "raw(b'...', content_type=...)"
            raise ScriptError(f"{operation.name}: its answer is no single value: script it with {verb}")
        if value is None and answer.or_none:
            return self._plan(what, 204, (), None)
        if value is not UNSET:
            data = fitting(answer.type, value, of=operation.name)
            return self._plan(what, answer.status, (data,), "application/json")
        sample(answer.type, fields, of=operation.name)  # refused here, where the test is, and not when it is asked for
        return self._plan(what, answer.status, partial(_made, operation, fields), "application/json")

    def stream(
        self: Script[Stream[E]], events: Iterable[E | Step], *, cut_after: int | None = None, drip: float = 0.0
    ) -> Script[Stream[E]]:
        """Answer with these events, and steps among them (`CUT`, `MALFORMED`, `KEEP_ALIVE`, `Pause(0.5)`, ...).

        `cut_after` loses the connection after so many events. With `drip`, each byte comes so many seconds after the
        one before. The stream ends as the service ends it, unless a `CUT` or `END` came before.
        """
        operation, answer = self._operation, self._operation.answer
        if not isinstance(answer, Events):
            told = "; with on(..., stream=True) it is" if operation.constant.get("stream") is False else ""
            raise ScriptError(f"{operation.name}: its answer is no stream: script it with answer(...){told}")
        items = list(events)
        if cut_after is not None:
            items = _cut(items, cut_after, operation.name)
        pieces = [_piece(item, answer, operation.name) for item in items]
        if answer.sentinel is not None:
            pieces.append(b"data: " + answer.sentinel.encode() + b"\n\n")
        what = f"stream({len(items)} events)"
        return self._plan(what, answer.status, tuple(_dripping(pieces, drip) if drip else pieces), "text/event-stream")

    def _plan(self, what: str, status: int, pieces: Any, content_type: str | None) -> Self:
        plan = Plan(
            what=what,
            status=status,
            headers=self._headers,
            content_type=content_type,
            pieces=pieces,
            delay=self._delay,
        )
        for _ in range(self._times):
            self._plans.add(self._operation, plan)
        return self


def _made(operation: Operation, fields: Mapping[str, Any], request: msgspec.Struct, path: Mapping[str, str]) -> bytes:
    """Make an answer once it is known what was asked."""
    assert isinstance(operation.answer, Json)
    return encode(sample(operation.answer.type, fields, of=operation.name, given=said_by(request, path)))


def _piece(item: Any, answer: Events, of: str) -> Piece:
    if isinstance(item, Raw):
        return item.data
    if isinstance(item, (Pause, Mark)):
        return item
    return b"data: " + fitting(answer.type, item, of=of) + b"\n\n"


def _cut(items: list[Any], after: int, of: str) -> list[Any]:
    """Return what comes before the cut: so many events, and the steps among them."""
    places = [place for place, item in enumerate(items) if not isinstance(item, (Pause, Raw, Mark))]
    if not 0 <= after <= len(places):
        raise ScriptError(f"{of}: cut_after is {after}, and there are {len(places)} events")
    end = places[after] if after < len(places) else len(items)
    return [*items[:end], CUT]


def _dripping(pieces: Iterable[Piece], pause: float) -> Iterator[Piece]:
    for piece in pieces:
        if not isinstance(piece, bytes):
            yield piece
            continue
        for place in range(len(piece)):
            yield piece[place : place + 1]
            yield Pause(pause)
