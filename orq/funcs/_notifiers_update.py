# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.notifiers import NotifierResponse, UpdateNotifierRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._n import UpdateNotifierRequestParam

OPERATION = Operation(
    name="notifiers_update",
    method="PATCH",
    path="/v2/notifiers/{notifier_id}",
    request=UpdateNotifierRequest,
    answer=Json(NotifierResponse),
)


@overload
def notifiers_update(
    core: OrqCore, request: UpdateNotifierRequest | UpdateNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[NotifierResponse, OrqError]: ...
@overload
async def notifiers_update(
    core: AsyncOrqCore,
    request: UpdateNotifierRequest | UpdateNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError]: ...
def notifiers_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateNotifierRequest | UpdateNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError] | Awaitable[Result[NotifierResponse, OrqError]]:
    """Change a notifier, or where it sends to.

    `PATCH /v2/notifiers/{notifier_id}`.
    """
    return core.call(OPERATION, request, options)
