# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.tool_requests import GetToolVersionRequest, ToolVersion

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import GetToolVersionRequestParam

OPERATION = Operation(
    name="tools_get_version",
    method="GET",
    path="/v2/tools/{tool_id}/versions/{version_id}",
    request=GetToolVersionRequest,
    answer=Json(ToolVersion),
)


@overload
def tools_get_version(
    core: OrqCore, request: GetToolVersionRequest | GetToolVersionRequestParam, *, options: RequestOptions | None = None
) -> Result[ToolVersion, OrqError]: ...
@overload
async def tools_get_version(
    core: AsyncOrqCore,
    request: GetToolVersionRequest | GetToolVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ToolVersion, OrqError]: ...
def tools_get_version(
    core: OrqCore | AsyncOrqCore,
    request: GetToolVersionRequest | GetToolVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ToolVersion, OrqError] | Awaitable[Result[ToolVersion, OrqError]]:
    """Fetch one version of a tool.

    `GET /v2/tools/{tool_id}/versions/{version_id}`.
    """
    return core.call(OPERATION, request, options)
