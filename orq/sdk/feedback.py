# @generated
"""`client.feedback`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import with_body

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


class FeedbackNamespace(Namespace):
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
        from ..funcs._feedback import feedback_create

        request: Any = {"property": property, "value": value, "trace_id": trace_id, "id": id, "product": product}
        return feedback_create(self._core, request, options=options).unwrap()

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

        `POST /v2/feedback/evaluation`, which the vendor's SDKs dropped after 2026-08; raises `OrqError`.
        """
        from ..funcs._feedback import feedback_create_evaluation

        request: Any = with_body(
            {},
            body,
            {
                "id": id,
                "evaluation_type": evaluation_type,
                "type": type,
                "value": value,
                "trace_id": trace_id,
                "human_review_id": human_review_id,
                "source": source,
                "explanation": explanation,
                "reviewed_at": reviewed_at,
                "values": values,
            },
        )
        return feedback_create_evaluation(self._core, request, options=options).unwrap()

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
        from ..funcs._feedback import feedback_remove

        request: Any = {"id": id, "trace_id": trace_id, "product": product}
        return feedback_remove(self._core, request, options=options).unwrap()

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
        from ..funcs._feedback import feedback_remove_evaluation

        request: Any = {"id": id, "trace_id": trace_id}
        return feedback_remove_evaluation(self._core, request, options=options).unwrap()

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
        from ..funcs._feedback import feedback_submit

        request: Any = {"message": message, "category": category, "request_id": request_id, "url": url}
        return feedback_submit(self._core, request, options=options).unwrap()


class AsyncFeedbackNamespace(AsyncNamespace):
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
        from ..funcs._feedback import feedback_create

        request: Any = {"property": property, "value": value, "trace_id": trace_id, "id": id, "product": product}
        return (await feedback_create(self._core, request, options=options)).unwrap()

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

        `POST /v2/feedback/evaluation`, which the vendor's SDKs dropped after 2026-08; raises `OrqError`.
        """
        from ..funcs._feedback import feedback_create_evaluation

        request: Any = with_body(
            {},
            body,
            {
                "id": id,
                "evaluation_type": evaluation_type,
                "type": type,
                "value": value,
                "trace_id": trace_id,
                "human_review_id": human_review_id,
                "source": source,
                "explanation": explanation,
                "reviewed_at": reviewed_at,
                "values": values,
            },
        )
        return (await feedback_create_evaluation(self._core, request, options=options)).unwrap()

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
        from ..funcs._feedback import feedback_remove

        request: Any = {"id": id, "trace_id": trace_id, "product": product}
        return (await feedback_remove(self._core, request, options=options)).unwrap()

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
        from ..funcs._feedback import feedback_remove_evaluation

        request: Any = {"id": id, "trace_id": trace_id}
        return (await feedback_remove_evaluation(self._core, request, options=options)).unwrap()

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
        from ..funcs._feedback import feedback_submit

        request: Any = {"message": message, "category": category, "request_id": request_id, "url": url}
        return (await feedback_submit(self._core, request, options=options)).unwrap()
