# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.skills import CreateSkillRequest, SkillResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import CreateSkillRequestParam
    from ..params._s_unions import CreateSkillRequestBodyParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
