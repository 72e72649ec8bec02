# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.reporting import QueryReportRequest, QueryReportResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import QueryReportRequestParam

OPERATION = Operation(
    name="reporting_query",
    method="POST",
    path="/v2/reporting",
    request=QueryReportRequest,
    answer=Json(QueryReportResponse),
)


@overload
def reporting_query(
    core: OrqCore, request: QueryReportRequest | QueryReportRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryReportResponse, OrqError]: ...
@overload
async def reporting_query(
    core: AsyncOrqCore, request: QueryReportRequest | QueryReportRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryReportResponse, OrqError]: ...
def reporting_query(
    core: OrqCore | AsyncOrqCore,
    request: QueryReportRequest | QueryReportRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryReportResponse, OrqError] | Awaitable[Result[QueryReportResponse, OrqError]]:
    """Query usage, cost, latency and evaluation results, over time or as totals.

    `POST /v2/reporting`.
    """
    return core.call(OPERATION, request, options)
