# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.model_fusions import ListModelFusionsRequest, ListModelFusionsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListModelFusionsRequestParam

OPERATION = Operation(
    name="model_fusions_list",
    method="GET",
    path="/v3/model-fusions",
    request=ListModelFusionsRequest,
    query=("limit", "starting_after", "ending_before", "search", "preset", "enabled"),
    answer=Json(ListModelFusionsResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="model_fusion_id", items="data", more="has_more"
    ),
)


@overload
def model_fusions_list(
    core: OrqCore,
    request: ListModelFusionsRequest | ListModelFusionsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelFusionsResponse, OrqError]: ...
@overload
async def model_fusions_list(
    core: AsyncOrqCore,
    request: ListModelFusionsRequest | ListModelFusionsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelFusionsResponse, OrqError]: ...
def model_fusions_list(
    core: OrqCore | AsyncOrqCore,
    request: ListModelFusionsRequest | ListModelFusionsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListModelFusionsResponse, OrqError] | Awaitable[Result[ListModelFusionsResponse, OrqError]]:
    """List model fusions, a page at a time.

    `GET /v3/model-fusions`.
    """
    return core.call(OPERATION, request, options)
