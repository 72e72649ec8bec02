# Generated from api/.
"""`DELETE /v2/notifiers/{notifier_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.notifiers import DeleteNotifierRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.notifiers import DeleteNotifierRequestParam

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
) -> Result[dict[str, Any], OrqError] | Coroutine[Any, Any, Result[dict[str, Any], OrqError]]:
    """Delete a notifier by its id.

    `Ok` holds `dict[str, Any]`. `DELETE /v2/notifiers/{notifier_id}`.
    """
    return core.call(OPERATION, request, options)
