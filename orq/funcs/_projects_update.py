# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.projects import ProjectResponse, UpdateProjectRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import UpdateProjectRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
