# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.feedback import Feedback

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import FeedbackParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
