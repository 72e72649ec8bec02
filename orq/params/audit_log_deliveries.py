# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.audit_log_deliveries import AuditLogDeliveryStatus
from ..types import DateTimeInput, SequenceNotStr


class ListAuditLogDeliveriesRequestParam(TypedDict):
    destination_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    status: NotRequired[SequenceNotStr[AuditLogDeliveryStatus] | None]


_ReplayAuditLogDeliveriesRequestKeywords = TypedDict(
    "_ReplayAuditLogDeliveriesRequestKeywords", {"from": "DateTimeInput"}
)


class ReplayAuditLogDeliveriesRequestParam(_ReplayAuditLogDeliveriesRequestKeywords):
    destination_id: str
    to: DateTimeInput


class TestAuditLogDestinationRequestParam(TypedDict):
    destination_id: str
