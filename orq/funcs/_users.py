# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.users import (
        CreateUsersRequest,
        DeleteUserRequest,
        GetUserRequest,
        ListUsersRequest,
        UpdateUserRequest,
        UserResponse,
        UsersResponse,
    )
    from ..params._u import (
        CreateUsersRequestParam,
        DeleteUserRequestParam,
        GetUserRequestParam,
        ListUsersRequestParam,
        UpdateUserRequestParam,
    )


@cache
def _users_create() -> Operation:
    from ..models.users import CreateUsersRequest, UsersResponse

    return Operation(
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
    return core.call(_users_create(), request, options)


@cache
def _users_delete() -> Operation:
    from ..models.users import DeleteUserRequest

    return Operation(
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
    return core.call(_users_delete(), request, options)


@cache
def _users_get() -> Operation:
    from ..models.users import GetUserRequest, UserResponse

    return Operation(
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
    """Fetch a user of the workspace by its id.

    `GET /v3/users/{id}`.
    """
    return core.call(_users_get(), request, options)


@cache
def _users_list() -> Operation:
    from ..models.users import ListUsersRequest, UsersResponse

    return Operation(
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
    return core.call(_users_list(), request, options)


@cache
def _users_update() -> Operation:
    from ..models.users import UpdateUserRequest, UserResponse

    return Operation(
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
    """Change the role or the last activity of a user.

    `PATCH /v3/users/{id}`.
    """
    return core.call(_users_update(), request, options)
