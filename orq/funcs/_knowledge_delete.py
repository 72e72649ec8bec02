# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.knowledge_requests import DeleteKnowledgeRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import DeleteKnowledgeRequestParam

OPERATION = Operation(
    name="knowledge_delete",
    method="DELETE",
    path="/v2/knowledge/{knowledge_id}",
    request=DeleteKnowledgeRequest,
    answer=Empty(status=204),
)


@overload
def knowledge_delete(
    core: OrqCore,
    request: DeleteKnowledgeRequest | DeleteKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def knowledge_delete(
    core: AsyncOrqCore,
    request: DeleteKnowledgeRequest | DeleteKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def knowledge_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteKnowledgeRequest | DeleteKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a knowledge base with its datasources and chunks.

    `DELETE /v2/knowledge/{knowledge_id}`.
    """
    return core.call(OPERATION, request, options)
