# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.users import CreateUsersRequest, UsersResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._u import CreateUsersRequestParam

OPERATION = Operation(
    name="users_create",
    method="POST",
    path="/v3/users/{id}",
    request=CreateUsersRequest,
    answer=Json(UsersResponse),
)


@overload
def users_create(
    core: OrqCore, request: CreateUsersRequest | CreateUsersRequestParam, *, options: RequestOptions | None = None
) -> Result[UsersResponse, OrqError]: ...
@overload
async def users_create(
    core: AsyncOrqCore, request: CreateUsersRequest | CreateUsersRequestParam, *, options: RequestOptions | None = None
) -> Result[UsersResponse, OrqError]: ...
def users_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateUsersRequest | CreateUsersRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UsersResponse, OrqError] | Awaitable[Result[UsersResponse, OrqError]]:
    """Invite people to the workspace and add them to a team.

    `POST /v3/users/{id}`.
    """
    return core.call(OPERATION, request, options)
