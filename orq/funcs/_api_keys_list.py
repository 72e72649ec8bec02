# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.api_keys import APIKey, ListAPIKeysRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAPIKeysRequestParam

OPERATION = Operation(
    name="api_keys_list",
    method="GET",
    path="/v2/api-keys",
    request=ListAPIKeysRequest,
    query=("project_id", "source"),
    answer=Json(list[APIKey]),
)


@overload
def api_keys_list(
    core: OrqCore,
    request: ListAPIKeysRequest | ListAPIKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[APIKey], OrqError]: ...
@overload
async def api_keys_list(
    core: AsyncOrqCore,
    request: ListAPIKeysRequest | ListAPIKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[APIKey], OrqError]: ...
def api_keys_list(
    core: OrqCore | AsyncOrqCore,
    request: ListAPIKeysRequest | ListAPIKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[APIKey], OrqError] | Awaitable[Result[list[APIKey], OrqError]]:
    """List the API keys of the workspace, their tokens masked.

    `GET /v2/api-keys`.
    """
    return core.call(OPERATION, request, options)
