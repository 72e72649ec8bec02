# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.feedback import SubmitFeedbackRequest, SubmitFeedbackResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import SubmitFeedbackRequestParam

OPERATION = Operation(
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
    """Send the orq.ai team a bug report or a wish.

    `POST /v3/submit-feedback`.
    """
    return core.call(OPERATION, request, options)
