# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.skills import (
        CreateSkillRequest,
        DeleteSkillRequest,
        GetSkillRequest,
        ListSkillsRequest,
        ListSkillsResponse,
        SkillResponse,
        UpdateSkillRequest,
    )
    from ..params._n_to_z_unions import CreateSkillRequestBodyParam
    from ..params._s import (
        CreateSkillRequestParam,
        DeleteSkillRequestParam,
        GetSkillRequestParam,
        ListSkillsRequestParam,
        UpdateSkillRequestParam,
    )


@cache
def _skills_create() -> Operation:
    from ..models.skills import CreateSkillRequest, SkillResponse

    return Operation(
        name="skills_create",
        method="POST",
        path="/v2/skills",
        request=CreateSkillRequest,
        body="body",
        answer=Json(SkillResponse),
    )


@overload
def skills_create(
    core: OrqCore,
    request: CreateSkillRequest | CreateSkillRequestParam | CreateSkillRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SkillResponse, OrqError]: ...
@overload
async def skills_create(
    core: AsyncOrqCore,
    request: CreateSkillRequest | CreateSkillRequestParam | CreateSkillRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SkillResponse, OrqError]: ...
def skills_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateSkillRequest | CreateSkillRequestParam | CreateSkillRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SkillResponse, OrqError] | Awaitable[Result[SkillResponse, OrqError]]:
    """Create a skill: instructions that agents can reuse.

    `POST /v2/skills`.
    """
    return core.call(_skills_create(), request, options)


@cache
def _skills_delete() -> Operation:
    from ..models.skills import DeleteSkillRequest

    return Operation(
        name="skills_delete",
        method="DELETE",
        path="/v2/skills/{skill_id}",
        request=DeleteSkillRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def skills_delete(
    core: OrqCore, request: DeleteSkillRequest | DeleteSkillRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def skills_delete(
    core: AsyncOrqCore, request: DeleteSkillRequest | DeleteSkillRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def skills_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteSkillRequest | DeleteSkillRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a skill by its id.

    `DELETE /v2/skills/{skill_id}`.
    """
    return core.call(_skills_delete(), request, options)


@cache
def _skills_get() -> Operation:
    from ..models.skills import GetSkillRequest, SkillResponse

    return Operation(
        name="skills_get",
        method="GET",
        path="/v2/skills/{skill_id}",
        request=GetSkillRequest,
        answer=Json(SkillResponse),
    )


@overload
def skills_get(
    core: OrqCore, request: GetSkillRequest | GetSkillRequestParam, *, options: RequestOptions | None = None
) -> Result[SkillResponse, OrqError]: ...
@overload
async def skills_get(
    core: AsyncOrqCore, request: GetSkillRequest | GetSkillRequestParam, *, options: RequestOptions | None = None
) -> Result[SkillResponse, OrqError]: ...
def skills_get(
    core: OrqCore | AsyncOrqCore,
    request: GetSkillRequest | GetSkillRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SkillResponse, OrqError] | Awaitable[Result[SkillResponse, OrqError]]:
    """Fetch a skill by its id or display name.

    `GET /v2/skills/{skill_id}`.
    """
    return core.call(_skills_get(), request, options)


@cache
def _skills_list() -> Operation:
    from ..models.skills import ListSkillsRequest, ListSkillsResponse

    return Operation(
        name="skills_list",
        method="GET",
        path="/v2/skills",
        request=ListSkillsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListSkillsResponse),
        pages=Pages(
            by="cursor", ask="starting_after", back="ending_before", item="skill_id", items="data", more="has_more"
        ),
    )


@overload
def skills_list(
    core: OrqCore,
    request: ListSkillsRequest | ListSkillsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSkillsResponse, OrqError]: ...
@overload
async def skills_list(
    core: AsyncOrqCore,
    request: ListSkillsRequest | ListSkillsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSkillsResponse, OrqError]: ...
def skills_list(
    core: OrqCore | AsyncOrqCore,
    request: ListSkillsRequest | ListSkillsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSkillsResponse, OrqError] | Awaitable[Result[ListSkillsResponse, OrqError]]:
    """List skills, the newest first, a page at a time.

    `GET /v2/skills`.
    """
    return core.call(_skills_list(), request, options)


@cache
def _skills_update() -> Operation:
    from ..models.skills import SkillResponse, UpdateSkillRequest

    return Operation(
        name="skills_update",
        method="PATCH",
        path="/v2/skills/{skill_id}",
        request=UpdateSkillRequest,
        answer=Json(SkillResponse),
    )


@overload
def skills_update(
    core: OrqCore, request: UpdateSkillRequest | UpdateSkillRequestParam, *, options: RequestOptions | None = None
) -> Result[SkillResponse, OrqError]: ...
@overload
async def skills_update(
    core: AsyncOrqCore, request: UpdateSkillRequest | UpdateSkillRequestParam, *, options: RequestOptions | None = None
) -> Result[SkillResponse, OrqError]: ...
def skills_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateSkillRequest | UpdateSkillRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SkillResponse, OrqError] | Awaitable[Result[SkillResponse, OrqError]]:
    """Change a skill; what is not given stays as it is.

    `PATCH /v2/skills/{skill_id}`.
    """
    return core.call(_skills_update(), request, options)
