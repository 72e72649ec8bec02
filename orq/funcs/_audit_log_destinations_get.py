# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.audit_log_destinations import AuditLogDestinationResponse, GetAuditLogDestinationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import GetAuditLogDestinationRequestParam

OPERATION = Operation(
    name="audit_log_destinations_get",
    method="GET",
    path="/v3/audit-log-destinations/{destination_id}",
    request=GetAuditLogDestinationRequest,
    answer=Json(AuditLogDestinationResponse),
)


@overload
def audit_log_destinations_get(
    core: OrqCore,
    request: GetAuditLogDestinationRequest | GetAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationResponse, OrqError]: ...
@overload
async def audit_log_destinations_get(
    core: AsyncOrqCore,
    request: GetAuditLogDestinationRequest | GetAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationResponse, OrqError]: ...
def audit_log_destinations_get(
    core: OrqCore | AsyncOrqCore,
    request: GetAuditLogDestinationRequest | GetAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationResponse, OrqError] | Awaitable[Result[AuditLogDestinationResponse, OrqError]]:
    """Fetch an audit log destination by its id.

    `GET /v3/audit-log-destinations/{destination_id}`.
    """
    return core.call(OPERATION, request, options)
