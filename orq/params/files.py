# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.files import FilePurpose
from ..types import Base64


class CreateFileRequestParam(TypedDict):
    filename: str
    content: Base64
    purpose: NotRequired[FilePurpose | None]
    content_type: NotRequired[str | None]
    project_id: NotRequired[str | None]


class DeleteFileRequestParam(TypedDict):
    file_id: str


class GetFileContentRequestParam(TypedDict):
    file_id_or_path: str


class GetFileRequestParam(TypedDict):
    file_id: str


class ListFilesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    purpose: NotRequired[str | None]


class UpdateFileRequestParam(TypedDict):
    file_id: str
    file_name: str
