"""Test `examples/aws_lambda.py`: packed, started cold, frozen and resumed."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from orq import Orq
from orq.funcs import conversations_create_conversation_response
from orq.local import LocalOrq
from orq.local.answers import Pause
from tests.support.relay import Network
from tests.support.samples import LOCAL_REPLY

pytestmark = [pytest.mark.once, pytest.mark.skipif(os.name != "posix", reason="processes that can be stopped")]
ROOT = Path(__file__).parents[2]
IN_THE_TREE = {"orq-sdk"}
LATEST = 10.0
"""Seconds after which a limit of one second has fired, on a machine however busy. Without it, a minute would pass."""


def needed(name: str) -> set[str]:
    """Return what a distribution needs on this Python, itself included, extras not."""
    from packaging.requirements import Requirement

    found = {name}
    for line in metadata.requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            found |= needed(requirement.name)
    return found


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `pip install --target` makes, of the wheel and of what is installed here."""
    folder, wheels = tmp_path_factory.mktemp("package"), tmp_path_factory.mktemp("wheels")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "wheel", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--no-build-isolation", "--wheel-dir", wheels, ROOT], check=True, timeout=120)
    (wheel,) = wheels.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    for name in needed("orq-sdk") - IN_THE_TREE:
        for file in metadata.files(name) or ():
            if ".." not in file.parts and file.suffix != ".pyc":
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file.locate(), folder / file)
    shutil.copy(ROOT / "examples/aws_lambda.py", folder)
    return folder


