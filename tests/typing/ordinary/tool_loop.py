"""The tool loop that every guide has: call, run the tools, call again."""

import json
from collections.abc import Callable
from typing import Any

from orq import Orq
from orq.params import ChatCompletionToolParam, ChatMessageParam

TOOLS: list[ChatCompletionToolParam] = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "The weather in a city",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


def get_weather(city: str) -> str:
    return f"Sunny in {city}"


FUNCTIONS: dict[str, Callable[..., Any]] = {"get_weather": get_weather}


def run(client: Orq, question: str) -> str:
    messages: list[ChatMessageParam] = [{"role": "user", "content": question}]
    while True:
        answer = client.router.chat.completions.create(model="openai/gpt-4o", messages=messages, tools=TOOLS)
        message = answer.choices[0].message
        messages.append(message)
        if not message.tool_calls:
            return message.content or ""
        for call in message.tool_calls:
            arguments = json.loads(call.function.arguments)
            result = FUNCTIONS[call.function.name](**arguments)
            messages.append({"role": "tool", "tool_call_id": call.id, "content": json.dumps(result)})
