# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.projects import CreateProjectRequest, ProjectResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import CreateProjectRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
