# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge import Knowledge
from ..models.knowledge_requests import RetrieveKnowledgeRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import RetrieveKnowledgeRequestParam

OPERATION = Operation(
    name="knowledge_retrieve",
    method="GET",
    path="/v2/knowledge/{knowledge_id}",
    request=RetrieveKnowledgeRequest,
    answer=Json(Knowledge),
)


@overload
def knowledge_retrieve(
    core: OrqCore,
    request: RetrieveKnowledgeRequest | RetrieveKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
@overload
async def knowledge_retrieve(
    core: AsyncOrqCore,
    request: RetrieveKnowledgeRequest | RetrieveKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
def knowledge_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveKnowledgeRequest | RetrieveKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError] | Awaitable[Result[Knowledge, OrqError]]:
    """Fetch a knowledge base and its settings.

    `GET /v2/knowledge/{knowledge_id}`.
    """
    return core.call(OPERATION, request, options)
