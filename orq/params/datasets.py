# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ClearDatasetRequestParam(TypedDict):
    dataset_id: str


class CreateDatasetRequestParam(TypedDict):
    display_name: str
    path: NotRequired[str | None]


class DeleteDatasetRequestParam(TypedDict):
    dataset_id: str


class ListDatasetsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrieveDatasetRequestParam(TypedDict):
    dataset_id: str


class UpdateDatasetRequestParam(TypedDict):
    dataset_id: str
    display_name: NotRequired[str | None]
    project_id: NotRequired[str | None]
