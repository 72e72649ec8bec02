# @generated
"""Datasets."""

from typing import Annotated

from msgspec import field

from ..types import APIStruct, NonEmpty


class ClearDatasetRequest(APIStruct, kw_only=True):
    """What `datasets_clear` takes."""

    dataset_id: str


class CreateDatasetRequest(APIStruct, kw_only=True):
    """What `datasets_create` takes."""

    display_name: Annotated[str, NonEmpty]
    path: str | None = None


class DatasetMetadata(APIStruct, kw_only=True):
    """How large a dataset is."""

    total_versions: int
    datapoints_count: int


class Dataset(APIStruct, kw_only=True):
    """Inputs, messages and expected outputs to test with."""

    display_name: str
    project_id: str
    metadata: DatasetMetadata
    created_by_id: str
    updated_by_id: str
    created: str
    updated: str
    workspace_id: str
    id: str = field(name="_id")


class DeleteDatasetRequest(APIStruct, kw_only=True):
    """What `datasets_delete` takes."""

    dataset_id: str


class ListDatasetsRequest(APIStruct, kw_only=True):
    """What `datasets_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 200."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None
    updated_by: str | None = None
    project_id: str | None = None


class ListDatasetsResponse(APIStruct, kw_only=True):
    """A page of datasets."""

    object: str
    data: list[Dataset]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveDatasetRequest(APIStruct, kw_only=True):
    """What `datasets_retrieve` takes."""

    dataset_id: str


class UpdateDatasetRequest(APIStruct, kw_only=True):
    """What `datasets_update` takes."""

    dataset_id: str
    display_name: Annotated[str, NonEmpty] | None = None
    project_id: str | None = None
