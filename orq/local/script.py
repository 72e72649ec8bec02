"""`Script`: the methods that script the next answers of an operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import msgspec

from .._engine.operation import Empty, Events, Json, Operation
from .._lazy_annotations import lazy_annotations
from ..types import UNSET, UnsetType
from .answers import CUT, Pause, Piece, PlannedAnswer, PlannedAnswers, Raw, Step, StreamEnd
from .checked_values import ScriptError, encode_checked, example_with
from .event_stream import StreamCut, byte_by_byte, stream_pieces
from .examples import said_by
from .wire import encode

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..streaming import Stream

T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E")


class Script(Generic[T_co]):
    """The next answers of one operation.

    Each method adds one answer; they are used in this order.
    """

    def __init__(
        self,
        operation: Operation,
        planned: PlannedAnswers,
        *,
        delay: float,
        times: int,
        headers: Mapping[str, str] | None,
        tenant: str | None = None,
    ) -> None:
        if delay < 0 or times < 1:
            raise ScriptError(f"delay must be 0 or more, and times 1 or more, in the script of {operation.name}.")
        self._operation, self._make_plan, self._tenant = operation, planned, tenant
        self._delay, self._times, self._headers = delay, times, headers or {}

    def fail(self, status: int, message: str = "on request", *, body: Any = UNSET) -> Self:
        """Answer with an error: a `message` in the form of the service, or your own `body`."""
        if not 300 <= status <= 599:
            raise ScriptError(f"fail() of {self._operation.name} takes a status from 300 to 599, not {status}.")
        data = encode({"message": message} if body is UNSET else body)
        return self._plan(f"fail({status})", status, (data,), "application/json")

    def raw(self, body: bytes | str, *, status: int = 200, content_type: str = "application/json") -> Self:
        """Answer with these bytes, even if they do not fit the operation."""
        data = body.encode() if isinstance(body, str) else body
        return self._plan(f"raw({len(data)} bytes)", status, (data,), content_type)

    def drop(self) -> Self:
        """Receive the request, and close the connection without an answer."""
        return self._plan("drop()", 0, (), None)

    def answer(self, value: T_co | Mapping[str, Any] | UnsetType = UNSET, /, **fields: Any) -> Self:
        """Answer with a value, or with an example that has these fields, by their Python names.

        An example repeats values of the request, such as ids. Plain data is sent with the names of the API.
        """
        operation, answer = self._operation, self._operation.answer
        what = f"answer({', '.join(fields) or ('' if value is UNSET else type(value).__name__)})"
        if value is not UNSET and fields:
            raise ScriptError(f"answer() of {operation.name} takes a whole value or its fields, not both.")
        if isinstance(answer, Empty):
            if value not in (UNSET, None) or fields:
                raise ScriptError(f"answer() of {operation.name} takes nothing, because its answer is empty.")
            return self._plan(what, answer.status, (), None)
        if not isinstance(answer, Json):
            verb = "stream([...])" if isinstance(answer, Events) else "raw(b'...', content_type=...)"
            raise ScriptError(f"The answer of {operation.name} is not a single value. Script it with {verb}.")
        if value is None and answer.or_none:
            return self._plan(what, 204, (), None)
        if value is not UNSET:
            data = encode_checked(answer.type, value, of=operation.name)
            return self._plan(what, answer.status, (data,), "application/json")
        example_with(answer.type, fields, of=operation.name)  # This raises in the test instead of later in the server.
        return self._plan(what, answer.status, partial(_made, operation, fields), "application/json")

    # With the first overload, mypy finds the type of a call such as `text_events` that stands in the argument.
    @overload
    def stream(
        self: Script[Stream[E]], events: Iterable[E], *, cut_after: int | None = ..., drip: float = ...
    ) -> Script[Stream[E]]: ...
    @overload
    def stream(
        self: Script[Stream[E]], events: Iterable[E | Step], *, cut_after: int | None = ..., drip: float = ...
    ) -> Script[Stream[E]]: ...
    def stream(
        self: Script[Stream[E]], events: Iterable[E | Step], *, cut_after: int | None = None, drip: float = 0.0
    ) -> Script[Stream[E]]:
        """Answer with these events.

        Steps such as `CUT`, `MALFORMED`, `KEEP_ALIVE` and `Pause(0.5)` may be among them. `cut_after` closes the
        connection after this many events. `drip` is the pause before each byte, in seconds. The stream ends as the
        service ends it, unless there is a `CUT` or `END`.
        """
        operation, answer = self._operation, self._operation.answer
        if not isinstance(answer, Events):
            told = ", or use on(..., stream=True)" if operation.constant.get("stream") is False else ""
            raise ScriptError(f"The answer of {operation.name} is not a stream. Script it with answer(...){told}.")
        items = list(events)
        cut = None if cut_after is None else _cut(items, cut_after, operation.name)
        way = f"events({operation.name})" if answer.stream == "events" else f"text_events({operation.name}, text)"
        to_bytes = partial(
            encode_checked, answer.type, of=operation.name, way=f" Use {way} to make events of this stream."
        )
        pieces: Iterable[Piece] = stream_pieces(items, answer, cut=cut, encode=to_bytes)
        body = tuple(byte_by_byte(pieces, drip) if drip else pieces)
        return self._plan(f"stream({len(items)} events)", answer.status, body, "text/event-stream")

    def _plan(self, what: str, status: int, pieces: Any, content_type: str | None) -> Self:
        answer = PlannedAnswer(
            what=what,
            status=status,
            headers=self._headers,
            content_type=content_type,
            pieces=pieces,
            delay=self._delay,
        )
        for _ in range(self._times):
            self._make_plan.add(self._operation, answer, self._tenant)
        return self


def _made(operation: Operation, fields: Mapping[str, Any], request: msgspec.Struct, path: Mapping[str, str]) -> bytes:
    """Make an answer when the request is known."""
    assert isinstance(operation.answer, Json)
    return encode(example_with(operation.answer.type, fields, of=operation.name, given=said_by(request, path)))


def _cut(items: list[Any], after: int, of: str) -> StreamCut:
    """Return the cut after this many events. Raise `ScriptError` if there are fewer."""
    events = sum(not isinstance(item, (Pause, Raw, StreamEnd)) for item in items)
    if not 0 <= after <= events:
        raise ScriptError(f"cut_after of {of} is {after}, but there are {events} events.")
    return StreamCut(after, CUT)


lazy_annotations(__name__)
