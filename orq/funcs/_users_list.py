# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.users import ListUsersRequest, UsersResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._u import ListUsersRequestParam

OPERATION = Operation(
    name="users_list",
    method="GET",
    path="/v3/users",
    request=ListUsersRequest,
    answer=Json(UsersResponse),
)


@overload
def users_list(
    core: OrqCore,
    request: ListUsersRequest | ListUsersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[UsersResponse, OrqError]: ...
@overload
async def users_list(
    core: AsyncOrqCore,
    request: ListUsersRequest | ListUsersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[UsersResponse, OrqError]: ...
def users_list(
    core: OrqCore | AsyncOrqCore,
    request: ListUsersRequest | ListUsersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[UsersResponse, OrqError] | Awaitable[Result[UsersResponse, OrqError]]:
    """List the users of the workspace.

    `GET /v3/users`.
    """
    return core.call(OPERATION, request, options)
