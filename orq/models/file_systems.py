# @generated
"""File systems."""

from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum
from .sharing import Sharing

FileSystemExternalAccess: TypeAlias = OpenEnum[Literal["disabled", "read_only", "read_write"]]
"""What external MCP clients may do with a file system."""


class CreateFileSystemRequest(APIStruct, kw_only=True):
    """What `file_systems_create` takes."""

    key: str
    path: str
    display_name: str | None = None
    description: str | None = None
    external_access: FileSystemExternalAccess | None = None
    sharing: Sharing | None = None


class DeleteFileSystemRequest(APIStruct, kw_only=True):
    """What `file_systems_delete` takes."""

    file_system_key: str


class FileSystem(APIStruct, kw_only=True):
    """A file system for agents and MCP clients."""

    key: str
    display_name: str
    description: str
    project_id: str
    external_access: FileSystemExternalAccess
    created: str
    updated: str
    id: str = field(name="_id")
    created_by_id: str | None = None
    updated_by_id: str | None = None
    sharing: Sharing | None = None
    used_bytes: str | None = None
    used_inodes: str | None = None
    last_metered_at: str | None = None


class ListFileSystemsRequest(APIStruct, kw_only=True):
    """What `file_systems_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None
    project_id: str | None = None


class ListFileSystemsResponse(APIStruct, kw_only=True):
    """A page of file systems."""

    object: OpenEnum[Literal["list"]]
    data: list[FileSystem]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveFileSystemRequest(APIStruct, kw_only=True):
    """What `file_systems_retrieve` takes."""

    file_system_key: str


class UpdateFileSystemRequest(APIStruct, kw_only=True):
    """What `file_systems_update` takes."""

    file_system_key: str
    display_name: str | None = None
    description: str | None = None
    path: str | None = None
    external_access: FileSystemExternalAccess | None = None
    sharing: Sharing | None = None
