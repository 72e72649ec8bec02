# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import Events, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.agent_responses import CreateAgentResponse, GetAgentResponse, GetAgentResponseRequest
    from ..models.agent_tasks import AgentResponseRequest
    from ..params._a import AgentResponseRequestParam, GetAgentResponseRequestParam
    from ..replies import AsyncReplyStream, ReplyStream


@cache
def _agents_responses_create() -> Operation:
    from ..models.agent_responses import CreateAgentResponse
    from ..models.agent_tasks import AgentResponseRequest
    from ..models.response_events import ResponseDoneEvent, ResponseFailedEvent, ResponseStreamingEvent

    return Operation(
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
    return core.call(_agents_responses_create().for_stream(stream), request, options)


@cache
def _agents_responses_get() -> Operation:
    from ..models.agent_responses import GetAgentResponse, GetAgentResponseRequest

    return Operation(
        name="agents_responses_get",
        method="GET",
        path="/v2/agents/{agent_key}/responses/{task_id}",
        request=GetAgentResponseRequest,
        answer=Json(GetAgentResponse),
        deprecated="responses.get",
    )


@overload
def agents_responses_get(
    core: OrqCore,
    request: GetAgentResponseRequest | GetAgentResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetAgentResponse, OrqError]: ...
@overload
async def agents_responses_get(
    core: AsyncOrqCore,
    request: GetAgentResponseRequest | GetAgentResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetAgentResponse, OrqError]: ...
def agents_responses_get(
    core: OrqCore | AsyncOrqCore,
    request: GetAgentResponseRequest | GetAgentResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetAgentResponse, OrqError] | Awaitable[Result[GetAgentResponse, OrqError]]:
    """Fetch an agent's response by the task that it belongs to.

    `GET /v2/agents/{agent_key}/responses/{task_id}`. Deprecated: use `responses.get`.
    """
    return core.call(_agents_responses_get(), request, options)
