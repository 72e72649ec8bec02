# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.human_review_sets import HumanReviewSet, ListHumanReviewSetsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._h import ListHumanReviewSetsRequestParam

OPERATION = Operation(
    name="human_review_sets_list",
    method="GET",
    path="/v2/human-eval-sets",
    request=ListHumanReviewSetsRequest,
    query=("project_id",),
    answer=Json(list[HumanReviewSet]),
    deprecated="annotations",
)


@overload
def human_review_sets_list(
    core: OrqCore,
    request: ListHumanReviewSetsRequest | ListHumanReviewSetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[HumanReviewSet], OrqError]: ...
@overload
async def human_review_sets_list(
    core: AsyncOrqCore,
    request: ListHumanReviewSetsRequest | ListHumanReviewSetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[HumanReviewSet], OrqError]: ...
def human_review_sets_list(
    core: OrqCore | AsyncOrqCore,
    request: ListHumanReviewSetsRequest | ListHumanReviewSetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[HumanReviewSet], OrqError] | Awaitable[Result[list[HumanReviewSet], OrqError]]:
    """List human review sets.

    `GET /v2/human-eval-sets`. Deprecated: use `annotations`.
    """
    return core.call(OPERATION, request, options)
