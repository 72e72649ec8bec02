"""Test `examples/notebook.ipynb` in a kernel: outputs, completion and interrupts."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from orq.local import LocalOrq
from tests.examples._watch import Watch

pytestmark = pytest.mark.once
ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "examples/notebook.ipynb"


@pytest.fixture(scope="module", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the history and the sockets of kernels out of the home of whoever runs this."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name)))
        patch.setenv("JUPYTER_PLATFORM_DIRS", "1")
        patch.setenv("PYTHONPATH", str(ROOT))
        yield


def shown(cell: Any) -> str:
    """Return what stands below a cell as text, without blanks and what differs from run to run."""
    texts = (output.get("text") or output.get("data", {}).get("text/plain", "") for output in cell.outputs)
    text = re.sub(r"\b(conv|req)_\w{26}", r"\1_...", "".join(texts))
    text = re.sub(r"\b1[0-9]{12}\b", "<moment>", text)
    return "".join(re.sub(r" method of [\w.]+ instance", "", text).split())  # each version of pydoc lays it out anew


def test_its_outputs_are_current() -> None:
    import nbformat
    from nbclient import NotebookClient

    kept, run = (nbformat.read(NOTEBOOK, as_version=4) for _ in range(2))
    NotebookClient(run, timeout=60, kernel_name="python3", coalesce_streams=True).execute()
    cells = [pair for pair in zip(kept.cells, run.cells, strict=True) if pair[0].cell_type == "code"]
    assert len(cells) >= 9
    for before, after in cells:
        assert shown(after) == shown(before), after.source
        assert not any(output.get("name") == "stderr" for output in after.outputs), after.outputs
    everything = "".join(shown(after) for _, after in cells)
    assert "UNSET" not in everything
    assert "0x" not in everything  # an object's address in memory would help no reader


class Kernel:
    """A kernel to type into."""

    def __init__(self) -> None:
        from jupyter_client.manager import start_new_kernel

        self._manager, self._client = start_new_kernel(kernel_name="python3")

    def run(self, code: str) -> str:
        """Run a cell to its end; return what it printed, or the name of its error."""
        self.begin(code)
        return self.end()

    def begin(self, code: str) -> None:
        self._request = self._client.execute(code)
        self.printed = ""

    def wait_for_output(self) -> None:
        while not self.printed:
            self._take(60.0)

    def end(self) -> str:
        while self._take(60.0):
            pass
        reply = self._reply(self._request)
        return self.printed if reply["status"] == "ok" else str(reply["ename"])

    def interrupt(self) -> None:
        self._manager.interrupt_kernel()

    def complete(self, code: str) -> set[str]:
        content = self._reply(self._client.complete(code, len(code)))
        start = content["cursor_start"]
        word = len(re.split(r"[.(, ]", code)[-1])
        return {match[len(code) - word - start :] for match in content["matches"]}

    def _reply(self, request: str) -> Any:
        """Return the reply to this request; one that a failed test did not wait for may come before it."""
        while True:
            message = self._client.get_shell_msg(timeout=60)
            if message["parent_header"].get("msg_id") == request:
                return message["content"]

    def close(self) -> None:
        self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)

    def _take(self, seconds: float) -> bool:
        message = self._client.get_iopub_msg(timeout=seconds)
        if message["parent_header"].get("msg_id") != self._request:
            return True
        content = message["content"]
        self.printed += content.get("text", "") if message["msg_type"] == "stream" else ""
        return not (message["msg_type"] == "status" and content["execution_state"] == "idle")


@pytest.fixture(scope="module")
def watch() -> Watch:
    return Watch()


@pytest.fixture(scope="module")
def kernel(own_folders: None, watch: Watch) -> Iterator[Kernel]:
    kernel = Kernel()
    try:
        with LocalOrq(delay=0.02, wrap=watch.around) as server:
            begin = f"""
import warnings
warnings.simplefilter("error", ResourceWarning)
from orq import AsyncOrq, Orq, OrqCore
from orq.funcs import conversations_create
client = Orq(server_url={server.url!r}, api_key="local")
several = AsyncOrq(server_url={server.url!r}, api_key="local")
asked = {{
    "conversation_id": client.conversations.create(project_id="p").id,
    "message": {{"role": "user", "parts": [{{"kind": "text", "text": "Hello! " * 200}}]}},
    "model": "a/b",
}}
"""
            assert kernel.run(begin) == ""
            yield kernel
    finally:
        kernel.close()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("client.conv", {"conversations"}),
        ("client.router.", {"audio", "chat", "embeddings"}),
        ("client.conversations.", {"create", "list", "list_items"}),
        ("client.conversations.create(pro", {"project_id="}),
        ("several.conversations.create_conversation_response(", {"conversation_id=", "message=", "options="}),
        ("conversations_create(", {"core=", "request=", "options="}),
        ("from orq.funcs import conversations_li", {"conversations_list"}),
        ("from orq import RequestO", {"RequestOptions"}),
    ],
)
def test_completion_offers_public_names(kernel: Kernel, typed: str, offered: set[str]) -> None:
    assert offered <= kernel.complete(typed)


def test_private_names_are_not_offered_first(kernel: Kernel) -> None:
    offered = kernel.complete("client.conversations.")
    assert not {name for name in offered if name.startswith("_")}


SYNC = """
with client.conversations.create_conversation_response(**asked) as stream:
    for text in stream.text():
        print(text, end="", flush=True)
"""
WORKING = """
import time
with client.conversations.create_conversation_response(**asked) as stream:
    for text in stream.text():
        print(text, end="", flush=True)
        time.sleep(60)
"""
BARE = """
print("asked", flush=True)
client.conversations.create_conversation_response(**asked).collect()
"""
AWAITED = """
async with await several.conversations.create_conversation_response(**asked) as stream:
    async for text in stream.text():
        print(text, end="", flush=True)
"""
BARE_AWAITED = """
print("asked", flush=True)
reply = await (await several.conversations.create_conversation_response(**asked)).collect()
"""


@pytest.mark.parametrize("cell", [SYNC, WORKING, BARE, AWAITED, BARE_AWAITED])
def test_an_interrupted_cell_leaves_nothing_open(kernel: Kernel, watch: Watch, cell: str) -> None:
    opened, left = watch.opened, watch.left
    kernel.begin(cell)
    kernel.wait_for_output()
    with watch.changed:
        assert watch.changed.wait_for(lambda: watch.opened > opened, 20)
    time.sleep(0.3)  # into the stream
    kernel.interrupt()
    assert kernel.end() in ("KeyboardInterrupt", "CancelledError")
    watch.wait_until_left(left + 1)
    assert kernel.run("print(client.conversations.retrieve(conversation_id=asked['conversation_id']).kind)") == (
        "conversation\n"
    )


def record() -> None:
    """Run the notebook and keep what it shows: `python -m tests.examples.test_notebook`, once a change is wanted."""
    import nbformat
    from nbclient import NotebookClient

    run = nbformat.read(NOTEBOOK, as_version=4)
    metadata = dict(run.metadata)
    NotebookClient(run, timeout=60, kernel_name="python3", coalesce_streams=True).execute()
    run.metadata = metadata
    for cell in run.cells:
        cell.metadata = {}
    nbformat.write(run, NOTEBOOK)


if __name__ == "__main__":
    record()
