# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.tool_changes import CreateToolRequest, UpdateToolRequest
    from ..models.tool_requests import (
        DeleteToolRequest,
        GetToolVersionRequest,
        ListToolsRequest,
        ListToolVersionsRequest,
        ListToolVersionsResponse,
        RetrieveToolRequest,
        ToolVersion,
    )
    from ..models.tools import ListToolsResponse, Tool
    from ..params._n_to_z_unions import CreateToolRequestBodyParam
    from ..params._t import (
        CreateToolRequestParam,
        DeleteToolRequestParam,
        GetToolVersionRequestParam,
        ListToolsRequestParam,
        ListToolVersionsRequestParam,
        RetrieveToolRequestParam,
        UpdateToolRequestParam,
    )


@cache
def _tools_create() -> Operation:
    from ..models.tool_changes import CreateToolRequest
    from ..models.tools import Tool

    return Operation(
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
    return core.call(_tools_create(), request, options)


@cache
def _tools_delete() -> Operation:
    from ..models.tool_requests import DeleteToolRequest

    return Operation(
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
    """Delete a tool by its id.

    `DELETE /v2/tools/{tool_id}`.
    """
    return core.call(_tools_delete(), request, options)


@cache
def _tools_get_version() -> Operation:
    from ..models.tool_requests import GetToolVersionRequest, ToolVersion

    return Operation(
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
    """Fetch one version of a tool by its id.

    `GET /v2/tools/{tool_id}/versions/{version_id}`.
    """
    return core.call(_tools_get_version(), request, options)


@cache
def _tools_list() -> Operation:
    from ..models.tool_requests import ListToolsRequest
    from ..models.tools import ListToolsResponse

    return Operation(
        name="tools_list",
        method="GET",
        path="/v2/tools",
        request=ListToolsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListToolsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def tools_list(
    core: OrqCore,
    request: ListToolsRequest | ListToolsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolsResponse, OrqError]: ...
@overload
async def tools_list(
    core: AsyncOrqCore,
    request: ListToolsRequest | ListToolsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolsResponse, OrqError]: ...
def tools_list(
    core: OrqCore | AsyncOrqCore,
    request: ListToolsRequest | ListToolsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolsResponse, OrqError] | Awaitable[Result[ListToolsResponse, OrqError]]:
    """List tools, all at once unless `limit` is set.

    `GET /v2/tools`.
    """
    return core.call(_tools_list(), request, options)


@cache
def _tools_list_versions() -> Operation:
    from ..models.tool_requests import ListToolVersionsRequest, ListToolVersionsResponse

    return Operation(
        name="tools_list_versions",
        method="GET",
        path="/v2/tools/{tool_id}/versions",
        request=ListToolVersionsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListToolVersionsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def tools_list_versions(
    core: OrqCore,
    request: ListToolVersionsRequest | ListToolVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolVersionsResponse, OrqError]: ...
@overload
async def tools_list_versions(
    core: AsyncOrqCore,
    request: ListToolVersionsRequest | ListToolVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolVersionsResponse, OrqError]: ...
def tools_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListToolVersionsRequest | ListToolVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListToolVersionsResponse, OrqError] | Awaitable[Result[ListToolVersionsResponse, OrqError]]:
    """List the versions of a tool, a page at a time.

    `GET /v2/tools/{tool_id}/versions`.
    """
    return core.call(_tools_list_versions(), request, options)


@cache
def _tools_retrieve() -> Operation:
    from ..models.tool_requests import RetrieveToolRequest
    from ..models.tools import Tool

    return Operation(
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
    return core.call(_tools_retrieve(), request, options)


@cache
def _tools_update() -> Operation:
    from ..models.tool_changes import UpdateToolRequest
    from ..models.tools import Tool

    return Operation(
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
    return core.call(_tools_update(), request, options)
