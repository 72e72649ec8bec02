# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.audit_log_deliveries import ListAuditLogDeliveriesRequest, ListAuditLogDeliveriesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAuditLogDeliveriesRequestParam

OPERATION = Operation(
    name="audit_log_destinations_list_deliveries",
    method="GET",
    path="/v3/audit-log-destinations/{destination_id}/deliveries",
    request=ListAuditLogDeliveriesRequest,
    query=("limit", "starting_after", "ending_before", "status"),
    answer=Json(ListAuditLogDeliveriesResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def audit_log_destinations_list_deliveries(
    core: OrqCore,
    request: ListAuditLogDeliveriesRequest | ListAuditLogDeliveriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAuditLogDeliveriesResponse, OrqError]: ...
@overload
async def audit_log_destinations_list_deliveries(
    core: AsyncOrqCore,
    request: ListAuditLogDeliveriesRequest | ListAuditLogDeliveriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAuditLogDeliveriesResponse, OrqError]: ...
def audit_log_destinations_list_deliveries(
    core: OrqCore | AsyncOrqCore,
    request: ListAuditLogDeliveriesRequest | ListAuditLogDeliveriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAuditLogDeliveriesResponse, OrqError] | Awaitable[Result[ListAuditLogDeliveriesResponse, OrqError]]:
    """List the deliveries to an audit log destination, a page at a time.

    `GET /v3/audit-log-destinations/{destination_id}/deliveries`.
    """
    return core.call(OPERATION, request, options)
