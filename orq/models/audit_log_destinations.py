# @generated
"""Audit log destinations."""

from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum

AuditLogDestinationStatus: TypeAlias = OpenEnum[
    Literal["AUDIT_LOG_DESTINATION_STATUS_ACTIVE", "AUDIT_LOG_DESTINATION_STATUS_PAUSED"]
]
"""Whether a destination gets events."""


class AuditLogDestination(APIStruct, kw_only=True):
    """A webhook that audit log events go to."""

    id: str
    display_name: str
    url: str
    status: AuditLogDestinationStatus
    created_at: DateTime
    updated_at: DateTime
    description: str | None = None
    signing_secret_hint: str | None = None
    secret_rotated_at: DateTime | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None


class AuditLogDestinationResponse(APIStruct, kw_only=True):
    """An audit log destination."""

    destination: AuditLogDestination


class AuditLogDestinationSecretResponse(APIStruct, kw_only=True):
    """An audit log destination and its secret, which is not shown again."""

    destination: AuditLogDestination
    signing_secret: str


class CreateAuditLogDestinationRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_create` takes."""

    display_name: str
    url: str
    description: str | None = None


class DeleteAuditLogDestinationRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_delete` takes."""

    destination_id: str


class GetAuditLogDestinationRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_get` takes."""

    destination_id: str


class ListAuditLogDestinationsRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class ListAuditLogDestinationsResponse(APIStruct, kw_only=True):
    """A page of audit log destinations."""

    object: str
    data: list[AuditLogDestination]
    has_more: bool
    """Whether there are more beyond this page."""


class RotateAuditLogDestinationSecretRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_rotate_secret` takes."""

    destination_id: str


class UpdateAuditLogDestinationRequest(APIStruct, kw_only=True):
    """What `audit_log_destinations_update` takes."""

    destination_id: str
    display_name: str | None = None
    description: str | None = None
    url: str | None = None
    status: AuditLogDestinationStatus | None = None
