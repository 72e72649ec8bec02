# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.users import UpdateUserRequest, UserResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._u import UpdateUserRequestParam

OPERATION = Operation(
    name="users_update",
    method="PATCH",
    path="/v3/users/{id}",
    request=UpdateUserRequest,
    answer=Json(UserResponse),
)


@overload
def users_update(
    core: OrqCore, request: UpdateUserRequest | UpdateUserRequestParam, *, options: RequestOptions | None = None
) -> Result[UserResponse, OrqError]: ...
@overload
async def users_update(
    core: AsyncOrqCore, request: UpdateUserRequest | UpdateUserRequestParam, *, options: RequestOptions | None = None
) -> Result[UserResponse, OrqError]: ...
def users_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateUserRequest | UpdateUserRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UserResponse, OrqError] | Awaitable[Result[UserResponse, OrqError]]:
    """Change the role or last activity of a user.

    `PATCH /v3/users/{id}`.
    """
    return core.call(OPERATION, request, options)
