# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.audit_log_deliveries import TestAuditLogDestinationRequest, TestAuditLogDestinationResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import TestAuditLogDestinationRequestParam

OPERATION = Operation(
    name="audit_log_destinations_test",
    method="POST",
    path="/v3/audit-log-destinations/{destination_id}/test",
    request=TestAuditLogDestinationRequest,
    answer=Json(TestAuditLogDestinationResponse),
)


@overload
def audit_log_destinations_test(
    core: OrqCore,
    request: TestAuditLogDestinationRequest | TestAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestAuditLogDestinationResponse, OrqError]: ...
@overload
async def audit_log_destinations_test(
    core: AsyncOrqCore,
    request: TestAuditLogDestinationRequest | TestAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestAuditLogDestinationResponse, OrqError]: ...
def audit_log_destinations_test(
    core: OrqCore | AsyncOrqCore,
    request: TestAuditLogDestinationRequest | TestAuditLogDestinationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestAuditLogDestinationResponse, OrqError] | Awaitable[Result[TestAuditLogDestinationResponse, OrqError]]:
    """Send a test event to an audit log destination and report the outcome.

    `POST /v3/audit-log-destinations/{destination_id}/test`.
    """
    return core.call(OPERATION, request, options)
