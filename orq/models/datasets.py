# @generated
"""Datasets."""

from typing import Annotated

from msgspec import field

from ..types import APIStruct, NonEmpty


class ClearDatasetRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.clear`."""

    dataset_id: str
    """Id of the dataset to empty."""


class CreateDatasetRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.create`."""

    display_name: Annotated[str, NonEmpty]
    """Name shown in the studio, at most 128 characters."""
    path: str | None = None
    """Project and folders, such as `Default/support`; a key of one project takes only folders."""


class DatasetMetadata(APIStruct, kw_only=True):
    """Number of datapoints and versions of a dataset."""

    total_versions: int
    """Number of versions of the dataset."""
    datapoints_count: int
    """Number of datapoints in the dataset."""


class Dataset(APIStruct, kw_only=True):
    """Collection of datapoints with which prompts and models are tested."""

    display_name: str
    """Name shown in the studio, at most 128 characters."""
    project_id: str
    """Project that owns the dataset."""
    metadata: DatasetMetadata
    """How many datapoints and versions the dataset has."""
    created_by_id: str
    """Id of the user who made the dataset."""
    updated_by_id: str
    """Id of the user who last changed the dataset."""
    created: str
    """When the dataset was made, as ISO 8601 text."""
    updated: str
    """When the dataset was last changed, as ISO 8601 text."""
    workspace_id: str
    """Workspace that owns the dataset."""
    id: str = field(name="_id")
    """Identifies the dataset in other calls."""


class DeleteDatasetRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.delete`."""

    dataset_id: str
    """Id of the dataset to delete."""


class ListDatasetsRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only datasets whose name contains this text, in any case."""
    updated_by: str | None = None
    """Lists only datasets last changed by these users: ids, separated by commas."""
    project_id: str | None = None
    """Lists only datasets of this project."""


class ListDatasetsResponse(APIStruct, kw_only=True):
    """A page of datasets."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Dataset]
    """Datasets of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveDatasetRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.retrieve`."""

    dataset_id: str
    """Id of the dataset to fetch."""


class UpdateDatasetRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.update`."""

    dataset_id: str
    """Id of the dataset to change."""
    display_name: Annotated[str, NonEmpty] | None = None
    """Name shown in the studio, at most 128 characters."""
    project_id: str | None = None
    """Project into which the dataset moves."""
