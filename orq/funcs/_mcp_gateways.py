# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.mcp_gateway_tools import ListMCPGatewayToolsRequest, ListMCPGatewayToolsResponse
    from ..models.mcp_gateways import (
        CreateMCPGatewayRequest,
        DeleteMCPGatewayRequest,
        ListMCPGatewaysRequest,
        ListMCPGatewaysResponse,
        MCPGatewayResponse,
        RetrieveMCPGatewayRequest,
        UpdateMCPGatewayRequest,
    )
    from ..params._m import (
        CreateMCPGatewayRequestParam,
        DeleteMCPGatewayRequestParam,
        ListMCPGatewaysRequestParam,
        ListMCPGatewayToolsRequestParam,
        RetrieveMCPGatewayRequestParam,
        UpdateMCPGatewayRequestParam,
    )


@cache
def _mcp_gateways_create() -> Operation:
    from ..models.mcp_gateways import CreateMCPGatewayRequest, MCPGatewayResponse

    return Operation(
        name="mcp_gateways_create",
        method="POST",
        path="/v2/mcp-gateways",
        request=CreateMCPGatewayRequest,
        answer=Json(MCPGatewayResponse),
    )


@overload
def mcp_gateways_create(
    core: OrqCore,
    request: CreateMCPGatewayRequest | CreateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
@overload
async def mcp_gateways_create(
    core: AsyncOrqCore,
    request: CreateMCPGatewayRequest | CreateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
def mcp_gateways_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateMCPGatewayRequest | CreateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError] | Awaitable[Result[MCPGatewayResponse, OrqError]]:
    """Create an MCP gateway that offers the tools of linked servers.

    `POST /v2/mcp-gateways`.
    """
    return core.call(_mcp_gateways_create(), request, options)


@cache
def _mcp_gateways_delete() -> Operation:
    from ..models.mcp_gateways import DeleteMCPGatewayRequest

    return Operation(
        name="mcp_gateways_delete",
        method="DELETE",
        path="/v2/mcp-gateways/{id}",
        request=DeleteMCPGatewayRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def mcp_gateways_delete(
    core: OrqCore,
    request: DeleteMCPGatewayRequest | DeleteMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def mcp_gateways_delete(
    core: AsyncOrqCore,
    request: DeleteMCPGatewayRequest | DeleteMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def mcp_gateways_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMCPGatewayRequest | DeleteMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an MCP gateway by its id.

    `DELETE /v2/mcp-gateways/{id}`.
    """
    return core.call(_mcp_gateways_delete(), request, options)


@cache
def _mcp_gateways_list() -> Operation:
    from ..models.mcp_gateways import ListMCPGatewaysRequest, ListMCPGatewaysResponse

    return Operation(
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
    return core.call(_mcp_gateways_list(), request, options)


@cache
def _mcp_gateways_list_tools() -> Operation:
    from ..models.mcp_gateway_tools import ListMCPGatewayToolsRequest, ListMCPGatewayToolsResponse

    return Operation(
        name="mcp_gateways_list_tools",
        method="GET",
        path="/v2/mcp-gateways/{gateway_id}/tools",
        request=ListMCPGatewayToolsRequest,
        query=("limit", "starting_after", "ending_before", "mcp_server_id"),
        answer=Json(ListMCPGatewayToolsResponse),
    )


@overload
def mcp_gateways_list_tools(
    core: OrqCore,
    request: ListMCPGatewayToolsRequest | ListMCPGatewayToolsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewayToolsResponse, OrqError]: ...
@overload
async def mcp_gateways_list_tools(
    core: AsyncOrqCore,
    request: ListMCPGatewayToolsRequest | ListMCPGatewayToolsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewayToolsResponse, OrqError]: ...
def mcp_gateways_list_tools(
    core: OrqCore | AsyncOrqCore,
    request: ListMCPGatewayToolsRequest | ListMCPGatewayToolsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMCPGatewayToolsResponse, OrqError] | Awaitable[Result[ListMCPGatewayToolsResponse, OrqError]]:
    """List the tools that an MCP gateway offers, a page at a time.

    `GET /v2/mcp-gateways/{gateway_id}/tools`.
    """
    return core.call(_mcp_gateways_list_tools(), request, options)


@cache
def _mcp_gateways_retrieve() -> Operation:
    from ..models.mcp_gateways import MCPGatewayResponse, RetrieveMCPGatewayRequest

    return Operation(
        name="mcp_gateways_retrieve",
        method="GET",
        path="/v2/mcp-gateways/{id}",
        request=RetrieveMCPGatewayRequest,
        answer=Json(MCPGatewayResponse),
    )


@overload
def mcp_gateways_retrieve(
    core: OrqCore,
    request: RetrieveMCPGatewayRequest | RetrieveMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
@overload
async def mcp_gateways_retrieve(
    core: AsyncOrqCore,
    request: RetrieveMCPGatewayRequest | RetrieveMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
def mcp_gateways_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveMCPGatewayRequest | RetrieveMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError] | Awaitable[Result[MCPGatewayResponse, OrqError]]:
    """Fetch an MCP gateway by its id.

    `GET /v2/mcp-gateways/{id}`.
    """
    return core.call(_mcp_gateways_retrieve(), request, options)


@cache
def _mcp_gateways_update() -> Operation:
    from ..models.mcp_gateways import MCPGatewayResponse, UpdateMCPGatewayRequest

    return Operation(
        name="mcp_gateways_update",
        method="PATCH",
        path="/v2/mcp-gateways/{id}",
        request=UpdateMCPGatewayRequest,
        answer=Json(MCPGatewayResponse),
    )


@overload
def mcp_gateways_update(
    core: OrqCore,
    request: UpdateMCPGatewayRequest | UpdateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
@overload
async def mcp_gateways_update(
    core: AsyncOrqCore,
    request: UpdateMCPGatewayRequest | UpdateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError]: ...
def mcp_gateways_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMCPGatewayRequest | UpdateMCPGatewayRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MCPGatewayResponse, OrqError] | Awaitable[Result[MCPGatewayResponse, OrqError]]:
    """Change an MCP gateway; fields left out keep their values.

    `PATCH /v2/mcp-gateways/{id}`.
    """
    return core.call(_mcp_gateways_update(), request, options)
