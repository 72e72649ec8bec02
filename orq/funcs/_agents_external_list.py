# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.external_agents import ListExternalAgentsRequest, ListExternalAgentsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import ListExternalAgentsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
