"""Agents whose tools run here: pending calls are answered."""

import json

from orq import AsyncOrq


async def ask(client: AsyncOrq, agent: str, question: str) -> str:
    reply = await client.agents.responses.create(
        agent_key=agent, message={"role": "user", "parts": [{"kind": "text", "text": question}]}
    )
    while reply.pending_tool_calls:
        for call in reply.pending_tool_calls:
            print(call.id, json.loads(call.function.arguments or "{}"))
        reply = await client.agents.responses.create(
            agent_key=agent,
            task_id=reply.task_id,
            message={
                "role": "tool",
                "parts": [
                    {"kind": "tool_result", "tool_call_id": call.id, "result": "done"}
                    for call in reply.pending_tool_calls
                ],
            },
        )
    texts: list[str] = []
    for message in reply.output:
        for part in message.parts:
            if part.kind == "text":
                texts.append(part.text)
    return "".join(texts)
