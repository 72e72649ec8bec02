# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.audit_log_deliveries import (
        ListAuditLogDeliveriesRequest,
        ListAuditLogDeliveriesResponse,
        ReplayAuditLogDeliveriesRequest,
        ReplayAuditLogDeliveriesResponse,
        TestAuditLogDestinationRequest,
        TestAuditLogDestinationResponse,
    )
    from ..models.audit_log_destinations import (
        AuditLogDestinationResponse,
        AuditLogDestinationSecretResponse,
        CreateAuditLogDestinationRequest,
        DeleteAuditLogDestinationRequest,
        GetAuditLogDestinationRequest,
        ListAuditLogDestinationsRequest,
        ListAuditLogDestinationsResponse,
        RotateAuditLogDestinationSecretRequest,
        UpdateAuditLogDestinationRequest,
    )
    from ..params._a import (
        CreateAuditLogDestinationRequestParam,
        DeleteAuditLogDestinationRequestParam,
        GetAuditLogDestinationRequestParam,
        ListAuditLogDeliveriesRequestParam,
        ListAuditLogDestinationsRequestParam,
        ReplayAuditLogDeliveriesRequestParam,
        RotateAuditLogDestinationSecretRequestParam,
        TestAuditLogDestinationRequestParam,
        UpdateAuditLogDestinationRequestParam,
    )


@cache
def _audit_log_destinations_create() -> Operation:
    from ..models.audit_log_destinations import AuditLogDestinationSecretResponse, CreateAuditLogDestinationRequest

    return Operation(
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
    return core.call(_audit_log_destinations_create(), request, options)


@cache
def _audit_log_destinations_delete() -> Operation:
    from ..models.audit_log_destinations import DeleteAuditLogDestinationRequest

    return Operation(
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
    """Delete an audit log destination and cancel its pending deliveries.

    `DELETE /v3/audit-log-destinations/{destination_id}`.
    """
    return core.call(_audit_log_destinations_delete(), request, options)


@cache
def _audit_log_destinations_get() -> Operation:
    from ..models.audit_log_destinations import AuditLogDestinationResponse, GetAuditLogDestinationRequest

    return Operation(
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
    return core.call(_audit_log_destinations_get(), request, options)


@cache
def _audit_log_destinations_list() -> Operation:
    from ..models.audit_log_destinations import ListAuditLogDestinationsRequest, ListAuditLogDestinationsResponse

    return Operation(
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
    """List the webhooks that receive audit log events, a page at a time.

    `GET /v3/audit-log-destinations`.
    """
    return core.call(_audit_log_destinations_list(), request, options)


@cache
def _audit_log_destinations_list_deliveries() -> Operation:
    from ..models.audit_log_deliveries import ListAuditLogDeliveriesRequest, ListAuditLogDeliveriesResponse

    return Operation(
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
    return core.call(_audit_log_destinations_list_deliveries(), request, options)


@cache
def _audit_log_destinations_replay() -> Operation:
    from ..models.audit_log_deliveries import ReplayAuditLogDeliveriesRequest, ReplayAuditLogDeliveriesResponse

    return Operation(
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
    """Deliver the audit log events of a time span again.

    `POST /v3/audit-log-destinations/{destination_id}/replay`.
    """
    return core.call(_audit_log_destinations_replay(), request, options)


@cache
def _audit_log_destinations_rotate_secret() -> Operation:
    from ..models.audit_log_destinations import (
        AuditLogDestinationSecretResponse,
        RotateAuditLogDestinationSecretRequest,
    )

    return Operation(
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
    return core.call(_audit_log_destinations_rotate_secret(), request, options)


@cache
def _audit_log_destinations_test() -> Operation:
    from ..models.audit_log_deliveries import TestAuditLogDestinationRequest, TestAuditLogDestinationResponse

    return Operation(
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
    return core.call(_audit_log_destinations_test(), request, options)


@cache
def _audit_log_destinations_update() -> Operation:
    from ..models.audit_log_destinations import AuditLogDestinationResponse, UpdateAuditLogDestinationRequest

    return Operation(
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
    return core.call(_audit_log_destinations_update(), request, options)
