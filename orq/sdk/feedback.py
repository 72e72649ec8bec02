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
    from ..params._f_unions import FeedbackEvaluationParam
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

        type: Selects the kind: one of `"string"`, `"number"`, `"boolean"`, `"string_array"`.

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
        """Send the orq.ai team a bug report or a wish.

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

        type: Selects the kind: one of `"string"`, `"number"`, `"boolean"`, `"string_array"`.

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
        """Send the orq.ai team a bug report or a wish.

        `POST /v3/submit-feedback`; raises `OrqError`.
        """
        ...
