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
"""Use for which a file was uploaded, such as retrieval or a batch."""


class CreateFileRequest(APIStruct, kw_only=True):
    """Parameters of `files.create`."""

    filename: str
    """Name of the file, with its extension."""
    content: Base64
    """File to upload: a path, bytes or an open file; a text must be base64 already."""
    purpose: FilePurpose | None = None
    """What the file is for. Default: retrieval."""
    content_type: str | None = None
    """Media type of the file, such as `application/pdf`."""
    project_id: str | None = None
    """Project that owns the file. Default: the project of the API key."""


class DeleteFileRequest(APIStruct, kw_only=True):
    """Parameters of `files.delete`."""

    file_id: str
    """Id of the file to delete."""


class File(APIStruct, kw_only=True):
    """An uploaded file."""

    file_id: str
    """Identifies the file in other calls."""
    purpose: FilePurpose
    """What the file is for, such as retrieval or a batch."""
    file_name: str
    """Name of the file, with its extension."""
    bytes: str
    """Size of the file in bytes, as text."""
    created_at: DateTime
    """When the file was uploaded, in UTC."""
    project_id: str
    """Project that owns the file."""


class FileResponse(APIStruct, kw_only=True):
    """Answer that holds a file's data, without its content."""

    file: File
    """What is known about the file, without its content."""


class GetFileContentRequest(APIStruct, kw_only=True):
    """Parameters of `files.get_content`."""

    file_id_or_path: str
    """Id or path of the file to download."""


class GetFileContentResponse(APIStruct, kw_only=True):
    """Address from which the content of a file can be downloaded."""

    download_url: str
    """Address from which the content can be read for a short time, without a key."""


class GetFileRequest(APIStruct, kw_only=True):
    """Parameters of `files.get`."""

    file_id: str
    """Id of the file to look up."""


class ListFilesRequest(APIStruct, kw_only=True):
    """Parameters of `files.list`."""

    limit: int | None = None
    """Number of items in a page. Default: the service's."""
    starting_after: str | None = None
    """`file_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`file_id` of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only files of this project."""
    purpose: str | None = None
    """Lists only files for this purpose, such as `retrieval` or `batch`."""


class ListFilesResponse(APIStruct, kw_only=True):
    """A page of files."""

    object: str
    """Kind of this object: always `list`."""
    data: list[File]
    """Files of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""


class UpdateFileRequest(APIStruct, kw_only=True):
    """Parameters of `files.update`."""

    file_id: str
    """Id of the file to rename."""
    file_name: str
    """New name of the file, with its extension."""
