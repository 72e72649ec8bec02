"""Bytes of an event stream -> typed events. Pure: `feed` it what arrived, `finish` it at the end.

`httpx_sse` does the framing. It is given whole blocks only (up to a blank line), in a decoder of their own, which
closes three traps of its version 0.4.3: an `id:` line that makes every later keep-alive look like an event, a byte-
order mark that swallows the first event, and a charset other than UTF-8 in the response's headers.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Any

import httpx_sse
import msgspec

from ..errors import OrqError, ResponseValidationError, StreamFailedError, StreamTruncatedError
from .decode import decode, decoder
from .operation import Events
from .response import describe


class Framer:
    """Cuts bytes into events at blank lines. Linear in its input, however small the pieces."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._parts: list[str] = []
        self._started = False
        self._carry = ""
        self.headers = {"content-type": "text/event-stream"}
        self._blocks = ""

    def feed(self, data: bytes) -> Iterator[httpx_sse.ServerSentEvent]:
        """Return the events that `data` completes."""
        text = self._carry + self._decode(data)
        if not self._started and text:
            self._started, text = True, text.removeprefix("\ufeff")
        self._carry = ""
        if "\r" in text:
            if text.endswith("\r"):  # its line feed may be in the next piece
                self._carry, text = "\r", text[:-1]
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return self._split(text)

    def _split(self, text: str) -> Iterator[httpx_sse.ServerSentEvent]:
        end = text.rfind("\n\n") + 2
        if end == 1 and text.startswith("\n") and self._parts and self._parts[-1].endswith("\n"):
            end = 1
        elif end == 1:
            if text:
                self._parts.append(text)
            return iter(())
        self._parts.append(text[:end])
        self._blocks, self._parts = "".join(self._parts), [text[end:]] if end < len(text) else []
        return httpx_sse.EventSource(self).iter_sse()  # type: ignore[arg-type]  # it needs headers and iter_text

    def iter_text(self) -> Iterator[str]:
        """What `httpx_sse` reads of a response."""
        yield self._blocks


class EventReader:
    """Turns blocks into typed events, and knows whether the stream came to its end.

    `complete` is True once a terminal event or the sentinel came, False before; None if this stream has neither.
    """

    def __init__(self, answer: Events, operation: str, *, strict: bool, max_event: int) -> None:
        self._answer, self._operation, self._strict, self._max_event = answer, operation, strict, max_event
        self._framer = Framer()
        self._decode = decoder(answer.type).decode
        self._special = {**dict.fromkeys(answer.terminal, "terminal"), **dict.fromkeys(answer.failed, "failed")}
        self._unfinished = 0
        self.complete: bool | None = False if answer.terminal or answer.sentinel else None
        self.done = False
        self.last_event_id = ""
        self.problems: list[str] = []
        self.error: OrqError | None = None

    def feed(self, data: bytes) -> list[Any]:
        """Return the events that `data` completes. Once `done`, nothing more is to be read."""
        events: list[Any] = []
        self._unfinished += len(data)
        try:
            for block in self._framer.feed(data):
                self._unfinished = 0
                if block.id:
                    self.last_event_id = block.id
                text = block.data
                if not text:  # a keep-alive with an id, event or retry line only
                    continue
                if text == self._answer.sentinel:
                    self.complete = self.done = True
                    break
                event = self._event(text)
                events.append(event)
                if (role := self._special.get(type(event))) is not None:
                    self._note(role, event)
                    if self.done:
                        break
        except OrqError as error:
            self.error, self.done = None if self.complete else error, True
        if self._unfinished > self._max_event and not self.done:
            self.error = ResponseValidationError(f"one event is larger than max_event, {self._max_event} bytes")
            self.done = True
        return events

    def _event(self, text: str) -> Any:
        try:
            return self._decode(text)
        except msgspec.ValidationError:
            event, problems = decode(self._answer.type, text, operation=self._operation, strict=self._strict)
            self.problems.extend(problem for problem in problems if problem not in self.problems[:100])
            return event
        except (msgspec.DecodeError, RecursionError) as error:
            raise ResponseValidationError(f"an event is not JSON: {error}", body=text[:2000]) from None

    def _note(self, role: str, event: Any) -> None:
        if role == "terminal":
            self.complete = True
        else:
            message, code = describe(msgspec.to_builtins(event.data) if hasattr(event, "data") else None)
            self.error, self.done = StreamFailedError(message, event=event, code=code), True

    def finish(self) -> OrqError | None:
        """Return the error that the end of the body amounts to, if it came too early."""
        if self.error is None and self.complete is False:
            return StreamTruncatedError("the stream ended before its terminal event")
        return self.error
