# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.pii import CapabilitiesResponse, GetPIICapabilitiesRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import GetPIICapabilitiesRequestParam

OPERATION = Operation(
    name="pii_capabilities",
    method="GET",
    path="/v2/pii/capabilities",
    request=GetPIICapabilitiesRequest,
    answer=Json(CapabilitiesResponse),
)


@overload
def pii_capabilities(
    core: OrqCore,
    request: GetPIICapabilitiesRequest | GetPIICapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CapabilitiesResponse, OrqError]: ...
@overload
async def pii_capabilities(
    core: AsyncOrqCore,
    request: GetPIICapabilitiesRequest | GetPIICapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CapabilitiesResponse, OrqError]: ...
def pii_capabilities(
    core: OrqCore | AsyncOrqCore,
    request: GetPIICapabilitiesRequest | GetPIICapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CapabilitiesResponse, OrqError] | Awaitable[Result[CapabilitiesResponse, OrqError]]:
    """Show which kinds of personal data can be found, where, and the thresholds.

    `GET /v2/pii/capabilities`.
    """
    return core.call(OPERATION, request, options)
