# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, overload

from .._engine.operation import Empty, Events, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..agent_replies import AgentReplyStream, AsyncAgentReplyStream
    from ..models.agent_changes import CreateAgentRequest, UpdateAgentRequest
    from ..models.agent_requests import DeleteAgentRequest, ListAgentsRequest, RetrieveAgentRequest
    from ..models.agent_responses import CreateAgentResponse, GetAgentResponse, GetAgentResponseRequest
    from ..models.agent_runs import RunAgentRequest, StreamRunAgentRequest
    from ..models.agent_tasks import A2ATask, AgentResponseRequest, InvokeAgentRequest, StreamAgentRequest
    from ..models.agents import Agent, ListAgentsResponse
    from ..models.external_agents import (
        CreateExternalAgentRequest,
        DeleteExternalAgentRequest,
        ExternalAgentResponse,
        ListExternalAgentsRequest,
        ListExternalAgentsResponse,
        RefreshExternalAgentCardRequest,
        RetrieveExternalAgentRequest,
        TestExternalAgentConnectionRequest,
        TestExternalAgentConnectionResponse,
        UpdateExternalAgentRequest,
    )
    from ..params._a import (
        AgentResponseRequestParam,
        CreateAgentRequestParam,
        DeleteAgentRequestParam,
        GetAgentResponseRequestParam,
        InvokeAgentRequestParam,
        ListAgentsRequestParam,
        RetrieveAgentRequestParam,
        RunAgentRequestParam,
        StreamAgentRequestParam,
        StreamRunAgentRequestParam,
        UpdateAgentRequestParam,
    )
    from ..params._e import (
        CreateExternalAgentRequestParam,
        DeleteExternalAgentRequestParam,
        ListExternalAgentsRequestParam,
        RefreshExternalAgentCardRequestParam,
        RetrieveExternalAgentRequestParam,
        TestExternalAgentConnectionRequestParam,
        UpdateExternalAgentRequestParam,
    )
    from ..replies import AsyncReplyStream, ReplyStream


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
def _agents_external_create() -> Operation:
    from ..models.external_agents import CreateExternalAgentRequest, ExternalAgentResponse

    return Operation(
        name="agents_external_create",
        method="POST",
        path="/v2/agents/external",
        request=CreateExternalAgentRequest,
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_create(
    core: OrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_create(
    core: AsyncOrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Register an external agent by its A2A address.

    `POST /v2/agents/external`.
    """
    return core.call(_agents_external_create(), request, options)


@cache
def _agents_external_delete() -> Operation:
    from ..models.external_agents import DeleteExternalAgentRequest

    return Operation(
        name="agents_external_delete",
        method="DELETE",
        path="/v2/agents/external/{agent_key}",
        request=DeleteExternalAgentRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def agents_external_delete(
    core: OrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def agents_external_delete(
    core: AsyncOrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def agents_external_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an external agent from the registry.

    `DELETE /v2/agents/external/{agent_key}`.
    """
    return core.call(_agents_external_delete(), request, options)


@cache
def _agents_external_list() -> Operation:
    from ..models.external_agents import ListExternalAgentsRequest, ListExternalAgentsResponse

    return Operation(
        name="agents_external_list",
        method="GET",
        path="/v2/agents/external",
        request=ListExternalAgentsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListExternalAgentsResponse),
        pages=Pages(
            by="cursor", ask="starting_after", back="ending_before", item="agent_id", items="data", more="has_more"
        ),
    )


@overload
def agents_external_list(
    core: OrqCore,
    request: ListExternalAgentsRequest | ListExternalAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListExternalAgentsResponse, OrqError]: ...
@overload
async def agents_external_list(
    core: AsyncOrqCore,
    request: ListExternalAgentsRequest | ListExternalAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListExternalAgentsResponse, OrqError]: ...
def agents_external_list(
    core: OrqCore | AsyncOrqCore,
    request: ListExternalAgentsRequest | ListExternalAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListExternalAgentsResponse, OrqError] | Awaitable[Result[ListExternalAgentsResponse, OrqError]]:
    """List the external agents that are registered, a page at a time.

    `GET /v2/agents/external`.
    """
    return core.call(_agents_external_list(), request, options)


@cache
def _agents_external_refresh_card() -> Operation:
    from ..models.external_agents import ExternalAgentResponse, RefreshExternalAgentCardRequest

    return Operation(
        name="agents_external_refresh_card",
        method="POST",
        path="/v2/agents/external/{agent_key}:refreshCard",
        request=RefreshExternalAgentCardRequest,
        body="body",
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_refresh_card(
    core: OrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_refresh_card(
    core: AsyncOrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_refresh_card(
    core: OrqCore | AsyncOrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Fetch the card of an external agent again and store it.

    `POST /v2/agents/external/{agent_key}:refreshCard`.
    """
    return core.call(_agents_external_refresh_card(), request, options)


@cache
def _agents_external_retrieve() -> Operation:
    from ..models.external_agents import ExternalAgentResponse, RetrieveExternalAgentRequest

    return Operation(
        name="agents_external_retrieve",
        method="GET",
        path="/v2/agents/external/{agent_key}",
        request=RetrieveExternalAgentRequest,
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_retrieve(
    core: OrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_retrieve(
    core: AsyncOrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Fetch an external agent by its key or id.

    `GET /v2/agents/external/{agent_key}`.
    """
    return core.call(_agents_external_retrieve(), request, options)


@cache
def _agents_external_test_connection() -> Operation:
    from ..models.external_agents import TestExternalAgentConnectionRequest, TestExternalAgentConnectionResponse

    return Operation(
        name="agents_external_test_connection",
        method="POST",
        path="/v2/agents/external/{agent_key}:testConnection",
        request=TestExternalAgentConnectionRequest,
        body="body",
        answer=Json(TestExternalAgentConnectionResponse),
    )


@overload
def agents_external_test_connection(
    core: OrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestExternalAgentConnectionResponse, OrqError]: ...
@overload
async def agents_external_test_connection(
    core: AsyncOrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestExternalAgentConnectionResponse, OrqError]: ...
def agents_external_test_connection(
    core: OrqCore | AsyncOrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[TestExternalAgentConnectionResponse, OrqError]
    | Awaitable[Result[TestExternalAgentConnectionResponse, OrqError]]
):
    """Try to reach an external agent and read its card, without storing it.

    `POST /v2/agents/external/{agent_key}:testConnection`.
    """
    return core.call(_agents_external_test_connection(), request, options)


@cache
def _agents_external_update() -> Operation:
    from ..models.external_agents import ExternalAgentResponse, UpdateExternalAgentRequest

    return Operation(
        name="agents_external_update",
        method="PATCH",
        path="/v2/agents/external/{agent_key}",
        request=UpdateExternalAgentRequest,
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_update(
    core: OrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_update(
    core: AsyncOrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Change how an external agent is registered or reached.

    `PATCH /v2/agents/external/{agent_key}`.
    """
    return core.call(_agents_external_update(), request, options)


@cache
def _agents_invoke() -> Operation:
    from ..models.agent_tasks import A2ATask, InvokeAgentRequest

    return Operation(
        name="agents_invoke",
        method="POST",
        path="/v2/agents/{key}/task",
        request=InvokeAgentRequest,
        answer=Json(A2ATask),
        deprecated='responses.create with model="agent/KEY"',
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
    """Send a stored agent a message and get its task.

    `POST /v2/agents/{key}/task`. Deprecated: use `responses.create` with `model="agent/KEY"`.
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
        deprecated='responses.create with model="agent/KEY"',
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
    /v2/agents/{agent_key}/responses`. Deprecated: use `responses.create` with `model="agent/KEY"`.
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
    """Fetch an agent's response by the id of its task.

    `GET /v2/agents/{agent_key}/responses/{task_id}`. Deprecated: use `responses.get`.
    """
    return core.call(_agents_responses_get(), request, options)


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
        deprecated='responses.create with model="agent/KEY"',
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

    `POST /v2/agents/run`. Deprecated: use `responses.create` with `model="agent/KEY"`.
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
            stream="agent",
        ),
        deprecated='responses.create with model="agent/KEY"',
    )


@overload
def agents_stream(
    core: OrqCore, request: StreamAgentRequest | StreamAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[AgentReplyStream, OrqError]: ...
@overload
async def agents_stream(
    core: AsyncOrqCore, request: StreamAgentRequest | StreamAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[AsyncAgentReplyStream, OrqError]: ...
def agents_stream(
    core: OrqCore | AsyncOrqCore,
    request: StreamAgentRequest | StreamAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AgentReplyStream, OrqError] | Awaitable[Result[AsyncAgentReplyStream, OrqError]]:
    """Send a stored agent a message and stream the events of its work.

    `Ok` holds a `AgentReplyStream`: read it to its end, or close it. `POST /v2/agents/{key}/stream-task`. Deprecated:
    use `responses.create` with `model="agent/KEY"`.
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
            stream="agent",
        ),
        deprecated='responses.create with model="agent/KEY"',
    )


@overload
def agents_stream_run(
    core: OrqCore, request: StreamRunAgentRequest | StreamRunAgentRequestParam, *, options: RequestOptions | None = None
) -> Result[AgentReplyStream, OrqError]: ...
@overload
async def agents_stream_run(
    core: AsyncOrqCore,
    request: StreamRunAgentRequest | StreamRunAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AsyncAgentReplyStream, OrqError]: ...
def agents_stream_run(
    core: OrqCore | AsyncOrqCore,
    request: StreamRunAgentRequest | StreamRunAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AgentReplyStream, OrqError] | Awaitable[Result[AsyncAgentReplyStream, OrqError]]:
    """Run an agent described in the request itself, and stream its events.

    `Ok` holds a `AgentReplyStream`: read it to its end, or close it. `POST /v2/agents/stream-run`. Deprecated: use
    `responses.create` with `model="agent/KEY"`.
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
