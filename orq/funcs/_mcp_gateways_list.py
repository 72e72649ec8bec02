# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.mcp_gateways import ListMCPGatewaysRequest, ListMCPGatewaysResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMCPGatewaysRequestParam

OPERATION = Operation(
    name="mcp_gateways_list",
    method="GET",
    path="/v2/mcp-gateways",
    request=ListMCPGatewaysRequest,
    query=("limit", "starting_after", "ending_before", "search"),
    answer=Json(ListMCPGatewaysResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def mcp_gateways_list(
    core: OrqCore,
    request: ListMCPGatewaysRequest | ListMCPGatewaysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewaysResponse, OrqError]: ...
@overload
async def mcp_gateways_list(
    core: AsyncOrqCore,
    request: ListMCPGatewaysRequest | ListMCPGatewaysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewaysResponse, OrqError]: ...
def mcp_gateways_list(
    core: OrqCore | AsyncOrqCore,
    request: ListMCPGatewaysRequest | ListMCPGatewaysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewaysResponse, OrqError] | Awaitable[Result[ListMCPGatewaysResponse, OrqError]]:
    """List MCP gateways, a page at a time.

    `GET /v2/mcp-gateways`.
    """
    return core.call(OPERATION, request, options)
