"""Test the choice of a server without --live: one that the environment names, or a new one."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable

import pytest

from orq.local import LocalOrq
from tests.cli._run import REPLY, run

URLS: dict[str, Callable[[str], dict[str, str]]] = {
    "ORQ_SERVER_URL": lambda url: {"ORQ_SERVER_URL": url},
    "localhost": lambda url: {"ORQ_SERVER_URL": url.replace("127.0.0.1", "localhost")},
    "IPv6": lambda url: {"ORQ_SERVER_URL": url.replace("127.0.0.1", "[::1]")},
    "ORQ_BASE_URL with a tail": lambda url: {"ORQ_BASE_URL": f"{url}/v2/router"},
}


@pytest.mark.parametrize("name", URLS)
def test_call_uses_the_running_server(name: str) -> None:
    with LocalOrq() as server:
        variables = URLS[name](server.url)
        made = run("call", "conversations.create", "--json", '{"project_id": "p"}', **variables)
        assert made.returncode == 0, made.stderr
        listed = run("call", "conversations.list", **variables)
        assert [each["id"] for each in json.loads(listed.stdout)["data"]] == [json.loads(made.stdout)["id"]]
        assert "The server at http://" in made.stderr


@pytest.mark.parametrize(("command", "said"), [(("say", "Hello!"), ""), (("chat",), "Hello!\n")], ids=["say", "chat"])
def test_a_message_goes_to_the_running_server(command: tuple[str, ...], said: str) -> None:
    with LocalOrq() as server:
        done = run(*command, said=said, ORQ_SERVER_URL=server.url)
        assert (done.returncode, done.stdout) == (0, REPLY)
        assert [seen.authorized for seen in server.requests] == [True, True]


@pytest.mark.parametrize("command", [("say", "Hello!"), ("chat",), ("call", "conversations.list")], ids=lambda c: c[0])
def test_a_server_that_does_not_run(command: tuple[str, ...]) -> None:
    with socket.socket() as quiet:
        quiet.bind(("127.0.0.1", 0))  # the port is taken, but no server listens on it
        port = quiet.getsockname()[1]
        done = run(*command, ORQ_SERVER_URL=f"http://127.0.0.1:{port}")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"orq-sdk: ORQ_SERVER_URL names http://127.0.0.1:{port}, where no server answers. Start one there with "
        f"`python -m orq serve --port {port}`, or unset ORQ_SERVER_URL to start one for this command.\n"
    )


@pytest.mark.parametrize(
    "url", ["https://my.orq.ai", "http://192.0.2.1:8642", "https://localhost.example", "not a url"]
)
def test_a_remote_server_is_not_called(url: str) -> None:
    done = run("say", "Hello!", ORQ_SERVER_URL=url, ORQ_API_KEY="sk-secret")
    assert (done.returncode, done.stdout) == (0, REPLY)
    assert "The local server at http://" in done.stderr
