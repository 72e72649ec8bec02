"""Receive webhooks: verify the sender, and handle each event once.

pip install "orq-sdk" fastapi uvicorn
ORQ_API_KEY=... ORQ_WEBHOOK_SECRET=orq_wk_... uvicorn examples.webhooks:app
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response

from orq import AsyncOrq, Err, Ok
from orq.webhooks import AgentEvent, Seen, WebhookEvent, verify

seen = Seen()


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[dict[str, AsyncOrq], None]:
    async with AsyncOrq() as client:
        yield {"client": client}


app = FastAPI(lifespan=lifespan)


@app.post("/orq")
async def receive(request: Request) -> Response:
    match verify(await request.body(), request.headers, os.environ["ORQ_WEBHOOK_SECRET"]):
        case Ok(event):
            async with seen.once(event.id) as is_new:
                if is_new:
                    await handle(request.state.client, event)
            return Response(status_code=204)
        case Err(error):
            print(error, flush=True)
            return Response(status_code=400)


async def handle(client: AsyncOrq, event: WebhookEvent) -> None:
    match event:
        case AgentEvent(type="agent.created" | "agent.updated"):
            sent = event.data.unverified_value()  # enough to find the agent, and not to believe
            agent = await client.agents.retrieve(agent_key=sent["object"]["key"])
            print(event.type, agent.key, agent.description, flush=True)
        case _:
            print(event.type, flush=True)
