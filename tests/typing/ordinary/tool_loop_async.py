"""The same with `AsyncOrq`; the tools of a turn run at once, the tools are plain dicts."""

import asyncio
import json

from orq import AsyncOrq
from orq.models import ChatToolCall, ToolMessage
from orq.params import ChatMessageParam

tools = [
    {
        "type": "function",
        "function": {"name": "now", "parameters": {"type": "object", "properties": {}}},
    }
]


async def use(call: ChatToolCall) -> ToolMessage:
    arguments = json.loads(call.function.arguments or "{}")
    await asyncio.sleep(0)
    return ToolMessage(tool_call_id=call.id, content=f"{call.function.name}({arguments})")


async def run(question: str) -> str | None:
    async with AsyncOrq() as client:
        messages: list[ChatMessageParam] = [{"role": "user", "content": question}]
        for _ in range(5):
            answer = await client.router.chat.completions.create(
                model="openai/gpt-4o", messages=messages, tools=tools
            )
            message = answer.choices[0].message
            if not message.tool_calls:
                return message.content
            messages.append(message)
            messages.extend(await asyncio.gather(*(use(call) for call in message.tool_calls)))
    return None


asyncio.run(run("What time is it?"))
