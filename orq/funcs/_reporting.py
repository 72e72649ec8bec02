# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.reporting import QueryReportRequest, QueryReportResponse
    from ..params._r import QueryReportRequestParam


@cache
def _reporting_query() -> Operation:
    from ..models.reporting import QueryReportRequest, QueryReportResponse

    return Operation(
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
    return core.call(_reporting_query(), request, options)
