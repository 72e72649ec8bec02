# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.audit_log_deliveries import ReplayAuditLogDeliveriesRequest, ReplayAuditLogDeliveriesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ReplayAuditLogDeliveriesRequestParam

OPERATION = Operation(
    name="audit_log_destinations_replay",
    method="POST",
    path="/v3/audit-log-destinations/{destination_id}/replay",
    request=ReplayAuditLogDeliveriesRequest,
    answer=Json(ReplayAuditLogDeliveriesResponse),
)


@overload
def audit_log_destinations_replay(
    core: OrqCore,
    request: ReplayAuditLogDeliveriesRequest | ReplayAuditLogDeliveriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ReplayAuditLogDeliveriesResponse, OrqError]: ...
@overload
async def audit_log_destinations_replay(
    core: AsyncOrqCore,
    request: ReplayAuditLogDeliveriesRequest | ReplayAuditLogDeliveriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ReplayAuditLogDeliveriesResponse, OrqError]: ...
def audit_log_destinations_replay(
    core: OrqCore | AsyncOrqCore,
    request: ReplayAuditLogDeliveriesRequest | ReplayAuditLogDeliveriesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ReplayAuditLogDeliveriesResponse, OrqError] | Awaitable[Result[ReplayAuditLogDeliveriesResponse, OrqError]]:
    """Deliver the audit log events of a time span once more.

    `POST /v3/audit-log-destinations/{destination_id}/replay`.
    """
    return core.call(OPERATION, request, options)
