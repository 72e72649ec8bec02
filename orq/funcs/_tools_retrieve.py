# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.tool_requests import RetrieveToolRequest
from ..models.tools import Tool

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import RetrieveToolRequestParam

OPERATION = Operation(
    name="tools_retrieve",
    method="GET",
    path="/v2/tools/{tool_id}",
    request=RetrieveToolRequest,
    answer=Json(Tool),
)


@overload
def tools_retrieve(
    core: OrqCore, request: RetrieveToolRequest | RetrieveToolRequestParam, *, options: RequestOptions | None = None
) -> Result[Tool, OrqError]: ...
@overload
async def tools_retrieve(
    core: AsyncOrqCore,
    request: RetrieveToolRequest | RetrieveToolRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Tool, OrqError]: ...
def tools_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveToolRequest | RetrieveToolRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Tool, OrqError] | Awaitable[Result[Tool, OrqError]]:
    """Fetch a tool by its id.

    `GET /v2/tools/{tool_id}`.
    """
    return core.call(OPERATION, request, options)
