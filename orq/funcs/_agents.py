# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Events, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.agent_changes import CreateAgentRequest, UpdateAgentRequest
    from ..models.agent_events import AgentStreamEvent
    from ..models.agent_requests import DeleteAgentRequest, ListAgentsRequest, RetrieveAgentRequest
    from ..models.agent_runs import RunAgentRequest, StreamRunAgentRequest
    from ..models.agent_tasks import A2ATask, InvokeAgentRequest, StreamAgentRequest
    from ..models.agents import Agent, ListAgentsResponse
    from ..params._a import (
        CreateAgentRequestParam,
        DeleteAgentRequestParam,
        InvokeAgentRequestParam,
        ListAgentsRequestParam,
        RetrieveAgentRequestParam,
        RunAgentRequestParam,
        StreamAgentRequestParam,
        StreamRunAgentRequestParam,
        UpdateAgentRequestParam,
    )
    from ..streaming import AsyncStream, Stream


@cache
def _agents_create() -> Operation:
    from ..models.agent_changes import CreateAgentRequest
    from ..models.agents import Agent

    return Operation(
        name="agents_create",
        method="POST",
        path="/v2/agents",
        request=CreateAgentRequest,
        answer=Json(Agent, status=201),
    )


@overload
def agents_create(
    core: OrqCore, request: CreateAgentRequest | CreateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
@overload
async def agents_create(
    core: AsyncOrqCore, request: CreateAgentRequest | CreateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
def agents_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAgentRequest | CreateAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError] | Awaitable[Result[Agent, OrqError]]:
    """Create an agent from a model, instructions, tools and knowledge bases.

    `POST /v2/agents`.
    """
    return core.call(_agents_create(), request, options)


@cache
def _agents_delete() -> Operation:
    from ..models.agent_requests import DeleteAgentRequest

    return Operation(
        name="agents_delete",
        method="DELETE",
        path="/v2/agents/{agent_key}",
        request=DeleteAgentRequest,
        answer=Empty(status=204),
    )


@overload
def agents_delete(
    core: OrqCore, request: DeleteAgentRequest | DeleteAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def agents_delete(
    core: AsyncOrqCore, request: DeleteAgentRequest | DeleteAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def agents_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAgentRequest | DeleteAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an agent for good.

    `DELETE /v2/agents/{agent_key}`.
    """
    return core.call(_agents_delete(), request, options)


@cache
def _agents_invoke() -> Operation:
    from ..models.agent_tasks import A2ATask, InvokeAgentRequest

    return Operation(
        name="agents_invoke",
        method="POST",
        path="/v2/agents/{key}/task",
        request=InvokeAgentRequest,
        answer=Json(A2ATask),
        deprecated="responses.create",
    )


@overload
def agents_invoke(
    core: OrqCore, request: InvokeAgentRequest | InvokeAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
@overload
async def agents_invoke(
    core: AsyncOrqCore, request: InvokeAgentRequest | InvokeAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
def agents_invoke(
    core: OrqCore | AsyncOrqCore,
    request: InvokeAgentRequest | InvokeAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[A2ATask, OrqError] | Awaitable[Result[A2ATask, OrqError]]:
    """Give an existing agent a message and get its task.

    `POST /v2/agents/{key}/task`. Deprecated: use `responses.create`.
    """
    return core.call(_agents_invoke(), request, options)


@cache
def _agents_list() -> Operation:
    from ..models.agent_requests import ListAgentsRequest
    from ..models.agents import ListAgentsResponse

    return Operation(
        name="agents_list",
        method="GET",
        path="/v2/agents",
        request=ListAgentsRequest,
        query=("limit", "starting_after", "ending_before", "type"),
        answer=Json(ListAgentsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def agents_list(
    core: OrqCore,
    request: ListAgentsRequest | ListAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAgentsResponse, OrqError]: ...
@overload
async def agents_list(
    core: AsyncOrqCore,
    request: ListAgentsRequest | ListAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAgentsResponse, OrqError]: ...
def agents_list(
    core: OrqCore | AsyncOrqCore,
    request: ListAgentsRequest | ListAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAgentsResponse, OrqError] | Awaitable[Result[ListAgentsResponse, OrqError]]:
    """List agents with their settings, a page at a time.

    `GET /v2/agents`.
    """
    return core.call(_agents_list(), request, options)


@cache
def _agents_retrieve() -> Operation:
    from ..models.agent_requests import RetrieveAgentRequest
    from ..models.agents import Agent

    return Operation(
        name="agents_retrieve",
        method="GET",
        path="/v2/agents/{agent_key}",
        request=RetrieveAgentRequest,
        answer=Json(Agent),
    )


@overload
def agents_retrieve(
    core: OrqCore, request: RetrieveAgentRequest | RetrieveAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
@overload
async def agents_retrieve(
    core: AsyncOrqCore,
    request: RetrieveAgentRequest | RetrieveAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError]: ...
def agents_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveAgentRequest | RetrieveAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError] | Awaitable[Result[Agent, OrqError]]:
    """Fetch an agent by its key.

    `GET /v2/agents/{agent_key}`.
    """
    return core.call(_agents_retrieve(), request, options)


@cache
def _agents_run() -> Operation:
    from ..models.agent_runs import RunAgentRequest
    from ..models.agent_tasks import A2ATask

    return Operation(
        name="agents_run",
        method="POST",
        path="/v2/agents/run",
        request=RunAgentRequest,
        answer=Json(A2ATask),
        deprecated="responses.create",
    )


@overload
def agents_run(
    core: OrqCore, request: RunAgentRequest | RunAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
@overload
async def agents_run(
    core: AsyncOrqCore, request: RunAgentRequest | RunAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[A2ATask, OrqError]: ...
def agents_run(
    core: OrqCore | AsyncOrqCore,
    request: RunAgentRequest | RunAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[A2ATask, OrqError] | Awaitable[Result[A2ATask, OrqError]]:
    """Run an agent described in the request itself, and get its task.

    `POST /v2/agents/run`. Deprecated: use `responses.create`.
    """
    return core.call(_agents_run(), request, options)


@cache
def _agents_stream() -> Operation:
    from ..models.agent_events import (
        AgentErroredStreamingEvent,
        AgentInactiveStreamingEvent,
        AgentStreamEvent,
        ErrorStreamingEvent,
        TimeoutStreamingEvent,
    )
    from ..models.agent_tasks import StreamAgentRequest

    return Operation(
        name="agents_stream",
        method="POST",
        path="/v2/agents/{key}/stream-task",
        request=StreamAgentRequest,
        answer=Events(
            type=AgentStreamEvent,
            sentinel="[DONE]",
            terminal=(AgentInactiveStreamingEvent,),
            failed=(
                AgentErroredStreamingEvent,
                ErrorStreamingEvent,
                TimeoutStreamingEvent,
            ),
            stream="events",
        ),
        deprecated="responses.create",
    )


@overload
def agents_stream(
    core: OrqCore, request: StreamAgentRequest | StreamAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Stream[AgentStreamEvent], OrqError]: ...
@overload
async def agents_stream(
    core: AsyncOrqCore, request: StreamAgentRequest | StreamAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[AsyncStream[AgentStreamEvent], OrqError]: ...
def agents_stream(
    core: OrqCore | AsyncOrqCore,
    request: StreamAgentRequest | StreamAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Stream[AgentStreamEvent], OrqError] | Awaitable[Result[AsyncStream[AgentStreamEvent], OrqError]]:
    """Give an existing agent a message and stream the events of its work.

    `Ok` holds a `Stream[AgentStreamEvent]`: read it to its end, or close it. `POST /v2/agents/{key}/stream-task`.
    Deprecated: use `responses.create`.
    """
    return core.call(_agents_stream(), request, options)


@cache
def _agents_stream_run() -> Operation:
    from ..models.agent_events import (
        AgentErroredStreamingEvent,
        AgentInactiveStreamingEvent,
        AgentStreamEvent,
        ErrorStreamingEvent,
        TimeoutStreamingEvent,
    )
    from ..models.agent_runs import StreamRunAgentRequest

    return Operation(
        name="agents_stream_run",
        method="POST",
        path="/v2/agents/stream-run",
        request=StreamRunAgentRequest,
        answer=Events(
            type=AgentStreamEvent,
            sentinel="[DONE]",
            terminal=(AgentInactiveStreamingEvent,),
            failed=(
                AgentErroredStreamingEvent,
                ErrorStreamingEvent,
                TimeoutStreamingEvent,
            ),
            stream="events",
        ),
        deprecated="responses.create",
    )


@overload
def agents_stream_run(
    core: OrqCore, request: StreamRunAgentRequest | StreamRunAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Stream[AgentStreamEvent], OrqError]: ...
@overload
async def agents_stream_run(
    core: AsyncOrqCore,
    request: StreamRunAgentRequest | StreamRunAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AsyncStream[AgentStreamEvent], OrqError]: ...
def agents_stream_run(
    core: OrqCore | AsyncOrqCore,
    request: StreamRunAgentRequest | StreamRunAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Stream[AgentStreamEvent], OrqError] | Awaitable[Result[AsyncStream[AgentStreamEvent], OrqError]]:
    """Run an agent described in the request itself, and stream its events.

    `Ok` holds a `Stream[AgentStreamEvent]`: read it to its end, or close it. `POST /v2/agents/stream-run`. Deprecated:
    use `responses.create`.
    """
    return core.call(_agents_stream_run(), request, options)


@cache
def _agents_update() -> Operation:
    from ..models.agent_changes import UpdateAgentRequest
    from ..models.agents import Agent

    return Operation(
        name="agents_update",
        method="PATCH",
        path="/v2/agents/{agent_key}",
        request=UpdateAgentRequest,
        answer=Json(Agent),
    )


@overload
def agents_update(
    core: OrqCore, request: UpdateAgentRequest | UpdateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
@overload
async def agents_update(
    core: AsyncOrqCore, request: UpdateAgentRequest | UpdateAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[Agent, OrqError]: ...
def agents_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAgentRequest | UpdateAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Agent, OrqError] | Awaitable[Result[Agent, OrqError]]:
    """Change an agent; what is not given stays as it is.

    `PATCH /v2/agents/{agent_key}`.
    """
    return core.call(_agents_update(), request, options)
