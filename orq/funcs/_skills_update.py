# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.skills import SkillResponse, UpdateSkillRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import UpdateSkillRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
