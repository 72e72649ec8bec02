# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.agent_requests import ListAgentsRequest
from ..models.agents import ListAgentsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAgentsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
