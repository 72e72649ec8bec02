# Generated from api/.
"""Dict twins of `orq.models.files`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.files import FilePurpose
from ..types import Base64


class CreateFileRequestParam(TypedDict):
    """A `CreateFileRequest` as a dict."""

    filename: str
    content: Base64
    purpose: NotRequired[FilePurpose | None]
    content_type: NotRequired[str | None]
    project_id: NotRequired[str | None]


class DeleteFileRequestParam(TypedDict):
    """A `DeleteFileRequest` as a dict."""

    file_id: str


class GetFileContentRequestParam(TypedDict):
    """A `GetFileContentRequest` as a dict."""

    file_id_or_path: str


class GetFileRequestParam(TypedDict):
    """A `GetFileRequest` as a dict."""

    file_id: str


class ListFilesRequestParam(TypedDict):
    """A `ListFilesRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    purpose: NotRequired[str | None]


class UpdateFileRequestParam(TypedDict):
    """An `UpdateFileRequest` as a dict."""

    file_id: str
    file_name: str
