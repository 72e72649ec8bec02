# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.tool_changes import CreateToolRequest
from ..models.tools import Tool

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import CreateToolRequestParam
    from ..params._t_unions import CreateToolRequestBodyParam

OPERATION = Operation(
    name="tools_create",
    method="POST",
    path="/v2/tools",
    request=CreateToolRequest,
    body="body",
    answer=Json(Tool),
)


@overload
def tools_create(
    core: OrqCore,
    request: CreateToolRequest | CreateToolRequestParam | CreateToolRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Tool, OrqError]: ...
@overload
async def tools_create(
    core: AsyncOrqCore,
    request: CreateToolRequest | CreateToolRequestParam | CreateToolRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Tool, OrqError]: ...
def tools_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateToolRequest | CreateToolRequestParam | CreateToolRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Tool, OrqError] | Awaitable[Result[Tool, OrqError]]:
    """Create a tool: a function, a JSON schema, an HTTP call or code.

    `POST /v2/tools`.
    """
    return core.call(OPERATION, request, options)
