# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.notifiers import DeleteNotifierRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._n import DeleteNotifierRequestParam

OPERATION = Operation(
    name="notifiers_delete",
    method="DELETE",
    path="/v2/notifiers/{notifier_id}",
    request=DeleteNotifierRequest,
    answer=Json(dict[str, Any]),
)


@overload
def notifiers_delete(
    core: OrqCore, request: DeleteNotifierRequest | DeleteNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def notifiers_delete(
    core: AsyncOrqCore,
    request: DeleteNotifierRequest | DeleteNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def notifiers_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteNotifierRequest | DeleteNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a notifier by its id.

    `DELETE /v2/notifiers/{notifier_id}`.
    """
    return core.call(OPERATION, request, options)
