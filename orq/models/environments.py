# @generated
"""Environments."""

from ..types import APIStruct, DateTime
from .sharing import Sharing


class CreateEnvironmentRequest(APIStruct, kw_only=True):
    """What `environments_create` takes."""

    slug: str
    display_name: str
    description: str | None = None
    project_id: str | None = None
    sharing: Sharing | None = None


class DeleteEnvironmentRequest(APIStruct, kw_only=True):
    """What `environments_delete` takes."""

    environment_id: str


class Environment(APIStruct, kw_only=True):
    """An environment, such as staging."""

    id: str
    slug: str
    display_name: str
    description: str
    created_at: DateTime
    created_by_id: str
    updated_at: DateTime
    updated_by_id: str
    project_id: str | None = None
    sharing: Sharing | None = None


class EnvironmentResponse(APIStruct, kw_only=True):
    """An environment."""

    environment: Environment


class GetEnvironmentRequest(APIStruct, kw_only=True):
    """What `environments_get` takes."""

    environment_id: str


class ListEnvironmentsRequest(APIStruct, kw_only=True):
    """What `environments_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    project_id: str | None = None
    search: str | None = None


class ListEnvironmentsResponse(APIStruct, kw_only=True):
    """A page of environments."""

    object: str
    data: list[Environment]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdateEnvironmentRequest(APIStruct, kw_only=True):
    """What `environments_update` takes."""

    environment_id: str
    display_name: str | None = None
    description: str | None = None
    sharing: Sharing | None = None
