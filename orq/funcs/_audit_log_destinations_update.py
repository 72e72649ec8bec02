# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.audit_log_destinations import AuditLogDestinationResponse, UpdateAuditLogDestinationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import UpdateAuditLogDestinationRequestParam

OPERATION = Operation(
    name="audit_log_destinations_update",
    method="PATCH",
    path="/v3/audit-log-destinations/{destination_id}",
    request=UpdateAuditLogDestinationRequest,
    answer=Json(AuditLogDestinationResponse),
)


@overload
def audit_log_destinations_update(
    core: OrqCore,
    request: UpdateAuditLogDestinationRequest | UpdateAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationResponse, OrqError]: ...
@overload
async def audit_log_destinations_update(
    core: AsyncOrqCore,
    request: UpdateAuditLogDestinationRequest | UpdateAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationResponse, OrqError]: ...
def audit_log_destinations_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAuditLogDestinationRequest | UpdateAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationResponse, OrqError] | Awaitable[Result[AuditLogDestinationResponse, OrqError]]:
    """Change an audit log destination, or pause or resume it.

    `PATCH /v3/audit-log-destinations/{destination_id}`.
    """
    return core.call(OPERATION, request, options)
