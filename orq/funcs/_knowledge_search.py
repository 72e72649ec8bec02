# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_search import SearchKnowledgeRequest, SearchKnowledgeResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import SearchKnowledgeRequestParam

OPERATION = Operation(
    name="knowledge_search",
    method="POST",
    path="/v2/knowledge/{knowledge_id}/search",
    request=SearchKnowledgeRequest,
    answer=Json(SearchKnowledgeResponse),
)


@overload
def knowledge_search(
    core: OrqCore,
    request: SearchKnowledgeRequest | SearchKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchKnowledgeResponse, OrqError]: ...
@overload
async def knowledge_search(
    core: AsyncOrqCore,
    request: SearchKnowledgeRequest | SearchKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchKnowledgeResponse, OrqError]: ...
def knowledge_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchKnowledgeRequest | SearchKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchKnowledgeResponse, OrqError] | Awaitable[Result[SearchKnowledgeResponse, OrqError]]:
    """Search a knowledge base for the chunks that fit a query best.

    `POST /v2/knowledge/{knowledge_id}/search`.
    """
    return core.call(OPERATION, request, options)
