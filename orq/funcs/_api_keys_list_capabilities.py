# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.api_keys import ListAPIKeyCapabilitiesRequest, ListAPIKeyCapabilitiesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAPIKeyCapabilitiesRequestParam

OPERATION = Operation(
    name="api_keys_list_capabilities",
    method="GET",
    path="/v2/api-keys/capabilities",
    request=ListAPIKeyCapabilitiesRequest,
    answer=Json(ListAPIKeyCapabilitiesResponse),
)


@overload
def api_keys_list_capabilities(
    core: OrqCore,
    request: ListAPIKeyCapabilitiesRequest | ListAPIKeyCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAPIKeyCapabilitiesResponse, OrqError]: ...
@overload
async def api_keys_list_capabilities(
    core: AsyncOrqCore,
    request: ListAPIKeyCapabilitiesRequest | ListAPIKeyCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAPIKeyCapabilitiesResponse, OrqError]: ...
def api_keys_list_capabilities(
    core: OrqCore | AsyncOrqCore,
    request: ListAPIKeyCapabilitiesRequest | ListAPIKeyCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAPIKeyCapabilitiesResponse, OrqError] | Awaitable[Result[ListAPIKeyCapabilitiesResponse, OrqError]]:
    """List the domains in which an API key can be granted permissions.

    `GET /v2/api-keys/capabilities`.
    """
    return core.call(OPERATION, request, options)
