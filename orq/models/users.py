# @generated
"""Users."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct, DateTime, DateTimeInput


class CreateUsersRequest(APIStruct, kw_only=True):
    """What `users_create` takes."""

    team_id: str = field(name="id")
    emails: Sequence[str] | None = None
    roles: Sequence[str] | None = None


class DeleteUserRequest(APIStruct, kw_only=True):
    """What `users_delete` takes."""

    user_id: str = field(name="id")


class GetUserRequest(APIStruct, kw_only=True):
    """What `users_get` takes."""

    user_id: str = field(name="id")


class ListUsersRequest(APIStruct, kw_only=True):
    """What `users_list` takes."""


class UpdateUserRequest(APIStruct, kw_only=True):
    """What `users_update` takes."""

    user_id: str = field(name="id")
    last_activity: DateTimeInput | None = None
    role: str | None = None


class UserInvitationData(APIStruct, kw_only=True):
    """An invitation not taken up yet."""

    email: str | None = None
    display_name: str | None = None


class User(APIStruct, kw_only=True):
    """A user of the workspace."""

    id: str
    account_id: str | None = None
    email: str | None = None
    display_name: str | None = None
    logo_url: str | None = None
    team_ids: list[str] | None = None
    roles: list[str] | None = None
    last_activity: DateTime | None = None
    invitation_data: UserInvitationData | None = None


class UserResponse(APIStruct, kw_only=True):
    """A user."""

    user: User | None = None


class UsersResponse(APIStruct, kw_only=True):
    """Users."""

    users: list[User] | None = None
