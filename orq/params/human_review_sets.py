# @generated

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.human_review_sets import HumanReviewSetInput
from ..types import SequenceNotStr


class SpanTypeReviewSetInputParam(TypedDict):
    filter_type: Literal["span_type"]
    display_name: str
    human_eval_ids: SequenceNotStr[str]
    filter_values: SequenceNotStr[str]
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]


class NameReviewSetInputParam(TypedDict):
    filter_type: Literal["name"]
    display_name: str
    human_eval_ids: SequenceNotStr[str]
    filter_value: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]


HumanReviewSetInputParam: TypeAlias = SpanTypeReviewSetInputParam | NameReviewSetInputParam | HumanReviewSetInput


class CreateHumanReviewSetRequestParam(TypedDict):
    body: NotRequired[HumanReviewSetInputParam | None]


class DeleteHumanReviewSetRequestParam(TypedDict):
    id: str


class GetHumanReviewSetRequestParam(TypedDict):
    id: str


class ListHumanReviewSetsRequestParam(TypedDict):
    project_id: NotRequired[str | None]


class UpdateHumanReviewSetRequestParam(TypedDict):
    id: str
    body: NotRequired[HumanReviewSetInputParam | None]
