# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.eval_requests import ListEvalsRequest
from ..models.evaluators import ListEvalsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import ListEvalsRequestParam

OPERATION = Operation(
    name="evals_all",
    method="GET",
    path="/v2/evaluators",
    request=ListEvalsRequest,
    query=("limit", "starting_after", "ending_before", "search", "sort", "project_id"),
    answer=Json(ListEvalsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def evals_all(
    core: OrqCore,
    request: ListEvalsRequest | ListEvalsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvalsResponse, OrqError]: ...
@overload
async def evals_all(
    core: AsyncOrqCore,
    request: ListEvalsRequest | ListEvalsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvalsResponse, OrqError]: ...
def evals_all(
    core: OrqCore | AsyncOrqCore,
    request: ListEvalsRequest | ListEvalsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvalsResponse, OrqError] | Awaitable[Result[ListEvalsResponse, OrqError]]:
    """List evaluators, a page at a time.

    `GET /v2/evaluators`.
    """
    return core.call(OPERATION, request, options)
