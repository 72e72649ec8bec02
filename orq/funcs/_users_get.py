# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.users import GetUserRequest, UserResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._u import GetUserRequestParam

OPERATION = Operation(
    name="users_get",
    method="GET",
    path="/v3/users/{id}",
    request=GetUserRequest,
    answer=Json(UserResponse),
)


@overload
def users_get(
    core: OrqCore, request: GetUserRequest | GetUserRequestParam, *, options: RequestOptions | None = None
) -> Result[UserResponse, OrqError]: ...
@overload
async def users_get(
    core: AsyncOrqCore, request: GetUserRequest | GetUserRequestParam, *, options: RequestOptions | None = None
) -> Result[UserResponse, OrqError]: ...
def users_get(
    core: OrqCore | AsyncOrqCore,
    request: GetUserRequest | GetUserRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UserResponse, OrqError] | Awaitable[Result[UserResponse, OrqError]]:
    """Fetch a user of the workspace.

    `GET /v3/users/{id}`.
    """
    return core.call(OPERATION, request, options)
