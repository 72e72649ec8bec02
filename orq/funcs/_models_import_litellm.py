# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_imports import ImportLiteLLMModelsRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ImportLiteLLMModelsRequestParam

OPERATION = Operation(
    name="models_import_litellm",
    method="POST",
    path="/v2/models/litellm/import",
    request=ImportLiteLLMModelsRequest,
    body="body",
    answer=Json(list[ModelDocument]),
)


@overload
def models_import_litellm(
    core: OrqCore,
    request: ImportLiteLLMModelsRequest | ImportLiteLLMModelsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[ModelDocument], OrqError]: ...
@overload
async def models_import_litellm(
    core: AsyncOrqCore,
    request: ImportLiteLLMModelsRequest | ImportLiteLLMModelsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[ModelDocument], OrqError]: ...
def models_import_litellm(
    core: OrqCore | AsyncOrqCore,
    request: ImportLiteLLMModelsRequest | ImportLiteLLMModelsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[ModelDocument], OrqError] | Awaitable[Result[list[ModelDocument], OrqError]]:
    """Import model definitions from LiteLLM.

    `POST /v2/models/litellm/import`.
    """
    return core.call(OPERATION, request, options)
