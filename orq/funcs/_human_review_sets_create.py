# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.human_review_sets import CreateHumanReviewSetRequest, HumanReviewSet

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._h import CreateHumanReviewSetRequestParam
    from ..params._h_unions import HumanReviewSetInputParam

OPERATION = Operation(
    name="human_review_sets_create",
    method="POST",
    path="/v2/human-eval-sets",
    request=CreateHumanReviewSetRequest,
    body="body",
    answer=Json(HumanReviewSet),
    deprecated="annotations",
)


@overload
def human_review_sets_create(
    core: OrqCore,
    request: CreateHumanReviewSetRequest | CreateHumanReviewSetRequestParam | HumanReviewSetInputParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError]: ...
@overload
async def human_review_sets_create(
    core: AsyncOrqCore,
    request: CreateHumanReviewSetRequest | CreateHumanReviewSetRequestParam | HumanReviewSetInputParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError]: ...
def human_review_sets_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateHumanReviewSetRequest | CreateHumanReviewSetRequestParam | HumanReviewSetInputParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[HumanReviewSet, OrqError] | Awaitable[Result[HumanReviewSet, OrqError]]:
    """Create a human review set, chosen by span type or by name.

    `POST /v2/human-eval-sets`. Deprecated: use `annotations`.
    """
    return core.call(OPERATION, request, options)
