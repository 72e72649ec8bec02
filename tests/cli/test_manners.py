"""Test what every command must do: help, exit codes, pipes, colours, Ctrl-C."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import orq
from tests.cli._run import CTRL_C, REPLY, environment, plain, run, terminal

posix = pytest.mark.skipif(os.name != "posix", reason="pipes, signals and terminals of POSIX")
pytestmark = pytest.mark.once  # it starts many processes
PROGRAM = [sys.executable, "-W", "error", "-m", "orq"]
LONG = "Hello! " * 60


def shell(command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which `orq` is the program."""
    line = f'orq() {{ "{sys.executable}" -W error -m orq "$@"; }}; {command}'
    return subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", line],
        env=environment(**variables),
        capture_output=True,
        encoding="utf-8",
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments", [("--help",), ("say", "--help"), ("chat", "--help"), ("serve", "--help"), ("call", "--help")]
)
def test_help_teaches_by_examples(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert "example" in done.stdout
    assert f"python -m orq {arguments[0]}".removesuffix(" --help") in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 120


def test_help_of_all_commands_is_in_the_first() -> None:
    text = run("--help").stdout
    assert all(word in text for word in ("say", "chat", "call", "serve", "--live", "exit codes:", "NO_COLOR"))


def test_help_of_an_operation() -> None:
    text = run("call", "conversations.create", "--help").stdout
    assert "Start a conversation in a project." in text
    assert "\n  project_id (str, required): Project that" in text
    assert "\ngives: Conversation, as JSON\n  " in text
    example = re.search(r"--json '(.*)'", text)
    assert example
    assert run("call", "conversations.create", "--json", example[1]).returncode == 0


LOADED = """
import sys
from orq.__main__ import main
code = main(sys.argv[1:])
loaded = [name for name in sys.modules if name.partition(".")[0] in ("httpx", "msgspec", "orq")]
print(code, *sorted(loaded), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments", [[], ["--help"], ["--version"], ["say"], ["say", "--help"], ["chat", "--help"], ["serve", "--help"]]
)
def test_help_and_usage_errors_load_few_modules(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], env=environment(), input=b"", capture_output=True, check=True
    )
    *_, told = done.stderr.decode().splitlines()
    code, *modules = told.split()
    assert code == ("2" if arguments == ["say"] else "0")
    small = ["errors", "_error_codes", "_pickling", "_rate_limits", "_printable", "_forks", "_clock"]
    small += ["_lazy_annotations", "_lazy", "_version", "__main__", "cli"]
    assert set(modules) <= {"orq", *(f"orq.{name}" for name in small)} | {
        name for name in modules if name.startswith("orq.cli.")
    }


def test_version() -> None:
    assert run("--version").stdout == f"orq-sdk {orq.__version__}\n"


def test_messages_from_pipes() -> None:
    assert run("say", "-", said="Hello!\n").stdout == REPLY
    assert run("say", said="Hello!").stdout == REPLY
    assert '"a\nb"' in run("say", said="a\nb\n").stdout
    assert run("say", "Hello!", said="not read").stdout == REPLY


def test_no_message() -> None:
    done = run("say")
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no message. stdin is empty." in done.stderr
    done = run("say", "")
    assert (done.returncode, done.stdout) == (2, "")
    assert "The message is empty." in done.stderr


def test_a_message_without_quotes() -> None:
    done = run("say", "Hello", "world")
    assert done.returncode == 2
    assert "There are more arguments: world. Put a message of several words in quotes." in done.stderr


@posix
@pytest.mark.parametrize(
    "command",
    [
        f"orq say '{LONG}' | head -c 20 >/dev/null",
        "orq --help | true",
        'orq call conversations.create --json \'{"project_id": "p"}\' | true',
    ],
)
def test_a_closed_output_pipe_is_no_error(command: str) -> None:
    done = shell(command)
    assert done.returncode in (0, 141)  # 0 if all was written before it left
    assert "Traceback" not in done.stderr
    assert "Broken" not in done.stderr
    assert "ignored" not in done.stderr


@posix
@pytest.mark.parametrize("arguments", ["say Hello!", "--help", "call conversations.list"])
def test_a_full_disk_is_reported(arguments: str) -> None:
    done = shell(f"orq {arguments} >/dev/full")
    assert done.returncode == 1
    assert done.stderr.endswith("orq-sdk: Cannot write: No space left on device\n")


@posix
def test_closed_standard_streams_are_handled() -> None:
    assert shell("orq say Hello! >&-").returncode == 0
    done = shell("orq say Hello! 2>&-")
    assert (done.returncode, done.stdout) == (0, REPLY)
    assert shell("orq say <&-").returncode == 2
    assert shell("orq chat <&-").returncode == 0


@posix
def test_ctrl_c_at_a_terminal() -> None:
    with terminal("say", LONG, TERM="dumb") as screen:
        screen.wait_for('You said: "Hello!')
        screen.type(CTRL_C)
        assert screen.finish() == 130
    assert screen.seen.endswith("\n")
    assert "Traceback" not in screen.seen
    assert "Warning" not in screen.seen


@posix
def test_ctrl_c_while_it_waits_for_a_pipe() -> None:
    program = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); runpy.run_module('orq')"
    program = program.replace("run_module('orq')", "run_module('orq', run_name='__main__', alter_sys=True)")
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", program, "chat"],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"Hello!\n")
    process.stdin.flush()
    # After the first answer no import is running. Python can lose an interrupt during an import.
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, notices = process.communicate(timeout=10)
    assert process.returncode == 130, notices
    assert notices.count(b"\n") == 1  # the line that names the local server


@posix
@pytest.mark.parametrize(
    ("variables", "coloured"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colour_only_at_a_terminal(variables: dict[str, str], coloured: bool) -> None:
    with terminal("say", "Hello!", **variables) as screen:
        assert screen.finish() == 0
    assert ("\x1b[2morq-sdk: The local server at " in screen.seen) == coloured
    assert screen.seen.count("\x1b") == (2 if coloured else 0)
    assert plain(screen.seen).endswith(REPLY)
    assert "\x1b" not in run("say", "Hello!", **variables).stderr


@posix
def test_control_characters_of_a_reply_are_escaped() -> None:
    title = "\x1b]0;owned\x07\x9b31m"
    with terminal("say", "--", title, TERM="dumb") as screen:
        assert screen.finish() == 0
    assert 'You said: "]0;owned31m"' in screen.seen
    assert f'You said: "{title}"' in run("say", "--", title).stdout  # a pipe gets the text unchanged


@posix
def test_installed_as_orq_sdk(tmp_path: Path) -> None:
    """The console script calls `main`, and names itself in its help."""
    script = tmp_path / "orq-sdk"
    script.write_text(f"#!{sys.executable}\nimport sys\nfrom orq.__main__ import main\nsys.exit(main())\n")
    script.chmod(0o755)
    done = subprocess.run([script, "--help"], env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("usage: orq-sdk say TEXT | chat")
    assert "python -m orq" not in done.stdout
