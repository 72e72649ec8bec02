# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.skills import GetSkillRequest, SkillResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import GetSkillRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
