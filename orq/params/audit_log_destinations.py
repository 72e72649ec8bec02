# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.audit_log_destinations import AuditLogDestinationStatus


class CreateAuditLogDestinationRequestParam(TypedDict):
    display_name: str
    url: str
    description: NotRequired[str | None]


class DeleteAuditLogDestinationRequestParam(TypedDict):
    destination_id: str


class GetAuditLogDestinationRequestParam(TypedDict):
    destination_id: str


class ListAuditLogDestinationsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RotateAuditLogDestinationSecretRequestParam(TypedDict):
    destination_id: str


class UpdateAuditLogDestinationRequestParam(TypedDict):
    destination_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    url: NotRequired[str | None]
    status: NotRequired[AuditLogDestinationStatus | None]
