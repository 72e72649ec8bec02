# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.knowledge_requests import KnowledgeType


class DeleteChunkRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    chunk_id: str


class DeleteKnowledgeRequestParam(TypedDict):
    knowledge_id: str


class ListKnowledgeRequestParam(TypedDict):
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    limit: NotRequired[int | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]
    type: NotRequired[KnowledgeType | None]
    project_id: NotRequired[str | None]


class RetrieveFileURLRequestParam(TypedDict):
    knowledge_id: str
    file_name: str
    content_type: str
    datasource_id: str


class RetrieveKnowledgeRequestParam(TypedDict):
    knowledge_id: str
