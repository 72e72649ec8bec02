"""Test `python -m orq chat` with piped and typed input."""

from __future__ import annotations

import os

import pytest

from orq.local import LocalOrq
from tests.cli._run import CTRL_C, CTRL_D, PROMPT, REPLY, run, terminal

needs_terminals = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")
pytestmark = pytest.mark.once  # it starts many processes
LONG = "Hello! " * 60


def live(server: LocalOrq) -> dict[str, str]:
    return {"ORQ_API_KEY": "sk-live", "ORQ_SERVER_URL": server.url}


def test_each_line_of_a_pipe_is_a_turn_of_one_conversation() -> None:
    with LocalOrq() as server:
        done = run("chat", "--live", "--project", "p", said="Hello!\n\n  \nHello!", **live(server))
        assert (done.returncode, done.stdout) == (0, REPLY * 2)
        paths = [seen.path for seen in server.requests]
    assert len(paths) == 3
    assert paths[1] == paths[2]
    assert done.stderr == "orq-sdk: The service answers.\n"


def test_the_local_server_answers_without_live() -> None:
    done = run("chat", said="Hello!\n", ORQ_SERVER_URL="https://my.orq.ai")
    assert (done.returncode, done.stdout) == (0, REPLY)
    assert "local server" in done.stderr


def test_the_first_failure_ends_a_pipe() -> None:
    with LocalOrq() as server:
        server.cut_next(after_events=3)
        done = run("chat", "--live", "--project", "p", said="Hello!\nHello!\n", **live(server))
        assert len(server.requests) == 2
    assert done.returncode == 1
    assert "orq-sdk: The connection was lost before the terminal event. The connection to" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("chat", "Hello!"), "unrecognized arguments: Hello!"),
        (("chat", "--live"), "--live needs --project ID or --conversation ID"),
        (("chat", "--project", "p"), "are used only with --live"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], told: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


@needs_terminals
def test_typed_turns_and_the_end() -> None:
    with terminal("chat", TERM="dumb") as screen:
        at = screen.wait_for("> ")
        screen.type("Hello!\n")
        at = screen.wait_for(REPLY, at)
        at = screen.wait_for("> ", at)
        screen.type("\n")  # an empty line sends no message
        at = screen.wait_for("> ", at)
        assert screen.finish(CTRL_D) == 0
    assert screen.seen.count("You said") == 1
    assert "Traceback" not in screen.seen


@needs_terminals
def test_ctrl_c_stops_a_reply_and_then_the_chat() -> None:
    with terminal("chat", TERM="dumb") as screen:
        screen.wait_for("> ")
        screen.type(f"{LONG}\n")
        at = screen.wait_for('You said: "Hello!')
        screen.type(CTRL_C)
        at = screen.wait_for("orq-sdk: The reply was stopped.", at)
        at = screen.wait_for(PROMPT, at)
        assert "no model was asked" not in screen.seen
        screen.type("Hello!\n")  # the conversation goes on
        at = screen.wait_for(REPLY, at)
        screen.wait_for("> ", at)
        assert screen.finish(CTRL_C) == 130
    assert "Traceback" not in screen.seen
    assert "Warning" not in screen.seen


@needs_terminals
def test_a_failed_turn_is_reported_and_the_chat_continues() -> None:
    with LocalOrq() as server, terminal("chat", "--live", "--project", "p", TERM="dumb", **live(server)) as screen:
        at = screen.wait_for("> ")
        server.fail_next(400, message="not today")
        screen.type("Hello!\n")
        at = screen.wait_for("not today", at)
        at = screen.wait_for(PROMPT, at)
        screen.type("Hello!\n")
        at = screen.wait_for(REPLY, at)
        screen.wait_for("> ", at)
        assert screen.finish(CTRL_D) == 0
