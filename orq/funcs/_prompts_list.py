# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.prompt_requests import ListPromptsRequest
from ..models.prompts import ListPromptsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import ListPromptsRequestParam

OPERATION = Operation(
    name="prompts_list",
    method="GET",
    path="/v2/prompts",
    request=ListPromptsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListPromptsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def prompts_list(
    core: OrqCore,
    request: ListPromptsRequest | ListPromptsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptsResponse, OrqError]: ...
@overload
async def prompts_list(
    core: AsyncOrqCore,
    request: ListPromptsRequest | ListPromptsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptsResponse, OrqError]: ...
def prompts_list(
    core: OrqCore | AsyncOrqCore,
    request: ListPromptsRequest | ListPromptsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPromptsResponse, OrqError] | Awaitable[Result[ListPromptsResponse, OrqError]]:
    """List prompts, the newest first, a page at a time.

    `GET /v2/prompts`.
    """
    return core.call(OPERATION, request, options)
