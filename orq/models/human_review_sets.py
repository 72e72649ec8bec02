# @generated
"""Human review sets."""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, NonEmpty, Open


class SpanTypeReviewSetInput(APIStruct, kw_only=True, tag_field="filter_type", tag="span_type"):
    """Reviews for spans of some types."""

    filter_type: ClassVar[Literal["span_type"]] = "span_type"
    display_name: Annotated[str, NonEmpty]
    human_eval_ids: Sequence[str]
    filter_values: Sequence[str]
    description: str | None = None
    project_id: str | None = None


class NameReviewSetInput(APIStruct, kw_only=True, tag_field="filter_type", tag="name"):
    """Reviews for spans of a name."""

    filter_type: ClassVar[Literal["name"]] = "name"
    display_name: Annotated[str, NonEmpty]
    human_eval_ids: Sequence[str]
    filter_value: Annotated[str, NonEmpty]
    description: str | None = None
    project_id: str | None = None


HumanReviewSetInput: TypeAlias = Open[SpanTypeReviewSetInput | NameReviewSetInput]
"""Reviews for spans; `filter_type` tells which spans."""


class CreateHumanReviewSetRequest(APIStruct, kw_only=True):
    """What `human_review_sets_create` takes."""

    body: HumanReviewSetInput | None = None


class DeleteHumanReviewSetRequest(APIStruct, kw_only=True):
    """What `human_review_sets_delete` takes."""

    id: str


class GetHumanReviewSetRequest(APIStruct, kw_only=True):
    """What `human_review_sets_get` takes."""

    id: str


class SpanTypeReviewSet(APIStruct, kw_only=True, tag_field="filter_type", tag="span_type"):
    """Reviews for spans of some types."""

    filter_type: ClassVar[Literal["span_type"]] = "span_type"
    id: str = field(name="_id")
    display_name: str
    human_eval_ids: list[str]
    workspace_id: str
    filter_values: list[str]
    description: str | None = None
    project_id: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    created: DateTime | None = None
    updated: DateTime | None = None


class NameReviewSet(APIStruct, kw_only=True, tag_field="filter_type", tag="name"):
    """Reviews for spans of a name."""

    filter_type: ClassVar[Literal["name"]] = "name"
    id: str = field(name="_id")
    display_name: str
    human_eval_ids: list[str]
    workspace_id: str
    filter_value: str
    description: str | None = None
    project_id: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    created: DateTime | None = None
    updated: DateTime | None = None


HumanReviewSet: TypeAlias = Open[SpanTypeReviewSet | NameReviewSet]
"""Reviews for spans; `filter_type` tells which spans."""


class ListHumanReviewSetsRequest(APIStruct, kw_only=True):
    """What `human_review_sets_list` takes."""

    project_id: str | None = None


class UpdateHumanReviewSetRequest(APIStruct, kw_only=True):
    """What `human_review_sets_update` takes."""

    id: str
    body: HumanReviewSetInput | None = None
