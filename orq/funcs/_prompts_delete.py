# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.prompt_requests import DeletePromptRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import DeletePromptRequestParam

OPERATION = Operation(
    name="prompts_delete",
    method="DELETE",
    path="/v2/prompts/{id}",
    request=DeletePromptRequest,
    answer=Empty(status=200),
)


@overload
def prompts_delete(
    core: OrqCore, request: DeletePromptRequest | DeletePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def prompts_delete(
    core: AsyncOrqCore,
    request: DeletePromptRequest | DeletePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def prompts_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeletePromptRequest | DeletePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a prompt and all its versions.

    `DELETE /v2/prompts/{id}`.
    """
    return core.call(OPERATION, request, options)
