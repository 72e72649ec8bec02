# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.skills import DeleteSkillRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import DeleteSkillRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
