# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.prompts import Prompt, UpdatePromptRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import UpdatePromptRequestParam

OPERATION = Operation(
    name="prompts_update",
    method="PATCH",
    path="/v2/prompts/{id}",
    request=UpdatePromptRequest,
    answer=Json(Prompt),
)


@overload
def prompts_update(
    core: OrqCore, request: UpdatePromptRequest | UpdatePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[Prompt, OrqError]: ...
@overload
async def prompts_update(
    core: AsyncOrqCore,
    request: UpdatePromptRequest | UpdatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError]: ...
def prompts_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdatePromptRequest | UpdatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError] | Awaitable[Result[Prompt, OrqError]]:
    """Change a prompt; what is not given stays as it is.

    `PATCH /v2/prompts/{id}`.
    """
    return core.call(OPERATION, request, options)
