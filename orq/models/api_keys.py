# @generated
"""Api keys."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum


class APIKey(APIStruct, kw_only=True):
    """An API key. Its whole token is shown only when it is created."""

    id: str
    """Identifies the key in other calls."""
    name: str
    """Name shown in the studio."""
    workspace_id: str
    """Workspace that owns the key."""
    token: str
    """The secret to send: whole in the answer to the creation, masked afterwards."""
    active: bool | None = None
    """Whether calls with the key are accepted."""
    is_legacy: bool | None = None
    """Whether the key has the older format of tokens."""
    source: str | None = None
    """Where the key was made: `workspace` or `router`."""
    budget: dict[str, Any] | None = None
    """Budget of this key, if it has one; change it with `client.budgets`."""
    expiration: DateTime | None = None
    """When the key stops working, in UTC; without one it never does."""
    projects: list[str] | None = None
    """Ids of the projects that the key may use."""
    created_by_id: str | None = None
    """Id of the user who made the key."""
    updated_by_id: str | None = None
    """Id of the user who last changed the key."""
    created: DateTime | None = None
    """When the key was made, in UTC."""
    updated: DateTime | None = None
    """When the key was last changed, in UTC."""
    consumption: Number | None = None
    """Cost used in the present period of the budget."""
    token_consumption: int | None = None
    """Tokens used in the present period of the budget."""
    requests_per_minute_consumption: Number | None = None
    """Requests used of the rate limit in the present minute."""
    owner: dict[str, Any] | None = None
    """Who owns the key: a user, or a service account."""
    project_scope: dict[str, Any] | None = None
    """Whether the key reaches all projects or a single one."""
    permission_mode: str | None = None
    """What the key may do: everything, only read, or what `access` lists."""
    access: dict[str, str] | None = None
    """Level by domain id, such as `ACCESS_LEVEL_READ` for `agent`; for restricted permissions."""
    token_prefix: str | None = None
    """First characters of the token, by which people tell keys apart."""
    status: str | None = None
    """Whether the key works: `active`, `disabled` or `revoked`."""
    constraints: dict[str, Any] | None = None
    """Limits of the key, such as the time at which it expires."""
    mcp_access: dict[str, Any] | None = None
    """MCP gateways that the key may use. Without it, all gateways of its projects."""
    legacy_token_family: str | None = None
    """Family of an older token, by which the service checks it."""
    legacy_key_id: str | None = None
    """Id that the key had before the present format of ids."""
    last_used_at: DateTime | None = None
    """When a call was last made with the key, in UTC; kept with some delay."""


APIKeySource: TypeAlias = OpenEnum[Literal["workspace", "router"]]
"""Where an API key was made."""


APIKeyStatus: TypeAlias = OpenEnum[Literal["active", "disabled", "revoked"]]
"""Whether an API key works."""


class Constraints(APIStruct, kw_only=True):
    """What limits an API key."""

    expires_at: DateTimeInput | None = None
    """When the key stops working, in UTC; without one it never does."""


class Owner(APIStruct, kw_only=True):
    """Who owns an API key."""

    type: str
    """Whether a user or a service account owns the key."""
    user_id: str | None = None
    """Id of the user, if a user owns the key."""


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
"""Whether a key may do everything, only read, or only what `access` lists."""


RequestProjectScopeMode: TypeAlias = OpenEnum[
    Literal["all", "single", "PROJECT_SCOPE_MODE_ALL", "PROJECT_SCOPE_MODE_SINGLE"]
]
"""Whether a key may reach all projects or a single one."""


class SingleProjectScope(APIStruct, kw_only=True):
    """The only project that a key may reach."""

    project_id: str
    """The only project that the key may reach, by its id."""


class RequestProjectScope(APIStruct, kw_only=True):
    """Which projects an API key may reach."""

    all: dict[str, Any] | None = None
    """Present, as an empty object, if the key reaches all projects."""
    mode: RequestProjectScopeMode | None = None
    """Whether the key reaches all projects or a single one."""
    project_id: str | None = None
    """Id of the only project that the key reaches."""
    single: SingleProjectScope | None = None
    """The only project that the key reaches."""


class CreateAPIKeyRequest(APIStruct, kw_only=True):
    """Parameters of `api_keys.create`."""

    name: str
    """Name shown in the studio."""
    access: Mapping[str, str] | None = None
    """Level by domain id, such as `ACCESS_LEVEL_READ` for `agent`; for restricted permissions."""
    constraints: Constraints | None = None
    """Limits of the key, such as the time at which it expires."""
    expiration: DateTimeInput | None = None
    """When the key stops working, in UTC; without one it never does."""
    owner: Owner | None = None
    """Who owns the key. Default: a service account."""
    permission_mode: PermissionMode | None = None
    """What the key may do: everything, only read, or what `access` lists. Default: everything."""
    project_scope: RequestProjectScope | None = None
    """Projects that the key reaches. Default: all."""
    projects: Sequence[str] | None = None
    """Ids of the projects that the key may use."""


class DeleteAPIKeyRequest(APIStruct, kw_only=True):
    """Parameters of `api_keys.delete`."""

    api_key_id: str
    """Id of the key to delete."""


DomainGroup: TypeAlias = OpenEnum[
    Literal["DOMAIN_GROUP_UNSPECIFIED", "DOMAIN_GROUP_WORKSPACE_ADMIN", "DOMAIN_GROUP_PLATFORM", "DOMAIN_GROUP_GATEWAY"]
]
"""Group under which the studio lists a domain."""


class Domain(APIStruct, kw_only=True):
    """A part of the API in which a key can be granted access."""

    allowed_scopes: list[str]
    """Kinds of project scope under which the domain can be granted."""
    display_name: str
    """Name shown in the studio."""
    extra_write_verbs: list[str]
    """Further actions that write access allows, by their whole names."""
    group: DomainGroup
    """Group under which the studio lists the domain."""
    id: str
    """Key of the domain in `access`, such as `agent` or `chat_completions`."""
    readable: bool
    """Whether read access can be granted."""
    writable: bool
    """Whether write access can be granted."""


class GetAPIKeyRequest(APIStruct, kw_only=True):
    """Parameters of `api_keys.get`."""

    api_key_id: str
    """Id of the key to fetch."""


class ListAPIKeyCapabilitiesRequest(APIStruct, kw_only=True):
    """Parameters of `api_keys.list_capabilities`."""


class ListAPIKeyCapabilitiesResponse(APIStruct, kw_only=True):
    """The domains in which an API key can be granted access."""

    domains: list[Domain]
    """All domains: those of the workspace's administration first, the gateway's last."""


class ListAPIKeysRequest(APIStruct, kw_only=True):
    """Parameters of `api_keys.list`."""

    project_id: str | None = None
    """Lists only keys of this project."""
    source: APIKeySource | None = None
    """Lists only keys made for the workspace, or only those for the router."""


class UpdateAPIKeyRequest(APIStruct, kw_only=True):
    """Parameters of `api_keys.update`."""

    api_key_id: str
    """Id of the key to change."""
    access: Mapping[str, str] | None = None
    """New levels by domain id; they replace all present ones. For restricted permissions."""
    active: bool | None = None
    """Whether calls with the key are accepted."""
    constraints: Constraints | None = None
    """New limits, such as the time at which the key expires."""
    name: str | None = None
    """New name shown in the studio."""
    permission_mode: PermissionMode | None = None
    """What the key may do from now on: everything, only read, or what `access` lists."""
    project_scope: RequestProjectScope | None = None
    """Projects that the key reaches from now on."""
    status: APIKeyStatus | None = None
    """New state: `active`, `disabled` or `revoked`."""
