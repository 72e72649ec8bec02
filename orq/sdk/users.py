# @generated
"""`client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _users

if TYPE_CHECKING:
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.users import UserResponse, UsersResponse
    from ..types import DateTimeInput, SequenceNotStr


class UsersNamespace(Namespace, functions=_users):
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

        team_id: Id of the team that the new users join.
        emails: Email addresses of the people to invite.
        roles: Roles that they get, such as `developer`.

        `POST /v3/users/{id}`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Remove a user from the workspace.

        user_id: Id of the user to remove.

        `DELETE /v3/users/{id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Fetch a user of the workspace by its id.

        user_id: Id of the user to fetch.

        `GET /v3/users/{id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UsersResponse:
        """List the users of the workspace.

        `GET /v3/users`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        user_id: str,
        last_activity: DateTimeInput | None = None,
        role: str | None = None,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Change the role or the last activity of a user.

        user_id: Id of the user to change.
        last_activity: When the user was last active, in UTC.
        role: New role of the user, such as `developer`.

        `PATCH /v3/users/{id}`; raises `OrqError`.
        """
        ...


class AsyncUsersNamespace(AsyncNamespace, functions=_users):
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

        team_id: Id of the team that the new users join.
        emails: Email addresses of the people to invite.
        roles: Roles that they get, such as `developer`.

        `POST /v3/users/{id}`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Remove a user from the workspace.

        user_id: Id of the user to remove.

        `DELETE /v3/users/{id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Fetch a user of the workspace by its id.

        user_id: Id of the user to fetch.

        `GET /v3/users/{id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UsersResponse:
        """List the users of the workspace.

        `GET /v3/users`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        user_id: str,
        last_activity: DateTimeInput | None = None,
        role: str | None = None,
        options: RequestOptions | None = None,
    ) -> UserResponse:
        """Change the role or the last activity of a user.

        user_id: Id of the user to change.
        last_activity: When the user was last active, in UTC.
        role: New role of the user, such as `developer`.

        `PATCH /v3/users/{id}`; raises `OrqError`.
        """
        ...
