# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.audit_log_destinations import DeleteAuditLogDestinationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import DeleteAuditLogDestinationRequestParam

OPERATION = Operation(
    name="audit_log_destinations_delete",
    method="DELETE",
    path="/v3/audit-log-destinations/{destination_id}",
    request=DeleteAuditLogDestinationRequest,
    answer=Json(dict[str, Any]),
)


@overload
def audit_log_destinations_delete(
    core: OrqCore,
    request: DeleteAuditLogDestinationRequest | DeleteAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def audit_log_destinations_delete(
    core: AsyncOrqCore,
    request: DeleteAuditLogDestinationRequest | DeleteAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def audit_log_destinations_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAuditLogDestinationRequest | DeleteAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an audit log destination and cancel what it still had to get.

    `DELETE /v3/audit-log-destinations/{destination_id}`.
    """
    return core.call(OPERATION, request, options)
