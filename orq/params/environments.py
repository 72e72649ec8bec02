# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.sharing import Sharing
from .sharing import SharingParam


class CreateEnvironmentRequestParam(TypedDict):
    slug: str
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class DeleteEnvironmentRequestParam(TypedDict):
    environment_id: str


class GetEnvironmentRequestParam(TypedDict):
    environment_id: str


class ListEnvironmentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]


class UpdateEnvironmentRequestParam(TypedDict):
    environment_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]
