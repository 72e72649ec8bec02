# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.projects import GetProjectRequest, ProjectResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import GetProjectRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
