# @generated
"""Ip allowlists."""

from ..types import APIStruct, DateTime


class AddIPRangeRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.add_ip_range`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""
    cidr: str | None = None
    """Addresses to allow, in CIDR notation, such as `203.0.113.0/24`."""
    description: str | None = None
    """What the range is for, for people."""


class IPRange(APIStruct, kw_only=True):
    """Addresses that may reach the workspace."""

    id: str
    """Identifies the IP range in other calls."""
    cidr: str
    """The addresses, in CIDR notation, such as `203.0.113.0/24`."""
    description: str
    """What the range is for, for people."""
    created_at: DateTime
    """When the range was added, in UTC."""
    created_by_id: str | None = None
    """Id of the user who added the range."""


class AddIPRangeResponse(APIStruct, kw_only=True):
    """Answer with the IP range that was added."""

    range: IPRange
    """The IP range that was added."""


class DeleteIPRangeRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.delete_ip_range`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""
    range_id: str
    """Id of the IP range to delete."""


class GetIPAllowlistRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.get_ip_allowlist`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""


class IPAllowlist(APIStruct, kw_only=True):
    """The IP ranges that may reach the workspace."""

    enabled: bool
    """Whether only addresses in `ranges` may reach the workspace."""
    ranges: list[IPRange]
    """IP ranges that may reach the workspace."""


class GetIPAllowlistResponse(APIStruct, kw_only=True):
    """The IP ranges that may reach the workspace, and your own IP."""

    ip_allowlist: IPAllowlist
    """Whether the allowlist is on, and its ranges."""
    current_ip: str
    """IP address from which this call came."""


class UpdateIPAllowlistRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_security.update_ip_allowlist`."""

    workspace_key: str
    """Key of the workspace, as URLs of the studio contain it."""
    enabled: bool | None = None
    """Whether only listed addresses may reach the workspace. Add your own address first."""


class UpdateIPAllowlistResponse(APIStruct, kw_only=True):
    """The IP ranges that may reach the workspace."""

    ip_allowlist: IPAllowlist
    """The allowlist, as it is after the call."""
