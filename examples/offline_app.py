"""A small assistant with history, a tool and a file, on a local server.

It needs no key and no network, and costs nothing.

    python -m orq serve --data app.db       # in a second terminal; the program says how to reach it
    python examples/offline_app.py "What is the weather in Oslo?"

Without ORQ_SERVER_URL it starts a server of its own, whose state is gone at the end. With ORQ_API_KEY alone it asks the
service.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from orq import Orq
from orq.params import ChatCompletionToolParam

MODEL = "openai/gpt-4o"
TOOLS: list[ChatCompletionToolParam] = [
    {
        "type": "function",
        "function": {
            "name": "weather",
            "description": "Tell the weather in a city.",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


def weather(city: str) -> str:
    """Tell the weather; a real program would ask somebody."""
    return f"7 degrees and rain in {city}"


@contextmanager
def connected() -> Generator[Orq]:
    """Yield a client: of the server or service that the environment names, or of a server that is started."""
    if os.environ.get("ORQ_SERVER_URL") or os.environ.get("ORQ_API_KEY"):
        with Orq() as client:
            yield client
        return
    from orq.local import LocalOrq

    with LocalOrq() as server, Orq("local", server_url=server.url) as client:
        yield client


def answer(client: Orq, history: list[dict[str, Any]]) -> str:
    """Ask the model, call the tools that it wants, and return its last words; all of it is added to the history."""
    while True:
        said = client.router.chat.completions.create(model=MODEL, messages=history, tools=TOOLS)
        message = said.choices[0].message
        calls = message.tool_calls or []
        history.append({"role": "assistant", "content": said.text or None})
        if not calls:
            return said.text
        history[-1]["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": "weather", "arguments": call.function.arguments}}
            for call in calls
        ]
        for call in calls:
            result = weather(**json.loads(call.function.arguments))
            history.append({"role": "tool", "tool_call_id": call.id, "content": result})


def main(questions: list[str]) -> None:
    """Answer each question, and keep what was said as a file."""
    with connected() as client:
        history: list[dict[str, Any]] = []
        for question in questions:
            history.append({"role": "user", "content": question})
            print(answer(client, history))
        kept = client.files.create(filename="history.json", content=json.dumps(history).encode())
        print("kept as", kept.file.file_name)


if __name__ == "__main__":
    main(sys.argv[1:] or ["What is the weather in Oslo?", "Thank you!"])
