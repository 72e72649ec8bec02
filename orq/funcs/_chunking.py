# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.chunking import ParseChunkingRequest, ParseChunkingResponse
    from ..params._a_to_d_unions import ParseChunkingRequestBodyParam
    from ..params._c import ParseChunkingRequestParam


@cache
def _chunking_parse() -> Operation:
    from ..models.chunking import ParseChunkingRequest, ParseChunkingResponse

    return Operation(
        name="chunking_parse",
        method="POST",
        path="/v2/chunking",
        request=ParseChunkingRequest,
        body="body",
        answer=Json(ParseChunkingResponse),
    )


@overload
def chunking_parse(
    core: OrqCore,
    request: ParseChunkingRequest | ParseChunkingRequestParam | ParseChunkingRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ParseChunkingResponse, OrqError]: ...
@overload
async def chunking_parse(
    core: AsyncOrqCore,
    request: ParseChunkingRequest | ParseChunkingRequestParam | ParseChunkingRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ParseChunkingResponse, OrqError]: ...
def chunking_parse(
    core: OrqCore | AsyncOrqCore,
    request: ParseChunkingRequest | ParseChunkingRequestParam | ParseChunkingRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ParseChunkingResponse, OrqError] | Awaitable[Result[ParseChunkingResponse, OrqError]]:
    """Split a text into chunks by one of seven strategies.

    `POST /v2/chunking`.
    """
    return core.call(_chunking_parse(), request, options)
