# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_requests import ListModelsRequest, ListModelsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListModelsRequestParam

OPERATION = Operation(
    name="models_list",
    method="GET",
    path="/v3/router/models",
    request=ListModelsRequest,
    answer=Json(ListModelsResponse),
)


@overload
def models_list(
    core: OrqCore,
    request: ListModelsRequest | ListModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelsResponse, OrqError]: ...
@overload
async def models_list(
    core: AsyncOrqCore,
    request: ListModelsRequest | ListModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelsResponse, OrqError]: ...
def models_list(
    core: OrqCore | AsyncOrqCore,
    request: ListModelsRequest | ListModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelsResponse, OrqError] | Awaitable[Result[ListModelsResponse, OrqError]]:
    """List the models that the router can call.

    `GET /v3/router/models`.
    """
    return core.call(OPERATION, request, options)
