# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.monitor_presets import ListMonitorPresetsRequest, ListMonitorPresetsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListMonitorPresetsRequestParam

OPERATION = Operation(
    name="monitors_list_presets",
    method="GET",
    path="/v2/monitors/presets",
    request=ListMonitorPresetsRequest,
    answer=Json(ListMonitorPresetsResponse),
)


@overload
def monitors_list_presets(
    core: OrqCore,
    request: ListMonitorPresetsRequest | ListMonitorPresetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorPresetsResponse, OrqError]: ...
@overload
async def monitors_list_presets(
    core: AsyncOrqCore,
    request: ListMonitorPresetsRequest | ListMonitorPresetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorPresetsResponse, OrqError]: ...
def monitors_list_presets(
    core: OrqCore | AsyncOrqCore,
    request: ListMonitorPresetsRequest | ListMonitorPresetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorPresetsResponse, OrqError] | Awaitable[Result[ListMonitorPresetsResponse, OrqError]]:
    """List the dashboards and widgets that come ready-made.

    `GET /v2/monitors/presets`.
    """
    return core.call(OPERATION, request, options)
