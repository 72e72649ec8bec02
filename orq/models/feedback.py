# @generated
"""Feedback."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, DateTimeInput, Number, Open, OpenEnum, constant
from .values import Product

FeedbackEvaluationSource: TypeAlias = OpenEnum[Literal["orq", "external"]]
"""Whether a human review was made in orq or elsewhere."""


class BooleanFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="boolean"):
    """A human review whose value is yes or no."""

    type: ClassVar[Literal["boolean"]] = "boolean"
    id: str
    """Your id of the evaluation, by which it can be removed."""
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    """Kind of the evaluation: always `human_review`."""
    value: bool
    """Verdict of the reviewer: yes or no."""
    trace_id: str
    """What is rated: the `id` of a deployment's answer, or the trace id of a call."""
    human_review_id: str | None = None
    """Id of the human review that defines the question; absent for a correction."""
    source: FeedbackEvaluationSource | None = None
    """Whether the review was made in orq or elsewhere."""
    explanation: str | None = None
    """Why the reviewer chose the value, in free text."""
    reviewed_at: DateTimeInput | None = None
    """Deprecated by the service: when the trace was reviewed, in UTC."""


class StringFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="string"):
    """A human review whose value is a text."""

    type: ClassVar[Literal["string"]] = "string"
    id: str
    """Your id of the evaluation, by which it can be removed."""
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    """Kind of the evaluation: always `human_review`."""
    value: str
    """Verdict of the reviewer, as a text."""
    trace_id: str
    """What is rated: the `id` of a deployment's answer, or the trace id of a call."""
    human_review_id: str | None = None
    """Id of the human review that defines the question; absent for a correction."""
    source: FeedbackEvaluationSource | None = None
    """Whether the review was made in orq or elsewhere."""
    explanation: str | None = None
    """Why the reviewer chose the value, in free text."""
    reviewed_at: DateTimeInput | None = None
    """Deprecated by the service: when the trace was reviewed, in UTC."""


class NumberFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="number"):
    """A human review whose value is a number."""

    type: ClassVar[Literal["number"]] = "number"
    id: str
    """Your id of the evaluation, by which it can be removed."""
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    """Kind of the evaluation: always `human_review`."""
    value: Number
    """Verdict of the reviewer, as a number."""
    trace_id: str
    """What is rated: the `id` of a deployment's answer, or the trace id of a call."""
    human_review_id: str | None = None
    """Id of the human review that defines the question; absent for a correction."""
    source: FeedbackEvaluationSource | None = None
    """Whether the review was made in orq or elsewhere."""
    explanation: str | None = None
    """Why the reviewer chose the value, in free text."""
    reviewed_at: DateTimeInput | None = None
    """Deprecated by the service: when the trace was reviewed, in UTC."""


class StringArrayFeedbackEvaluation(APIStruct, kw_only=True, tag_field="type", tag="string_array"):
    """A human review whose value is several texts."""

    type: ClassVar[Literal["string_array"]] = "string_array"
    id: str
    """Your id of the evaluation, by which it can be removed."""
    evaluation_type: OpenEnum[Literal["human_review"]] = constant("human_review")
    """Kind of the evaluation: always `human_review`."""
    values: Sequence[str]
    """Verdict of the reviewer: one or several texts."""
    trace_id: str
    """What is rated: the `id` of a deployment's answer, or the trace id of a call."""
    human_review_id: str | None = None
    """Id of the human review that defines the question; absent for a correction."""
    source: FeedbackEvaluationSource | None = None
    """Whether the review was made in orq or elsewhere."""
    explanation: str | None = None
    """Why the reviewer chose the value, in free text."""
    reviewed_at: DateTimeInput | None = None
    """Deprecated by the service: when the trace was reviewed, in UTC."""


FeedbackEvaluation: TypeAlias = Open[
    StringFeedbackEvaluation | NumberFeedbackEvaluation | BooleanFeedbackEvaluation | StringArrayFeedbackEvaluation
]
"""Human review of a trace; `type` says which type its value has."""


class CreateFeedbackEvaluationRequest(APIStruct, kw_only=True):
    """Parameters of `feedback.create_evaluation`."""

    body: FeedbackEvaluation | None = None


FeedbackValue: TypeAlias = str | Number | Sequence[str]
"""Value of a rating: a text, a number, or several texts."""


class Feedback(APIStruct, kw_only=True):
    """Rating of one aspect of a trace by a person."""

    property: str
    """Aspect that is rated, such as `rating`, `defects` or `correction`."""
    value: FeedbackValue
    """The rating; a list of texts for choices, a text for `correction`."""
    trace_id: str
    """What is rated: the `id` of a deployment's answer, or the trace id of a call."""
    id: str | None = None
    """Id of the feedback, by which it can be removed."""
    product: Product | None = None
    """Part of orq.ai that made the trace, such as agents or deployments."""


class FeedbackRemoval(APIStruct, kw_only=True):
    """Feedback that is removed."""

    id: str
    """Id of the feedback to remove, from the answer of `create`."""
    trace_id: str
    """What is rated: the `id` of a deployment's answer, or the trace id of a call."""
    product: Product
    """Part of orq.ai that made the trace, such as agents or deployments."""


class RemoveFeedbackEvaluationRequest(APIStruct, kw_only=True):
    """Parameters of `feedback.remove_evaluation`."""

    id: str
    """Id of the evaluation to remove, as it was created."""
    trace_id: str
    """What is rated: the `id` of a deployment's answer, or the trace id of a call."""


class SubmitFeedbackRequest(APIStruct, kw_only=True):
    """Parameters of `feedback.submit`."""

    message: str
    """What you want to tell the service's team."""
    category: str
    """Kind of the message; the service does not document the kinds."""
    request_id: str | None = None
    """Id of the request that it is about, from the header `x-request-id`."""
    url: str | None = None
    """Address of the page that it is about."""


class SubmitFeedbackResponse(APIStruct, kw_only=True):
    """Id of the message that was sent."""

    feedback_id: str
    """Id under which the message was filed."""
