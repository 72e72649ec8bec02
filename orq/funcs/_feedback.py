# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.feedback import (
        CreateFeedbackEvaluationRequest,
        Feedback,
        FeedbackRemoval,
        RemoveFeedbackEvaluationRequest,
        SubmitFeedbackRequest,
        SubmitFeedbackResponse,
    )
    from ..params._e_to_m_unions import FeedbackEvaluationParam
    from ..params._f import (
        CreateFeedbackEvaluationRequestParam,
        FeedbackParam,
        FeedbackRemovalParam,
        RemoveFeedbackEvaluationRequestParam,
        SubmitFeedbackRequestParam,
    )


@cache
def _feedback_create() -> Operation:
    from ..models.feedback import Feedback

    return Operation(
        name="feedback_create",
        method="POST",
        path="/v2/feedback",
        request=Feedback,
        answer=Json(Feedback),
    )


@overload
def feedback_create(
    core: OrqCore, request: Feedback | FeedbackParam, *, options: RequestOptions | None = None
) -> Result[Feedback, OrqError]: ...
@overload
async def feedback_create(
    core: AsyncOrqCore, request: Feedback | FeedbackParam, *, options: RequestOptions | None = None
) -> Result[Feedback, OrqError]: ...
def feedback_create(
    core: OrqCore | AsyncOrqCore, request: Feedback | FeedbackParam, *, options: RequestOptions | None = None
) -> Result[Feedback, OrqError] | Awaitable[Result[Feedback, OrqError]]:
    """Record a person's feedback on a trace.

    `POST /v2/feedback`.
    """
    return core.call(_feedback_create(), request, options)


@cache
def _feedback_create_evaluation() -> Operation:
    from ..models.feedback import CreateFeedbackEvaluationRequest

    return Operation(
        name="feedback_create_evaluation",
        method="POST",
        path="/v2/feedback/evaluation",
        request=CreateFeedbackEvaluationRequest,
        body="body",
        answer=Empty(status=200),
        last_seen="2026-08",
    )


@overload
def feedback_create_evaluation(
    core: OrqCore,
    request: CreateFeedbackEvaluationRequest
    | CreateFeedbackEvaluationRequestParam
    | FeedbackEvaluationParam
    | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def feedback_create_evaluation(
    core: AsyncOrqCore,
    request: CreateFeedbackEvaluationRequest
    | CreateFeedbackEvaluationRequestParam
    | FeedbackEvaluationParam
    | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def feedback_create_evaluation(
    core: OrqCore | AsyncOrqCore,
    request: CreateFeedbackEvaluationRequest
    | CreateFeedbackEvaluationRequestParam
    | FeedbackEvaluationParam
    | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Record a human review of a trace, as a value of one of four types.

    `POST /v2/feedback/evaluation`, which the vendor's SDKs dropped after 2026-08.
    """
    return core.call(_feedback_create_evaluation(), request, options)


@cache
def _feedback_remove() -> Operation:
    from ..models.feedback import FeedbackRemoval

    return Operation(
        name="feedback_remove",
        method="POST",
        path="/v2/feedback/remove",
        request=FeedbackRemoval,
        answer=Json(FeedbackRemoval),
    )


@overload
def feedback_remove(
    core: OrqCore, request: FeedbackRemoval | FeedbackRemovalParam, *, options: RequestOptions | None = None
) -> Result[FeedbackRemoval, OrqError]: ...
@overload
async def feedback_remove(
    core: AsyncOrqCore, request: FeedbackRemoval | FeedbackRemovalParam, *, options: RequestOptions | None = None
) -> Result[FeedbackRemoval, OrqError]: ...
def feedback_remove(
    core: OrqCore | AsyncOrqCore,
    request: FeedbackRemoval | FeedbackRemovalParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FeedbackRemoval, OrqError] | Awaitable[Result[FeedbackRemoval, OrqError]]:
    """Remove feedback from a trace.

    `POST /v2/feedback/remove`.
    """
    return core.call(_feedback_remove(), request, options)


@cache
def _feedback_remove_evaluation() -> Operation:
    from ..models.feedback import RemoveFeedbackEvaluationRequest

    return Operation(
        name="feedback_remove_evaluation",
        method="POST",
        path="/v2/feedback/evaluation/remove",
        request=RemoveFeedbackEvaluationRequest,
        answer=Empty(status=200),
        last_seen="2026-08",
    )


@overload
def feedback_remove_evaluation(
    core: OrqCore,
    request: RemoveFeedbackEvaluationRequest | RemoveFeedbackEvaluationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def feedback_remove_evaluation(
    core: AsyncOrqCore,
    request: RemoveFeedbackEvaluationRequest | RemoveFeedbackEvaluationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def feedback_remove_evaluation(
    core: OrqCore | AsyncOrqCore,
    request: RemoveFeedbackEvaluationRequest | RemoveFeedbackEvaluationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Remove a human review from a trace.

    `POST /v2/feedback/evaluation/remove`, which the vendor's SDKs dropped after 2026-08.
    """
    return core.call(_feedback_remove_evaluation(), request, options)


@cache
def _feedback_submit() -> Operation:
    from ..models.feedback import SubmitFeedbackRequest, SubmitFeedbackResponse

    return Operation(
        name="feedback_submit",
        method="POST",
        path="/v3/submit-feedback",
        request=SubmitFeedbackRequest,
        answer=Json(SubmitFeedbackResponse),
    )


@overload
def feedback_submit(
    core: OrqCore, request: SubmitFeedbackRequest | SubmitFeedbackRequestParam, *, options: RequestOptions | None = None
) -> Result[SubmitFeedbackResponse, OrqError]: ...
@overload
async def feedback_submit(
    core: AsyncOrqCore,
    request: SubmitFeedbackRequest | SubmitFeedbackRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SubmitFeedbackResponse, OrqError]: ...
def feedback_submit(
    core: OrqCore | AsyncOrqCore,
    request: SubmitFeedbackRequest | SubmitFeedbackRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SubmitFeedbackResponse, OrqError] | Awaitable[Result[SubmitFeedbackResponse, OrqError]]:
    """Send the orq.ai team a bug report or a feature request.

    `POST /v3/submit-feedback`.
    """
    return core.call(_feedback_submit(), request, options)
