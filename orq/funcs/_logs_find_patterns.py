# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.log_analysis import FindLogPatternsRequest, FindLogPatternsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import FindLogPatternsRequestParam

OPERATION = Operation(
    name="logs_find_patterns",
    method="POST",
    path="/v3/logs/patterns",
    request=FindLogPatternsRequest,
    answer=Json(FindLogPatternsResponse),
)


@overload
def logs_find_patterns(
    core: OrqCore,
    request: FindLogPatternsRequest | FindLogPatternsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FindLogPatternsResponse, OrqError]: ...
@overload
async def logs_find_patterns(
    core: AsyncOrqCore,
    request: FindLogPatternsRequest | FindLogPatternsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FindLogPatternsResponse, OrqError]: ...
def logs_find_patterns(
    core: OrqCore | AsyncOrqCore,
    request: FindLogPatternsRequest | FindLogPatternsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FindLogPatternsResponse, OrqError] | Awaitable[Result[FindLogPatternsResponse, OrqError]]:
    """Find the templates that recur in log bodies, from a bounded sample.

    `POST /v3/logs/patterns`.
    """
    return core.call(OPERATION, request, options)
