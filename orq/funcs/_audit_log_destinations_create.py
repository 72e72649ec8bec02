# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.audit_log_destinations import AuditLogDestinationSecretResponse, CreateAuditLogDestinationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import CreateAuditLogDestinationRequestParam

OPERATION = Operation(
    name="audit_log_destinations_create",
    method="POST",
    path="/v3/audit-log-destinations",
    request=CreateAuditLogDestinationRequest,
    answer=Json(AuditLogDestinationSecretResponse),
)


@overload
def audit_log_destinations_create(
    core: OrqCore,
    request: CreateAuditLogDestinationRequest | CreateAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationSecretResponse, OrqError]: ...
@overload
async def audit_log_destinations_create(
    core: AsyncOrqCore,
    request: CreateAuditLogDestinationRequest | CreateAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AuditLogDestinationSecretResponse, OrqError]: ...
def audit_log_destinations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAuditLogDestinationRequest | CreateAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[AuditLogDestinationSecretResponse, OrqError] | Awaitable[Result[AuditLogDestinationSecretResponse, OrqError]]
):
    """Create a signed webhook for audit log events; its secret is shown once.

    `POST /v3/audit-log-destinations`.
    """
    return core.call(OPERATION, request, options)
