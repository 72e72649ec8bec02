"""HTTP/1.1 without I/O: read the bytes of an answer.

Only the usual form is read here, which takes a quarter of h11's time. h11 reads everything else: a head from its first
byte on, and a chunked body from the next chunk on. So everything that h11 refuses is refused
(`tests/shell/test_http1.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import h11
import httpcore

from .request_head import FIELD

_HEAD = re.compile(rb"HTTP/1\.1 ([2-5]\d\d) ([\t -~]*)\r\n((?:%b)*)\r\n" % FIELD)
_FIELDS = re.compile(FIELD)
_BLANK_LINE = re.compile(rb"\n\r?\n")
_CHUNK = re.compile(rb"([\da-fA-F]{1,15})\r\n")
_PART_OF_CHUNK = re.compile(rb"[\da-fA-F]{0,15}\r?|0+\r\n\r?")
_LONGEST_HEAD = 8192
"""Maximal length of a head that is read here, in bytes."""

_ANY_REQUEST = h11.Request(method=b"GET", target=b"/", headers=[(b"host", b"any")])

READ_SIZE = 65536
"""Bytes that are read at a time."""


class Answer:
    """Reads the answer to one request. Give it bytes by `receive`, then call `head` and `piece`.

    `connection` is h11's state of the connection. It reads the answer if something unusual arrives, or from the start.
    """

    __slots__ = (
        *("_buffer", "_chunked", "_expected", "_footer", "_head", "_h11", "_left", "ended", "headers", "by_h11"),
        *("may_be_kept", "reason", "status", "version"),
    )

    def __init__(self, connection: h11.Connection, by_h11: bool = False) -> None:
        self._h11, self.by_h11 = connection, by_h11
        self.status, self.reason, self.version = 0, b"", b"1.1"
        self.headers: Iterable[tuple[bytes, bytes]] = ()
        self.ended = False
        """Whether the whole body has been returned."""
        self.may_be_kept = True
        """Whether the connection may serve another request after the body has ended."""
        self._buffer = self._head = b""
        self._chunked = self._footer = False
        self._left = self._expected = 0

    def receive(self, data: bytes) -> None:
        """Add bytes of the connection; b"" is its end. Raises if the end is too early."""
        if data and not self.by_h11:
            self._buffer = self._buffer + data if self._buffer else data
            return
        if not data:
            self._refuse_early_end()
        self._h11.receive_data(data)

    def head(self) -> bool:
        """Tell whether the status and the headers have arrived."""
        if not self.by_h11:
            data = self._buffer
            end = data.find(b"\r\n\r\n") + 4
            if end > 3 and self._reads_head(data[:end]):
                self._buffer = data[end:]
                return True
            begun = data.startswith(b"HTTP/1.1 ") or b"HTTP/1.1 ".startswith(data)
            if end < 4 and begun and len(data) < _LONGEST_HEAD and not _BLANK_LINE.search(data):
                return False
            self._hand_to_h11(data)
        return self._h11_head()

    def piece(self) -> bytes | None:
        """Return the next bytes of the body; b"" at its end, None if more bytes must arrive first."""
        if self.by_h11:
            return self._h11_piece()
        if self._chunked:
            return b"" if self.ended else self._chunks()
        data, left = self._buffer, self._left
        if not left:
            self.ended = True
            return b""
        if len(data) > left:
            data, self._buffer = data[:left], data[left:]
        else:
            self._buffer = b""
        self._left = left - len(data)
        self.ended = not self._left
        return data or None

    def end(self) -> bool:
        """Tell whether the connection can serve the next request.

        Call it when the reading has ended.
        """
        if not self.by_h11:
            return self.ended and self.may_be_kept and not self._buffer
        state = self._h11
        if state.our_state is not h11.DONE or state.their_state is not h11.DONE or state.trailing_data != (b"", False):
            return False
        state.start_next_cycle()
        return self.may_be_kept

    def _refuse_early_end(self) -> None:
        if self._h11.their_state is h11.SEND_RESPONSE if self.by_h11 else not self.status:
            raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
        if not self.by_h11:
            missing = f"received {self._expected - self._left} bytes, expected {self._expected}"
            missing = "incomplete chunked read" if self._chunked else missing
            said = f"peer closed connection without sending complete message body ({missing})"
            raise httpcore.RemoteProtocolError(said)

    # -- the usual form

    def _reads_head(self, head: bytes) -> bool:
        usual = _HEAD.fullmatch(head)
        if usual is None:
            return False
        fields: list[tuple[bytes, bytes]] = _FIELDS.findall(usual[3])
        length, chunked, kept = None, False, True
        for name, value in fields:
            size = len(name)
            if size == 14 and name.lower() == b"content-length":
                if length is not None or not value.isdigit() or len(value) > 18:
                    return False
                length = int(value)
            elif size == 17 and name.lower() == b"transfer-encoding":
                if chunked or value != b"chunked":
                    return False
                chunked = True
            elif size == 10 and name.lower() == b"connection":
                kept = kept and value.lower() != b"close"
                if kept and value.lower() != b"keep-alive":
                    return False
        if usual[1] in (b"204", b"304"):
            length, chunked = 0, False
        if chunked == (length is not None):  # there are both headers, or neither
            return False
        self.status, self.reason, self.headers, self._head = int(usual[1]), usual[2], fields, head
        self._chunked, self._left = chunked, length or 0
        self._expected = self._left
        self.may_be_kept = self.may_be_kept and kept
        return True

    def _chunks(self) -> bytes | None:
        """Return the data of all chunks that have arrived. The last chunk may be incomplete."""
        data, at, pieces = self._buffer, 0, []
        size = len(data)
        while at < size:
            if self._left:
                pieces.append(piece := data[at : at + self._left])
                at += len(piece)
                self._left -= len(piece)
                self._footer = True
                continue
            if self._footer:
                if not data.startswith(b"\r\n", at):
                    if data[at:] != b"\r" and not pieces:
                        raise httpcore.RemoteProtocolError("malformed chunk footer")
                    break
                at, self._footer = at + 2, False
                continue
            header = _CHUNK.match(data, at)
            if header is not None and (left := int(header[1], 16)):
                at, self._left = header.end(), left
            elif header is not None and data.startswith(b"\r\n", header.end()):
                at, self.ended = header.end() + 2, True
                break
            else:
                if not pieces and not _PART_OF_CHUNK.fullmatch(data, at):
                    self._hand_to_h11(self._head)
                    self._h11_head()
                    self._h11.receive_data(data[at:])
                    return self._h11_piece()
                break
        self._buffer = data[at:]
        return b"".join(pieces) if pieces else b"" if self.ended else None

    # -- the form that h11 reads

    def _hand_to_h11(self, data: bytes) -> None:
        """Let h11 read the answer. It need not know the request, except that it was not HEAD."""
        self.by_h11, self._buffer = True, b""
        self._h11.send(_ANY_REQUEST)
        self._h11.send(h11.EndOfMessage())
        self._h11.receive_data(data)

    def _event(self) -> Any:
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as error:
            raise httpcore.RemoteProtocolError(error) from error

    def _h11_head(self) -> bool:
        while (event := self._event()) is not h11.NEED_DATA:
            if isinstance(event, h11.Response) or event.status_code == 101:
                self.status, self.headers = event.status_code, event.headers.raw_items()
                self.reason, self.version = event.reason, event.http_version
                return True
        return False

    def _h11_piece(self) -> bytes | None:
        while (event := self._event()) is not h11.NEED_DATA:
            if not isinstance(event, h11.Data):
                self.ended = True
                return b""
            if event.data:
                return bytes(event.data)
        return None
