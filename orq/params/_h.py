# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from ..types import SequenceNotStr
    from ._e_to_m_unions import HumanReviewSetInputParam


class GetHubItemRequestParam(TypedDict):
    id: str


class SearchHubRequestParam(TypedDict):
    q: NotRequired[str | None]
    types: NotRequired[SequenceNotStr[str] | None]


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


lazy_annotations(__name__)
