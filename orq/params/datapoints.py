# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.datapoints import DatapointInput
from ..types import SequenceNotStr


class DatapointInputParam(TypedDict):
    inputs: NotRequired[Mapping[str, Any] | None]
    messages: NotRequired[Sequence[Any] | None]
    expected_output: NotRequired[str | None]


class BulkCreateDatapointsRequestParam(TypedDict):
    dataset_id: str
    items: Sequence[DatapointInput | DatapointInputParam]


class CreateDatapointRequestParam(TypedDict):
    dataset_id: str
    body: Sequence[DatapointInput | DatapointInputParam]


class DeleteDatapointRequestParam(TypedDict):
    dataset_id: str
    datapoint_id: str


class DeleteDatapointsRequestParam(TypedDict):
    dataset_id: str
    item_ids: SequenceNotStr[str]


class ListDatapointsRequestParam(TypedDict):
    dataset_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrieveDatapointRequestParam(TypedDict):
    dataset_id: str
    datapoint_id: str


class UpdateDatapointRequestParam(TypedDict):
    dataset_id: str
    datapoint_id: str
    inputs: NotRequired[Mapping[str, Any] | None]
    messages: NotRequired[Sequence[Any] | None]
    expected_output: NotRequired[str | None]
