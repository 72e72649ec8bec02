# Generated from api/.
"""Dict twins of `orq.models.file_system_files`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class CreateFileSystemFolderRequestParam(TypedDict):
    """A `CreateFileSystemFolderRequest` as a dict."""

    file_system_key: str
    path: str


class DeleteFileSystemFileRequestParam(TypedDict):
    """A `DeleteFileSystemFileRequest` as a dict."""

    file_system_key: str
    path: NotRequired[str | None]
    recursive: NotRequired[bool | None]


class ListFileSystemFilesRequestParam(TypedDict):
    """A `ListFileSystemFilesRequest` as a dict."""

    file_system_key: str
    path: NotRequired[str | None]
    depth: NotRequired[int | None]
    max_entries: NotRequired[int | None]


_MoveFileSystemFileRequestKeywords = TypedDict("_MoveFileSystemFileRequestKeywords", {"from": "str"})


class MoveFileSystemFileRequestParam(_MoveFileSystemFileRequestKeywords):
    """A `MoveFileSystemFileRequest` as a dict."""

    file_system_key: str
    to: str


class StatFileSystemFileRequestParam(TypedDict):
    """A `StatFileSystemFileRequest` as a dict."""

    file_system_key: str
    path: NotRequired[str | None]