class Container:
    """The function in a process of its own, with nothing but its package."""

    def __init__(self, package: Path, url: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-B", "-W", "error", ROOT / "tests/examples/_lambda.py", package],
            env={"ORQ_API_KEY": "sk-lambda", "ORQ_SERVER_URL": url},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.printed: list[str] = []
        self.ready: float = self._told()["ready"]

    def call(self, body: Any, *, seconds: float = 30.0, **more: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        event = {"body": body if isinstance(body, str) else json.dumps(body)} | more
        self._process.stdin.write(json.dumps({"event": event, "seconds": seconds}) + "\n")
        self._process.stdin.flush()
        told = self._told()
        return told | {"status": told["answer"]["statusCode"], "body": json.loads(told["answer"]["body"])}

    def freeze(self) -> None:
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate(timeout=10)

    def _told(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                told: dict[str, Any] = json.loads(line)
                return told
            self.printed.append(line)
        raise AssertionError(f"the container ended: {self.printed}")


def by_any_host(app: ASGIApp) -> ASGIApp:
    """Let requests through that were sent to the port of `Network`."""

    async def renamed(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            host = f"127.0.0.1:{scope['server'][1]}".encode()
            scope["headers"] = [(name, host if name == b"host" else value) for name, value in scope["headers"]]
        await app(scope, receive, send)

    return renamed


@contextmanager
def deployed(package: Path) -> Iterator[tuple[Container, Network, LocalOrq, dict[str, str]]]:
    with LocalOrq(wrap=by_any_host) as server, Orq(server_url=server.url, api_key="k") as client:
        id = str(client.conversations.create(project_id="p").id)
        with (
            Network(int(server.url.rpartition(":")[2])) as network,
            closing(Container(package, network.url)) as container,
        ):
            yield container, network, server, {"conversation_id": id, "question": "Hello!"}


@pytest.fixture(scope="module")
def compiled(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled") / "package"
    shutil.copytree(package, folder)
    command = [sys.executable, "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", folder]
    subprocess.run(command, check=True, timeout=120)
    return folder


def packed(folder: Path, to: Path) -> float:
    """Return the size of a folder as a zip file, in MB."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.rglob("*"):
            archive.write(file, file.relative_to(folder))
    return to.stat().st_size / 1e6


def test_its_package_is_small_and_its_size_documented(package: Path, compiled: Path, tmp_path: Path) -> None:
    """The platform takes 50 MB."""
    bare, whole = packed(package, tmp_path / "bare.zip"), packed(compiled, tmp_path / "whole.zip")
    print(f"{bare:.1f} MB, {whole:.1f} MB with bytecode")
    said = re.search(
        r"([\d.]+) MB packed, ([\d.]+) MB with bytecode", (ROOT / "examples/aws_lambda.py").read_text("utf-8")
    )
    assert said
    assert bare == pytest.approx(float(said[1]), rel=0.15)
    assert whole == pytest.approx(float(said[2]), rel=0.3)  # the size of bytecode differs between versions of Python


@pytest.mark.parametrize("bytecode", [False, True], ids=["source", "bytecode"])
def test_cold_and_warm(package: Path, compiled: Path, bytecode: bool) -> None:
    with deployed(compiled if bytecode else package) as (container, network, _, asked):
        first = container.call(asked)
        second = container.call(base64.b64encode(json.dumps(asked).encode()).decode(), isBase64Encoded=True)
        assert (first["status"], first["body"]) == (200, {"text": LOCAL_REPLY})
        assert (second["status"], second["body"]) == (200, {"text": LOCAL_REPLY})
        assert network.connections == 1  # kept from the first call
        print(f"start {container.ready * 1000:.0f} ms, first call {first['took'] * 1000:.0f} ms, ", end="")
        print(f"second {second['took'] * 1000:.1f} ms, {second['modules']} modules")
    modules = loaded_by_import(package)
    assert not {name for name in modules if name.startswith(("orq.sdk.", "orq.local", "orq.params"))}
    assert {name for name in modules if name.startswith("orq.funcs._")} == {"orq.funcs._conversations"}


def loaded_by_import(package: Path) -> set[str]:
    code = f"import sys; sys.path.insert(0, {str(package)!r})\nimport aws_lambda\nprint(*sys.modules)"
    command = [sys.executable, "-I", "-S", "-B", "-c", code]
    environment = {"ORQ_API_KEY": "k"}
    return set(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize("how", ["fin", "rst"])
def test_thawed_after_the_service_hung_up(package: Path, how: str) -> None:
    with deployed(package) as (container, network, server, asked):
        assert container.call(asked)["status"] == 200
        container.freeze()
        network.hang_up(how)
        container.thaw()
        after = container.call(asked)
        assert (after["status"], after["body"]) == (200, {"text": LOCAL_REPLY})
        assert network.connections == 2
        assert len(server.requests_to(conversations_create_conversation_response)) == 2  # nothing was sent twice
        assert container.printed == []


def test_thawed_where_the_connection_was_forgotten(package: Path) -> None:
    """Nobody says so, and nothing comes: the answer is ours and in time, and the next call is well."""
    with deployed(package) as (container, network, _, asked):
        assert container.call(asked)["status"] == 200
        container.freeze()
        network.silent = True
        container.thaw()
        lost = container.call(asked, seconds=2.0)
        assert (lost["status"], lost["body"]) == (504, {"error": "no answer now"})
        assert 0.9 < lost["took"] < LATEST
        network.silent = False
        assert container.call(asked)["status"] == 200
        assert network.connections == 2


def test_a_model_that_takes_too_long(package: Path) -> None:
    with deployed(package) as (container, _, server, asked):
        assert container.call(asked)["status"] == 200  # a first call may be too slow to reach the server in its second
        server.on(conversations_create_conversation_response).stream([Pause(60.0)])
        slow = container.call(asked, seconds=2.0)
        assert (slow["status"], slow["body"]) == (504, {"error": "no answer now"})
        assert slow["took"] < LATEST
        assert "The total timeout of" in container.printed[0]
        assert container.call(asked)["status"] == 200


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        ("", 400, "send {"),
        ("[]", 400, "send {"),
        ({"question": "Hello!"}, 400, "send {"),
        ({"conversation_id": "conv_none", "question": "Hello!"}, 404, "There is no conversation conv_none."),
        ({"conversation_id": "..", "question": "Hello!"}, 422, "must not"),
        ({"conversation_id": "conv_01", "question": 1}, 422, "must be text"),
    ],
)
def test_invalid_bodies_are_refused(package: Path, body: Any, status: int, error: str) -> None:
    with deployed(package) as (container, _, _, _):
        answer = container.call(body)
        assert answer["status"] == status
        assert error in answer["body"]["error"]
        assert not any("sk-lambda" in line for line in container.printed)


def test_refusals_of_the_service_are_passed_on(package: Path) -> None:
    with deployed(package) as (container, _, server, asked):
        server.on(conversations_create_conversation_response).fail(422, "message: is too long")
        answer = container.call(asked)
        assert (answer["status"], answer["body"]) == (422, {"error": "message: is too long"})
