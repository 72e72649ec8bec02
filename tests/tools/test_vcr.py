"""Test that vcrpy records and replays the answers of a default client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vcr

from orq.errors import NotFoundError, OrqError
from tests.faults._ask import RETRIEVED
from tests.faults._server import Script, Seen, Server, answer, chunks, head
from tests.support.samples import KEY

from ._client import EVENTS, KINDS, Client, client


def script(seen: Seen) -> Script:
    if seen.target.endswith("responses"):
        return [head(kind="text/event-stream")[:-2] + b"transfer-encoding: chunked\r\n\r\n" + chunks(EVENTS)]
    if seen.target.endswith("speech"):
        return answer(body=b"sound", kind="audio/mpeg")
    return answer(404, b'{"message": "none"}') if seen.target.endswith("404") else answer(body=RETRIEVED)


def recorder(**settings: Any) -> Any:
    return vcr.VCR(filter_headers=["authorization"], match_on=["method", "uri", "body"], **settings)


def converse(made: Client) -> list[Any]:
    """Make one call of each kind; return what came."""
    found: list[Any] = [made.retrieve().display_name, made.collect()]
    sound = made.call("router.audio.speech.create", input="a", model="openai/x", voice="v")
    found.append(made.settled(sound.read()))
    with pytest.raises(NotFoundError) as caught:
        made.call("conversations.retrieve", conversation_id="conv_404")
    return [*found, caught.value.message]


@KINDS
@pytest.mark.parametrize("made_before", [True, False], ids=["a client made before", "a client made afterwards"])
def test_recorded_and_replayed(made_before: bool, awaited: bool, tmp_path: Path) -> None:
    tape = tmp_path / "tape.yaml"
    with Server(default=script) as server:
        if made_before:
            with client(awaited, server.url) as made:
                made.retrieve()
                with recorder().use_cassette(tape):
                    recorded = converse(made)
                assert len(server.requests) == 5
        else:
            with recorder().use_cassette(tape), client(awaited, server.url) as made:
                recorded = converse(made)
            assert (len(server.requests), server.connections) == (4, 1)
    assert KEY not in tape.read_text()
    with recorder(record_mode="none").use_cassette(tape) as cassette, client(awaited, server.url) as made:
        assert converse(made) == recorded == ["A talk", "Hello!", b"sound", "none"]
        assert cassette.all_played


@KINDS
def test_unrecorded_requests_are_not_sent(awaited: bool, tmp_path: Path) -> None:
    with Server(default=script) as server, client(awaited, server.url) as made:
        made.retrieve()
        with recorder(record_mode="none").use_cassette(tmp_path / "none.yaml"):
            for call in (made.retrieve, made.reply):
                with pytest.raises(OrqError, match="CannotOverwriteExistingCassetteException"):
                    call()
        assert len(server.requests) == 1


@KINDS
def test_a_host_that_is_ignored(awaited: bool, tmp_path: Path) -> None:
    """The real calls go through our own pool, and a stream comes piece by piece."""
    tape = tmp_path / "tape.yaml"
    with Server(default=script) as server:
        with recorder(ignore_localhost=True).use_cassette(tape), client(awaited, server.url) as made:
            converse(made)
        assert (len(server.requests), server.connections) == (4, 1)
    assert not tape.exists()


@KINDS
def test_a_recorded_stream_that_is_dropped(awaited: bool, tmp_path: Path) -> None:
    """The recorder has read it whole, so its connection serves the next call."""
    with Server(default=script) as server, client(awaited, server.url) as made:
        with recorder().use_cassette(tmp_path / "tape.yaml"):
            stream = made.reply()
            made.step(stream)
            with pytest.warns(ResourceWarning):
                del stream
            assert made.retrieve().id == "conv_01"
        assert server.connections == 1
