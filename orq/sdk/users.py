# @generated
"""`client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.users import UserResponse, UsersResponse
    from ..types import DateTimeInput, SequenceNotStr


class UsersNamespace(Namespace):
    """The users of the workspace."""

    def create(
        self,
        *,
        team_id: str,
        emails: SequenceNotStr[str] | None = None,
        roles: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> UsersResponse:
        """Invite people to the workspace and add them to a team.

        `POST /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_create

        request: Any = {"team_id": team_id, "emails": emails, "roles": roles}
        return users_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Remove a user from the workspace.

        `DELETE /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_delete

        request: Any = {"user_id": user_id}
        return users_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Fetch a user of the workspace.

        `GET /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_get

        request: Any = {"user_id": user_id}
        return users_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UsersResponse:
        """List the users of the workspace.

        `GET /v3/users`; raises `OrqError`.
        """
        from ..funcs._users import users_list

        request: Any = {}
        return users_list(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        user_id: str,
        last_activity: DateTimeInput | None = None,
        role: str | None = None,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Change the role or last activity of a user.

        `PATCH /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_update

        request: Any = {"user_id": user_id, "last_activity": last_activity, "role": role}
        return users_update(self._core, request, options=options).unwrap()


class AsyncUsersNamespace(AsyncNamespace):
    """The users of the workspace."""

    async def create(
        self,
        *,
        team_id: str,
        emails: SequenceNotStr[str] | None = None,
        roles: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> UsersResponse:
        """Invite people to the workspace and add them to a team.

        `POST /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_create

        request: Any = {"team_id": team_id, "emails": emails, "roles": roles}
        return (await users_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Remove a user from the workspace.

        `DELETE /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_delete

        request: Any = {"user_id": user_id}
        return (await users_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Fetch a user of the workspace.

        `GET /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_get

        request: Any = {"user_id": user_id}
        return (await users_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UsersResponse:
        """List the users of the workspace.

        `GET /v3/users`; raises `OrqError`.
        """
        from ..funcs._users import users_list

        request: Any = {}
        return (await users_list(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        user_id: str,
        last_activity: DateTimeInput | None = None,
        role: str | None = None,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Change the role or last activity of a user.

        `PATCH /v3/users/{id}`; raises `OrqError`.
        """
        from ..funcs._users import users_update

        request: Any = {"user_id": user_id, "last_activity": last_activity, "role": role}
        return (await users_update(self._core, request, options=options)).unwrap()
