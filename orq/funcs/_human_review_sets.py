# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.human_review_sets import (
        CreateHumanReviewSetRequest,
        DeleteHumanReviewSetRequest,
        GetHumanReviewSetRequest,
        HumanReviewSet,
        ListHumanReviewSetsRequest,
        UpdateHumanReviewSetRequest,
    )
    from ..params._e_to_m_unions import HumanReviewSetInputParam
    from ..params._h import (
        CreateHumanReviewSetRequestParam,
        DeleteHumanReviewSetRequestParam,
        GetHumanReviewSetRequestParam,
        ListHumanReviewSetsRequestParam,
        UpdateHumanReviewSetRequestParam,
    )


@cache
def _human_review_sets_create() -> Operation:
    from ..models.human_review_sets import CreateHumanReviewSetRequest, HumanReviewSet

    return Operation(
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
    """Create a human review set for spans of some types or of a name.

    `POST /v2/human-eval-sets`. Deprecated: use `annotations`.
    """
    return core.call(_human_review_sets_create(), request, options)


@cache
def _human_review_sets_delete() -> Operation:
    from ..models.human_review_sets import DeleteHumanReviewSetRequest

    return Operation(
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
    return core.call(_human_review_sets_delete(), request, options)


@cache
def _human_review_sets_get() -> Operation:
    from ..models.human_review_sets import GetHumanReviewSetRequest, HumanReviewSet

    return Operation(
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
    return core.call(_human_review_sets_get(), request, options)


@cache
def _human_review_sets_list() -> Operation:
    from ..models.human_review_sets import HumanReviewSet, ListHumanReviewSetsRequest

    return Operation(
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
    return core.call(_human_review_sets_list(), request, options)


@cache
def _human_review_sets_update() -> Operation:
    from ..models.human_review_sets import HumanReviewSet, UpdateHumanReviewSetRequest

    return Operation(
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
    return core.call(_human_review_sets_update(), request, options)
