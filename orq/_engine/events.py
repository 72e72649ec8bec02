"""Decode the bytes of an event stream as typed events.

`feed` takes the bytes that arrived, and `finish` is called at the end of the body. No I/O.

A block ends at a blank line. Most services send blocks whose last line is their only `data:` line, with at most
`event:` and `id:` lines before it. Such data goes to the JSON decoder directly, which halves the cost. `httpx_sse`
reads all other blocks, each with a decoder of its own. That avoids three faults of httpx_sse 0.4.3: after an `id:` line
every keep-alive looks like an event, a byte-order mark hides the first event, and a charset other than UTF-8 in the
headers is obeyed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

import msgspec

from ..errors import OrqError, ResponseValidationError, StreamTruncatedError
from ..middleware import Response
from ..types import Unrecognized
from .codec import decode, decoder
from .operation import CallerType, Events
from .requested_answers import plain_event, read_event
from .response import ERROR_BODY, refusal
from .service_errors import stream_failure
from .special_events import (
    HEARTBEAT,
    SHORT,
    EventWithFailure,
    UntaggedEvents,
    failure_in_lines,
    is_failure,
    is_named_error,
    is_untyped_failure,
    raise_failure,
)
from .wire_form import plain_data

_BOM = b"\xef\xbb\xbf"
_DATA, _OTHERS = b"data: ", (b"id: ", b"event: ")
_FIRST = (b":", *(name + end for name in (b"data", b"event", b"id", b"retry") for end in (b":", b"\n", b"\r")))
"""The beginnings that the first line of an event stream can have."""


class Block(list[bytes]):
    """The lines of one block."""

    def data(self, read_block: Callable[[list[bytes]], bytes]) -> bytes:
        """Return the data, b"" if there is none. `read_block` reads blocks of an unusual form."""
        *before, last = self
        if last.startswith(_DATA) and all(line.startswith(_OTHERS) for line in before):
            return last[6:]
        return read_block(self)

    def id(self) -> str | None:
        """Return the id of the block, None if it has none; "" resets the last event id."""
        found = None
        for line in self:
            if line.startswith(b"id"):
                name, _, value = line.partition(b":")
                found = value.removeprefix(b" ") if name == b"id" and b"\0" not in value else found
        return None if found is None else found.decode("utf-8", "replace")


class Framer:
    """Cuts bytes into blocks of lines, in linear time, however small the pieces are."""

    def __init__(self) -> None:
        self._begun: list[bytes] = []
        self._lines = Block()
        self._started = self._returned = False
        self.held = 0
        """The number of bytes in the unfinished block."""

    def feed(self, data: bytes) -> Sequence[Block | bytes]:
        """Return the blocks that `data` completes.

        A block with a single `data:` line is returned as its data.

        A blank line that ends no block is skipped.
        """
        usual = data.startswith(_DATA) and data.endswith(b"\n\n") and self._started and not self._returned
        if usual and not self.held and data.find(b"\n") == len(data) - 2 and data.find(b"\r") < 0:
            return (data[6:-2],)
        if self._returned and data:  # a line feed at the start belongs to the carriage return before it
            self._returned, data = False, data.removeprefix(b"\n")
        if data.find(b"\r") >= 0:  # `find` is twice as fast as `in`
            self._returned = data.endswith(b"\r")
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        self.held += len(data)
        first = data.find(b"\n")
        if first < 0:
            self._begun.append(data)
            return []
        # `find` is many times faster than `split` on a long line.
        ended = [data[:first], *data[first + 1 :].split(b"\n")]
        begun = ended.pop()
        if self._begun:
            ended[0] = b"".join((*self._begun, ended[0]))
        self._begun = [begun] if begun else []
        if not self._started:
            self._started, ended[0] = True, ended[0].removeprefix(_BOM)
        blocks: list[Block | bytes] = []
        lines = self._lines
        for line in ended:
            if line:
                lines.append(line)
            elif len(lines) == 1 and lines[0].startswith(_DATA):
                blocks.append(lines.pop()[6:])
            elif lines:
                blocks.append(lines)
                self._lines = lines = Block()
        if blocks or not lines:
            self.held = len(begun) + (sum(map(len, lines)) if lines else 0)
        return blocks

    def rest(self) -> list[bytes]:
        """Return the lines of the unfinished block."""
        return [*self._lines, b"".join(self._begun)]


class EventReader:
    """Turns blocks into typed events, and knows whether the stream is complete.

    `complete` is False until a terminal event or the sentinel has arrived, then True. It is None if this stream has
    neither.
    """

    def __init__(
        self,
        answer: Events,
        operation: str,
        *,
        read_block: Callable[[list[bytes]], bytes],
        strict: bool,
        max_event: int,
    ) -> None:
        self._read_block = read_block
        self._answer, self._operation, self.strict, self._max_event = answer, operation, strict, max_event
        self._framer = Framer()
        self._decode: Callable[[bytes], Any] = plain_event if answer.open_end else decoder(answer.type).decode
        self._own, self._any = answer.own, answer.open_end
        self._sentinel = None if answer.sentinel is None else answer.sentinel.encode()
        self._one_type = UntaggedEvents.of(answer.type)
        self._special = {**dict.fromkeys(answer.terminal, "terminal"), **dict.fromkeys(answer.failed, "failed")}
        self._terminal, self._failed = _tags(answer.terminal), _tags(answer.failed)
        self._ends = tuple((end.path.split("."), end.equals) for end in answer.ends)
        self._choices: dict[Any, bool] = {}
        self._plain = answer.own is None and not answer.open_end and not self._ends
        """Whether decoding is all that an event needs, unless it is of a type in `_unusual`."""
        self._unusual = frozenset((Unrecognized, *self._special))
        known = answer.terminal or answer.ends or (answer.sentinel and not answer.open_end)
        self.complete: bool | None = False if known else None
        self.done = False
        self.last_event_id = ""
        self.problems: list[str] = []
        self.error: OrqError | None = None

    def feed(self, data: bytes) -> list[Any]:
        """Return the events that `data` completes. Once `done` is True, nothing more must be read."""
        blocks = self._framer.feed(data)
        if self._plain and type(blocks) is tuple and len(blocks[0]) >= SHORT:  # one event arrived by itself
            try:
                event = self._decode(blocks[0])
                if type(event) not in self._unusual:
                    return [event]
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                pass
        events: list[Any] = []
        text = b""
        try:
            for block in blocks:
                failed = False
                if isinstance(block, bytes):
                    text = block
                else:
                    failed = is_named_error(block)
                    text, last_id = block.data(self._read_block), block.id()
                    self.last_event_id = self.last_event_id if last_id is None else last_id
                    if not text and block[0].startswith(b"{") and (failure := failure_in_lines(block)) is not None:
                        raise failure
                if text == self._sentinel:
                    self.complete = self.done = True
                    break
                if len(text) < SHORT and (not text or (not failed and self._is_heartbeat(text))):
                    continue  # a comment, a heartbeat, or a block with only id, event or retry lines
                try:
                    event = self._failing(text) if failed else self._decode(text)
                except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                    event = self._mended(text)
                if self._any and is_untyped_failure(event):
                    raise stream_failure(event)
                # An event that does not fit its type may still end the reply, or report its failure.
                if type(event) is Unrecognized:
                    if event is HEARTBEAT:
                        continue
                    if event.tag in self._failed or is_failure(event):
                        raise stream_failure(event.value)
                    self.complete = event.tag in self._terminal or self.complete
                events.append(event if self._own is None else self._as_own(self._own, text))
                if (role := self._special.get(type(event))) is not None:
                    self._note(role, event)
                    if self.done:
                        break
                elif self._ends and (self._choices or not self.complete):
                    self.complete = any(self._ended(event, *end) for end in self._ends)
        except EventWithFailure as ending:
            with suppress(OrqError):  # if the event does not fit the caller's type, report the failure alone
                events.append(ending.event if self._own is None else self._as_own(self._own, text))
            self.error, self.done = None if self.complete else ending.failure, True
        except OrqError as error:
            self.error, self.done = None if self.complete else error, True
        if self._framer.held > self._max_event and not self.done:
            if not self.complete:
                self.error = ResponseValidationError(
                    f"An event is larger than max_event, which is {self._max_event} bytes."
                )
                self.error.hint = "Raise max_event on the client."
            self.done = True
        return events

    def _mended(self, text: bytes) -> Any:
        """Decode an event that the compiled decoder refused, or raise the error that says why.

        From then on all events of the stream are read in this way: later events often have the same unknown fields.
        """
        one_type = self._one_type
        if one_type is not None and not one_type.may_be_one(text) and self._is_heartbeat(text):
            return HEARTBEAT
        try:
            event, problems = decode(self._answer.type, text, operation=self._operation, strict=self.strict, fits=False)
        except ResponseValidationError as error:
            if self._is_heartbeat(text):
                return HEARTBEAT
            error.message = error.message.replace("The answer is not JSON", "An event is not JSON")
            raise
        if problems and self._is_heartbeat(text):
            return HEARTBEAT
        self._decode, self._plain = self._mended, False
        self._keep(problems)
        if one_type is not None and (said := one_type.failure_in_extras(event)) is not None:
            raise EventWithFailure(event, stream_failure(said, event))
        return event

    def _failing(self, text: bytes) -> Any:
        """Return an event that reports a failure if its type is known, else raise the failure."""
        try:
            event = self._decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ResponseValidationError):
            raise_failure(text)
        return event if type(event) in self._special else raise_failure(text)

    def _is_heartbeat(self, text: bytes) -> bool:
        """Tell whether data is a heartbeat, in a stream with events of one type; note a problem."""
        problem = None if self._one_type is None else self._one_type.heartbeat(text)
        if problem is not None:
            self._keep([problem])
        return problem is not None

    def _as_own(self, own: CallerType, text: bytes) -> Any:
        """Return an event as the type that the caller asked for."""
        event, problems = read_event(own.type, text, operation=self._operation, strict=self.strict)
        self._keep(problems)
        return event

    def _keep(self, problems: Iterable[str]) -> None:
        self.problems.extend(problem for problem in problems if problem not in self.problems)
        del self.problems[100:]

    def _note(self, role: str, event: Any) -> None:
        if role == "terminal":
            self.complete = True
        elif not self.complete:  # a failure after the terminal event changes nothing
            self.error, self.done = stream_failure(plain_data(event, wire=True), event), True

    def _ended(self, event: Any, steps: list[str], equals: Any) -> bool:
        """Tell whether an event is the last one. With several choices, each choice must have ended."""
        if len(steps) != 2 or not steps[0].endswith("[]"):
            return _reached(event, steps, equals)
        items = getattr(event, steps[0][:-2], None)
        for item in items if isinstance(items, list) else ():
            index = getattr(item, "index", None)
            # An index that does not fit its type may be a list, which is no key.
            index = index if type(index) is int else repr(index)
            self._choices[index] = self._choices.get(index, False) or _reached(item, steps[1:], equals)
        return bool(self._choices) and all(self._choices.values())

    def finish(self) -> OrqError | None:
        """Return the error to report if the body ended before a terminal event, else None."""
        if self.error is None and not self.complete and (failure := failure_in_lines(self._framer.rest())) is not None:
            return failure
        if self.error is None and self.complete is False:
            return StreamTruncatedError("The stream ended before its terminal event.")
        return self.error


class UntypedReader(EventReader):
    """Reads an answer without a content type as a stream, if it begins like one."""

    def __init__(self, answer: Events, operation: str, response: Response, **settings: Any) -> None:
        super().__init__(answer, operation, **settings)
        self._response = response
        self._first = bytearray()
        self._begun = False

    def feed(self, data: bytes) -> list[Any]:
        """Return the events that `data` completes, once the first line shows an event stream."""
        if self._begun:
            return super().feed(data)
        is_json = self._first.startswith(b"{")
        self._first += data  # grows in place, as pieces may be single bytes
        if not is_json:
            first = bytes(self._first).removeprefix(_BOM).lstrip(b"\r\n")
            if first.startswith(_FIRST):
                self._begun, self._first = True, bytearray()
                return super().feed(first)
            self._first = bytearray(first)
            is_json = first.startswith(b"{")  # JSON: the whole body is needed to know whether it is an error
            if not is_json and not any(begin.startswith(first) for begin in (*_FIRST, _BOM)):
                self.error, self.done = self._refusal(), True
        if is_json and len(self._first) > ERROR_BODY:
            self.error, self.done = self._refusal(), True
        return []

    def finish(self) -> OrqError | None:
        """Return the error to report at the body's end; it must have begun as a stream."""
        return super().finish() if self._begun else self.error or self._refusal()

    def _refusal(self) -> OrqError:
        return refusal("a stream of events", self._response, bytes(self._first))


def _tags(kinds: Sequence[Any]) -> frozenset[Any]:
    return frozenset(kind.__struct_config__.tag for kind in kinds) - {None}


def _reached(value: Any, steps: list[str], equals: Any) -> bool:
    """Tell whether the field at a path has the value of a last event.

    `[]` after a name means any of the items. Without `equals`, any value but None is a match.
    """
    if not steps:
        return value is not None and (equals is None or bool(value == equals))
    name, _, items = steps[0].partition("[")
    inner = getattr(value, name, None)
    if not items:
        return _reached(inner, steps[1:], equals)
    return isinstance(inner, list) and any(_reached(item, steps[1:], equals) for item in inner)
