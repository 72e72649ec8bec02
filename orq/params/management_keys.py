# Generated from api/.
"""Dict twins of `orq.models.management_keys`."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict

from ..models.management_keys import AccessLevel, ManagementKeyStatus, ManagementPermissionMode
from ..types import DateTimeInput, SequenceNotStr


class CreateManagementKeyRequestParam(TypedDict):
    """A `CreateManagementKeyRequest` as a dict."""

    name: str
    permission_mode: ManagementPermissionMode
    access: NotRequired[Mapping[str, AccessLevel] | None]
    expires_at: NotRequired[DateTimeInput | None]


class DeleteManagementKeyRequestParam(TypedDict):
    """A `DeleteManagementKeyRequest` as a dict."""

    management_key_id: str


class GetManagementKeyRequestParam(TypedDict):
    """A `GetManagementKeyRequest` as a dict."""

    management_key_id: str


class ListManagementCapabilitiesRequestParam(TypedDict):
    """A `ListManagementCapabilitiesRequest` as a dict."""


class ListManagementKeysRequestParam(TypedDict):
    """A `ListManagementKeysRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    status: NotRequired[ManagementKeyStatus | None]
    search: NotRequired[str | None]
    permission_mode: NotRequired[SequenceNotStr[ManagementPermissionMode] | None]


class UpdateManagementKeyRequestParam(TypedDict):
    """An `UpdateManagementKeyRequest` as a dict."""

    management_key_id: str
    name: NotRequired[str | None]
    status: NotRequired[ManagementKeyStatus | None]
    permission_mode: NotRequired[ManagementPermissionMode | None]
    access: NotRequired[Mapping[str, AccessLevel] | None]
    expires_at: NotRequired[DateTimeInput | None]
    clear_expires_at: NotRequired[bool | None]
