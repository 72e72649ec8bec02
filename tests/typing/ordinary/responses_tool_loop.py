"""A tool loop over a response, whose items differ by their classes.

The items go back into the input.
"""

import json
from collections.abc import Callable
from typing import Any

from orq import Orq
from orq.models import OutputTextPart, ResponseFunctionCall, ResponseOutputMessage
from orq.params import ResponseInputItemParam

TOOLS: dict[str, Callable[..., Any]] = {}


def run(client: Orq, question: str) -> str:
    items: list[ResponseInputItemParam] = [{"role": "user", "content": question}]
    while True:
        response = client.responses.create(model="openai/gpt-4o", input=items)
        items += response.output
        calls = [item for item in response.output if isinstance(item, ResponseFunctionCall)]
        if not calls:
            messages = [item for item in response.output if isinstance(item, ResponseOutputMessage)]
            parts = [part for message in messages for part in message.content]
            return "".join(part.text for part in parts if isinstance(part, OutputTextPart))
        for call in calls:
            output = str(TOOLS[call.name](**json.loads(call.arguments)))
            items.append({"type": "function_call_output", "call_id": call.call_id, "output": output})


def pieces_of_calls(client: Orq) -> dict[int, str]:
    arguments: dict[int, str] = {}
    with client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
    ) as chunks:
        for chunk in chunks:
            for choice in chunk.choices:
                for piece in choice.delta.tool_calls or ():
                    more = piece.function.arguments if piece.function else None
                    arguments[piece.index] = arguments.get(piece.index, "") + (more or "")
    return arguments


def old_path(client: Orq) -> int:
    with client.router.responses.create(model="openai/gpt-4o", input="Hi", stream=True) as events:
        for event in events:
            if event.type == "response.output_text.delta":
                print(event.delta)
            elif event.type == "response.completed" and event.response.usage:
                return event.response.usage.total_tokens
    return 0
