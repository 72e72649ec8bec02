# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.pii import RedactedText, RedactRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import RedactRequestParam

OPERATION = Operation(
    name="pii_redact",
    method="POST",
    path="/v2/pii/redact",
    request=RedactRequest,
    answer=Json(RedactedText),
)


@overload
def pii_redact(
    core: OrqCore, request: RedactRequest | RedactRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[RedactedText, OrqError]: ...
@overload
async def pii_redact(
    core: AsyncOrqCore,
    request: RedactRequest | RedactRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RedactedText, OrqError]: ...
def pii_redact(
    core: OrqCore | AsyncOrqCore,
    request: RedactRequest | RedactRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RedactedText, OrqError] | Awaitable[Result[RedactedText, OrqError]]:
    """Replace personal data in a text by placeholders.

    `POST /v2/pii/redact`.
    """
    return core.call(OPERATION, request, options)
