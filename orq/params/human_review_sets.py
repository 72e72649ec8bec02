# Generated from api/.
"""Dict twins of `orq.models.human_review_sets`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.human_review_sets import HumanReviewSetInput
from ..types import SequenceNotStr


class SpanTypeReviewSetInputParam(TypedDict):
    """A `SpanTypeReviewSetInput` as a dict."""

    filter_type: Literal["span_type"]
    display_name: str
    human_eval_ids: SequenceNotStr[str]
    filter_values: SequenceNotStr[str]
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]


class NameReviewSetInputParam(TypedDict):
    """A `NameReviewSetInput` as a dict."""

    filter_type: Literal["name"]
    display_name: str
    human_eval_ids: SequenceNotStr[str]
    filter_value: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]


HumanReviewSetInputParam: TypeAlias = SpanTypeReviewSetInputParam | NameReviewSetInputParam | HumanReviewSetInput
"""A `HumanReviewSetInput` as a struct or a dict."""


class CreateHumanReviewSetRequestParam(TypedDict):
    """A `CreateHumanReviewSetRequest` as a dict."""

    body: NotRequired[HumanReviewSetInputParam | None]


class DeleteHumanReviewSetRequestParam(TypedDict):
    """A `DeleteHumanReviewSetRequest` as a dict."""

    id: str


class GetHumanReviewSetRequestParam(TypedDict):
    """A `GetHumanReviewSetRequest` as a dict."""

    id: str


class ListHumanReviewSetsRequestParam(TypedDict):
    """A `ListHumanReviewSetsRequest` as a dict."""

    project_id: NotRequired[str | None]


class UpdateHumanReviewSetRequestParam(TypedDict):
    """An `UpdateHumanReviewSetRequest` as a dict."""

    id: str
    body: NotRequired[HumanReviewSetInputParam | None]
