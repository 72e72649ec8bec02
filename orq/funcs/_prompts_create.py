# Generated from api/.
"""`POST /v2/prompts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.prompts import CreatePromptRequest, Prompt

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.prompts import CreatePromptRequestParam

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
) -> Result[Prompt, OrqError] | Coroutine[Any, Any, Result[Prompt, OrqError]]:
    """Create a prompt: messages and how to call a model with them.

    `Ok` holds a `Prompt`. `POST /v2/prompts`.
    """
    return core.call(OPERATION, request, options)
