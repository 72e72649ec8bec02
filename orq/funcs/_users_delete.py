# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.users import DeleteUserRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._u import DeleteUserRequestParam

OPERATION = Operation(
    name="users_delete",
    method="DELETE",
    path="/v3/users/{id}",
    request=DeleteUserRequest,
    answer=Json(dict[str, Any]),
)


@overload
def users_delete(
    core: OrqCore, request: DeleteUserRequest | DeleteUserRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def users_delete(
    core: AsyncOrqCore, request: DeleteUserRequest | DeleteUserRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def users_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteUserRequest | DeleteUserRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Remove a user from the workspace.

    `DELETE /v3/users/{id}`.
    """
    return core.call(OPERATION, request, options)
