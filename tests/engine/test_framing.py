"""Test the split of an event stream into blocks of data, for any pieces of bytes.

The framing is held against a decoder of our own that follows the WHATWG's text line by line
(https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orq._engine.events import Block, Framer
from orq._http.sse_blocks import read_block

from ._steps import examples


def reference(stream: bytes) -> list[str]:
    """Interpret a whole stream as the standard says; the names of events mean nothing to us."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    # The last event is incomplete, so it is dropped.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]
    events: list[str] = []
    data = ""
    for line in lines:
        if line == "":
            if data != "":
                events.append(data.removesuffix("\n"))
            data = ""
            continue
        field, colon, value = line.partition(":")
        value = value.removeprefix(" ")
        if colon and not field:
            continue
        if field == "data":
            data += value + "\n"
    return [event for event in events if event]  # this package ignores an event without data


def data_of(block: Block | bytes) -> bytes:
    return block if isinstance(block, bytes) else block.data(read_block)


def framed(*pieces: bytes) -> list[str]:
    """Return what the framer makes of a stream that arrives in pieces."""
    framer = Framer()
    found = (data_of(block) for piece in pieces for block in framer.feed(piece))
    return [data.decode("utf-8", "replace") for data in found if data]


WHATWG = [
    b"data: YHOO\ndata: +2\ndata: 10\n\n",
    b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
    b"data\n\ndata\ndata\n\ndata:",
    b"data:test\n\ndata: test\n\n",
    b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n",
]
STREAMS = [
    b"",
    b"\n\n\n",
    b"data: {}\n\n",
    b"data: one\r\n\r\ndata: two\r\n\r\n",
    b"data: one\r\rdata: two\r\r",
    b"data: one\n\rdata: two\r\n\rdata: three\n\r\n",
    b"data: a\r\ndata: b\rdata: c\n\n",
    b"\xef\xbb\xbfdata: after a byte-order mark\n\n",
    b"\xef\xbb\xbf\xef\xbb\xbfdata: the second one is a part of the name\n\ndata: x\n\n",
    b"data: \xef\xbb\xbfwithin\n\n",
    b": comment\n\n: another\r\n\r\ndata: x\n\n:\n\n",
    b"data: x\n: comment\ndata: y\n\n",
    b"id: 7\n\n: keep-alive\n\n: keep-alive\n\ndata: x\n\n: keep-alive\n\n",
    b"id: 7\ndata: x\n\n\n\nid: a\0b\n\nretry: 10\n\nretry: soon\n\ndata: y\n\n",
    b"event: ping\n\ndata: x\n\n",
    b"data: no final blank line\n",
    b"data: whole\n\ndata: half",
    b"data\ndata:\ndata: \n\ndata:  two spaces\n\n",
    b"nonsense\nfoo: bar\n data: not a field\nDATA: nor this\ndata : nor this\n\ndata:x:y: z\n\n",
    "data: h\u00e9, \U0001f600, \u2028, \u2029, \x85, \x0b, \x0c, \x1c\n\n".encode(),
    b"data: bad \xff utf-8 \xc3\n\ndata: \xf0\x9f\x98\n\ndata: \xe2\x82",
    b"data: nul \0 inside\n\n",
    b"\rdata: x\r\n\n\rdata: y\n\r",
]
IDS = [f"{number}" for number in range(len(WHATWG + STREAMS))]


def test_the_reference_agrees_with_the_examples_of_the_standard():
    assert [reference(stream) for stream in WHATWG] == [
        ["YHOO\n+2\n10"],
        ["first event", "second event", " third event"],
        ["\n"],  # the standard also has an empty event here, which this package leaves out
        ["test", "test"],
        ["73857293", "2153"],
    ]


@pytest.mark.parametrize("stream", WHATWG + STREAMS, ids=IDS)
def test_every_way_to_cut_a_stream_in_two(stream: bytes):
    expected = reference(stream)
    assert framed(stream) == expected
    for at in range(len(stream) + 1):
        assert framed(stream[:at], stream[at:]) == expected, at


@pytest.mark.parametrize("stream", WHATWG + STREAMS, ids=IDS)
@pytest.mark.parametrize("size", [1, 2, 3])
def test_small_pieces(stream: bytes, size: int):
    assert framed(*(stream[at : at + size] for at in range(0, len(stream), size))) == reference(stream)


@pytest.mark.parametrize("stream", [b"data: x\n\n", b"data: x\r\n\r\n", b"data: x\r\r", b"data: x\n\r"])
def test_an_event_is_returned_when_it_is_complete(stream: bytes):
    framer = Framer()
    counts = [len(framer.feed(bytes([byte]))) for byte in stream]
    assert sum(counts) == 1
    first_end = min(stream.index(end, 7) + len(end) for end in (b"\n\n", b"\r\n\r", b"\r\r", b"\n\r") if end in stream)
    assert counts.index(1) + 1 == first_end


line = st.one_of(
    st.sampled_from(
        ["data", "data:", "data: x", "data:  y", "id: 3", "id", "event: e", "retry: 5", ": c", ":", "what"]
    ),
    st.text(st.characters(exclude_characters="\r\n"), max_size=6).map(lambda text: f"data: {text}"),
    st.binary(max_size=6).map(lambda raw: b"data: " + raw.replace(b"\r", b"").replace(b"\n", b"")),
)
block = st.tuples(st.lists(line, max_size=4), st.integers(1, 3))
newline = st.sampled_from([b"\n", b"\r", b"\r\n"])


@examples(400)
@given(st.booleans(), st.lists(block, max_size=5), st.data())
def test_any_stream_in_any_pieces(bom: bool, blocks: Any, data: st.DataObject):
    stream = b"\xef\xbb\xbf" if bom else b""
    for lines, blanks in blocks:
        for text in [*lines, *[""] * blanks]:
            stream += (text if isinstance(text, bytes) else text.encode("utf-8", "replace")) + data.draw(newline)
    stream = stream[: data.draw(st.integers(0, len(stream)))] if data.draw(st.booleans()) else stream
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    pieces = [stream[a:b] for a, b in pairwise([0, *cuts, len(stream)])]
    assert framed(*pieces) == reference(stream)


@examples(100)
@given(st.binary(max_size=60), st.integers(1, 7))
def test_any_bytes(stream: bytes, size: int):
    assert framed(*(stream[at : at + size] for at in range(0, len(stream), size))) == reference(stream)


@pytest.mark.timeout(30)  # it takes less than a second; work that grew with the square would take minutes
@pytest.mark.parametrize("size", [4, 4096])
def test_a_large_event_is_put_together_once(size: int):
    framer = Framer()
    event = b"data: " + b"x" * 2_000_000 + b"\n\n"
    blocks = [block for at in range(0, len(event), size) for block in framer.feed(event[at : at + size])]
    assert [len(data_of(block)) for block in blocks] == [2_000_000]
