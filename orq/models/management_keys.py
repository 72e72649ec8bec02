# @generated
"""Management keys."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, DateTimeInput, OpenEnum

AccessLevel: TypeAlias = OpenEnum[Literal["ACCESS_LEVEL_NONE", "ACCESS_LEVEL_READ", "ACCESS_LEVEL_WRITE"]]
"""What a key may do in a domain."""


ManagementPermissionMode: TypeAlias = OpenEnum[
    Literal[
        "MANAGEMENT_PERMISSION_MODE_ALL",
        "MANAGEMENT_PERMISSION_MODE_RESTRICTED",
        "MANAGEMENT_PERMISSION_MODE_READ_ONLY",
    ]
]
"""Whether a key may do all, only read, or what `access` says."""


class CreateManagementKeyRequest(APIStruct, kw_only=True):
    """What `management_keys_create` takes."""

    name: str
    permission_mode: ManagementPermissionMode
    access: Mapping[str, AccessLevel] | None = None
    expires_at: DateTimeInput | None = None


ManagementKeyStatus: TypeAlias = OpenEnum[
    Literal["MANAGEMENT_KEY_STATUS_ACTIVE", "MANAGEMENT_KEY_STATUS_DISABLED", "MANAGEMENT_KEY_STATUS_REVOKED"]
]
"""Whether a management key works."""


class ManagementKey(APIStruct, kw_only=True):
    """A management key, without its token."""

    management_key_id: str
    name: str
    permission_mode: ManagementPermissionMode
    token_prefix: str
    status: ManagementKeyStatus
    created_at: DateTime
    updated_at: DateTime
    access: dict[str, AccessLevel] | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    last_used_at: DateTime | None = None
    expires_at: DateTime | None = None


class CreateManagementKeyResponse(APIStruct, kw_only=True):
    """A new management key and its token, which is not shown again."""

    management_key: ManagementKey
    token: str


class DeleteManagementKeyRequest(APIStruct, kw_only=True):
    """What `management_keys_delete` takes."""

    management_key_id: str


class GetManagementKeyRequest(APIStruct, kw_only=True):
    """What `management_keys_get` takes."""

    management_key_id: str


class ListManagementCapabilitiesRequest(APIStruct, kw_only=True):
    """What `management_keys_list_capabilities` takes."""


class ManagementDomain(APIStruct, kw_only=True):
    """A domain in which a management key is granted permissions."""

    id: str | None = None
    display_name: str | None = None
    group: OpenEnum[Literal["DOMAIN_GROUP_WORKSPACE_ADMIN"]] | None = None
    readable: bool | None = None
    writable: bool | None = None


class ListManagementCapabilitiesResponse(APIStruct, kw_only=True):
    """The domains in which a management key can be granted permissions."""

    domains: list[ManagementDomain]


class ListManagementKeysRequest(APIStruct, kw_only=True):
    """What `management_keys_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `management_key_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `management_key_id` of an item: the page ends right before it."""
    status: ManagementKeyStatus | None = None
    search: str | None = None
    permission_mode: Sequence[ManagementPermissionMode] | None = None


class ListManagementKeysResponse(APIStruct, kw_only=True):
    """A page of management keys."""

    object: str
    data: list[ManagementKey]
    has_more: bool
    """Whether there are more beyond this page."""


class ManagementKeyResponse(APIStruct, kw_only=True):
    """A management key."""

    management_key: ManagementKey


class UpdateManagementKeyRequest(APIStruct, kw_only=True):
    """What `management_keys_update` takes."""

    management_key_id: str
    name: str | None = None
    status: ManagementKeyStatus | None = None
    permission_mode: ManagementPermissionMode | None = None
    access: Mapping[str, AccessLevel] | None = None
    expires_at: DateTimeInput | None = None
    clear_expires_at: bool | None = None
