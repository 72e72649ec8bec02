"""Test extra bytes after an answer on a kept connection: no later call gets them or fails."""

from __future__ import annotations

import json
import time
from typing import Any

import anyio
import pytest

from orq import OrqCore
from orq.funcs import conversations_retrieve, router_audio_speech_create
from tests.faults._ask import CONVERSATION, CREATED, KEY, MODES, REQUESTS, RETRIEVED, STREAM, Mode, ask
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._server import Pause, Script, Server, answer, chunks, head

FOREIGN = answer(200, json.dumps({**CONVERSATION, "_id": "conv_of_another", "messages": []}).encode())[0]
assert isinstance(FOREIGN, bytes)

CHUNKED = head(200, "transfer-encoding: chunked")
EVENTS = head(200, "transfer-encoding: chunked", kind="text/event-stream")
SOUND = bytes(range(256)) * 20
PLAIN = answer(200, CREATED)[0]

BEHIND: dict[str, tuple[str, Script]] = {
    "a 204 with a body": ("delete", [head(204, kind="") + b'{"deleted": true}']),
    "a 204 with a length and a body": ("delete", [head(204, length=17) + b'{"deleted": true}']),
    "a 204 in chunks": ("delete", [head(204, "transfer-encoding: chunked") + chunks([b"{}"])]),
    "a 304 with a body": ("retrieve", [head(304, length=len(RETRIEVED)) + RETRIEVED]),
    "more than its length": ("create", [head(200, length=len(CREATED)) + CREATED + b"\r\n and more"]),
    "a line end more than its length": ("create", [head(200, length=len(CREATED)) + CREATED + b"\r\n"]),
    "more than its length, no body at all": ("create", [head(200, length=0) + CREATED]),
    "more after the last chunk": ("create", [CHUNKED + chunks([CREATED]) + b"and more"]),
    "two last chunks": ("create", [CHUNKED + chunks([CREATED]) + b"0\r\n\r\n"]),
    "a second answer": ("create", [PLAIN + FOREIGN]),
    "a second answer after chunks": ("create", [CHUNKED + chunks([CREATED]) + FOREIGN]),
    "a second answer after a 204": ("delete", [head(204, kind="") + FOREIGN]),
    "a second answer after an error": ("create", [head(404, length=2) + b"{}" + FOREIGN]),
    "a second answer after a stream": ("stream", [EVENTS + chunks(STREAM) + FOREIGN]),
    "half a second answer": ("create", [PLAIN + FOREIGN[:40]]),
}


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize(("what", "script"), BEHIND.values(), ids=BEHIND)
def test_the_next_call_gets_its_own_answer(what: str, script: Script, mode: Mode) -> None:
    """Without a retry: nothing of the next call may be lost."""
    with Server(script, default=answer(200, RETRIEVED)) as server:
        got = ask(mode, server.url, what, then=True, retries=None)
        assert got.after.ok, got.after.error
        assert got.after.value.id == "conv_01", "it was given another's answer"
        assert [seen.connection for seen in server.requests] == [1, 2]
        assert server.wait_closed()
    if what == "stream":
        assert got.complete
    elif what == "delete":
        assert got.error is None


# -- downloads, HEAD, and bytes that arrive between calls, which `ask` cannot test

LATE: Script = [PLAIN, Pause(0.05), FOREIGN]
HEAD_WITH_A_BODY: Script = [head(200, length=len(CREATED)) + CREATED]
DOWNLOAD: Script = [head(200, kind="audio/mpeg", length=len(SOUND)) + SOUND + FOREIGN]
SETTINGS: dict[str, Any] = {"max_connections": 1, "retries": None}


def sync_call(core: OrqCore, how: str) -> None:
    if how == "download":
        assert router_audio_speech_create(core, REQUESTS["download"]).unwrap().read() == SOUND
    else:
        core.request("HEAD" if how == "head" else "GET", "/v2/anything", into=None).unwrap()


async def async_call(core: AsyncOrqCore, how: str) -> None:
    if how == "download":
        assert await (await router_audio_speech_create(core, REQUESTS["download"])).unwrap().read() == SOUND
    else:
        (await core.request("HEAD" if how == "head" else "GET", "/v2/anything", into=None)).unwrap()


@pytest.mark.parametrize("loop", ["sync", *LOOPS, AIOHTTP])
@pytest.mark.parametrize(
    ("how", "script"),
    [("download", DOWNLOAD), ("head", HEAD_WITH_A_BODY), ("get", LATE)],
    ids=["a second answer after a download", "a HEAD with a body", "a second answer a little later"],
)
def test_the_kind_of_the_previous_call_does_not_matter(how: str, script: Script, loop: str) -> None:
    if loop == "aiohttp" and how == "head":
        pytest.skip("aiohttp's parser gives nothing of a packet in which it finds a fault")

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, **SETTINGS) as core:
            await async_call(core, how)
            await anyio.sleep(0.15)
            result = await conversations_retrieve(core, REQUESTS["retrieve"])
            assert result.ok, result.error
            assert result.value.id == "conv_01"

    with Server(script, default=answer(200, RETRIEVED)) as server:
        if loop == "sync":
            with OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
                sync_call(core, how)
                time.sleep(0.15)
                result = conversations_retrieve(core, REQUESTS["retrieve"])
                assert result.ok, result.error
                assert result.value.id == "conv_01"
        else:
            run_on(loop, main)
        assert [seen.connection for seen in server.requests] == [1, 2]
        assert server.wait_closed()
