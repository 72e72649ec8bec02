# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.projects import ListProjectsRequest, ListProjectsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import ListProjectsRequestParam

OPERATION = Operation(
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
    """List projects, the newest first, a page at a time.

    `GET /v2/projects`.
    """
    return core.call(OPERATION, request, options)
