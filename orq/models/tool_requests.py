# @generated
"""Tool requests."""

from typing import Any, Literal

from msgspec import field

from ..types import APIStruct, OpenEnum


class DeleteToolRequest(APIStruct, kw_only=True):
    """Parameters of `tools.delete`."""

    tool_id: str
    """Id of the tool to delete."""


class GetToolVersionRequest(APIStruct, kw_only=True):
    """Parameters of `tools.get_version`."""

    tool_id: str
    """Id of the tool that has the version."""
    version_id: str
    """Id of the version to fetch."""


class ListToolVersionsRequest(APIStruct, kw_only=True):
    """Parameters of `tools.list_versions`."""

    tool_id: str
    """Id of the tool whose versions are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class ToolVersion(APIStruct, kw_only=True):
    """A saved version of a tool."""

    id: str = field(name="_id")
    """Identifies the version in other calls."""
    created_at: str
    """When the version was made, as ISO 8601 text."""
    updated_at: str
    """When the version was last changed, as ISO 8601 text."""
    version: str
    """Number of the version, such as `1.2.0`."""
    checksum: str
    """Hash of the tool's content, which differs if the content does."""
    entity_type: str = field(name="entityType")
    """Kind of resource that the version is of: a tool."""
    entity_id: str = field(name="entityId")
    """Identifies the tool that was saved."""
    data: dict[str, Any]
    """The tool as it was in this version."""
    workspace_id: str
    """Workspace that owns the tool."""
    created_by_id: str | None = None
    """Id of the user who made the version."""
    updated_by_id: str | None = None
    """Id of the user who last changed the version."""
    description: str | None = None
    """What changed in this version, for people."""


class ListToolVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of a tool."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[ToolVersion]
    """Versions of this page."""
    has_more: bool
    """Whether more items follow this page."""


class ListToolsRequest(APIStruct, kw_only=True):
    """Parameters of `tools.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: all tools at once."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class RetrieveToolRequest(APIStruct, kw_only=True):
    """Parameters of `tools.retrieve`."""

    tool_id: str
    """Id of the tool to fetch."""
