# @generated
"""Datapoints."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct


class DatapointInput(APIStruct, kw_only=True):
    """Content for a datapoint: inputs, messages and an expected answer."""

    inputs: dict[str, Any] | None = None
    """Values for the variables of a prompt, by name."""
    messages: Sequence[Any] | None = None
    """Conversation that goes to the model, as chat messages."""
    expected_output: str | None = None
    """Answer that a good model gives: evaluators compare with it."""


class BulkCreateDatapointsRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.create_datapoints`."""

    dataset_id: str
    """Id of the dataset that gets the datapoints."""
    items: Sequence[DatapointInput]
    """Datapoints to add, in their order."""


class CreateDatapointRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.create_datapoint`."""

    dataset_id: str
    """Id of the dataset that gets the datapoints."""
    body: Sequence[DatapointInput]
    """List of the datapoints to add, 1 to 5,000 of them."""


class Datapoint(APIStruct, kw_only=True):
    """Row of a dataset: inputs, messages and an expected answer."""

    dataset_id: str
    """Id of the dataset that holds the datapoint."""
    created_by_id: str
    """Id of the user who made the datapoint."""
    updated_by_id: str
    """Id of the user who last changed the datapoint."""
    id: str = field(name="_id")
    """Identifies the datapoint in other calls."""
    inputs: dict[str, Any] | None = None
    """Values for the variables of a prompt, by name."""
    messages: list[Any] | None = None
    """Conversation that goes to the model, as chat messages."""
    expected_output: str | None = None
    """Answer that a good model gives: evaluators compare with it."""
    evaluations: list[Any] | None = None
    """Ratings of the datapoint by people and evaluators."""
    snapshot_version: str | None = None
    """Version of the dataset to which the datapoint belongs."""
    created: str | None = None
    """When the datapoint was made, as ISO 8601 text."""
    updated: str | None = None
    """When the datapoint was last changed, as ISO 8601 text."""
    workspace_id: str | None = None
    """Workspace that owns the dataset."""


class DeleteDatapointRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.delete_datapoint`."""

    dataset_id: str
    """Id of the dataset that holds the datapoint."""
    datapoint_id: str
    """Id of the datapoint to delete."""


class DeleteDatapointsRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.delete_datapoints`."""

    dataset_id: str
    """Id of the dataset that holds the datapoints."""
    item_ids: Sequence[str]
    """Datapoints to delete, by their `_id`."""


class ListDatapointsRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.list_datapoints`."""

    dataset_id: str
    """Id of the dataset whose datapoints are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class ListDatapointsResponse(APIStruct, kw_only=True):
    """A page of datapoints."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Datapoint]
    """Datapoints of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveDatapointRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.retrieve_datapoint`."""

    dataset_id: str
    """Id of the dataset that holds the datapoint."""
    datapoint_id: str
    """Id of the datapoint to fetch."""


class UpdateDatapointRequest(APIStruct, kw_only=True):
    """Parameters of `datasets.update_datapoint`."""

    dataset_id: str
    """Id of the dataset that holds the datapoint."""
    datapoint_id: str
    """Id of the datapoint to change."""
    inputs: dict[str, Any] | None = None
    """Values for the variables of a prompt, by name."""
    messages: Sequence[Any] | None = None
    """Conversation that goes to the model, as chat messages."""
    expected_output: str | None = None
    """Answer that a good model gives: evaluators compare with it."""
