# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.skills import ListSkillsRequest, ListSkillsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import ListSkillsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
