# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.human_review_sets import HumanReviewSet, UpdateHumanReviewSetRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._h import UpdateHumanReviewSetRequestParam

OPERATION = Operation(
    name="human_review_sets_update",
    method="PATCH",
    path="/v2/human-eval-sets/{id}",
    request=UpdateHumanReviewSetRequest,
    body="body",
    answer=Json(HumanReviewSet),
    deprecated="annotations",
)


@overload
def human_review_sets_update(
    core: OrqCore,
    request: UpdateHumanReviewSetRequest | UpdateHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError]: ...
@overload
async def human_review_sets_update(
    core: AsyncOrqCore,
    request: UpdateHumanReviewSetRequest | UpdateHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError]: ...
def human_review_sets_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateHumanReviewSetRequest | UpdateHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError] | Awaitable[Result[HumanReviewSet, OrqError]]:
    """Replace a human review set.

    `PATCH /v2/human-eval-sets/{id}`. Deprecated: use `annotations`.
    """
    return core.call(OPERATION, request, options)
