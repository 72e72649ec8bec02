# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.human_review_sets import DeleteHumanReviewSetRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._h import DeleteHumanReviewSetRequestParam

OPERATION = Operation(
    name="human_review_sets_delete",
    method="DELETE",
    path="/v2/human-eval-sets/{id}",
    request=DeleteHumanReviewSetRequest,
    answer=Empty(status=200),
    deprecated="annotations",
)


@overload
def human_review_sets_delete(
    core: OrqCore,
    request: DeleteHumanReviewSetRequest | DeleteHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def human_review_sets_delete(
    core: AsyncOrqCore,
    request: DeleteHumanReviewSetRequest | DeleteHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def human_review_sets_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteHumanReviewSetRequest | DeleteHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a human review set by its id.

    `DELETE /v2/human-eval-sets/{id}`. Deprecated: use `annotations`.
    """
    return core.call(OPERATION, request, options)
