# @generated

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict

from ..models.management_keys import AccessLevel, ManagementKeyStatus, ManagementPermissionMode
from ..types import DateTimeInput, SequenceNotStr


class CreateManagementKeyRequestParam(TypedDict):
    name: str
    permission_mode: ManagementPermissionMode
    access: NotRequired[Mapping[str, AccessLevel] | None]
    expires_at: NotRequired[DateTimeInput | None]


class DeleteManagementKeyRequestParam(TypedDict):
    management_key_id: str


class GetManagementKeyRequestParam(TypedDict):
    management_key_id: str


class ListManagementCapabilitiesRequestParam(TypedDict): ...


class ListManagementKeysRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    status: NotRequired[ManagementKeyStatus | None]
    search: NotRequired[str | None]
    permission_mode: NotRequired[SequenceNotStr[ManagementPermissionMode] | None]


class UpdateManagementKeyRequestParam(TypedDict):
    management_key_id: str
    name: NotRequired[str | None]
    status: NotRequired[ManagementKeyStatus | None]
    permission_mode: NotRequired[ManagementPermissionMode | None]
    access: NotRequired[Mapping[str, AccessLevel] | None]
    expires_at: NotRequired[DateTimeInput | None]
    clear_expires_at: NotRequired[bool | None]
