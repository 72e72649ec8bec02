# @generated
"""Tool requests."""

from typing import Any, Literal

from msgspec import field

from ..types import APIStruct, OpenEnum


class DeleteToolRequest(APIStruct, kw_only=True):
    """What `tools_delete` takes."""

    tool_id: str


class GetToolVersionRequest(APIStruct, kw_only=True):
    """What `tools_get_version` takes."""

    tool_id: str
    version_id: str


class ListToolVersionsRequest(APIStruct, kw_only=True):
    """What `tools_list_versions` takes."""

    tool_id: str
    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class ToolVersion(APIStruct, kw_only=True):
    """A version of a tool."""

    id: str = field(name="_id")
    created_at: str
    updated_at: str
    version: str
    checksum: str
    entity_type: str = field(name="entityType")
    entity_id: str = field(name="entityId")
    data: dict[str, Any]
    """The tool as it was."""
    workspace_id: str
    created_by_id: str | None = None
    updated_by_id: str | None = None
    description: str | None = None


class ListToolVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of a tool."""

    object: OpenEnum[Literal["list"]]
    data: list[ToolVersion]
    has_more: bool
    """Whether there are more beyond this page."""


class ListToolsRequest(APIStruct, kw_only=True):
    """What `tools_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 200; if not given, all."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class RetrieveToolRequest(APIStruct, kw_only=True):
    """What `tools_retrieve` takes."""

    tool_id: str
