# @generated
"""Files."""

from typing import Literal, TypeAlias

from ..types import APIStruct, Base64, DateTime, OpenEnum

FilePurpose: TypeAlias = OpenEnum[
    Literal[
        "FILE_PURPOSE_RETRIEVAL",
        "FILE_PURPOSE_KNOWLEDGE_DATASOURCE",
        "FILE_PURPOSE_BATCH",
        "FILE_PURPOSE_CODE_INTERPRETER",
    ]
]
"""What a file is for."""


class CreateFileRequest(APIStruct, kw_only=True):
    """What `files_create` takes."""

    filename: str
    content: Base64
    """A path, bytes or an open file, sent as base64; text is base64 already."""
    purpose: FilePurpose | None = None
    content_type: str | None = None
    project_id: str | None = None


class DeleteFileRequest(APIStruct, kw_only=True):
    """What `files_delete` takes."""

    file_id: str


class File(APIStruct, kw_only=True):
    """An uploaded file."""

    file_id: str
    purpose: FilePurpose
    file_name: str
    bytes: str
    """Its size."""
    created_at: DateTime
    project_id: str


class FileResponse(APIStruct, kw_only=True):
    """A file."""

    file: File


class GetFileContentRequest(APIStruct, kw_only=True):
    """What `files_get_content` takes."""

    file_id_or_path: str


class GetFileContentResponse(APIStruct, kw_only=True):
    """An address from which to download a file."""

    download_url: str


class GetFileRequest(APIStruct, kw_only=True):
    """What `files_get` takes."""

    file_id: str


class ListFilesRequest(APIStruct, kw_only=True):
    """What `files_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `file_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `file_id` of an item: the page ends right before it."""
    project_id: str | None = None
    purpose: str | None = None


class ListFilesResponse(APIStruct, kw_only=True):
    """A page of files."""

    object: str
    data: list[File]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdateFileRequest(APIStruct, kw_only=True):
    """What `files_update` takes."""

    file_id: str
    file_name: str
