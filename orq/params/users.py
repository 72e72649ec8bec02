# Generated from api/.
"""Dict twins of `orq.models.users`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import DateTimeInput, SequenceNotStr


class CreateUsersRequestParam(TypedDict):
    """A `CreateUsersRequest` as a dict."""

    team_id: str
    emails: NotRequired[SequenceNotStr[str] | None]
    roles: NotRequired[SequenceNotStr[str] | None]


class DeleteUserRequestParam(TypedDict):
    """A `DeleteUserRequest` as a dict."""

    user_id: str


class GetUserRequestParam(TypedDict):
    """A `GetUserRequest` as a dict."""

    user_id: str


class ListUsersRequestParam(TypedDict):
    """A `ListUsersRequest` as a dict."""


class UpdateUserRequestParam(TypedDict):
    """An `UpdateUserRequest` as a dict."""

    user_id: str
    last_activity: NotRequired[DateTimeInput | None]
    role: NotRequired[str | None]
