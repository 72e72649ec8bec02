"""Test the webhook receivers of the guide and the example with webhooks of the local server."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq import Orq
from orq.local import LocalOrq
from orq.webhooks import signed_headers

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/guide/webhooks.md").read_text("utf-8")
PROGRAMS = {
    re.search(r"^from (\w+)", code.partition("import os\n\n")[2]).group(1): code  # type: ignore[union-attr]
    for code in re.findall(r"^```py(?:thon)?\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    if "app = " in code
}
EXAMPLE = (ROOT / "examples/webhooks.py").read_text("utf-8")
ASGI = (
    "import uvicorn; from receiver import app; server = uvicorn.Server(uvicorn.Config(app, port=0, log_level='error'));"
    "started = server.startup\n"
    "async def startup(sockets=None):\n"
    "    await started(sockets)\n"
    "    print(server.servers[0].sockets[0].getsockname()[1], flush=True)\n"
    "server.startup = startup; server.run()"
)
WSGI = (
    "from wsgiref.simple_server import make_server; from receiver import app;"
    "server = make_server('127.0.0.1', 0, app); print(server.server_port, flush=True); server.serve_forever()"
)
SECRET = "orq_wk_receivers"
AGENT: dict[str, Any] = {
    "key": "support",
    "role": "r",
    "description": "old",
    "instructions": "i",
    "path": "Default",
    "model": "openai/gpt-4o",
    "settings": {},
}


@contextmanager
def receiver(code: str, folder: Path, url: str) -> Iterator[tuple[str, list[str]]]:
    """Run a receiver; yield its address, and the lines that it prints."""
    (folder / "receiver.py").write_text(code, "utf-8")
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{folder}", "ORQ_API_KEY": "local"}
    environment |= {"ORQ_SERVER_URL": url, "ORQ_WEBHOOK_SECRET": SECRET}
    command = [sys.executable, "-c", ASGI if "fastapi" in code else WSGI]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stderr
        errors: list[str] = []
        reading = threading.Thread(target=lambda: errors.extend(process.stderr or ()))
        reading.start()
        try:
            port = process.stdout.readline().strip()
            lines: list[str] = []
            printing = threading.Thread(target=lambda: lines.extend(process.stdout or ()))
            printing.start()
            yield f"http://127.0.0.1:{port}/orq", lines
        finally:
            process.terminate()
            reading.join()
    printing.join()
    assert "Traceback" not in "".join(errors)


def until(is_so: Callable[[], Any]) -> None:
    end = time.monotonic() + 20
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)
    assert is_so()


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq(seed={"agents": [AGENT]}) as running:
        yield running


def forged(kind: str) -> tuple[dict[str, str], bytes]:
    """Return a delivery of today as a stranger would make it, or one as the service makes it."""
    created = int(time.time() * 1000)
    body = f'{{"id":"evt_{kind}","created":{created},"type":"prompt.created","data":{{}}}}'.encode()
    headers = signed_headers(id=f"evt_{kind}", created=created, type="prompt.created", secret=SECRET)
    return (headers if kind == "good" else {**headers, "X-Orq-Signature": "é" * 32}), body


@pytest.mark.parametrize("name", ["fastapi", "flask", "django", "example"])
def test_a_receiver_gets_sent_events(name: str, server: LocalOrq, tmp_path: Path) -> None:
    code = EXAMPLE if name == "example" else PROGRAMS[name]
    with receiver(code, tmp_path, server.url) as (url, lines), Orq("local", server_url=server.url) as client:
        client.webhooks.create(
            id=f"hook_{name}",
            url=url,
            content_type="application/json",
            display_name=name,
            events=["agent.updated"],
            secret=SECRET,
        )
        client.agents.update(agent_key="support", description=f"for {name}")
        until(lambda: lines)
        assert lines[0].startswith("agent.updated ")
        if name == "example":
            assert lines[0] == "agent.updated support for example\n"
        with httpx.Client() as http:
            headers, body = forged("good")
            raw = [(key.encode(), value.encode()) for key, value in headers.items()]
            spoiled = [(key, b"0" * 64 if key == b"X-Orq-Signature" else value) for key, value in raw]
            assert http.post(url, content=body, headers=spoiled).status_code == 400, "and its id is not taken as seen"
            assert [http.post(url, content=body, headers=raw).status_code for _ in range(3)] == [204] * 3
            headers, body = forged("bad")
            raw = [(key.encode(), value.encode()) for key, value in headers.items()]
            assert http.post(url, content=body, headers=raw).status_code == 400
            assert http.post(url, content=body).status_code == 400
            if "fastapi" in code:  # others answer before they have read it, and reset the connection
                assert http.post(url, content=b"x" * 3_000_000, headers=raw).status_code == 400
        client.webhooks.delete(id=f"hook_{name}")
    assert [line.split()[0] for line in lines].count("prompt.created") == 1
    assert any("X-Orq-Signature" in line for line in lines)
    assert SECRET not in "".join(lines)
