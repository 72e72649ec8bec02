"""Agents: created, asked, read."""

from orq import Orq


def answer(client: Orq, question: str) -> str:
    agent = client.agents.create(
        key="helper",
        role="Assistant",
        description="Helps",
        instructions="Help.",
        path="Default",
        model="openai/gpt-4o",
        settings={"tools": [{"type": "current_date"}]},
    )
    reply = client.agents.responses.create(
        agent_key=agent.key, message={"role": "user", "parts": [{"kind": "text", "text": question}]}
    )
    texts = [part.text for message in reply.output for part in message.parts if part.kind == "text"]
    return "".join(texts)


def rename(client: Orq) -> list[str]:
    renamed: list[str] = []
    for agent in client.agents.list().data:
        client.agents.update(agent_key=agent.key, description=f"{agent.description} (old)")
        renamed.append(agent.id)
    return renamed
