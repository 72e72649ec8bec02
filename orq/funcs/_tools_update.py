# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.tool_changes import UpdateToolRequest
from ..models.tools import Tool

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import UpdateToolRequestParam

OPERATION = Operation(
    name="tools_update",
    method="PATCH",
    path="/v2/tools/{tool_id}",
    request=UpdateToolRequest,
    body="body",
    answer=Json(Tool),
)


@overload
def tools_update(
    core: OrqCore, request: UpdateToolRequest | UpdateToolRequestParam, *, options: RequestOptions | None = None
) -> Result[Tool, OrqError]: ...
@overload
async def tools_update(
    core: AsyncOrqCore, request: UpdateToolRequest | UpdateToolRequestParam, *, options: RequestOptions | None = None
) -> Result[Tool, OrqError]: ...
def tools_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateToolRequest | UpdateToolRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Tool, OrqError] | Awaitable[Result[Tool, OrqError]]:
    """Change a tool; its `type` says which kind it is.

    `PATCH /v2/tools/{tool_id}`.
    """
    return core.call(OPERATION, request, options)
