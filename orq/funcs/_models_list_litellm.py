# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.model_requests import ListLiteLLMModelsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListLiteLLMModelsRequestParam

OPERATION = Operation(
    name="models_list_litellm",
    method="GET",
    path="/v2/models/litellm/models",
    request=ListLiteLLMModelsRequest,
    answer=Json(list[dict[str, Any]]),
)


@overload
def models_list_litellm(
    core: OrqCore,
    request: ListLiteLLMModelsRequest | ListLiteLLMModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[dict[str, Any]], OrqError]: ...
@overload
async def models_list_litellm(
    core: AsyncOrqCore,
    request: ListLiteLLMModelsRequest | ListLiteLLMModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[dict[str, Any]], OrqError]: ...
def models_list_litellm(
    core: OrqCore | AsyncOrqCore,
    request: ListLiteLLMModelsRequest | ListLiteLLMModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[dict[str, Any]], OrqError] | Awaitable[Result[list[dict[str, Any]], OrqError]]:
    """List the models of the LiteLLM instance set up for the workspace.

    `GET /v2/models/litellm/models`.
    """
    return core.call(OPERATION, request, options)
