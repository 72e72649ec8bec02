# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.projects import DeleteProjectRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import DeleteProjectRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
