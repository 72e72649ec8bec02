# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.audit_log_destinations import ListAuditLogDestinationsRequest, ListAuditLogDestinationsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAuditLogDestinationsRequestParam

OPERATION = Operation(
    name="audit_log_destinations_list",
    method="GET",
    path="/v3/audit-log-destinations",
    request=ListAuditLogDestinationsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListAuditLogDestinationsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def audit_log_destinations_list(
    core: OrqCore,
    request: ListAuditLogDestinationsRequest | ListAuditLogDestinationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAuditLogDestinationsResponse, OrqError]: ...
@overload
async def audit_log_destinations_list(
    core: AsyncOrqCore,
    request: ListAuditLogDestinationsRequest | ListAuditLogDestinationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAuditLogDestinationsResponse, OrqError]: ...
def audit_log_destinations_list(
    core: OrqCore | AsyncOrqCore,
    request: ListAuditLogDestinationsRequest | ListAuditLogDestinationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAuditLogDestinationsResponse, OrqError] | Awaitable[Result[ListAuditLogDestinationsResponse, OrqError]]:
    """List the webhooks that audit log events go to, a page at a time.

    `GET /v3/audit-log-destinations`.
    """
    return core.call(OPERATION, request, options)
