# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import Events, Json, Operation
from ..models.agent_calls import AgentResponseRequest
from ..models.agent_responses import CreateAgentResponse
from ..models.response_events import ResponseDoneEvent, ResponseFailedEvent, ResponseStreamingEvent

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import AgentResponseRequestParam
    from ..replies import AsyncReplyStream, ReplyStream

OPERATION = Operation(
    name="agents_responses_create",
    method="POST",
    path="/v2/agents/{agent_key}/responses",
    request=AgentResponseRequest,
    answer=Json(CreateAgentResponse),
    streamed=Events(
        type=ResponseStreamingEvent,
        sentinel="[DONE]",
        terminal=(ResponseDoneEvent,),
        failed=(ResponseFailedEvent,),
        stream="reply",
    ),
    deprecated="responses.create",
)


@overload
def agents_responses_create(
    core: OrqCore,
    request: AgentResponseRequest | AgentResponseRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[CreateAgentResponse, OrqError]: ...
@overload
def agents_responses_create(
    core: OrqCore,
    request: AgentResponseRequest | AgentResponseRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[ReplyStream, OrqError]: ...
@overload
def agents_responses_create(
    core: OrqCore,
    request: AgentResponseRequest | AgentResponseRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[CreateAgentResponse | ReplyStream, OrqError]: ...
@overload
async def agents_responses_create(
    core: AsyncOrqCore,
    request: AgentResponseRequest | AgentResponseRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[CreateAgentResponse, OrqError]: ...
@overload
async def agents_responses_create(
    core: AsyncOrqCore,
    request: AgentResponseRequest | AgentResponseRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncReplyStream, OrqError]: ...
@overload
async def agents_responses_create(
    core: AsyncOrqCore,
    request: AgentResponseRequest | AgentResponseRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[CreateAgentResponse | AsyncReplyStream, OrqError]: ...
def agents_responses_create(
    core: OrqCore | AsyncOrqCore,
    request: AgentResponseRequest | AgentResponseRequestParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[CreateAgentResponse | ReplyStream, OrqError]
    | Awaitable[Result[CreateAgentResponse | AsyncReplyStream, OrqError]]
):
    """Send an agent a message and get its response, whole or as a stream.

    `Ok` holds a `CreateAgentResponse`; with `stream=True`, a `ReplyStream`: read it to its end, or close it. `POST
    /v2/agents/{agent_key}/responses`. Deprecated: use `responses.create`.
    """
    return core.call(OPERATION.for_stream(stream), request, options)
