# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from ..types import DateTimeInput, SequenceNotStr


class CreateUsersRequestParam(TypedDict):
    team_id: str
    emails: NotRequired[SequenceNotStr[str] | None]
    roles: NotRequired[SequenceNotStr[str] | None]


class DeleteUserRequestParam(TypedDict):
    user_id: str


class GetUserRequestParam(TypedDict):
    user_id: str


class ListUsersRequestParam(TypedDict): ...


class UpdateUserRequestParam(TypedDict):
    user_id: str
    last_activity: NotRequired[DateTimeInput | None]
    role: NotRequired[str | None]


lazy_annotations(__name__)
