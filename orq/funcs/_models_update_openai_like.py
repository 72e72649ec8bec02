# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_changes import UpdateOpenAILikeModelRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateOpenAILikeModelRequestParam

OPERATION = Operation(
    name="models_update_openai_like",
    method="PATCH",
    path="/v2/models/openai-like/{id}",
    request=UpdateOpenAILikeModelRequest,
    answer=Json(ModelDocument),
)


@overload
def models_update_openai_like(
    core: OrqCore,
    request: UpdateOpenAILikeModelRequest | UpdateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_update_openai_like(
    core: AsyncOrqCore,
    request: UpdateOpenAILikeModelRequest | UpdateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_update_openai_like(
    core: OrqCore | AsyncOrqCore,
    request: UpdateOpenAILikeModelRequest | UpdateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Change a model behind an OpenAI-compatible API.

    `PATCH /v2/models/openai-like/{id}`.
    """
    return core.call(OPERATION, request, options)
