# @generated
"""Audit log deliveries."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput, OpenEnum

AuditLogDeliveryKind: TypeAlias = OpenEnum[
    Literal["AUDIT_LOG_DELIVERY_KIND_EVENT", "AUDIT_LOG_DELIVERY_KIND_REPLAY", "AUDIT_LOG_DELIVERY_KIND_TEST"]
]
"""Why an event was sent."""


AuditLogDeliveryStatus: TypeAlias = OpenEnum[
    Literal[
        "AUDIT_LOG_DELIVERY_STATUS_PENDING",
        "AUDIT_LOG_DELIVERY_STATUS_DELIVERING",
        "AUDIT_LOG_DELIVERY_STATUS_SUCCEEDED",
        "AUDIT_LOG_DELIVERY_STATUS_FAILED",
        "AUDIT_LOG_DELIVERY_STATUS_CANCELLED",
    ]
]
"""How a delivery stands."""


class AuditLogDelivery(APIStruct, kw_only=True):
    """An event sent to a destination, and how that went."""

    id: str
    destination_id: str
    event_id: str
    kind: AuditLogDeliveryKind
    status: AuditLogDeliveryStatus
    attempts: int
    created_at: DateTime
    next_attempt_at: DateTime | None = None
    last_attempt_at: DateTime | None = None
    last_status_code: int | None = None
    last_error: str | None = None
    delivered_at: DateTime | None = None
    replay_id: str | None = None


class ListAuditLogDeliveriesRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_list_deliveries` takes."""

    destination_id: str
    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    status: Sequence[AuditLogDeliveryStatus] | None = None


class ListAuditLogDeliveriesResponse(APIStruct, kw_only=True):
    """A page of deliveries to an audit log destination."""

    object: str
    data: list[AuditLogDelivery]
    has_more: bool
    """Whether there are more beyond this page."""


class ReplayAuditLogDeliveriesRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_replay` takes."""

    destination_id: str
    from_: DateTimeInput = field(name="from")
    to: DateTimeInput


class ReplayAuditLogDeliveriesResponse(APIStruct, kw_only=True):
    """How many events are sent once more."""

    replay_id: str
    queued: int


class TestAuditLogDestinationRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_test` takes."""

    destination_id: str


class TestAuditLogDestinationResponse(APIStruct, kw_only=True):
    """How the delivery of a test event went."""

    delivery: AuditLogDelivery
