# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.notifiers import GetNotifierRequest, NotifierResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._n import GetNotifierRequestParam

OPERATION = Operation(
    name="notifiers_get",
    method="GET",
    path="/v2/notifiers/{notifier_id}",
    request=GetNotifierRequest,
    answer=Json(NotifierResponse),
)


@overload
def notifiers_get(
    core: OrqCore, request: GetNotifierRequest | GetNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[NotifierResponse, OrqError]: ...
@overload
async def notifiers_get(
    core: AsyncOrqCore, request: GetNotifierRequest | GetNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[NotifierResponse, OrqError]: ...
def notifiers_get(
    core: OrqCore | AsyncOrqCore,
    request: GetNotifierRequest | GetNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError] | Awaitable[Result[NotifierResponse, OrqError]]:
    """Fetch a notifier by its id.

    `GET /v2/notifiers/{notifier_id}`.
    """
    return core.call(OPERATION, request, options)
