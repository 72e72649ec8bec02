"""Set up an agent, ask it, and approve what it wants to do.

The program does it sync, then in the background from async code.

python examples/agent.py "What is the current date?"    # needs ORQ_API_KEY, or ORQ_SERVER_URL
"""

from __future__ import annotations

import asyncio
import sys

from orq import AsyncOrq, Orq
from orq.models import ResponseMCPApprovalRequest, ResponseMCPApprovalResponse, ResponseResource


def ask(client: Orq, question: str | list[ResponseMCPApprovalResponse], after: str | None = None) -> ResponseResource:
    """Print what the agent says while it says it; return its answer."""
    with client.responses.create(
        model="agent/clerk", input=question, previous_response_id=after, stream=True
    ) as stream:
        for text in stream.text():
            print(text, end="", flush=True)
        print()
        return stream.collect()


def main(question: str) -> str:
    """Ask, and approve each tool that the agent wants to call; return the id of the last answer."""
    with Orq() as client:
        client.agents.upsert(  # created, or changed if it is there
            key="clerk",
            role="Clerk",
            description="Answers customers",
            instructions="Be kind and brief.",
            path="Default",
            model="openai/gpt-4o",
            settings={"tools": [{"type": "current_date", "requires_approval": True}]},
        )
        answer = ask(client, question)
        while calls := [item for item in answer.output or () if isinstance(item, ResponseMCPApprovalRequest)]:
            print("approved:", *(call.name for call in calls))
            reviews = [ResponseMCPApprovalResponse(approval_request_id=call.id, approve=True) for call in calls]
            answer = ask(client, reviews, answer.id)
        return answer.id


async def go_on(after: str) -> None:
    """Ask once more, without keeping a connection open while the agent works."""
    async with AsyncOrq() as client:
        started = await client.responses.create(
            model="agent/clerk", input="Thank you!", previous_response_id=after, background=True
        )
        answer = await client.responses.wait(response_id=started.id, limit=120, progress=lambda one: print(one.status))
        print(answer.output_text)


if __name__ == "__main__":
    asyncio.run(go_on(main(sys.argv[1])))
