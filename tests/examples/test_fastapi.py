"""Test `examples/fastapi_app.py` under uvicorn, in its own process, with the local server."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from starlette.requests import ClientDisconnect
from starlette.types import Message

from orq import AsyncOrq
from orq.funcs import conversations_create_conversation_response
from orq.local import LocalOrq
from orq.local.answers import Pause
from orq.models import PartDeltaEvent, PartDeltaEventData, TextPart
from tests.examples._watch import Watch
from tests.support.samples import LOCAL_REPLY

pytestmark = pytest.mark.once
ROOT = Path(__file__).parents[2]
LONG = "Hello! " * 100


@dataclass
class Service:
    http: httpx.Client
    upstream: LocalOrq
    watch: Watch
    conversation_id: str
    process: subprocess.Popen[str]
    log: list[str]

    def asked(self, question: str = "Hello!", **more: str) -> dict[str, str]:
        return {"conversation_id": self.conversation_id, "question": question, **more}


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    watch, log = Watch(), []
    with LocalOrq(delay=0.01, wrap=watch.around) as upstream:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
        process = subprocess.Popen(
            [
                sys.executable,
                "-W",
                "error::ResourceWarning",
                "-m",
                "uvicorn",
                "examples.fastapi_app:app",
                "--port",
                "0",
            ],
            cwd=ROOT,
            env=kept | {"PYTHONPATH": str(ROOT), "ORQ_API_KEY": "sk-web", "ORQ_SERVER_URL": upstream.url},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert process.stderr is not None
        try:
            for line in process.stderr:
                log.append(line)
                if ready := re.search(r"running on (http://127\.0\.0\.1:\d+)", line):
                    break
            reader = threading.Thread(target=lambda: log.extend(process.stderr or ()))
            reader.start()
            with httpx.Client(base_url=ready[1], timeout=30) as http:
                created = httpx.post(
                    f"{upstream.url}/v2/conversations", json={"projectId": "p"}, headers={"authorization": "Bearer k"}
                )
                yield Service(http, upstream, watch, created.json()["_id"], process, log)
            process.send_signal(signal.SIGINT)
            assert process.wait(20) in (0, -signal.SIGINT)  # as each version of uvicorn has it
            reader.join()
        finally:
            process.kill()
            process.wait(10)
            process.stderr.close()
    assert not [line for line in log if "ResourceWarning" in line or "unclosed" in line]


def test_a_whole_answer(service: Service) -> None:
    answer = service.http.post("/ask", json=service.asked())
    assert (answer.status_code, answer.json()) == (200, {"text": LOCAL_REPLY, "finish_reason": "stop"})


def test_events_are_passed_on_unchanged(service: Service) -> None:
    with service.http.stream("POST", "/raw", json=service.asked()) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        arrivals = [(time.monotonic(), piece) for piece in answer.iter_bytes()]
    assert arrivals[-1][0] - arrivals[0][0] > 0.1
    lines = b"".join(piece for _, piece in arrivals).split(b"\n")
    data = [line.removeprefix(b"data: ") for line in lines if line.startswith(b"data: ")]
    assert data.pop() == b"[DONE]"
    events = [json.loads(each) for each in data]
    assert events[0]["type"] == "response.started"
    assert events[-1]["type"] == "response.done"


def test_the_text_alone(service: Service) -> None:
    with service.http.stream("POST", "/text", json=service.asked()) as answer:
        pieces = [*answer.iter_text()]
    assert "".join(pieces) == LOCAL_REPLY
    assert len(pieces) > 5


@pytest.mark.parametrize("path", ["/raw", "/text"])
def test_a_client_that_leaves_ends_the_stream_upstream(service: Service, path: str) -> None:
    left, whole = service.watch.left, service.watch.whole
    with service.http.stream("POST", path, json=service.asked(LONG)) as answer:
        next(answer.iter_bytes())
    service.watch.wait_until_left(left + 1)
    assert service.watch.whole == whole


@pytest.mark.parametrize("path", ["/raw", "/text"])
def test_a_client_that_disconnects_during_silence(service: Service, path: str) -> None:
    """The disconnect is noticed before the next event, which may take a minute."""
    delta = PartDeltaEvent(
        data=PartDeltaEventData(part_id="part_1", delta=TextPart(text="Well")), timestamp="2026-01-01T00:00:00Z"
    )
    script = service.upstream.on(conversations_create_conversation_response)
    script.stream([delta, Pause(60.0), delta])
    left = service.watch.left
    with service.http.stream("POST", path, json=service.asked()) as answer:
        next(answer.iter_bytes())
    service.watch.wait_until_left(left + 1)


def test_clients_that_leave_at_any_moment_leave_no_connection_behind(service: Service) -> None:
    """There are more of these clients than connections, so a leaked connection would block later calls."""
    for number in range(30):
        body = json.dumps(service.asked(LONG)).encode()
        with socket.create_connection((service.http.base_url.host, service.http.base_url.port or 80)) as client:
            head = (
                f"POST /text HTTP/1.1\r\nhost: x\r\ncontent-length: {len(body)}\r\ncontent-type: application/json\r\n"
            )
            client.sendall(head.encode() + b"\r\n" + body)
            time.sleep(number * 0.002)
    with service.watch.changed:
        assert service.watch.changed.wait_for(
            lambda: service.watch.opened == service.watch.left + service.watch.whole, 30
        ), service.watch
    assert service.http.post("/ask", json=service.asked()).status_code == 200


def test_a_broken_stream_does_not_look_complete(service: Service) -> None:
    service.upstream.cut_next(after_events=5)
    with pytest.raises(httpx.RemoteProtocolError), service.http.stream("POST", "/raw", json=service.asked()) as answer:
        answer.read()


@pytest.mark.parametrize(
    ("status", "headers", "seen", "wait"),
    [
        (429, {"retry-after": "300"}, 503, "300"),
        (401, {}, 500, None),
        (403, {}, 500, None),
        (422, {}, 422, None),
        (500, {}, 502, None),
    ],
)
def test_errors_have_their_status(
    service: Service, status: int, headers: dict[str, str], seen: int, wait: str | None
) -> None:
    service.upstream.fail_next(status, headers=headers, message="the reason")
    answer = service.http.post("/text", json=service.asked())
    assert answer.status_code == seen
    assert answer.headers.get("retry-after") == wait
    assert answer.json() == {"detail": "the reason" if seen == 422 else "the model cannot be asked now"}
    ends = time.monotonic() + 10  # a thread reads the log, maybe after the answer arrived
    while not any("the reason" in line for line in service.log):
        assert time.monotonic() < ends, service.log
        time.sleep(0.01)
    assert not any("sk-web" in line for line in service.log)


def test_an_unknown_conversation_is_404(service: Service) -> None:
    answer = service.http.post("/ask", json=service.asked() | {"conversation_id": "conv_none"})
    assert (answer.status_code, answer.json()) == (404, {"detail": "There is no conversation conv_none."})


def test_invalid_bodies_are_refused_before_a_call(service: Service) -> None:
    before = len(service.upstream.requests)
    answer = service.http.post("/ask", json=service.asked() | {"conversation_id": ".."})
    assert answer.status_code == 422
    assert len(service.upstream.requests) == before


def test_a_client_that_disconnects_before_the_response() -> None:
    """Servers of ASGI 2.4 report it so: the first `send` fails, and the generator of the content was never started."""
    from examples.fastapi_app import Question, Streaming, ask

    async def gone(message: Message) -> None:
        raise OSError("the client is gone")

    async def receive() -> Message:
        return {"type": "http.request"}

    async def main(server: LocalOrq) -> None:
        async with AsyncOrq(server_url=server.url, api_key="k") as client:
            conversation = await client.conversations.create(project_id="p")
            stream = await ask(client, Question(conversation_id=str(conversation.id), question=LONG))
            response = Streaming(stream, stream.text(), "text/plain")
            scope = {"type": "http", "asgi": {"spec_version": "2.4"}, "headers": []}
            with pytest.raises(ClientDisconnect):
                await response(scope, receive, gone)
            await asyncio.to_thread(watch.wait_until_left, 1)  # with the client still open

    watch = Watch()
    with LocalOrq(delay=0.01, wrap=watch.around) as server:
        asyncio.run(main(server))
