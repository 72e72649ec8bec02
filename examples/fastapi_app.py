"""A web service before orq: plain answers, and streams that it passes on.

It handles clients that leave, and turns errors into status codes.

pip install "orq-sdk" fastapi uvicorn
ORQ_API_KEY=... uvicorn examples.fastapi_app:app

curl localhost:8000/ask  --json '{"conversation_id": "conv_01", "question": "Hello!"}'
curl localhost:8000/text --json '{"conversation_id": "conv_01", "question": "Hello!"}' --no-buffer
"""

from __future__ import annotations

import logging
import math
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, TypedDict

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BaseModel
from starlette.types import Receive, Scope, Send

from orq import AsyncOrq, AsyncStream, OrqError
from orq.errors import (
    ConnectionFailedError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    RequestValidationError,
    UnprocessableEntityError,
)
from orq.replies import AsyncReplyStream

logger = logging.getLogger(__name__)


class State(TypedDict):
    """What lives as long as the service."""

    client: AsyncOrq


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[State, None]:
    """One client for the whole service: its connections are shared by all requests, and closed at the end."""
    async with AsyncOrq(total_timeout=60.0) as client:  # so no request waits longer, whatever `Retry-After` says
        yield {"client": client}


def client_of(request: Request) -> AsyncOrq:
    client: AsyncOrq = request.state.client
    return client


Client = Annotated[AsyncOrq, Depends(client_of)]
app = FastAPI(lifespan=lifespan)


class Question(BaseModel):
    conversation_id: str
    question: str
    model: str = "openai/gpt-4o"


async def ask(client: AsyncOrq, question: Question) -> AsyncReplyStream:
    return await client.conversations.create_conversation_response(
        conversation_id=question.conversation_id,
        message={"role": "user", "parts": [{"kind": "text", "text": question.question}]},
        model=question.model,
    )


@app.post("/ask")
async def answer(question: Question, client: Client) -> dict[str, Any]:
    """Answer whole, as JSON."""
    async with await ask(client, question) as stream:
        reply = await stream.collect()
    return {"text": reply.text, "finish_reason": reply.finish_reason}


class Streaming(StreamingResponse):
    """A response that closes its upstream stream, however it ends: read out, broken off, or its client gone.

    A `with` in the generator of the content would not do: if the client is gone at once, nobody ever starts it.
    """

    def __init__(self, upstream: AsyncStream[Any], content: AsyncIterator[bytes | str], media_type: str) -> None:
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}  # nginx would hold the pieces back
        super().__init__(content, headers=headers, media_type=media_type)
        self._upstream = upstream

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self._upstream:
            await super().__call__(scope, receive, send)


@app.post("/raw")
async def raw(question: Question, client: Client) -> Streaming:
    """Pass the events on as they are. A stream that breaks upstream breaks here, too, and never looks whole."""
    stream = await ask(client, question)  # before the response begins: what fails here still gets its status
    return Streaming(stream, stream.iter_raw(), "text/event-stream")


@app.post("/text")
async def text(question: Question, client: Client) -> Streaming:
    """Pass on the text alone, as it comes."""
    stream = await ask(client, question)
    return Streaming(stream, stream.text(), "text/plain")


# The first that fits. What is not here, such as a wrong key, is 500: it is not the client's fault, but ours.
STATUSES: list[tuple[type[OrqError], int]] = [
    (RequestValidationError, 422),
    (UnprocessableEntityError, 422),
    (NotFoundError, 404),
    (RateLimitError, 503),
    (InternalServerError, 502),
    (RequestTimeoutError, 504),
    (ConnectionFailedError, 502),
]


@app.exception_handler(OrqError)
async def failed(request: Request, error: OrqError) -> JSONResponse:
    """Answer for an error of ours: the log gets all of it, and the client what it can act on."""
    status = next((status for kind, status in STATUSES if isinstance(error, kind)), 500)
    logger.warning("%s %s: %d, as %s", request.method, request.url.path, status, error)
    wait = getattr(error, "retry_after", None)
    return JSONResponse(
        {"detail": error.message if status < 500 else "the model cannot be asked now"},
        status_code=status,
        headers={} if wait is None else {"retry-after": str(math.ceil(wait))},
    )
