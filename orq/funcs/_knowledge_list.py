# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.knowledge import ListKnowledgeResponse
from ..models.knowledge_requests import ListKnowledgeRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import ListKnowledgeRequestParam

OPERATION = Operation(
    name="knowledge_list",
    method="GET",
    path="/v2/knowledge",
    request=ListKnowledgeRequest,
    query=("starting_after", "ending_before", "limit", "search", "updated_by", "type", "project_id"),
    answer=Json(ListKnowledgeResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def knowledge_list(
    core: OrqCore,
    request: ListKnowledgeRequest | ListKnowledgeRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListKnowledgeResponse, OrqError]: ...
@overload
async def knowledge_list(
    core: AsyncOrqCore,
    request: ListKnowledgeRequest | ListKnowledgeRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListKnowledgeResponse, OrqError]: ...
def knowledge_list(
    core: OrqCore | AsyncOrqCore,
    request: ListKnowledgeRequest | ListKnowledgeRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListKnowledgeResponse, OrqError] | Awaitable[Result[ListKnowledgeResponse, OrqError]]:
    """List knowledge bases, the newest first, a page at a time.

    `GET /v2/knowledge`.
    """
    return core.call(OPERATION, request, options)
