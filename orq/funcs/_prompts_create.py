# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.prompts import CreatePromptRequest, Prompt

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import CreatePromptRequestParam

OPERATION = Operation(
    name="prompts_create",
    method="POST",
    path="/v2/prompts",
    request=CreatePromptRequest,
    answer=Json(Prompt),
)


@overload
def prompts_create(
    core: OrqCore, request: CreatePromptRequest | CreatePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[Prompt, OrqError]: ...
@overload
async def prompts_create(
    core: AsyncOrqCore,
    request: CreatePromptRequest | CreatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError]: ...
def prompts_create(
    core: OrqCore | AsyncOrqCore,
    request: CreatePromptRequest | CreatePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError] | Awaitable[Result[Prompt, OrqError]]:
    """Create a prompt: messages and how to call a model with them.

    `POST /v2/prompts`.
    """
    return core.call(OPERATION, request, options)
