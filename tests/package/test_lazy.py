"""Test which modules an import loads, in fresh processes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version

import pytest

from tests.support.extras import MISSING


def run(program: str) -> list[str]:
    """Return the lines that a program prints; any warning is an error."""
    path = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONWARNINGS")}
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=path)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def loaded(statement: str) -> set[str]:
    """Return the modules that a statement loads."""
    return set(run(f"import sys; old = set(sys.modules)\n{statement}\nprint(*(set(sys.modules) - old))"))


def test_import_orq_loads_no_third_party_module() -> None:
    modules = loaded("import orq")
    assert {name.partition(".")[0] for name in modules} - sys.stdlib_module_names == {"orq"}
    assert modules & {"asyncio", "ssl", "socket", "sqlite3", "http", "importlib.metadata", "inspect"} == set()


def test_a_function_loads_only_its_file_and_no_models() -> None:
    modules = loaded("from orq.funcs import conversations_create")
    assert {name for name in modules if name.startswith("orq.funcs.")} == {"orq.funcs._conversations"}
    assert not {name for name in modules if name.startswith(("orq.sdk", "orq.local", "orq.params", "orq.models"))}
    assert modules.isdisjoint({"starlette", "uvicorn", "sqlite3"})


def test_webhooks_load_no_client_and_no_event_loop() -> None:
    modules = loaded("import orq; from orq.webhooks import Seen, verify; verify(b'{}', {}, 'secret'); Seen().once('a')")
    assert modules.isdisjoint({"httpx", "httpcore", "anyio", "asyncio", "ssl", "orq.core", "orq.models"})


def test_an_operation_loads_only_its_own_models() -> None:
    made = (
        "from orq.funcs import knowledge_list\n"
        "from orq._engine.operation import operation_of\n"
        "assert operation_of(knowledge_list).name == 'knowledge_list'"
    )
    expected = loaded("from orq.models import ListKnowledgeRequest, ListKnowledgeResponse")
    models = {name for name in loaded(made) if name.startswith("orq.models.")}
    assert models and models == {name for name in expected if name.startswith("orq.models.")}


def test_a_namespace_of_the_facade_loads_on_first_use() -> None:
    program = "from orq import Orq\nclient = Orq('key')\n"
    before = loaded(program + "client.close()")
    after = loaded(program + "client.conversations\nclient.close()")
    assert not {name for name in before if name.startswith(("orq.sdk.", "orq.funcs.")) and "._" not in name}
    found = {name for name in after - before if name.startswith("orq.")}
    functions = {"orq.funcs", "orq.funcs._conversations"}
    assert found - {"orq._engine", "orq._engine.operation"} == {
        "orq.sdk.conversations",
        "orq._client_namespace",
        *functions,
    }


def test_names_of_annotations_load_when_they_are_read() -> None:
    program = "from orq import Orq\nimport typing\nclient = Orq('key')\ncreate = client.agents.create\nclient.close()\n"
    before = loaded(program)
    after = loaded(program + "found = typing.get_type_hints(create)\nassert found['return'].__name__ == 'Agent'")
    assert "orq.models.agents" not in before and "orq.params" not in before
    assert {"orq.models.agents", "orq.params._a", "orq.options"} <= after


def test_a_dict_type_loads_its_types_when_annotations_are_read() -> None:
    program = "from orq.params import CreateAgentRequestParam as Twin\n"
    read = "import typing\nfound = typing.get_type_hints(Twin)\nassert found['model']"
    assert not {name for name in loaded(program) if name.startswith("orq.models.")}
    assert {"orq.models.agents", "orq.params._a_to_d_unions"} <= loaded(program + read)


def test_an_extended_dict_type_has_the_types_of_both() -> None:
    program = """
import typing
from typing_extensions import TypedDict
from orq.params import CreateAgentRequestParam
class Mine(CreateAgentRequestParam):
    note: str
found = typing.get_type_hints(Mine)
print("note", *(name for name in typing.get_type_hints(CreateAgentRequestParam) if name not in found))
"""
    assert run(program) == ["note"]


EVERYTHING = f"""
import importlib, pathlib, sys
import orq
home = pathlib.Path(orq.__file__).parent
for file in sorted(home.rglob("*.py")):
    name = ".".join(("orq", *file.relative_to(home).with_suffix("").parts)).removesuffix(".__init__")
    if not name.startswith("orq.params") and not name.endswith("__main__") and name not in {set(MISSING)}:
        module = importlib.import_module(name)
        for public in getattr(module, "__all__", ()):
            getattr(module, public)
