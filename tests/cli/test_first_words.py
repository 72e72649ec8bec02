"""Test that an unknown first word is an error, and is never sent as a message.

The error lists the commands.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli._run import REPLY, environment, run

pytestmark = pytest.mark.once  # it starts many processes
COMMANDS = "The commands are say, chat, call, serve."


def test_say_sends_a_message() -> None:
    assert run("say", "Hello!").stdout == REPLY
    assert run("say", "login", "--model", "a/b").stdout.startswith('You said: "login"')


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("login", "Set ORQ_API_KEY"),
        ("auth login", "Set ORQ_API_KEY"),
        ("logn", "Did you mean login? There is nothing to sign in to. Set ORQ_API_KEY"),
        ("configure", "Set ORQ_API_KEY"),
        ("deploy", "The service has its own command: https://docs.orq.ai/reference/cli"),
        ("version", "Use --version to print the version."),
        ("srve", "Did you mean serve?"),
        ("Say hi", "Did you mean say?"),
        ("CALL conversations.list", "Did you mean call?"),
        ("deployments", "Did you mean `python -m orq call deployments`?"),
        ("deployments list --live", "Did you mean `python -m orq call deployments.list`?"),
        ("router chat completions create", "Did you mean `python -m orq call router.chat.completions.create`?"),
        ("conversations.creat", "An operation goes behind `call`: python -m orq call conversations.creat"),
        ("Hello!", "To send a message: python -m orq say 'Hello!'"),
        ("Hello my world", "To send a message: python -m orq say 'Hello my world'"),
        ("\x1b[31m", "To send a message: python -m orq say TEXT"),
        ("x" * 5000, "To send a message: python -m orq say TEXT"),
        ("-", "To send the text of a pipe: python -m orq say"),
        ("-- say", "To send the text of a pipe: python -m orq say"),
    ],
)
def test_a_word_that_is_no_command(arguments: str, told: str) -> None:
    done = run(*arguments.split(" "), said="this is not read")
    assert (done.returncode, done.stdout) == (2, "")
    assert COMMANDS in done.stderr
    assert told in done.stderr
    assert "\x1b" not in done.stderr
    assert max(map(len, done.stderr.splitlines())) < 400


def test_an_empty_first_word() -> None:
    done = run("", said="this is not read")
    assert (done.returncode, done.stdout) == (2, "")
    assert COMMANDS in done.stderr


@pytest.mark.parametrize("option", ["--live", "--json", "-x"])
def test_an_option_before_its_command(option: str) -> None:
    done = run(option, "say", "Hello!")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{option} cannot stand here. Put options after a command" in done.stderr


def test_nothing_and_help_print_the_help() -> None:
    helped = run("--help")
    assert (helped.returncode, helped.stderr) == (0, "")
    for arguments in ((), ("help",), ("-h",)):
        done = run(*arguments)
        assert (done.returncode, done.stdout, done.stderr) == (0, helped.stdout, "")
    for command in ("say", "chat", "call", "serve"):
        assert run("help", command).stdout == run(command, "--help").stdout
    assert "Start a conversation in a project." in run("help", "call", "conversations.create").stdout


@pytest.mark.parametrize(
    ("called", "named"),
    [("orq-sdk", "orq-sdk"), ("/opt/bin/orq-sdk", "orq-sdk"), ("orq-sdk.exe", "orq-sdk"), ("orq", "python -m orq")],
)
def test_usage_names_the_program_as_it_was_called(called: str, named: str) -> None:
    program = f"import sys; sys.argv = [{called!r}, 'say', '--help']; from orq.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.startswith(f"usage: {named} say")
    assert f"{named} say -- --help" in done.stdout


@pytest.mark.parametrize("columns", ["1", "10", "40", "0", "x"])
def test_a_narrow_terminal(columns: str) -> None:
    for arguments in ((), ("say", "--help"), ("call", "--help"), ("serve", "--help"), ("chat", "--help")):
        assert run(*arguments, COLUMNS=columns).returncode == 0
