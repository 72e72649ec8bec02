# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.feedback import RemoveFeedbackEvaluationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import RemoveFeedbackEvaluationRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
