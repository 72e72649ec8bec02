# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.compaction import CompactedResponse, CompactResponseRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import CompactResponseRequestParam

OPERATION = Operation(
    name="responses_compact",
    method="POST",
    path="/v1/responses/compact",
    request=CompactResponseRequest,
    answer=Json(CompactedResponse),
)


@overload
def responses_compact(
    core: OrqCore,
    request: CompactResponseRequest | CompactResponseRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CompactedResponse, OrqError]: ...
@overload
async def responses_compact(
    core: AsyncOrqCore,
    request: CompactResponseRequest | CompactResponseRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CompactedResponse, OrqError]: ...
def responses_compact(
    core: OrqCore | AsyncOrqCore,
    request: CompactResponseRequest | CompactResponseRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CompactedResponse, OrqError] | Awaitable[Result[CompactedResponse, OrqError]]:
    """Shorten a conversation by summarising its older items.

    `POST /v1/responses/compact`.
    """
    return core.call(OPERATION, request, options)
