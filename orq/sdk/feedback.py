# @generated
"""`client.feedback`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _feedback

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.feedback import (
        Feedback,
        FeedbackEvaluationSource,
        FeedbackRemoval,
        FeedbackValue,
        SubmitFeedbackResponse,
    )
    from ..models.values import Product
    from ..params._e_to_m_unions import FeedbackEvaluationParam
    from ..types import DateTimeInput, SequenceNotStr


class FeedbackNamespace(Namespace, functions=_feedback):
    """Feedback on traces, and on the service itself."""

    def create(
        self,
        *,
        property: str,
        value: FeedbackValue,
        trace_id: str,
        id: str | None = None,
        product: Product | None = None,
        options: RequestOptions | None = None,
    ) -> Feedback:
        """Record a person's feedback on a trace.

        property: Aspect that is rated, such as `rating`, `defects` or `correction`.
        value: The rating; a list of texts for choices, a text for `correction`.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.
        id: Id of the feedback, by which it can be removed.
        product: Part of orq.ai that made the trace, such as agents or deployments.

        `POST /v2/feedback`; raises `OrqError`.
        """
        ...

    def create_evaluation(
        self,
        *,
        id: str | None = None,
        evaluation_type: Literal["human_review"] | None = None,
        type: Literal["string", "number", "boolean", "string_array"] | None = None,
        value: str | float | bool | None = None,
        trace_id: str | None = None,
        human_review_id: str | None = None,
        source: FeedbackEvaluationSource | None = None,
        explanation: str | None = None,
        reviewed_at: DateTimeInput | None = None,
        values: SequenceNotStr[str] | None = None,
        body: FeedbackEvaluationParam | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a human review of a trace, as a value of one of four types.

        id: Your id of the evaluation, by which it can be removed.
        evaluation_type: Kind of the evaluation: always `human_review`.
        type: Selects the kind: one of `"string"`, `"number"`, `"boolean"`, `"string_array"`.
        value: Verdict of the reviewer, as a text.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.
        human_review_id: Id of the human review that defines the question; absent for a correction.
        source: Whether the review was made in orq or elsewhere.
        explanation: Why the reviewer chose the value, in free text.
        reviewed_at: Deprecated by the service: when the trace was reviewed, in UTC.
        values: Verdict of the reviewer: one or several texts.

        `POST /v2/feedback/evaluation`, which the vendor's SDKs dropped after 2026-08; raises `OrqError`.
        """
        ...

    def remove(
        self,
        *,
        id: str,
        trace_id: str,
        product: Product,
        options: RequestOptions | None = None,
    ) -> FeedbackRemoval:
        """Remove feedback from a trace.

        id: Id of the feedback to remove, from the answer of `create`.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.
        product: Part of orq.ai that made the trace, such as agents or deployments.

        `POST /v2/feedback/remove`; raises `OrqError`.
        """
        ...

    def remove_evaluation(
        self,
        *,
        id: str,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a human review from a trace.

        id: Id of the evaluation to remove, as it was created.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.

        `POST /v2/feedback/evaluation/remove`, which the vendor's SDKs dropped after 2026-08; raises `OrqError`.
        """
        ...

    def submit(
        self,
        *,
        message: str,
        category: str,
        request_id: str | None = None,
        url: str | None = None,
        options: RequestOptions | None = None,
    ) -> SubmitFeedbackResponse:
        """Send the orq.ai team a bug report or a feature request.

        message: What you want to tell the service's team.
        category: Kind of the message; the service does not document the kinds.
        request_id: Id of the request that it is about, from the header `x-request-id`.
        url: Address of the page that it is about.

        `POST /v3/submit-feedback`; raises `OrqError`.
        """
        ...


class AsyncFeedbackNamespace(AsyncNamespace, functions=_feedback):
    """Feedback on traces, and on the service itself."""

    async def create(
        self,
        *,
        property: str,
        value: FeedbackValue,
        trace_id: str,
        id: str | None = None,
        product: Product | None = None,
        options: RequestOptions | None = None,
    ) -> Feedback:
        """Record a person's feedback on a trace.

        property: Aspect that is rated, such as `rating`, `defects` or `correction`.
        value: The rating; a list of texts for choices, a text for `correction`.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.
        id: Id of the feedback, by which it can be removed.
        product: Part of orq.ai that made the trace, such as agents or deployments.

        `POST /v2/feedback`; raises `OrqError`.
        """
        ...

    async def create_evaluation(
        self,
        *,
        id: str | None = None,
        evaluation_type: Literal["human_review"] | None = None,
        type: Literal["string", "number", "boolean", "string_array"] | None = None,
        value: str | float | bool | None = None,
        trace_id: str | None = None,
        human_review_id: str | None = None,
        source: FeedbackEvaluationSource | None = None,
        explanation: str | None = None,
        reviewed_at: DateTimeInput | None = None,
        values: SequenceNotStr[str] | None = None,
        body: FeedbackEvaluationParam | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a human review of a trace, as a value of one of four types.

        id: Your id of the evaluation, by which it can be removed.
        evaluation_type: Kind of the evaluation: always `human_review`.
        type: Selects the kind: one of `"string"`, `"number"`, `"boolean"`, `"string_array"`.
        value: Verdict of the reviewer, as a text.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.
        human_review_id: Id of the human review that defines the question; absent for a correction.
        source: Whether the review was made in orq or elsewhere.
        explanation: Why the reviewer chose the value, in free text.
        reviewed_at: Deprecated by the service: when the trace was reviewed, in UTC.
        values: Verdict of the reviewer: one or several texts.

        `POST /v2/feedback/evaluation`, which the vendor's SDKs dropped after 2026-08; raises `OrqError`.
        """
        ...

    async def remove(
        self,
        *,
        id: str,
        trace_id: str,
        product: Product,
        options: RequestOptions | None = None,
    ) -> FeedbackRemoval:
        """Remove feedback from a trace.

        id: Id of the feedback to remove, from the answer of `create`.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.
        product: Part of orq.ai that made the trace, such as agents or deployments.

        `POST /v2/feedback/remove`; raises `OrqError`.
        """
        ...

    async def remove_evaluation(
        self,
        *,
        id: str,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a human review from a trace.

        id: Id of the evaluation to remove, as it was created.
        trace_id: What is rated: the `id` of a deployment's answer, or the trace id of a call.

        `POST /v2/feedback/evaluation/remove`, which the vendor's SDKs dropped after 2026-08; raises `OrqError`.
        """
        ...

    async def submit(
        self,
        *,
        message: str,
        category: str,
        request_id: str | None = None,
        url: str | None = None,
        options: RequestOptions | None = None,
    ) -> SubmitFeedbackResponse:
        """Send the orq.ai team a bug report or a feature request.

        message: What you want to tell the service's team.
        category: Kind of the message; the service does not document the kinds.
        request_id: Id of the request that it is about, from the header `x-request-id`.
        url: Address of the page that it is about.

        `POST /v3/submit-feedback`; raises `OrqError`.
        """
        ...
