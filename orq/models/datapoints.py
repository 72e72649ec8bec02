# @generated
"""Datapoints."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct


class DatapointInput(APIStruct, kw_only=True):
    """The content of a datapoint."""

    inputs: dict[str, Any] | None = None
    messages: Sequence[Any] | None = None
    expected_output: str | None = None


class BulkCreateDatapointsRequest(APIStruct, kw_only=True):
    """What `datasets_create_datapoints` takes."""

    dataset_id: str
    items: Sequence[DatapointInput]


class CreateDatapointRequest(APIStruct, kw_only=True):
    """What `datasets_create_datapoint` takes."""

    dataset_id: str
    body: Sequence[DatapointInput]


class Datapoint(APIStruct, kw_only=True):
    """A row of a dataset."""

    dataset_id: str
    created_by_id: str
    updated_by_id: str
    id: str = field(name="_id")
    inputs: dict[str, Any] | None = None
    messages: list[Any] | None = None
    expected_output: str | None = None
    evaluations: list[Any] | None = None
    snapshot_version: str | None = None
    created: str | None = None
    updated: str | None = None
    workspace_id: str | None = None


class DeleteDatapointRequest(APIStruct, kw_only=True):
    """What `datasets_delete_datapoint` takes."""

    dataset_id: str
    datapoint_id: str


class DeleteDatapointsRequest(APIStruct, kw_only=True):
    """What `datasets_delete_datapoints` takes."""

    dataset_id: str
    item_ids: Sequence[str]


class ListDatapointsRequest(APIStruct, kw_only=True):
    """What `datasets_list_datapoints` takes."""

    dataset_id: str
    limit: int | None = None
    """How many at most, 1 to 200."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class ListDatapointsResponse(APIStruct, kw_only=True):
    """A page of datapoints."""

    object: str
    data: list[Datapoint]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveDatapointRequest(APIStruct, kw_only=True):
    """What `datasets_retrieve_datapoint` takes."""

    dataset_id: str
    datapoint_id: str


class UpdateDatapointRequest(APIStruct, kw_only=True):
    """What `datasets_update_datapoint` takes."""

    dataset_id: str
    datapoint_id: str
    inputs: dict[str, Any] | None = None
    messages: Sequence[Any] | None = None
    expected_output: str | None = None
