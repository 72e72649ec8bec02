# @generated
"""Users."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput


class CreateUsersRequest(APIStruct, kw_only=True):
    """Parameters of `users.create`."""

    team_id: str = field(name="id")
    """Id of the team that the new users join."""
    emails: Sequence[str] | None = None
    """Email addresses of the people to invite."""
    roles: Sequence[str] | None = None
    """Roles that they get, such as `developer`."""


class DeleteUserRequest(APIStruct, kw_only=True):
    """Parameters of `users.delete`."""

    user_id: str = field(name="id")
    """Id of the user to remove."""


class GetUserRequest(APIStruct, kw_only=True):
    """Parameters of `users.get`."""

    user_id: str = field(name="id")
    """Id of the user to fetch."""


class ListUsersRequest(APIStruct, kw_only=True):
    """Parameters of `users.list`."""


class UpdateUserRequest(APIStruct, kw_only=True):
    """Parameters of `users.update`."""

    user_id: str = field(name="id")
    """Id of the user to change."""
    last_activity: DateTimeInput | None = None
    """When the user was last active, in UTC."""
    role: str | None = None
    """New role of the user, such as `developer`."""


class UserInvitationData(APIStruct, kw_only=True):
    """An invitation that was not accepted yet."""

    email: str | None = None
    """Address to which the invitation was sent."""
    display_name: str | None = None
    """Name of the invited person."""


class User(APIStruct, kw_only=True):
    """A user of the workspace."""

    id: str
    """Identifies the user in other calls."""
    account_id: str | None = None
    """Id of the account with which the user signs in."""
    email: str | None = None
    """Address at which the user is reached."""
    display_name: str | None = None
    """Name shown in the studio."""
    logo_url: str | None = None
    """URL of the user's picture."""
    team_ids: list[str] | None = None
    """Ids of the teams to which the user belongs."""
    roles: list[str] | None = None
    """Roles of the user in the workspace."""
    last_activity: DateTime | None = None
    """When the user was last active, in UTC."""
    invitation_data: UserInvitationData | None = None
    """The invitation, until the user accepts it."""


class UserResponse(APIStruct, kw_only=True):
    """Answer with one user."""

    user: User | None = None
    """The user, as it is after the call."""


class UsersResponse(APIStruct, kw_only=True):
    """Answer with several users."""

    users: list[User] | None = None
    """Users of the workspace that the call concerns."""
