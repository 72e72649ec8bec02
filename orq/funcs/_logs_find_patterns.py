# Generated from api/.
"""`POST /v3/logs/patterns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.log_analysis import FindLogPatternsRequest, FindLogPatternsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.log_analysis import FindLogPatternsRequestParam

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
) -> Result[FindLogPatternsResponse, OrqError] | Coroutine[Any, Any, Result[FindLogPatternsResponse, OrqError]]:
    """Find the templates that recur in log bodies, from a bounded sample.

    `Ok` holds a `FindLogPatternsResponse`. `POST /v3/logs/patterns`.
    """
    return core.call(OPERATION, request, options)
