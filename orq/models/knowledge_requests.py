# @generated
"""Knowledge requests."""

from typing import Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum


class DeleteChunkRequest(APIStruct, kw_only=True):
    """What `knowledge_delete_chunk` takes."""

    knowledge_id: str
    datasource_id: str
    chunk_id: str


class DeleteKnowledgeRequest(APIStruct, kw_only=True):
    """What `knowledge_delete` takes."""

    knowledge_id: str


class UploadPostPolicy(APIStruct, kw_only=True):
    """An address and form fields for an upload."""

    post_url: str = field(name="postURL")
    form_data: dict[str, Any] = field(name="formData")


class GetUploadFileURLResponse(APIStruct, kw_only=True):
    """Where and how to upload a file."""

    object_name: str = field(name="objectName")
    post_policy: UploadPostPolicy = field(name="postPolicy")
    """Post the form fields, then the file, to its address."""
    file_id: str = field(name="fileId")


KnowledgeType: TypeAlias = OpenEnum[Literal["internal", "external"]]
"""Whether a knowledge base is internal or external."""


class ListKnowledgeRequest(APIStruct, kw_only=True):
    """What `knowledge_list` takes."""

    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    limit: int | None = None
    """How many at most, 1 to 300; if not given, the service takes 25."""
    search: str | None = None
    updated_by: str | None = None
    type: KnowledgeType | None = None
    project_id: str | None = None


class RetrieveFileURLRequest(APIStruct, kw_only=True):
    """What `knowledge_retrieve_file_url` takes."""

    knowledge_id: str
    file_name: str = field(name="fileName")
    content_type: str = field(name="contentType")
    datasource_id: str = field(name="datasourceId")


class RetrieveKnowledgeRequest(APIStruct, kw_only=True):
    """What `knowledge_retrieve` takes."""

    knowledge_id: str
