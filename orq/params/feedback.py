# @generated

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.feedback import FeedbackEvaluation, FeedbackEvaluationSource, FeedbackValue
from ..models.values import Product
from ..types import DateTimeInput, SequenceNotStr


class BooleanFeedbackEvaluationParam(TypedDict):
    type: Literal["boolean"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    value: bool
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


class StringFeedbackEvaluationParam(TypedDict):
    type: Literal["string"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    value: str
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


class NumberFeedbackEvaluationParam(TypedDict):
    type: Literal["number"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    value: float
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


class StringArrayFeedbackEvaluationParam(TypedDict):
    type: Literal["string_array"]
    id: str
    evaluation_type: NotRequired[Literal["human_review"]]
    values: SequenceNotStr[str]
    trace_id: str
    human_review_id: NotRequired[str | None]
    source: NotRequired[FeedbackEvaluationSource | None]
    explanation: NotRequired[str | None]
    reviewed_at: NotRequired[DateTimeInput | None]


FeedbackEvaluationParam: TypeAlias = (
    StringFeedbackEvaluationParam
    | NumberFeedbackEvaluationParam
    | BooleanFeedbackEvaluationParam
    | StringArrayFeedbackEvaluationParam
    | FeedbackEvaluation
)


class CreateFeedbackEvaluationRequestParam(TypedDict):
    body: NotRequired[FeedbackEvaluationParam | None]


class FeedbackParam(TypedDict):
    property: str
    value: FeedbackValue
    trace_id: str
    id: NotRequired[str | None]
    product: NotRequired[Product | None]


class FeedbackRemovalParam(TypedDict):
    id: str
    trace_id: str
    product: Product


class RemoveFeedbackEvaluationRequestParam(TypedDict):
    id: str
    trace_id: str


class SubmitFeedbackRequestParam(TypedDict):
    message: str
    category: str
    request_id: NotRequired[str | None]
    url: NotRequired[str | None]
