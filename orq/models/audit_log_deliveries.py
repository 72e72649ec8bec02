# @generated
"""Audit log deliveries."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput, OpenEnum

AuditLogDeliveryKind: TypeAlias = OpenEnum[
    Literal["AUDIT_LOG_DELIVERY_KIND_EVENT", "AUDIT_LOG_DELIVERY_KIND_REPLAY", "AUDIT_LOG_DELIVERY_KIND_TEST"]
]
"""Why an event is sent: it happened, it is replayed, or it is a test."""


AuditLogDeliveryStatus: TypeAlias = OpenEnum[
    Literal[
        "AUDIT_LOG_DELIVERY_STATUS_PENDING",
        "AUDIT_LOG_DELIVERY_STATUS_DELIVERING",
        "AUDIT_LOG_DELIVERY_STATUS_SUCCEEDED",
        "AUDIT_LOG_DELIVERY_STATUS_FAILED",
        "AUDIT_LOG_DELIVERY_STATUS_CANCELLED",
    ]
]
"""State of a delivery."""


class AuditLogDelivery(APIStruct, kw_only=True):
    """The delivery of one audit log event to a destination, and its result."""

    id: str
    """Identifies the delivery."""
    destination_id: str
    """Id of the destination to which the event is sent."""
    event_id: str
    """Identifies the audit log event; the same in every delivery of it."""
    kind: AuditLogDeliveryKind
    """Why the event is sent: it happened, it is replayed, or it is a test."""
    status: AuditLogDeliveryStatus
    """State of the delivery, such as pending or succeeded."""
    attempts: int
    """Number of attempts so far."""
    created_at: DateTime
    """When the delivery was made, in UTC."""
    next_attempt_at: DateTime | None = None
    """When the next attempt is due, in UTC; only while one is due."""
    last_attempt_at: DateTime | None = None
    """When the last attempt was made, in UTC."""
    last_status_code: int | None = None
    """HTTP status code that the destination answered to the last attempt."""
    last_error: str | None = None
    """Why the last attempt failed, for people."""
    delivered_at: DateTime | None = None
    """When the destination accepted the event, in UTC."""
    replay_id: str | None = None
    """Id of the replay that sends the event, if one does."""


class ListAuditLogDeliveriesRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.list_deliveries`."""

    destination_id: str
    """Id of the destination whose deliveries are listed."""
    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    status: Sequence[AuditLogDeliveryStatus] | None = None
    """Lists only deliveries in one of these states."""


class ListAuditLogDeliveriesResponse(APIStruct, kw_only=True):
    """A page of deliveries to an audit log destination."""

    object: str
    """Kind of this object: always `list`."""
    data: list[AuditLogDelivery]
    """Deliveries of this page."""
    has_more: bool
    """Whether more items follow this page."""


class ReplayAuditLogDeliveriesRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.replay`."""

    destination_id: str
    """Id of the destination to which the events are sent again."""
    from_: DateTimeInput = field(name="from")
    """Start of the time whose events are sent again, in UTC."""
    to: DateTimeInput
    """End of the time whose events are sent again, in UTC."""


class ReplayAuditLogDeliveriesResponse(APIStruct, kw_only=True):
    """The number of events that are sent again."""

    replay_id: str
    """Id of the replay; its deliveries carry it."""
    queued: int
    """Number of events that will be sent."""


class TestAuditLogDestinationRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.test`."""

    destination_id: str
    """Id of the destination to which the test event is sent."""


class TestAuditLogDestinationResponse(APIStruct, kw_only=True):
    """The delivery of a test event, and its result."""

    delivery: AuditLogDelivery
    """The delivery of the test event."""
