# Generated from api/.
"""`PATCH /v2/knowledge/{knowledge_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.knowledge import Knowledge
from ..models.knowledge_changes import UpdateKnowledgeRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.knowledge_changes import UpdateKnowledgeRequestParam

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
) -> Result[Knowledge, OrqError] | Coroutine[Any, Any, Result[Knowledge, OrqError]]:
    """Change a knowledge base; what is not given stays as it is.

    `Ok` holds a `Knowledge`. `PATCH /v2/knowledge/{knowledge_id}`.
    """
    return core.call(OPERATION, request, options)
