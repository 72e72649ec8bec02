# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.prompt_requests import RetrievePromptRequest
from ..models.prompts import Prompt

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import RetrievePromptRequestParam

OPERATION = Operation(
    name="prompts_retrieve",
    method="GET",
    path="/v2/prompts/{id}",
    request=RetrievePromptRequest,
    answer=Json(Prompt),
)


@overload
def prompts_retrieve(
    core: OrqCore, request: RetrievePromptRequest | RetrievePromptRequestParam, *, options: RequestOptions | None = None
) -> Result[Prompt, OrqError]: ...
@overload
async def prompts_retrieve(
    core: AsyncOrqCore,
    request: RetrievePromptRequest | RetrievePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError]: ...
def prompts_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrievePromptRequest | RetrievePromptRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Prompt, OrqError] | Awaitable[Result[Prompt, OrqError]]:
    """Fetch a prompt by its id.

    `GET /v2/prompts/{id}`.
    """
    return core.call(OPERATION, request, options)
