# @generated
"""File system files."""

from typing import Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum


class CreateFileSystemFolderRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.create_folder`."""

    file_system_key: str
    """Key of the file system that gets the folder."""
    path: str
    """Folder to create, with the folders above it."""


class DeleteFileSystemFileRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.delete_file`."""

    file_system_key: str
    """Key of the file system that holds the file."""
    path: str | None = None
    """File or folder to delete."""
    recursive: bool | None = None
    """Whether a folder is deleted with all that is in it. Default: false."""


FileEntryType: TypeAlias = OpenEnum[Literal["file", "dir", "symlink", "other"]]
"""Whether an entry is a file, a folder, a link or something else."""


class DeleteFileSystemFileResponse(APIStruct, kw_only=True):
    """The file or folder that was deleted."""

    path: str
    """File or folder that was deleted."""
    type: FileEntryType
    """Whether it was a file, a folder or a link."""


class FileEntry(APIStruct, kw_only=True):
    """File or folder in a file system."""

    path: str
    """Whole path of the entry in the file system."""
    name: str
    """Last part of the path."""
    type: FileEntryType
    """Whether the entry is a file, a folder or a link."""
    size_bytes: str
    """Size in bytes, as text."""
    modified: str
    """When the content was last changed."""


class FileSystemFolder(APIStruct, kw_only=True):
    """Folder that is created."""

    path: str
    """Folder to create, with the folders above it."""


class FileSystemMove(APIStruct, kw_only=True):
    """Paths before and after a move."""

    from_: str = field(name="from")
    """Path of the file or folder before the move."""
    to: str
    """Path of the file or folder after the move."""


class ListFileSystemFilesRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.list_files`."""

    file_system_key: str
    """Key of the file system to look into."""
    path: str | None = None
    """Folder whose content is listed. Default: the whole file system."""
    depth: int | None = None
    """Number of levels below `path` to list."""
    max_entries: int | None = None
    """Most entries to list; `truncated` says whether more exist."""


class ListFileSystemFilesResponse(APIStruct, kw_only=True):
    """The files and folders below a path."""

    path: str
    """Folder whose content is listed."""
    depth: int
    """Number of levels below `path` that are listed."""
    entries: list[FileEntry]
    """Files and folders that were found."""
    entry_count: int
    """Number of `entries`."""
    truncated: bool
    """Whether there are more entries than are listed."""


class MoveFileSystemFileRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.move_file`."""

    file_system_key: str
    """Key of the file system that holds the file."""
    from_: str = field(name="from")
    """Path of the file or folder before the move."""
    to: str
    """Path of the file or folder after the move."""


class StatFileSystemFileRequest(APIStruct, kw_only=True):
    """Parameters of `file_systems.stat_file`."""

    file_system_key: str
    """Key of the file system that holds the file."""
    path: str | None = None
    """File or folder to look up."""


class StatFileSystemFileResponse(APIStruct, kw_only=True):
    """Size, permissions and time of a file or folder."""

    path: str
    """Whole path in the file system."""
    type: FileEntryType
    """Whether it is a file, a folder or a link."""
    size_bytes: str
    """Size in bytes, as text."""
    mode: str
    """Permissions in octal, such as `0644`."""
    modified: str
    """When the content was last changed."""
