# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.feedback import CreateFeedbackEvaluationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import CreateFeedbackEvaluationRequestParam
    from ..params._f_unions import FeedbackEvaluationParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
