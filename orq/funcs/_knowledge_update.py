# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge import Knowledge
from ..models.knowledge_changes import UpdateKnowledgeRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import UpdateKnowledgeRequestParam

OPERATION = Operation(
    name="knowledge_update",
    method="PATCH",
    path="/v2/knowledge/{knowledge_id}",
    request=UpdateKnowledgeRequest,
    body="body",
    answer=Json(Knowledge),
)


@overload
def knowledge_update(
    core: OrqCore,
    request: UpdateKnowledgeRequest | UpdateKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
@overload
async def knowledge_update(
    core: AsyncOrqCore,
    request: UpdateKnowledgeRequest | UpdateKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
def knowledge_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateKnowledgeRequest | UpdateKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError] | Awaitable[Result[Knowledge, OrqError]]:
    """Change a knowledge base; what is not given stays as it is.

    `PATCH /v2/knowledge/{knowledge_id}`.
    """
    return core.call(OPERATION, request, options)
