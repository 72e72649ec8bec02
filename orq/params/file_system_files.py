# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class CreateFileSystemFolderRequestParam(TypedDict):
    file_system_key: str
    path: str


class DeleteFileSystemFileRequestParam(TypedDict):
    file_system_key: str
    path: NotRequired[str | None]
    recursive: NotRequired[bool | None]


class ListFileSystemFilesRequestParam(TypedDict):
    file_system_key: str
    path: NotRequired[str | None]
    depth: NotRequired[int | None]
    max_entries: NotRequired[int | None]


_MoveFileSystemFileRequestKeywords = TypedDict("_MoveFileSystemFileRequestKeywords", {"from": "str"})


class MoveFileSystemFileRequestParam(_MoveFileSystemFileRequestKeywords):
    file_system_key: str
    to: str


class StatFileSystemFileRequestParam(TypedDict):
    file_system_key: str
    path: NotRequired[str | None]
