# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.feedback import FeedbackRemoval

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._f import FeedbackRemovalParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
