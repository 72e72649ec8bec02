# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.prompt_requests import ListPromptVersionsRequest
from ..models.prompts import ListPromptVersionsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import ListPromptVersionsRequestParam

OPERATION = Operation(
    name="prompts_list_versions",
    method="GET",
    path="/v2/prompts/{prompt_id}/versions",
    request=ListPromptVersionsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListPromptVersionsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def prompts_list_versions(
    core: OrqCore,
    request: ListPromptVersionsRequest | ListPromptVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptVersionsResponse, OrqError]: ...
@overload
async def prompts_list_versions(
    core: AsyncOrqCore,
    request: ListPromptVersionsRequest | ListPromptVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptVersionsResponse, OrqError]: ...
def prompts_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListPromptVersionsRequest | ListPromptVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptVersionsResponse, OrqError] | Awaitable[Result[ListPromptVersionsResponse, OrqError]]:
    """List the versions of a prompt, the newest first, a page at a time.

    `GET /v2/prompts/{prompt_id}/versions`.
    """
    return core.call(OPERATION, request, options)
