# @generated
"""Audit log destinations."""

from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum

AuditLogDestinationStatus: TypeAlias = OpenEnum[
    Literal["AUDIT_LOG_DESTINATION_STATUS_ACTIVE", "AUDIT_LOG_DESTINATION_STATUS_PAUSED"]
]
"""Whether events are sent to a destination or paused."""


class AuditLogDestination(APIStruct, kw_only=True):
    """A webhook of yours that receives audit log events."""

    id: str
    """Identifies the destination in other calls."""
    display_name: str
    """Name shown in the studio."""
    url: str
    """URL to which the events are posted."""
    status: AuditLogDestinationStatus
    """Whether events are sent or paused."""
    created_at: DateTime
    """When the destination was made, in UTC."""
    updated_at: DateTime
    """When the destination was last changed, in UTC."""
    description: str | None = None
    """What the destination is for, for people."""
    signing_secret_hint: str | None = None
    """Part of the signing secret, by which people tell secrets apart."""
    secret_rotated_at: DateTime | None = None
    """When the signing secret was last replaced, in UTC."""
    created_by_id: str | None = None
    """Id of the user who made the destination."""
    updated_by_id: str | None = None
    """Id of the user who last changed the destination."""


class AuditLogDestinationResponse(APIStruct, kw_only=True):
    """Answer with one audit log destination."""

    destination: AuditLogDestination
    """The destination, as it is after the call."""


class AuditLogDestinationSecretResponse(APIStruct, kw_only=True):
    """An audit log destination and its signing secret, which is not shown again."""

    destination: AuditLogDestination
    """The destination, as it is after the call."""
    signing_secret: str
    """Secret with which deliveries are signed: store it, it is shown only once."""


class CreateAuditLogDestinationRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.create`."""

    display_name: str
    """Name shown in the studio."""
    url: str
    """URL to which the events are posted."""
    description: str | None = None
    """What the destination is for, for people."""


class DeleteAuditLogDestinationRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.delete`."""

    destination_id: str
    """Id of the destination to delete."""


class GetAuditLogDestinationRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.get`."""

    destination_id: str
    """Id of the destination to fetch."""


class ListAuditLogDestinationsRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class ListAuditLogDestinationsResponse(APIStruct, kw_only=True):
    """A page of audit log destinations."""

    object: str
    """Kind of this object: always `list`."""
    data: list[AuditLogDestination]
    """Destinations of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RotateAuditLogDestinationSecretRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.rotate_secret`."""

    destination_id: str
    """Id of the destination whose secret is replaced."""


class UpdateAuditLogDestinationRequest(APIStruct, kw_only=True):
    """Parameters of `audit_log_destinations.update`."""

    destination_id: str
    """Id of the destination to change."""
    display_name: str | None = None
    """New name shown in the studio."""
    description: str | None = None
    """New text on what the destination is for."""
    url: str | None = None
    """New URL to which the events are posted."""
    status: AuditLogDestinationStatus | None = None
    """Whether events are sent or paused from now on."""
