"""Put the pieces of tool calls together, as they stream."""

from orq import Orq
from orq.params import ChatMessageParam


def calls(client: Orq, messages: list[ChatMessageParam]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    stream = client.router.chat.completions.create(model="openai/gpt-4o", messages=messages, stream=True)
    for chunk in stream:
        for choice in chunk.choices:
            for piece in choice.delta.tool_calls or []:
                call = found.setdefault(int(piece.index or 0), {"id": "", "name": "", "arguments": ""})
                if piece.id:
                    call["id"] = piece.id
                if piece.function:
                    call["name"] += piece.function.name or ""
                    call["arguments"] += piece.function.arguments or ""
    return found
