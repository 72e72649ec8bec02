# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Events, Operation
from ..models.agent_events import (
    AgentErroredStreamingEvent,
    AgentInactiveStreamingEvent,
    AgentStreamEvent,
    ErrorStreamingEvent,
    TimeoutStreamingEvent,
)
from ..models.agent_runs import StreamRunAgentRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import StreamRunAgentRequestParam
    from ..streaming import AsyncStream, Stream

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
