# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.monitors import ListMonitorsRequest, ListMonitorsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMonitorsRequestParam

OPERATION = Operation(
    name="monitors_list",
    method="GET",
    path="/v2/monitors",
    request=ListMonitorsRequest,
    query=("limit", "starting_after", "ending_before", "project_id", "search", "workspace_wide"),
    answer=Json(ListMonitorsResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="monitor_id", items="data", more="has_more"
    ),
)


@overload
def monitors_list(
    core: OrqCore,
    request: ListMonitorsRequest | ListMonitorsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorsResponse, OrqError]: ...
@overload
async def monitors_list(
    core: AsyncOrqCore,
    request: ListMonitorsRequest | ListMonitorsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorsResponse, OrqError]: ...
def monitors_list(
    core: OrqCore | AsyncOrqCore,
    request: ListMonitorsRequest | ListMonitorsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorsResponse, OrqError] | Awaitable[Result[ListMonitorsResponse, OrqError]]:
    """List monitors, a page at a time.

    `GET /v2/monitors`.
    """
    return core.call(OPERATION, request, options)
