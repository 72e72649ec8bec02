"""Test `python -m orq` as a process: its output and its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from orq.local import LocalOrq
from tests.support.openapi import checked
from tests.support.samples import LOCAL_REPLY
from tests.support.wire import create

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-W", "error", "-m", "orq"]
# Programs that a shell starts in the background ignore Ctrl-C, and their children inherit this. So this enables it.
INTERRUPTIBLE = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("orq", run_name="__main__", alter_sys=True)
"""
REPLY = f"{LOCAL_REPLY}\n"


def environment(**more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    return kept | {"PYTHONPATH": str(ROOT)} | more


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        env=environment(**variables),
        capture_output=True,
        encoding="utf-8",
        timeout=30,
        check=False,
    )


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", INTERRUPTIBLE, *arguments],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=10)


def test_a_reply_streams_to_stdout() -> None:
    done = run("say", "Hello!")
    assert (done.returncode, done.stdout) == (0, REPLY)
    assert done.stderr.startswith("orq-sdk: The local server at http://127.0.0.1:")
    assert done.stderr.count("\n") == 1


@pytest.mark.once
def test_a_server_elsewhere_and_its_key_are_not_used() -> None:
    elsewhere = "https://my.orq.ai"
    variables = {"ORQ_API_KEY": "sk-secret", "ORQ_SERVER_URL": elsewhere, "HTTP_PROXY": "http://127.0.0.1:9"}
    done = run("say", "Hello!", **variables)
    assert (done.returncode, done.stdout) == (0, REPLY)
    assert "sk-secret" not in done.stderr


def test_the_pieces_come_one_by_one() -> None:
    with started("say", "Hello!") as process:
        assert process.stdout is not None
        arrivals = []
        while process.stdout.read(1):
            arrivals.append(time.perf_counter())
        assert process.wait(10) == 0
    assert arrivals[-1] - arrivals[0] > 0.1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("say",), "message"),
        (("say", "a", "b"), "There are more arguments: b."),
        (("say", "Hello!", "--live"), "--live needs --project ID or --conversation ID"),
        (("say", "Hello!", "--project", "p"), "are used only with --live"),
        (("say", "Hello!", "--live", "--project", "p", "--conversation", "c"), "not allowed with"),
        (("say", "Hello!", "--live", "--project", "p"), "ORQ_API_KEY"),
        (("serve", "--port", "x"), "invalid int value"),
        (("serve", "--port", "70000"), "The server cannot listen on"),
        (
            ("serve", "--port", "0", "--data", "/no/such/folder/data"),
            "The folder '/no/such/folder' does not exist. Create it",
        ),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], told: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.once
def test_help_names_both_commands() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert "--live" in done.stdout
    assert "serve" in done.stdout


@pytest.mark.once
@pytest.mark.parametrize("said", [" ", "ä🦊\n\n'\"", "--", "serve me"])
def test_any_message(said: str) -> None:
    done = run("say", "--", said)
    assert done.returncode == 0, done.stderr
    assert said in done.stdout


@pytest.mark.once
def test_a_terminal_without_unicode() -> None:
    done = run("say", "🦊", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1, done.stderr
    assert r'You said: "\U0001f98a"' in done.stdout
    assert "set PYTHONUTF8=1 and unset PYTHONIOENCODING" in done.stderr


@pytest.mark.once
def test_live_asks_the_service() -> None:
    with checked() as server:
        live = {"ORQ_API_KEY": "sk-live", "ORQ_SERVER_URL": server.url}
        done = run("say", "Hello!", "--live", "--project", "proj_1", **live)
        assert (done.returncode, done.stdout, done.stderr) == (0, REPLY, "orq-sdk: The service answers.\n")
        with httpx.Client(base_url=server.url, headers={"authorization": "Bearer k"}, verify=False) as http:
            id = create(http)
        done = run("say", "Hello!", "--live", "--conversation", id, "--model", "a/b", **live)
        assert done.returncode == 0
        assert server.requests[-1].json()["model"] == "a/b"


@pytest.mark.once
def test_live_errors() -> None:
    with checked() as server:
        live = {"ORQ_API_KEY": "sk-live", "ORQ_SERVER_URL": server.url}
        done = run("say", "Hello!", "--live", "--conversation", "conv_none", **live)
        server.cut_next(after_events=25)
        cut = run("say", "Hello!", "--live", "--project", "p", **live)
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no conversation conv_none" in done.stderr
    assert "sk-live" not in done.stderr
    assert cut.returncode == 1
    assert cut.stdout.startswith('You said: "Hello!"')
    assert "Traceback" not in done.stderr + cut.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_until_interrupted(tmp_path: Path, number: int) -> None:
    data = tmp_path / "data"
    with started("serve", "--port", "0", "--data", str(data)) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        done = run("say", "Hello!", "--live", "--project", "p", ORQ_API_KEY="k", ORQ_SERVER_URL=url)
        assert (done.returncode, done.stdout) == (0, REPLY)
        process.send_signal(number)
        _, notices = process.communicate(timeout=5)
        assert process.returncode == 0
        assert f"ORQ_SERVER_URL={url}" in notices
        assert "Traceback" not in notices
    with LocalOrq(data=data) as server, httpx.Client(base_url=server.url, verify=False) as http:
        assert http.get("/v2/conversations/", headers={"authorization": "Bearer k"}).json()["data"]


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_interrupted_while_streaming() -> None:
    with started("say", "Hello! " * 100) as process:
        assert process.stdout is not None
        process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        _, notices = process.communicate(timeout=5)
        assert process.returncode == 130
        assert "Traceback" not in notices


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_a_reader_that_leaves() -> None:
    with started("say", "Hello! " * 100) as process:
        assert process.stdout is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.wait(10) == 141
        assert process.stderr is not None
        notices = process.stderr.read()
        assert "Traceback" not in notices
        assert "Exception ignored" not in notices


def test_without_the_extra() -> None:
    code = "import sys; sys.modules['uvicorn'] = None\nfrom orq.__main__ import main\nsys.exit(main(['say', 'Hello!']))"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, encoding="utf-8", timeout=30, check=False
    )
    assert done.returncode == 1
    assert 'pip install "orq-sdk[local]"' in done.stderr
    assert "Traceback" not in done.stderr
