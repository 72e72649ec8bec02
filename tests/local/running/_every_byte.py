"""A program that calls every operation of a server with seeded ids, and prints all answers."""

from __future__ import annotations

import json
import time
import warnings
from typing import Any

import orq.funcs
from orq import OrqCore
from orq.downloads import Download
from orq.local import LocalOrq
from orq.local.forms import background
from orq.streaming import Stream
from tests.local.forms.test_agents import RUN, said
from tests.local.forms.test_chat import CHAT, WAYS as CHATS, message
from tests.local.forms.test_deployments import SUPPORT
from tests.local.forms.test_responses import ROUTER, WAYS as RESPONSES, asked
from tests.local.test_every_operation import POSSIBLE, _possible
from tests.support.wire import connect
from tests.sweep._facts import KNOWN_TEXT, endpoints

warnings.simplefilter("ignore", DeprecationWarning)
answers: list[Any] = []


def recording(app: Any) -> Any:
    """Keep each answer: path, status, headers of the server's own, and all bytes."""

    async def wrapped(scope: Any, receive: Any, send: Any) -> None:
        answer: list[Any] = [scope["method"], scope["path"], 0, {}, ""]
        answers.append(answer)

        async def sending(message: Any) -> None:
            if message["type"] == "http.response.start":
                headers = {name.decode(): value.decode() for name, value in message["headers"]}
                answer[2:4] = message["status"], {k: v for k, v in headers.items() if k.startswith("x-")}
            answer[4] += message.get("body", b"").decode("latin-1")
            await send(message)

        await app(scope, receive, sending)

    return wrapped


def main() -> None:
    chats = [(CHAT, message() | body) for body in CHATS.values()] + [(ROUTER, asked(**x)) for x in RESPONSES.values()]
    agent = {name: value for name, value in RUN.items() if name != "key"}
    seed = {"deployments": [SUPPORT], "agents": [{**agent, "key": "helper"}]}
    with LocalOrq(seed_ids=True, seed=seed, wrap=recording) as server:
        server_url = server.url
        with connect(server) as http:
            for path, body in chats:
                for stream in (False, True):
                    http.post(path, json=body | {"stream": stream})
            for path in ("responses", "task", "stream-task"):
                http.post(f"/v2/agents/helper/{path}", json=said("Hello!"))
                # Wait for the background work, because its trace could come between those of later calls.
                while background._running:
                    time.sleep(0.002)
            invoke = {"key": "support", "inputs": {"name": "Ann"}, "invoke_options": {"include_usage": True}}
            http.post("/v2/deployments/invoke", json=invoke)
            http.post("/v2/deployments/invoke", json=invoke | {"stream": True})
            made = http.post("/v2/conversations", json={"projectId": "proj_01"}).json()["_id"]
            reply = {**said("Hello!"), "model": "openai/gpt-4o", "stream": True}
            http.post(f"/v2/conversations/{made}/responses", json=reply)
        with OrqCore(server_url=server.url, api_key="local", retries=None) as core:
            for full, endpoint in [(full, each) for full in (False, True) for each in endpoints()]:
                for flag in ({"stream": False}, {"stream": True}) if endpoint.flag else ({},):
                    id = "a1" if "key}" in endpoint.template else KNOWN_TEXT["uuid"]
                    given = endpoint.ask(full, stream=flag.get("stream", False), known_id=id).given
                    given = {name: _possible(name, value, POSSIBLE) for name, value in given.items()}
                    result: Any = getattr(orq.funcs, endpoint.name)(core, given or None, **flag)
                    if result.ok and isinstance(result.value, Stream):
                        list(result.value)
                    elif result.ok and isinstance(result.value, Download):
                        result.value.read()
    print(json.dumps(answers).replace(server_url, "URL"))  # the port is random


main()
