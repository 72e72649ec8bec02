"""Test other projects' clients of the local server.

Each program of this folder runs in its environment.

`scripts/clients` makes these environments and runs these tests; without them they are skipped.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from collections import Counter
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from orq._engine.operation import split_path
from orq.local import LocalOrq
from orq.local.state.resources import resources
from tests.support.help_examples import NEEDS_MORE, on_the_wire, printed
from tests.support.objects import put_what_is_named, store_of
from tests.sweep._facts import endpoints

HERE = Path(__file__).parent
PYTHON = os.environ.get("CLIENTS_PYTHON", "")
PYTHON_OPENAI2 = os.environ.get("CLIENTS_PYTHON_OPENAI2", "")

pytestmark = [pytest.mark.once, pytest.mark.skipif(not PYTHON, reason="scripts/clients runs them")]


@pytest.mark.parametrize("program", ["strict", "computed", "frameworks", "openai2", "tracers"])
def test_other_clients_read_every_answer(program: str) -> None:
    python = PYTHON_OPENAI2 if program == "openai2" else PYTHON
    with LocalOrq() as server:
        done = subprocess.run(
            [python, HERE / f"_{program}.py", server.url], capture_output=True, text=True, timeout=110, check=False
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) >= 3  # each line is a check that was made


LIBRARIES = pytest.mark.parametrize(
    ("python", "libraries"),
    [(PYTHON, ["openai", "langchain", "langgraph", "agents"]), (PYTHON_OPENAI2, ["llama_index"])],
)


@LIBRARIES
def test_spans_of_other_libraries_are_found_in_traces(python: str, libraries: list[str]) -> None:
    with LocalOrq(delay=0) as server:
        _, warnings = traced(python, server.url, server.url, *libraries)
    assert not warnings


@LIBRARIES
@pytest.mark.parametrize("is_there", [True, False], ids=["does not answer", "is down"])
def test_a_service_that_takes_no_spans_harms_no_library(python: str, libraries: list[str], is_there: bool) -> None:
    with LocalOrq(delay=0) as server, socket.create_server(("127.0.0.1", 0)) as collector:
        where = f"http://127.0.0.1:{collector.getsockname()[1]}"
        if not is_there:
            collector.close()
        seconds, (warning,) = traced(python, server.url, where, *libraries)
    assert "orq:Spans" in warning and where in warning
    assert seconds < 20  # a second for the spans, the rest for a busy machine; `traced` of the vendor takes 93


def traced(python: str, url: str, collector: str, *libraries: str) -> tuple[float, list[str]]:
    """Run the libraries; return how long the program took to end after its work, in seconds, and what it warned of."""
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[2])}
    command = [python, HERE / "_instrumented.py", url, collector, *libraries]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=110, check=False)
    ended = time.time()
    *names, worked = done.stdout.split() or [""]
    assert (done.returncode, names) == (0, [*libraries]), done.stdout + done.stderr
    return ended - float(worked), done.stderr.splitlines()


def plan() -> dict[str, dict[str, Any]]:
    """Return for each collection the calls of its operations, by role."""
    found: dict[str, dict[str, Any]] = {}
    for endpoint in endpoints():
        resource = resources().get(endpoint.name)
        if resource is None:
            continue
        about = {
            "group": endpoint.group,
            "method": endpoint.schema["x-orq-method"],
            "role": resource.role,
            "id": resource.collection.id,
            "path": split_path(endpoint.template)[1],
            "parents": [parent.name for parent in resource.collection.parents() if not parent.singleton],
            "given": endpoint.ask(False, known_id="x").given,
        }
        found.setdefault(resource.collection.name, {}).setdefault(resource.role, about)
    return found


UNREAD = {
    "responses_get": "a response that was made here: the one put there lacks fields",
    "router_completions_create streamed": "its type wants a reason to end in every piece",
}
"""Further calls of the vendor's client that raise, and what they would need."""


def test_the_vendors_client_reads_every_answer(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Hello!")
    counted: Counter[str] = Counter()
    raised: dict[str, str] = {}
    with LocalOrq() as server:
        store = store_of(server)
        command = [PYTHON, HERE / "_vendor_calls.py", server.url]
        with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) as client:
            assert client.stdin and client.stdout
            for endpoint in endpoints():
                request = printed(endpoint.name, file)
                put_what_is_named(store, endpoint.name, on_the_wire(endpoint.name, request))
                for streamed in (False, True) if endpoint.flag else (False,):
                    given = request | ({endpoint.flag: True} if streamed and endpoint.flag else {})
                    about = {"group": endpoint.group, "method": endpoint.schema["x-orq-method"], "given": given}
                    client.stdin.write(json.dumps(about, default=str) + "\n")
                    client.stdin.flush()
                    kind, _, told = client.stdout.readline().strip().partition(" ")
                    counted[kind] += 1
                    if kind == "raised":
                        raised[endpoint.name + " streamed" * streamed] = told
            client.stdin.close()
    assert raised.keys() == UNREAD.keys() | NEEDS_MORE.keys(), raised
    assert counted["read"] >= 350, counted


def test_the_vendors_client_keeps_state_of_every_kind(tmp_path: Path) -> None:
    (tmp_path / "plan").write_text(json.dumps(plan(), default=str))
    with LocalOrq() as server:
        command = [PYTHON, HERE / "_vendor.py", server.url, tmp_path / "plan"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    print(done.stdout)
    assert done.stdout.count("kept:") >= 45
