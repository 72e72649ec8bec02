# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.prompt_requests import GetPromptVersionRequest
from ..models.prompts import PromptVersion

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import GetPromptVersionRequestParam

OPERATION = Operation(
    name="prompts_get_version",
    method="GET",
    path="/v2/prompts/{prompt_id}/versions/{version_id}",
    request=GetPromptVersionRequest,
    answer=Json(PromptVersion),
)


@overload
def prompts_get_version(
    core: OrqCore,
    request: GetPromptVersionRequest | GetPromptVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PromptVersion, OrqError]: ...
@overload
async def prompts_get_version(
    core: AsyncOrqCore,
    request: GetPromptVersionRequest | GetPromptVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PromptVersion, OrqError]: ...
def prompts_get_version(
    core: OrqCore | AsyncOrqCore,
    request: GetPromptVersionRequest | GetPromptVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PromptVersion, OrqError] | Awaitable[Result[PromptVersion, OrqError]]:
    """Fetch one version of a prompt.

    `GET /v2/prompts/{prompt_id}/versions/{version_id}`.
    """
    return core.call(OPERATION, request, options)
