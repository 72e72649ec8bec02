# @generated
"""Feedback."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, DateTimeInput, Number, Open, OpenEnum, constant
from .values import Product

FeedbackEvaluationSource: TypeAlias = OpenEnum[Literal["orq", "external"]]
"""Where a human review comes from."""


class BooleanFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="boolean"):
    """A human review whose value is yes or no."""

    type: ClassVar[Literal["boolean"]] = "boolean"
    id: str
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    value: bool
    trace_id: str
    human_review_id: str | None = None
    source: FeedbackEvaluationSource | None = None
    explanation: str | None = None
    reviewed_at: DateTimeInput | None = None


class StringFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="string"):
    """A human review whose value is a text."""

    type: ClassVar[Literal["string"]] = "string"
    id: str
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    value: str
    trace_id: str
    human_review_id: str | None = None
    source: FeedbackEvaluationSource | None = None
    explanation: str | None = None
    reviewed_at: DateTimeInput | None = None


class NumberFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="number"):
    """A human review whose value is a number."""

    type: ClassVar[Literal["number"]] = "number"
    id: str
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    value: Number
    trace_id: str
    human_review_id: str | None = None
    source: FeedbackEvaluationSource | None = None
    explanation: str | None = None
    reviewed_at: DateTimeInput | None = None


class StringArrayFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="string_array"):
    """A human review whose value is several texts."""

    type: ClassVar[Literal["string_array"]] = "string_array"
    id: str
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    values: Sequence[str]
    trace_id: str
    human_review_id: str | None = None
    source: FeedbackEvaluationSource | None = None
    explanation: str | None = None
    reviewed_at: DateTimeInput | None = None


FeedbackEvaluation: TypeAlias = Open[
    StringFeedbackEvaluation | NumberFeedbackEvaluation | BooleanFeedbackEvaluation | StringArrayFeedbackEvaluation
]
"""A human review; `type` tells the type of its value."""


class CreateFeedbackEvaluationRequest(APIStruct, kw_only=True):
    """What `feedback_create_evaluation` takes."""

    body: FeedbackEvaluation | None = None


FeedbackValue: TypeAlias = str | Number | Sequence[str]
"""A text or number, or several texts."""


class Feedback(APIStruct, kw_only=True):
    """What a person thinks of a trace."""

    property: str
    value: FeedbackValue
    trace_id: str
    id: str | None = None
    product: Product | None = None


class FeedbackRemoval(APIStruct, kw_only=True):
    """Feedback to take away, or that was."""

    id: str
    trace_id: str
    product: Product


class RemoveFeedbackEvaluationRequest(APIStruct, kw_only=True):
    """What `feedback_remove_evaluation` takes."""

    id: str
    trace_id: str


class SubmitFeedbackRequest(APIStruct, kw_only=True):
    """What `feedback_submit` takes."""

    message: str
    category: str
    request_id: str | None = None
    url: str | None = None


class SubmitFeedbackResponse(APIStruct, kw_only=True):
    """The reference of what was sent."""

    feedback_id: str
