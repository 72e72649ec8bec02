"""FastAPI handlers: one answer, one stream, a client that lives as long as the app."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import StreamingResponse

import orq
from orq import AsyncOrq
from orq.models import ChatCompletion


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
    async with AsyncOrq() as client:
        app.state.orq = client
        yield


app = FastAPI(lifespan=lifespan)


def get_client(request: Request) -> AsyncOrq:
    client: AsyncOrq = request.app.state.orq
    return client


Client = Annotated[AsyncOrq, Depends(get_client)]


@app.post("/chat")
async def chat(text: str, client: Client) -> ChatCompletion:
    try:
        return await client.router.chat.completions.create(
            model="openai/gpt-4o", messages=[{"role": "user", "content": text}]
        )
    except orq.errors.RateLimitError as error:
        raise HTTPException(429, headers={"retry-after": str(error.retry_after or 1)}) from error


@app.post("/stream")
async def stream(text: str, client: Client) -> StreamingResponse:
    opened = await client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[{"role": "user", "content": text}], stream=True
    )
    return StreamingResponse(opened.text(), media_type="text/plain")
