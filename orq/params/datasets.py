# Generated from api/.
"""Dict twins of `orq.models.datasets`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ClearDatasetRequestParam(TypedDict):
    """A `ClearDatasetRequest` as a dict."""

    dataset_id: str


class CreateDatasetRequestParam(TypedDict):
    """A `CreateDatasetRequest` as a dict."""

    display_name: str
    path: NotRequired[str | None]


class DeleteDatasetRequestParam(TypedDict):
    """A `DeleteDatasetRequest` as a dict."""

    dataset_id: str


class ListDatasetsRequestParam(TypedDict):
    """A `ListDatasetsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrieveDatasetRequestParam(TypedDict):
    """A `RetrieveDatasetRequest` as a dict."""

    dataset_id: str


class UpdateDatasetRequestParam(TypedDict):
    """An `UpdateDatasetRequest` as a dict."""

    dataset_id: str
    display_name: NotRequired[str | None]
    project_id: NotRequired[str | None]
