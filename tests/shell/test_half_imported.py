"""Test libraries that another thread is importing and that are still empty in `sys.modules`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from orq.local import LocalOrq

PROGRAM = """
import asyncio, sys
from types import ModuleType

import anyio, httpx, httpx_sse
from orq import AsyncOrq, Orq

half = ModuleType({library!r})
sys.modules[half.__name__] = half

async def main(http_client=None):
    async with AsyncOrq("sk-half", server_url={url!r}, http_client=http_client) as client:
        print((await client.conversations.retrieve(conversation_id="conv_01")).id)
        message = {{"role": "user", "parts": [{{"kind": "text", "text": "Hello!"}}]}}
        stream = await client.conversations.create_conversation_response(
            conversation_id="conv_01", message=message, model="m"
        )
        print(bool((await stream.collect()).text))

async def lent():
    async with httpx.AsyncClient(trust_env=False) as http_client:
        await main(http_client)

asyncio.run(main())
asyncio.run(lent())
with httpx.Client(trust_env=False) as http_client:
    client = Orq("sk-half", server_url={url!r}, http_client=http_client)
    print(client.conversations.retrieve(conversation_id="conv_01").id)
"""


@pytest.mark.parametrize("library", ["trio", "httpx2", "pydantic", "opentelemetry", "eventlet", "gevent"])
def test_calls_do_without_a_library_that_is_half_imported(library: str) -> None:
    with LocalOrq(try_out=True) as server:
        program = PROGRAM.format(library=library, url=server.url)
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    assert done.stdout.split() == ["conv_01", "True", "conv_01", "True", "conv_01"]
