# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.log_fields import ListLogFieldsRequest, ListLogFieldsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import ListLogFieldsRequestParam

OPERATION = Operation(
    name="logs_list_fields",
    method="GET",
    path="/v3/logs/fields",
    request=ListLogFieldsRequest,
    answer=Json(ListLogFieldsResponse),
)


@overload
def logs_list_fields(
    core: OrqCore,
    request: ListLogFieldsRequest | ListLogFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFieldsResponse, OrqError]: ...
@overload
async def logs_list_fields(
    core: AsyncOrqCore,
    request: ListLogFieldsRequest | ListLogFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFieldsResponse, OrqError]: ...
def logs_list_fields(
    core: OrqCore | AsyncOrqCore,
    request: ListLogFieldsRequest | ListLogFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFieldsResponse, OrqError] | Awaitable[Result[ListLogFieldsResponse, OrqError]]:
    """List the fields by which logs can be queried.

    `GET /v3/logs/fields`.
    """
    return core.call(OPERATION, request, options)
