# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.values import StopSequences


class DatasourceAttachmentParam(TypedDict):
    id: NotRequired[str | None]
    object_name: NotRequired[str | None]


class DeleteDatasourceRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str


class ListDatasourcesRequestParam(TypedDict):
    knowledge_id: str
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    q: NotRequired[str | None]
    limit: NotRequired[int | None]
    status: NotRequired[StopSequences | None]


class RetrieveDatasourceRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str


class RetrieveProcessingStatusRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str


class UpdateDatasourceRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    display_name: str
    description: NotRequired[str | None]
