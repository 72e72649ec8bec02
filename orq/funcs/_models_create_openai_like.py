# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_changes import CreateOpenAILikeModelRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateOpenAILikeModelRequestParam

OPERATION = Operation(
    name="models_create_openai_like",
    method="POST",
    path="/v2/models/openai-like",
    request=CreateOpenAILikeModelRequest,
    answer=Json(ModelDocument),
)


@overload
def models_create_openai_like(
    core: OrqCore,
    request: CreateOpenAILikeModelRequest | CreateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create_openai_like(
    core: AsyncOrqCore,
    request: CreateOpenAILikeModelRequest | CreateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_create_openai_like(
    core: OrqCore | AsyncOrqCore,
    request: CreateOpenAILikeModelRequest | CreateOpenAILikeModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a model behind an OpenAI-compatible API.

    `POST /v2/models/openai-like`.
    """
    return core.call(OPERATION, request, options)
