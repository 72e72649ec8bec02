# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge import Knowledge
from ..models.knowledge_changes import CreateKnowledgeRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import CreateKnowledgeRequestParam
    from ..params._k_unions import CreateKnowledgeRequestBodyParam

OPERATION = Operation(
    name="knowledge_create",
    method="POST",
    path="/v2/knowledge",
    request=CreateKnowledgeRequest,
    body="body",
    answer=Json(Knowledge),
)


@overload
def knowledge_create(
    core: OrqCore,
    request: CreateKnowledgeRequest | CreateKnowledgeRequestParam | CreateKnowledgeRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
@overload
async def knowledge_create(
    core: AsyncOrqCore,
    request: CreateKnowledgeRequest | CreateKnowledgeRequestParam | CreateKnowledgeRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
def knowledge_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateKnowledgeRequest | CreateKnowledgeRequestParam | CreateKnowledgeRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError] | Awaitable[Result[Knowledge, OrqError]]:
    """Create a knowledge base, internal or backed by an external search API.

    `POST /v2/knowledge`.
    """
    return core.call(OPERATION, request, options)
