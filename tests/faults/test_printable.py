"""Test that messages of a service are shown as one printable line of limited length."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults._ask import ASYNC, CREATED, SYNC, Mode, ask, listening
from tests.faults._server import Server, answer
from tests.support.events import event_block

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
MANY = 5_000_000
LONGEST = 10_000

ODD: dict[str, str] = {
    "a line break": "a\r\nWARNING orq forged",
    "ESC": "\x1b[2J\x1b]0;title\x07",
    "C1 controls": "\x9b2J\x85next",
    "direction controls": "a\u202egnp.exe\u2066\u200f",
    "other line breaks": "a\u2028b\u2029c\x0bd\x0ce",
    "half a surrogate pair": "\ud800 \udfff",
    "a NUL": "a\x00b",
    "5 MB": "x" * MANY,
    "5 MB of line breaks": "\n" * MANY,
}
HEADERS = {
    "C1 controls": b"\x9b2J\x85next",
    "ISO 8859-1": b"caf\xe9",
    "60 KB": b"y" * 60_000,
}


def in_json(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


BODIES: dict[str, Any] = {
    "the message": lambda odd: answer(500, in_json(message=odd)),
    "the code": lambda odd: answer(500, in_json(message="no", code=odd)),
    "the message beside issues": lambda odd: answer(
        422, in_json(message=odd, errors=[{"path": ["a"], "message": "b"}])
    ),
    "the path of an issue": lambda odd: answer(422, in_json(errors=[{"path": [odd] * 30, "message": "no"}] * 30)),
    "the message of an issue": lambda odd: answer(422, in_json(errors=[{"path": ["a"], "message": odd}] * 30)),
    "a list": lambda odd: answer(500, json.dumps([{"message": odd}] * 30).encode()),
    "text": lambda odd: answer(500, odd.encode("utf-8", "replace"), kind="text/plain"),
    "the title of a page": lambda odd: answer(
        502, f"<title>{odd}</title>".encode("utf-8", "replace"), kind="text/html"
    ),
    "an error with status 200": lambda odd: answer(200, in_json(error={"message": odd, "code": odd})),
    "the name of a field that does not fit": lambda odd: answer(
        201, json.dumps({**json.loads(CREATED), "metadata": {odd: 1, "a": [odd]}, "displayName": 1}).encode()
    ),
}


def check(error: Any, lines: list[str]) -> None:
    """Hold what an error tells, and what was logged; an answer that only does not fit is no error."""
    fields = () if error is None else (error, repr(error), *map(vars(error).get, ("message", "code", "request_id")))
    assert fields or lines
    for text in (*map(str, fields), *lines):
        assert text.isprintable(), repr(text[:300])
        assert len(text) < LONGEST


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("place", BODIES)
def test_of_a_body(place: str, odd: str) -> None:
    if "5 MB" in odd and place in ("the path of an issue", "the message of an issue", "a list"):
        return  # this would be 150 MB, and one item tests the same
    with Server(default=BODIES[place](ODD[odd])) as server, listening() as log:
        got = ask(SYNC, server.url, "create", retries=None)
    check(got.error, [line for line in log.lines if line.startswith("orq")])


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize("odd", HEADERS)
@pytest.mark.parametrize(
    "name", ["x-request-id", "x-orq-request-id", "content-type", "content-encoding", "retry-after", "location"]
)
@pytest.mark.parametrize("status", [200, 302, 500])
def test_of_a_header(status: int, name: str, odd: str, mode: Mode) -> None:
    script = answer(status, b"hello", kind="text/plain")
    assert isinstance(script[0], bytes)
    line = name.encode() + b": https://h/" * (name == "location") + HEADERS[odd]
    script[0] = script[0].replace(b"\r\n", b"\r\n" + line + b"\r\n", 1)
    with Server(default=script) as server, listening() as log:
        got = ask(mode, server.url, "create", retries=None)
    assert got.error is not None
    check(got.error, [line for line in log.lines if line.startswith("orq")])


@pytest.mark.parametrize("odd", [odd for odd in ODD if "5 MB" not in odd])
def test_of_a_failure_in_a_stream(odd: str) -> None:
    for block in (
        event_block("response.failed", error="MARK", code="MARK").replace(b'"MARK"', json.dumps(ODD[odd]).encode()),
        b"event: error\ndata: " + json.dumps(ODD[odd]).encode() + b"\n\n",
        b"data: " + json.dumps({ODD[odd]: 1, "type": ODD[odd]}).encode() + b"\n\n",
    ):
        with Server(default=answer(200, block, kind="text/event-stream")) as server, listening() as log:
            got = ask(SYNC, server.url, "stream", retries=None)
        check(got.error, [line for line in log.lines if line.startswith("orq")])


@pytest.mark.parametrize("odd", ["a line break", "ESC", "direction controls", "half a surrogate pair"])
def test_in_output_of_the_command(odd: str) -> None:
    with Server(default=answer(404, in_json(message=ODD[odd], code=ODD[odd]))) as server:
        done = subprocess.run(
            [sys.executable, "-m", "orq", "call", "conversations.list", "--live"],
            cwd=ROOT,
            env={**os.environ, "ORQ_API_KEY": "k" * 12, "ORQ_SERVER_URL": server.url},
            capture_output=True,
            timeout=60,
            check=False,
        )
    said = done.stderr.decode()
    assert done.returncode != 0
    assert len(said.splitlines()) == 1, said
    assert said.rstrip("\n").isprintable(), repr(said)
