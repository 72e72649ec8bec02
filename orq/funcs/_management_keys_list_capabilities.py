# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.management_keys import ListManagementCapabilitiesRequest, ListManagementCapabilitiesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListManagementCapabilitiesRequestParam

OPERATION = Operation(
    name="management_keys_list_capabilities",
    method="GET",
    path="/v2/management-keys/capabilities",
    request=ListManagementCapabilitiesRequest,
    answer=Json(ListManagementCapabilitiesResponse),
)


@overload
def management_keys_list_capabilities(
    core: OrqCore,
    request: ListManagementCapabilitiesRequest | ListManagementCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementCapabilitiesResponse, OrqError]: ...
@overload
async def management_keys_list_capabilities(
    core: AsyncOrqCore,
    request: ListManagementCapabilitiesRequest | ListManagementCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementCapabilitiesResponse, OrqError]: ...
def management_keys_list_capabilities(
    core: OrqCore | AsyncOrqCore,
    request: ListManagementCapabilitiesRequest | ListManagementCapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[ListManagementCapabilitiesResponse, OrqError]
    | Awaitable[Result[ListManagementCapabilitiesResponse, OrqError]]
):
    """List the domains in which a management key can be granted permissions.

    `GET /v2/management-keys/capabilities`.
    """
    return core.call(OPERATION, request, options)
