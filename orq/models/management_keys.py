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
    """Parameters of `management_keys.create`."""

    name: str
    """Name shown in the studio."""
    permission_mode: ManagementPermissionMode
    """What the key may do: everything, only read, or what `access` lists."""
    access: Mapping[str, AccessLevel] | None = None
    """Level by domain id, such as `budget`; needed if `permission_mode` is restricted."""
    expires_at: DateTimeInput | None = None
    """When the key stops working, in UTC; without one it never does."""


ManagementKeyStatus: TypeAlias = OpenEnum[
    Literal["MANAGEMENT_KEY_STATUS_ACTIVE", "MANAGEMENT_KEY_STATUS_DISABLED", "MANAGEMENT_KEY_STATUS_REVOKED"]
]
"""Whether a management key works."""


class ManagementKey(APIStruct, kw_only=True):
    """A management key, without its token."""

    management_key_id: str
    """Identifies the key in other calls; its token contains it."""
    name: str
    """Name shown in the studio."""
    permission_mode: ManagementPermissionMode
    """What the key may do: everything, only read, or what `access` lists."""
    token_prefix: str
    """First characters of the token, by which people tell keys apart."""
    status: ManagementKeyStatus
    """Whether the key works."""
    created_at: DateTime
    """When the key was made, in UTC."""
    updated_at: DateTime
    """When the key was last changed, in UTC."""
    access: dict[str, AccessLevel] | None = None
    """Level by domain id; present if `permission_mode` is restricted."""
    created_by_id: str | None = None
    """Id of the user who made the key."""
    updated_by_id: str | None = None
    """Id of the user who last changed the key."""
    last_used_at: DateTime | None = None
    """When a call was last made with the key, in UTC."""
    expires_at: DateTime | None = None
    """When the key stops working, in UTC; without one it never does."""


class CreateManagementKeyResponse(APIStruct, kw_only=True):
    """A new management key and its token, which is not shown again."""

    management_key: ManagementKey
    """The new key, without its token."""
    token: str
    """The secret to send, such as `sk-orq-...`: store it, it is shown only once."""


class DeleteManagementKeyRequest(APIStruct, kw_only=True):
    """Parameters of `management_keys.delete`."""

    management_key_id: str
    """Id of the key to delete."""


class GetManagementKeyRequest(APIStruct, kw_only=True):
    """Parameters of `management_keys.get`."""

    management_key_id: str
    """Id of the key to fetch."""


class ListManagementCapabilitiesRequest(APIStruct, kw_only=True):
    """Parameters of `management_keys.list_capabilities`."""


class ManagementDomain(APIStruct, kw_only=True):
    """A part of the API in which a management key can be granted access."""

    id: str | None = None
    """Key of the domain in `access`, such as `api-key` or `budget`."""
    display_name: str | None = None
    """Name shown in the studio."""
    group: OpenEnum[Literal["DOMAIN_GROUP_WORKSPACE_ADMIN"]] | None = None
    """Group under which the studio lists the domain."""
    readable: bool | None = None
    """Whether read access can be granted."""
    writable: bool | None = None
    """Whether write access can be granted."""


class ListManagementCapabilitiesResponse(APIStruct, kw_only=True):
    """The domains in which a management key can be granted access."""

    domains: list[ManagementDomain]
    """All domains, in a fixed order."""


class ListManagementKeysRequest(APIStruct, kw_only=True):
    """Parameters of `management_keys.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 25."""
    starting_after: str | None = None
    """`management_key_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`management_key_id` of the first item of the page after: this page ends before it."""
    status: ManagementKeyStatus | None = None
    """Lists only keys in this state."""
    search: str | None = None
    """Lists only keys whose name contains this text, in any case."""
    permission_mode: Sequence[ManagementPermissionMode] | None = None
    """Lists only keys with one of these permission modes."""


class ListManagementKeysResponse(APIStruct, kw_only=True):
    """A page of management keys."""

    object: str
    """Kind of this object: always `list`."""
    data: list[ManagementKey]
    """Keys of this page."""
    has_more: bool
    """Whether more items follow this page."""


class ManagementKeyResponse(APIStruct, kw_only=True):
    """Answer with one management key, without its token."""

    management_key: ManagementKey
    """The key, as it is after the call, without its token."""


class UpdateManagementKeyRequest(APIStruct, kw_only=True):
    """Parameters of `management_keys.update`."""

    management_key_id: str
    """Id of the key to change."""
    name: str | None = None
    """New name shown in the studio."""
    status: ManagementKeyStatus | None = None
    """New state: active, disabled or revoked."""
    permission_mode: ManagementPermissionMode | None = None
    """What the key may do from now on; to restrict it, give `access`, too."""
    access: Mapping[str, AccessLevel] | None = None
    """New levels by domain id; they replace all present ones. For restricted permissions."""
    expires_at: DateTimeInput | None = None
    """New time at which the key stops working, in UTC."""
    clear_expires_at: bool | None = None
    """Removes the expiry. Not together with `expires_at`."""
