# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.mcp_gateways import DeleteMCPGatewayRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteMCPGatewayRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
