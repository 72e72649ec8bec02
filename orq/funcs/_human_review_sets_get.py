# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.human_review_sets import GetHumanReviewSetRequest, HumanReviewSet

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._h import GetHumanReviewSetRequestParam

OPERATION = Operation(
    name="human_review_sets_get",
    method="GET",
    path="/v2/human-eval-sets/{id}",
    request=GetHumanReviewSetRequest,
    answer=Json(HumanReviewSet),
    deprecated="annotations",
)


@overload
def human_review_sets_get(
    core: OrqCore,
    request: GetHumanReviewSetRequest | GetHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError]: ...
@overload
async def human_review_sets_get(
    core: AsyncOrqCore,
    request: GetHumanReviewSetRequest | GetHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError]: ...
def human_review_sets_get(
    core: OrqCore | AsyncOrqCore,
    request: GetHumanReviewSetRequest | GetHumanReviewSetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError] | Awaitable[Result[HumanReviewSet, OrqError]]:
    """Fetch a human review set by its id.

    `GET /v2/human-eval-sets/{id}`. Deprecated: use `annotations`.
    """
    return core.call(OPERATION, request, options)
