# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.projects import (
        CreateProjectRequest,
        DeleteProjectRequest,
        GetProjectRequest,
        ListProjectsRequest,
        ListProjectsResponse,
        ProjectResponse,
        UpdateProjectRequest,
    )
    from ..params._p import (
        CreateProjectRequestParam,
        DeleteProjectRequestParam,
        GetProjectRequestParam,
        ListProjectsRequestParam,
        UpdateProjectRequestParam,
    )


@cache
def _projects_create() -> Operation:
    from ..models.projects import CreateProjectRequest, ProjectResponse

    return Operation(
        name="projects_create",
        method="POST",
        path="/v2/projects",
        request=CreateProjectRequest,
        answer=Json(ProjectResponse),
    )


@overload
def projects_create(
    core: OrqCore, request: CreateProjectRequest | CreateProjectRequestParam, *, options: RequestOptions | None = None
) -> Result[ProjectResponse, OrqError]: ...
@overload
async def projects_create(
    core: AsyncOrqCore,
    request: CreateProjectRequest | CreateProjectRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ProjectResponse, OrqError]: ...
def projects_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateProjectRequest | CreateProjectRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ProjectResponse, OrqError] | Awaitable[Result[ProjectResponse, OrqError]]:
    """Create a project in the workspace.

    `POST /v2/projects`.
    """
    return core.call(_projects_create(), request, options)


@cache
def _projects_delete() -> Operation:
    from ..models.projects import DeleteProjectRequest

    return Operation(
        name="projects_delete",
        method="DELETE",
        path="/v2/projects/{project_id}",
        request=DeleteProjectRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def projects_delete(
    core: OrqCore, request: DeleteProjectRequest | DeleteProjectRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def projects_delete(
    core: AsyncOrqCore,
    request: DeleteProjectRequest | DeleteProjectRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def projects_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteProjectRequest | DeleteProjectRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a project by its id.

    `DELETE /v2/projects/{project_id}`.
    """
    return core.call(_projects_delete(), request, options)


@cache
def _projects_get() -> Operation:
    from ..models.projects import GetProjectRequest, ProjectResponse

    return Operation(
        name="projects_get",
        method="GET",
        path="/v2/projects/{project_id}",
        request=GetProjectRequest,
        answer=Json(ProjectResponse),
    )


@overload
def projects_get(
    core: OrqCore, request: GetProjectRequest | GetProjectRequestParam, *, options: RequestOptions | None = None
) -> Result[ProjectResponse, OrqError]: ...
@overload
async def projects_get(
    core: AsyncOrqCore, request: GetProjectRequest | GetProjectRequestParam, *, options: RequestOptions | None = None
) -> Result[ProjectResponse, OrqError]: ...
def projects_get(
    core: OrqCore | AsyncOrqCore,
    request: GetProjectRequest | GetProjectRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ProjectResponse, OrqError] | Awaitable[Result[ProjectResponse, OrqError]]:
    """Fetch a project by its id.

    `GET /v2/projects/{project_id}`.
    """
    return core.call(_projects_get(), request, options)


@cache
def _projects_list() -> Operation:
    from ..models.projects import ListProjectsRequest, ListProjectsResponse

    return Operation(
        name="projects_list",
        method="GET",
        path="/v2/projects",
        request=ListProjectsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListProjectsResponse),
        pages=Pages(
            by="cursor", ask="starting_after", back="ending_before", item="project_id", items="data", more="has_more"
        ),
    )


@overload
def projects_list(
    core: OrqCore,
    request: ListProjectsRequest | ListProjectsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListProjectsResponse, OrqError]: ...
@overload
async def projects_list(
    core: AsyncOrqCore,
    request: ListProjectsRequest | ListProjectsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListProjectsResponse, OrqError]: ...
def projects_list(
    core: OrqCore | AsyncOrqCore,
    request: ListProjectsRequest | ListProjectsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListProjectsResponse, OrqError] | Awaitable[Result[ListProjectsResponse, OrqError]]:
    """List projects, newest first, a page at a time.

    `GET /v2/projects`.
    """
    return core.call(_projects_list(), request, options)


@cache
def _projects_update() -> Operation:
    from ..models.projects import ProjectResponse, UpdateProjectRequest

    return Operation(
        name="projects_update",
        method="PATCH",
        path="/v2/projects/{project_id}",
        request=UpdateProjectRequest,
        answer=Json(ProjectResponse),
    )


@overload
def projects_update(
    core: OrqCore, request: UpdateProjectRequest | UpdateProjectRequestParam, *, options: RequestOptions | None = None
) -> Result[ProjectResponse, OrqError]: ...
@overload
async def projects_update(
    core: AsyncOrqCore,
    request: UpdateProjectRequest | UpdateProjectRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ProjectResponse, OrqError]: ...
def projects_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateProjectRequest | UpdateProjectRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ProjectResponse, OrqError] | Awaitable[Result[ProjectResponse, OrqError]]:
    """Change the name, description or teams of a project.

    `PATCH /v2/projects/{project_id}`.
    """
    return core.call(_projects_update(), request, options)
