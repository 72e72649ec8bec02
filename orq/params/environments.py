# Generated from api/.
"""Dict twins of `orq.models.environments`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.sharing import Sharing
from .sharing import SharingParam


class CreateEnvironmentRequestParam(TypedDict):
    """A `CreateEnvironmentRequest` as a dict."""

    slug: str
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class DeleteEnvironmentRequestParam(TypedDict):
    """A `DeleteEnvironmentRequest` as a dict."""

    environment_id: str


class GetEnvironmentRequestParam(TypedDict):
    """A `GetEnvironmentRequest` as a dict."""

    environment_id: str


class ListEnvironmentsRequestParam(TypedDict):
    """A `ListEnvironmentsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]


class UpdateEnvironmentRequestParam(TypedDict):
    """An `UpdateEnvironmentRequest` as a dict."""

    environment_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]