"""


def test_orq_never_loads_its_params() -> None:
    assert run(EVERYTHING + "print(*(name for name in sys.modules if name.startswith('orq.params')))") == []


def test_no_file_of_a_function_shadows_it() -> None:
    program = (
        EVERYTHING + "import orq.funcs\nprint(*(f for f in orq.funcs.__all__ if not callable(getattr(orq.funcs, f))))"
    )
    assert run(program) == []


@pytest.mark.parametrize("package", ["orq", "orq.funcs", "orq.models", "orq.params"])
def test_a_star_import_brings_public_names(package: str) -> None:
    program = f"import {package} as package\nfrom {package} import *\n"
    assert run(program + "print(*(name for name in package.__all__ if name not in globals()))") == []


@contextmanager
def answering(body: bytes, kind: str) -> Iterator[str]:
    """Answer one request on a socket of the loopback interface; give the server's URL."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n\r\n".encode()

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(head + body)
            connection.recv(65536)  # the client closes first

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


FETCH = """
from orq import OrqCore
from orq.funcs import conversations_retrieve
with OrqCore("key", server_url={url!r}) as core:
    conversations_retrieve(core, {{"conversation_id": "conv_01"}}).unwrap()
"""
STREAM = """
from orq import OrqCore
from orq.funcs import conversations_create_conversation_response
request = {{"conversation_id": "conv_01", "message": {{"role": "user", "parts": []}}, "model": "openai/gpt-4o"}}
with OrqCore("key", server_url={url!r}) as core:
    with conversations_create_conversation_response(core, request).unwrap() as stream:
        list(stream)
"""
FOUND = (
    b'{"kind":"conversation","displayName":"Try-out","createdAt":1,"updatedAt":1,"messages":[]}',
    "application/json",
)
STREAMED = (b'data: {"type":"response.done","timestamp":"","data":{"finishReason":"stop"}}\n\n', "text/event-stream")

# httpx and httpcore load these if they are installed. Few users have them, but the test environment does.
UNUSUAL = {"brotli", "brotlicffi", "click", "h2", "pygments", "rich", "socksio", "trio", "zstandard"}
WITHOUT = f"sys.modules.update(dict.fromkeys({UNUSUAL}))\n"

UNLISTED = {"_missing_stdlib_info"}
"""Of Python's own: 3.15 loads it with `traceback`, and does not list it."""

# Packages that a call loads. anyio needs `sniffio` before 4.12, and `exceptiongroup` on Python 3.10.
NEEDED = {
    "anyio",
    "certifi",
    "exceptiongroup",
    "h11",
    "httpcore",
    "httpx",
    "idna",
    "msgspec",
    "orq",
    "sniffio",
    "typing_extensions",
}
DEAR = {"asyncio", "http.server", "importlib.metadata", "sqlite3", "unittest"}
if sys.version_info < (3, 11) and tuple(map(int, version("typing_extensions").split("."))) < (4, 16):
    DEAR.discard("asyncio")  # in these versions its `deprecated`, which anyio uses, loads asyncio


@pytest.mark.parametrize(
    ("program", "answer", "more"), [(FETCH, FOUND, set()), (STREAM, STREAMED, {"httpx_sse"})], ids=["fetch", "stream"]
)
def test_a_first_call_loads_only_needed_modules(program: str, answer: tuple[bytes, str], more: set[str]) -> None:
    with answering(*answer) as url:
        modules = loaded(WITHOUT + program.format(url=url)) - UNUSUAL
    foreign = {name.partition(".")[0] for name in modules} - sys.stdlib_module_names - UNLISTED
    assert foreign <= NEEDED | more
    assert modules.isdisjoint(DEAR)
    assert not {name for name in modules if name.startswith(("orq.sdk", "orq.local", "orq.params", "orq.testing"))}
    assert len({name for name in modules if name.startswith("orq.funcs._")}) == 1
    assert "orq.pagination" not in modules and "orq.downloads" not in modules
