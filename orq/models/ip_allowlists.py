# @generated
"""Ip allowlists."""

from ..types import APIStruct, DateTime


class AddIPRangeRequest(APIStruct, kw_only=True):
    """What `workspace_security_add_ip_range` takes."""

    workspace_key: str
    cidr: str | None = None
    description: str | None = None


class IPRange(APIStruct, kw_only=True):
    """An IP range."""

    id: str
    cidr: str
    description: str
    created_at: DateTime
    created_by_id: str | None = None


class AddIPRangeResponse(APIStruct, kw_only=True):
    """An IP range."""

    range: IPRange


class DeleteIPRangeRequest(APIStruct, kw_only=True):
    """What `workspace_security_delete_ip_range` takes."""

    workspace_key: str
    range_id: str


class GetIPAllowlistRequest(APIStruct, kw_only=True):
    """What `workspace_security_get_ip_allowlist` takes."""

    workspace_key: str


class IPAllowlist(APIStruct, kw_only=True):
    """The IP ranges that may reach the workspace."""

    enabled: bool
    ranges: list[IPRange]


class GetIPAllowlistResponse(APIStruct, kw_only=True):
    """The IP ranges that may reach the workspace, and your own IP."""

    ip_allowlist: IPAllowlist
    current_ip: str


class UpdateIPAllowlistRequest(APIStruct, kw_only=True):
    """What `workspace_security_update_ip_allowlist` takes."""

    workspace_key: str
    enabled: bool | None = None


class UpdateIPAllowlistResponse(APIStruct, kw_only=True):
    """The IP ranges that may reach the workspace."""

    ip_allowlist: IPAllowlist
