# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.pii import RedactedText, RestoreResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import RedactedTextParam

OPERATION = Operation(
    name="pii_restore",
    method="POST",
    path="/v2/pii/restore",
    request=RedactedText,
    answer=Json(RestoreResponse),
)


@overload
def pii_restore(
    core: OrqCore, request: RedactedText | RedactedTextParam | None = None, *, options: RequestOptions | None = None
) -> Result[RestoreResponse, OrqError]: ...
@overload
async def pii_restore(
    core: AsyncOrqCore,
    request: RedactedText | RedactedTextParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RestoreResponse, OrqError]: ...
def pii_restore(
    core: OrqCore | AsyncOrqCore,
    request: RedactedText | RedactedTextParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RestoreResponse, OrqError] | Awaitable[Result[RestoreResponse, OrqError]]:
    """Put personal data back in the place of its placeholders.

    `POST /v2/pii/restore`.
    """
    return core.call(OPERATION, request, options)
