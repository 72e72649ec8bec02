# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Events, Operation
from ..models.agent_calls import StreamAgentRequest
from ..models.agent_events import (
    AgentErroredStreamingEvent,
    AgentInactiveStreamingEvent,
    AgentStreamEvent,
    ErrorStreamingEvent,
    TimeoutStreamingEvent,
)

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import StreamAgentRequestParam
    from ..streaming import AsyncStream, Stream

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
