# @generated
"""File systems."""

from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum
from .sharing import Sharing

FileSystemExternalAccess: TypeAlias = OpenEnum[Literal["disabled", "read_only", "read_write"]]
"""What external MCP clients may do with a file system."""


class CreateFileSystemRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.create`."""

    key: str
    """Name of the file system, unique in the workspace."""
    path: str
    """Project and folders of the file system, such as `Default/data`."""
    display_name: str | None = None
    """Name shown in the studio. Default: `key`."""
    description: str | None = None
    """What the file system holds; agents read it."""
    external_access: FileSystemExternalAccess | None = None
    """What external MCP clients may do: nothing, read, or also write."""
    sharing: Sharing | None = None
    """Which other projects may use the file system."""


class DeleteFileSystemRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.delete`."""

    file_system_key: str
    """Key of the file system to delete."""


class FileSystem(APIStruct, kw_only=True):
    """Place for files that agents and MCP clients share."""

    key: str
    """Name of the file system, unique in the workspace."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the file system holds; agents read it."""
    project_id: str
    """Project that owns the file system."""
    external_access: FileSystemExternalAccess
    """What external MCP clients may do: nothing, read, or also write."""
    created: str
    """When the file system was made, as ISO 8601 text."""
    updated: str
    """When the file system was last changed, as ISO 8601 text."""
    id: str = field(name="_id")
    """Identifies the file system in other calls."""
    created_by_id: str | None = None
    """Id of the user who made the file system; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the file system; null if no user is known."""
    sharing: Sharing | None = None
    """Which other projects may use the file system."""
    used_bytes: str | None = None
    """Size of all files in bytes, as text; null before it was first measured."""
    used_inodes: str | None = None
    """Number of files and folders, as text; null before it was first measured."""
    last_metered_at: str | None = None
    """When the use was last measured; null before the first time."""


class ListFileSystemsRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.list`."""

    limit: int | None = None
    """Number of items in a page. Default: the service's."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only file systems that match this text."""
    project_id: str | None = None
    """Lists only file systems of this project."""


class ListFileSystemsResponse(APIStruct, kw_only=True):
    """A page of file systems."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[FileSystem]
    """File systems of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveFileSystemRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.retrieve`."""

    file_system_key: str
    """Key of the file system to fetch."""


class UpdateFileSystemRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.update`."""

    file_system_key: str
    """Key of the file system to change."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the file system holds; agents read it."""
    path: str | None = None
    """Project and folders into which the file system moves."""
    external_access: FileSystemExternalAccess | None = None
    """What external MCP clients may do: nothing, read, or also write."""
    sharing: Sharing | None = None
    """Which other projects may use the file system."""
