# @generated
"""Human review sets."""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, NonEmpty, Open


class SpanTypeReviewSetInput(APIStruct, kw_only=True, tag_field="filter_type", tag="span_type"):
    """Human reviews to fill in for spans of certain types."""

    filter_type: ClassVar[Literal["span_type"]] = "span_type"
    display_name: Annotated[str, NonEmpty]
    """Name shown in the studio, at most 255 characters."""
    human_eval_ids: Sequence[str]
    """Ids of the human reviews that apply to the spans that fit."""
    filter_values: Sequence[str]
    """Types of spans to which the reviews apply."""
    description: str | None = None
    """What the set is for, for people."""
    project_id: str | None = None
    """Project whose spans are reviewed; without one, those of the whole workspace."""


class NameReviewSetInput(APIStruct, kw_only=True, tag_field="filter_type", tag="name"):
    """Human reviews to fill in for spans with a certain name."""

    filter_type: ClassVar[Literal["name"]] = "name"
    display_name: Annotated[str, NonEmpty]
    """Name shown in the studio, at most 255 characters."""
    human_eval_ids: Sequence[str]
    """Ids of the human reviews that apply to the spans that fit."""
    filter_value: Annotated[str, NonEmpty]
    """Name that a span must have; it may be a pattern."""
    description: str | None = None
    """What the set is for, for people."""
    project_id: str | None = None
    """Project whose spans are reviewed; without one, those of the whole workspace."""


HumanReviewSetInput: TypeAlias = Open[SpanTypeReviewSetInput | NameReviewSetInput]
"""Human reviews to fill in for the spans that `filter_type` picks."""


class CreateHumanReviewSetRequest(APIStruct, kw_only=True):
    """Parameters of `human_review_sets.create`."""

    body: HumanReviewSetInput | None = None


class DeleteHumanReviewSetRequest(APIStruct, kw_only=True):
    """Parameters of `human_review_sets.delete`."""

    id: str
    """Id of the set to delete."""


class GetHumanReviewSetRequest(APIStruct, kw_only=True):
    """Parameters of `human_review_sets.get`."""

    id: str
    """Id of the set to fetch."""


class SpanTypeReviewSet(APIStruct, kw_only=True, tag_field="filter_type", tag="span_type"):
    """Human reviews to fill in for spans of certain types."""

    filter_type: ClassVar[Literal["span_type"]] = "span_type"
    id: str = field(name="_id")
    """Identifies the set in other calls."""
    display_name: str
    """Name shown in the studio, at most 255 characters."""
    human_eval_ids: list[str]
    """Ids of the human reviews that apply to the spans that fit."""
    workspace_id: str
    """Workspace that owns the set."""
    filter_values: list[str]
    """Types of spans to which the reviews apply."""
    description: str | None = None
    """What the set is for, for people."""
    project_id: str | None = None
    """Project whose spans are reviewed; without one, those of the whole workspace."""
    created_by_id: str | None = None
    """Id of the user who made the set."""
    updated_by_id: str | None = None
    """Id of the user who last changed the set."""
    created: DateTime | None = None
    """When the set was made, in UTC."""
    updated: DateTime | None = None
    """When the set was last changed, in UTC."""


class NameReviewSet(APIStruct, kw_only=True, tag_field="filter_type", tag="name"):
    """Human reviews to fill in for spans with a certain name."""

    filter_type: ClassVar[Literal["name"]] = "name"
    id: str = field(name="_id")
    """Identifies the set in other calls."""
    display_name: str
    """Name shown in the studio, at most 255 characters."""
    human_eval_ids: list[str]
    """Ids of the human reviews that apply to the spans that fit."""
    workspace_id: str
    """Workspace that owns the set."""
    filter_value: str
    """Name that a span must have; it may be a pattern."""
    description: str | None = None
    """What the set is for, for people."""
    project_id: str | None = None
    """Project whose spans are reviewed; without one, those of the whole workspace."""
    created_by_id: str | None = None
    """Id of the user who made the set."""
    updated_by_id: str | None = None
    """Id of the user who last changed the set."""
    created: DateTime | None = None
    """When the set was made, in UTC."""
    updated: DateTime | None = None
    """When the set was last changed, in UTC."""


HumanReviewSet: TypeAlias = Open[SpanTypeReviewSet | NameReviewSet]
"""Human reviews to fill in for the spans that `filter_type` picks."""


class ListHumanReviewSetsRequest(APIStruct, kw_only=True):
    """Parameters of `human_review_sets.list`."""

    project_id: str | None = None
    """Lists only sets of this project."""


class UpdateHumanReviewSetRequest(APIStruct, kw_only=True):
    """Parameters of `human_review_sets.update`."""

    id: str
    """Id of the set to replace."""
    body: HumanReviewSetInput | None = None
