# @generated
"""File system files."""

from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum


class CreateFileSystemFolderRequest(APIStruct, kw_only=True):
    """What `file_systems_create_folder` takes."""

    file_system_key: str
    path: str


class DeleteFileSystemFileRequest(APIStruct, kw_only=True):
    """What `file_systems_delete_file` takes."""

    file_system_key: str
    path: str | None = None
    recursive: bool | None = None


FileEntryType: TypeAlias = OpenEnum[Literal["file", "dir", "symlink", "other"]]
"""What an entry is."""


class DeleteFileSystemFileResponse(APIStruct, kw_only=True):
    """The file or folder that was deleted."""

    path: str
    type: FileEntryType


class FileEntry(APIStruct, kw_only=True):
    """A file or folder."""

    path: str
    name: str
    type: FileEntryType
    size_bytes: str
    modified: str


class FileSystemFolder(APIStruct, kw_only=True):
    """A folder to create, or that was."""

    path: str


class FileSystemMove(APIStruct, kw_only=True):
    """A move to make, or that was made."""

    from_: str = field(name="from")
    to: str


class ListFileSystemFilesRequest(APIStruct, kw_only=True):
    """What `file_systems_list_files` takes."""

    file_system_key: str
    path: str | None = None
    depth: int | None = None
    max_entries: int | None = None


class ListFileSystemFilesResponse(APIStruct, kw_only=True):
    """The files and folders below a path."""

    path: str
    depth: int
    entries: list[FileEntry]
    entry_count: int
    truncated: bool


class MoveFileSystemFileRequest(APIStruct, kw_only=True):
    """What `file_systems_move_file` takes."""

    file_system_key: str
    from_: str = field(name="from")
    to: str


class StatFileSystemFileRequest(APIStruct, kw_only=True):
    """What `file_systems_stat_file` takes."""

    file_system_key: str
    path: str | None = None


class StatFileSystemFileResponse(APIStruct, kw_only=True):
    """What is known about a file or folder."""

    path: str
    type: FileEntryType
    size_bytes: str
    mode: str
    """Permissions in octal, such as `0644`."""
    modified: str
