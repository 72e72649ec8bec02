# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.file_systems import FileSystemExternalAccess
from ..models.sharing import Sharing
from .sharing import SharingParam


class CreateFileSystemRequestParam(TypedDict):
    key: str
    path: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    external_access: NotRequired[FileSystemExternalAccess | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class DeleteFileSystemRequestParam(TypedDict):
    file_system_key: str


class ListFileSystemsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrieveFileSystemRequestParam(TypedDict):
    file_system_key: str


class UpdateFileSystemRequestParam(TypedDict):
    file_system_key: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    path: NotRequired[str | None]
    external_access: NotRequired[FileSystemExternalAccess | None]
    sharing: NotRequired[Sharing | SharingParam | None]
