# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.audit_log_destinations import AuditLogDestinationSecretResponse, RotateAuditLogDestinationSecretRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import RotateAuditLogDestinationSecretRequestParam

OPERATION = Operation(
    name="audit_log_destinations_rotate_secret",
    method="POST",
    path="/v3/audit-log-destinations/{destination_id}/rotate-secret",
    request=RotateAuditLogDestinationSecretRequest,
    answer=Json(AuditLogDestinationSecretResponse),
)


@overload
def audit_log_destinations_rotate_secret(
    core: OrqCore,
    request: RotateAuditLogDestinationSecretRequest | RotateAuditLogDestinationSecretRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationSecretResponse, OrqError]: ...
@overload
async def audit_log_destinations_rotate_secret(
    core: AsyncOrqCore,
    request: RotateAuditLogDestinationSecretRequest | RotateAuditLogDestinationSecretRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationSecretResponse, OrqError]: ...
def audit_log_destinations_rotate_secret(
    core: OrqCore | AsyncOrqCore,
    request: RotateAuditLogDestinationSecretRequest | RotateAuditLogDestinationSecretRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[AuditLogDestinationSecretResponse, OrqError] | Awaitable[Result[AuditLogDestinationSecretResponse, OrqError]]
):
    """Replace the signing secret of an audit log destination.

    `POST /v3/audit-log-destinations/{destination_id}/rotate-secret`.
    """
    return core.call(OPERATION, request, options)
