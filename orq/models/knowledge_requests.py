# @generated
"""Knowledge requests."""

from typing import Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, OpenEnum


class DeleteChunkRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.delete_chunk`."""

    knowledge_id: str
    """Id of the knowledge base that owns the datasource."""
    datasource_id: str
    """Id of the datasource that owns the chunks."""
    chunk_id: str
    """Id of the chunk to delete."""


class DeleteKnowledgeRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.delete`."""

    knowledge_id: str
    """Id of the knowledge base to delete."""


class UploadPostPolicy(APIStruct, kw_only=True):
    """Address and form fields of an upload."""

    post_url: str = field(name="postURL")
    """Address to which the form is posted."""
    form_data: dict[str, Any] = field(name="formData")
    """Form fields to post before the file."""


class GetUploadFileURLResponse(APIStruct, kw_only=True):
    """Where and how to upload a file."""

    object_name: str = field(name="objectName")
    """Name of the file in the service's storage."""
    post_policy: UploadPostPolicy = field(name="postPolicy")
    """Address and form fields: post the fields, then the file."""
    file_id: str = field(name="fileId")
    """Id of the file, for `create_datasource` once it is uploaded."""


KnowledgeType: TypeAlias = OpenEnum[Literal["internal", "external"]]
"""Whether a knowledge base is internal or external."""


class ListKnowledgeRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.list`."""

    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    limit: int | None = None
    """Number of items in a page, 1 to 300. Default: 25."""
    search: str | None = None
    """Lists only knowledge bases whose key contains this text, in any case."""
    updated_by: str | None = None
    """Lists only knowledge bases last changed by these users: ids, separated by commas."""
    type: KnowledgeType | None = None
    """Lists only internal or only external knowledge bases."""
    project_id: str | None = None
    """Lists only knowledge bases of this project."""


class RetrieveFileURLRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.retrieve_file_url`."""

    knowledge_id: str
    """Id of the knowledge base that gets the file."""
    file_name: str = field(name="fileName")
    """Name of the file that you upload, with its extension."""
    content_type: str = field(name="contentType")
    """Media type of the file, such as `application/pdf`."""
    datasource_id: str = field(name="datasourceId")
    """Id of the datasource that gets the file."""


class RetrieveKnowledgeRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.retrieve`."""

    knowledge_id: str
    """Id of the knowledge base to fetch."""
