"""Test that the same calls get the same bytes in every process and order.

Only ids and times may differ.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PROGRAM = """
import json, re, sys
import httpx
from orq.local import LocalOrq
from tests.local.forms.test_chat import WAYS as CHATS, CHAT, message
from tests.local.forms.test_responses import WAYS as RESPONSES, ROUTER, asked

calls = [(CHAT, message() | body | {"stream": flag}) for body in CHATS.values() for flag in (False, True)]
calls += [(ROUTER, asked(**body) | {"stream": flag}) for body in RESPONSES.values() for flag in (False, True)]
order = list(range(len(calls)))
if sys.argv[1] == "backwards":
    order.reverse()
said = {}
with LocalOrq() as server, httpx.Client(base_url=server.url, headers={"authorization": "Bearer x"}) as http:
    for place in order:
        path, body = calls[place]
        text = http.post(path, json=body).text
        text = re.sub(r"[a-z]+[-_][0-9a-z]{26}", "ID", text)
        said[place] = re.sub(r'"(created|created_at|completed_at)":[0-9]+', "TIME", text)
print(json.dumps([said[place] for place in sorted(said)]))
"""


@pytest.mark.once
def test_two_processes_with_other_hash_seeds_and_orders_say_the_same() -> None:
    said = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM, order],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, order in (("0", "forwards"), ("1", "backwards"))
    ]
    assert said[0] == said[1]
    assert "You said" in said[0]
    assert "TIME" in said[0]
