# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.pii import DetectRequest, DetectResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import DetectRequestParam

OPERATION = Operation(
    name="pii_detect",
    method="POST",
    path="/v2/pii/detect",
    request=DetectRequest,
    answer=Json(DetectResponse),
)


@overload
def pii_detect(
    core: OrqCore, request: DetectRequest | DetectRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[DetectResponse, OrqError]: ...
@overload
async def pii_detect(
    core: AsyncOrqCore,
    request: DetectRequest | DetectRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[DetectResponse, OrqError]: ...
def pii_detect(
    core: OrqCore | AsyncOrqCore,
    request: DetectRequest | DetectRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[DetectResponse, OrqError] | Awaitable[Result[DetectResponse, OrqError]]:
    """Tell whether a text holds personal data, and of which kinds.

    `POST /v2/pii/detect`.
    """
    return core.call(OPERATION, request, options)
