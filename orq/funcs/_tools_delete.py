# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.tool_requests import DeleteToolRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import DeleteToolRequestParam

OPERATION = Operation(
    name="tools_delete",
    method="DELETE",
    path="/v2/tools/{tool_id}",
    request=DeleteToolRequest,
    answer=Empty(status=200),
)


@overload
def tools_delete(
    core: OrqCore, request: DeleteToolRequest | DeleteToolRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def tools_delete(
    core: AsyncOrqCore, request: DeleteToolRequest | DeleteToolRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def tools_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteToolRequest | DeleteToolRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a tool.

    `DELETE /v2/tools/{tool_id}`.
    """
    return core.call(OPERATION, request, options)
