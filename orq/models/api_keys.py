# @generated
"""Api keys."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum


class APIKey(APIStruct, kw_only=True):
    """An API key; its token is masked but when it is created."""

    id: str
    name: str
    workspace_id: str
    token: str
    active: bool | None = None
    is_legacy: bool | None = None
    source: str | None = None
    budget: dict[str, Any] | None = None
    expiration: DateTime | None = None
    projects: list[str] | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    created: DateTime | None = None
    updated: DateTime | None = None
    consumption: Number | None = None
    token_consumption: int | None = None
    requests_per_minute_consumption: Number | None = None
    owner: dict[str, Any] | None = None
    project_scope: dict[str, Any] | None = None
    permission_mode: str | None = None
    access: dict[str, str] | None = None
    token_prefix: str | None = None
    status: str | None = None
    constraints: dict[str, Any] | None = None
    mcp_access: dict[str, Any] | None = None
    legacy_token_family: str | None = None
    legacy_key_id: str | None = None
    last_used_at: DateTime | None = None


APIKeySource: TypeAlias = OpenEnum[Literal["workspace", "router"]]
"""Where an API key comes from."""


APIKeyStatus: TypeAlias = OpenEnum[Literal["active", "disabled", "revoked"]]
"""Whether an API key works."""


class Constraints(APIStruct, kw_only=True):
    """What limits an API key."""

    expires_at: DateTimeInput | None = None


class Owner(APIStruct, kw_only=True):
    """Who owns an API key."""

    type: str
    user_id: str | None = None


PermissionMode: TypeAlias = OpenEnum[
    Literal[
        "all",
        "restricted",
        "read_only",
        "PERMISSION_MODE_ALL",
        "PERMISSION_MODE_RESTRICTED",
        "PERMISSION_MODE_READ_ONLY",
    ]
]
"""Whether a key may do all, only read, or what `access` says."""


RequestProjectScopeMode: TypeAlias = OpenEnum[
    Literal["all", "single", "PROJECT_SCOPE_MODE_ALL", "PROJECT_SCOPE_MODE_SINGLE"]
]
"""Whether a key may reach all projects or one."""


class SingleProjectScope(APIStruct, kw_only=True):
    """The project that a key may reach."""

    project_id: str


class RequestProjectScope(APIStruct, kw_only=True):
    """Which projects an API key may reach."""

    all: dict[str, Any] | None = None
    mode: RequestProjectScopeMode | None = None
    project_id: str | None = None
    single: SingleProjectScope | None = None


class CreateAPIKeyRequest(APIStruct, kw_only=True):
    """What `api_keys_create` takes."""

    name: str
    access: Mapping[str, str] | None = None
    constraints: Constraints | None = None
    expiration: DateTimeInput | None = None
    owner: Owner | None = None
    permission_mode: PermissionMode | None = None
    project_scope: RequestProjectScope | None = None
    projects: Sequence[str] | None = None


class DeleteAPIKeyRequest(APIStruct, kw_only=True):
    """What `api_keys_delete` takes."""

    api_key_id: str


DomainGroup: TypeAlias = OpenEnum[
    Literal["DOMAIN_GROUP_UNSPECIFIED", "DOMAIN_GROUP_WORKSPACE_ADMIN", "DOMAIN_GROUP_PLATFORM", "DOMAIN_GROUP_GATEWAY"]
]
"""The group of a domain."""


class Domain(APIStruct, kw_only=True):
    """A domain in which permissions are granted."""

    allowed_scopes: list[str]
    display_name: str
    extra_write_verbs: list[str]
    group: DomainGroup
    id: str
    readable: bool
    writable: bool


class GetAPIKeyRequest(APIStruct, kw_only=True):
    """What `api_keys_get` takes."""

    api_key_id: str


class ListAPIKeyCapabilitiesRequest(APIStruct, kw_only=True):
    """What `api_keys_list_capabilities` takes."""


class ListAPIKeyCapabilitiesResponse(APIStruct, kw_only=True):
    """The domains in which an API key can be granted permissions."""

    domains: list[Domain]


class ListAPIKeysRequest(APIStruct, kw_only=True):
    """What `api_keys_list` takes."""

    project_id: str | None = None
    source: APIKeySource | None = None


class UpdateAPIKeyRequest(APIStruct, kw_only=True):
    """What `api_keys_update` takes."""

    api_key_id: str
    access: Mapping[str, str] | None = None
    active: bool | None = None
    constraints: Constraints | None = None
    name: str | None = None
    permission_mode: PermissionMode | None = None
    project_scope: RequestProjectScope | None = None
    status: APIKeyStatus | None = None
