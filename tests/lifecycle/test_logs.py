"""Test logging: nothing by default, and each attempt on request.

Keys, bodies and private headers are never logged.
"""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults._ask import KEY, MODES, RETRIEVED, SYNC, Mode, ask, listening
from tests.faults._server import Server, answer

ROOT = Path(__file__).parents[2]
BODY = RETRIEVED.replace(b"A talk", b"private words")
ANSWER = answer(200, BODY, "x-request-id: req_7", "set-cookie: session=secret", "x-other: other-value")

PROGRAM = """
import sys
from orq import Orq
with Orq(server_url=sys.argv[1]) as client:
    client.conversations.retrieve(conversation_id="conv_private")
"""

LEVELS = {
    None: [],
    "": [],
    "loud": [],
    "info": ["WARNING", "INFO"],
    "INFO": ["WARNING", "INFO"],
    "debug": ["DEBUG", "WARNING", "DEBUG", "DEBUG", "INFO", "DEBUG"],
}


@pytest.mark.once
@pytest.mark.parametrize("level", LEVELS)
def test_orq_log_shows_each_attempt_on_stderr(level: str | None) -> None:
    """Without it a library is silent, warnings included."""
    environment = {**os.environ, "ORQ_API_KEY": KEY, **({} if level is None else {"ORQ_LOG": level})}
    with Server(answer(503), default=ANSWER) as server:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, server.url],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
    assert re.findall(r"(DEBUG|INFO|WARNING|ERROR) orq: ", done.stderr) == LEVELS[level]
    assert len(done.stderr.splitlines()) == len(LEVELS[level])
    assert done.stdout == ""
    if LEVELS[level]:
        assert "failed, attempt 1 of 3: The service answered with status 503" in done.stderr
        assert "<- 200 in" in done.stderr
    for private in (KEY, "private", "session=secret", "other-value", "authorization"):
        assert private not in done.stderr


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_program_that_logs_everything_gets_allow_listed_headers_and_no_body(mode: Mode) -> None:
    with Server(default=ANSWER) as server, listening() as log:
        assert ask(mode, server.url, "retrieve").error is None
    ours = "\n".join(line for line in log.lines if line.startswith("orq"))
    assert "'x-request-id': 'req_7'" in ours
    assert "conversations_retrieve -> GET /v2/conversations/{conversation_id}, attempt 1" in ours
    for private in (KEY, "private words", "session=secret", "other-value", "conv_01"):
        assert private not in ours
    assert not [line for line in log.lines if KEY in line], "not in the lines of other libraries either"


def test_the_level_of_a_program_is_left_alone() -> None:
    before = logging.getLogger("orq").level, list(logging.getLogger("orq").handlers)
    with Server(default=ANSWER) as server:
        ask(SYNC, server.url, "retrieve")
    assert (logging.getLogger("orq").level, logging.getLogger("orq").handlers) == before
