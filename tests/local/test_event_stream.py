"""Test the writer of streams without a server: its bytes, pauses and ends."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from orq._engine.operation import Events
from orq.local.event_stream import StreamCut, byte_by_byte, stream_pieces
from orq.local.routes import load
from orq.testing import CUT, END, KEEP_ALIVE, Pause, Raw

ONE, TWO, DONE = b'data: {"n":1}\n\n', b'data: {"n":2}\n\n', b"data: [DONE]\n\n"
EVENTS: list[Any] = [{"n": 1}, {"n": 2}]
ENDED = msgspec.structs.replace(load("conversations_create_conversation_response").answer, sentinel="[DONE]")
OPEN = msgspec.structs.replace(ENDED, sentinel=None)
REST = Pause(0.5)

ROWS: list[Any] = [
    pytest.param(EVENTS, ENDED, None, [ONE, TWO, DONE], id="whole, with a sentinel"),
    pytest.param(EVENTS, OPEN, None, [ONE, TWO], id="whole, without a sentinel"),
    pytest.param([], ENDED, None, [DONE], id="no events"),
    pytest.param(
        [KEEP_ALIVE, EVENTS[0], REST, Raw(b"x")], OPEN, None, [b": keep-alive\n\n", ONE, REST, b"x"], id="steps"
    ),
    pytest.param([EVENTS[0], END, EVENTS[1]], OPEN, None, [ONE, END, TWO], id="an end among the events"),
    pytest.param(EVENTS, ENDED, StreamCut(0, CUT), [CUT], id="cut before the first event"),
    pytest.param(EVENTS, ENDED, StreamCut(1, CUT), [ONE, CUT], id="cut between events"),
    pytest.param([EVENTS[0], REST, EVENTS[1]], ENDED, StreamCut(1, END), [ONE, REST, END], id="cut after a pause"),
    pytest.param(EVENTS, ENDED, StreamCut(2, CUT), [ONE, TWO, CUT], id="cut before the sentinel"),
    pytest.param(EVENTS, OPEN, StreamCut(2, CUT), [ONE, TWO, CUT], id="cut after the last event"),
    pytest.param(EVENTS, ENDED, StreamCut(3, CUT), [ONE, TWO, DONE], id="cut that comes too late"),
]


@pytest.mark.parametrize(("items", "answer", "cut", "pieces"), ROWS)
def test_pieces_of_a_stream(items: list[Any], answer: Events, cut: StreamCut | None, pieces: list[Any]) -> None:
    assert list(stream_pieces(items, answer, cut=cut)) == pieces


def test_drip_pauses_after_each_byte() -> None:
    assert list(byte_by_byte([b"ab", CUT], 0.1)) == [b"a", Pause(0.1), b"b", Pause(0.1), CUT]
