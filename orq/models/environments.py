# @generated
"""Environments."""

from ..types import APIStruct, DateTime
from .sharing import Sharing


class CreateEnvironmentRequest(APIStruct, kw_only=True):
    """Parameters of `environments.create`."""

    slug: str
    """Short name for programs, such as `staging`; an update cannot change it."""
    display_name: str
    """Name shown in the studio."""
    description: str | None = None
    """What the environment is for, for people."""
    project_id: str | None = None
    """Project that owns the environment. Without one, the workspace owns it."""
    sharing: Sharing | None = None
    """Which projects may use the environment."""


class DeleteEnvironmentRequest(APIStruct, kw_only=True):
    """Parameters of `environments.delete`."""

    environment_id: str
    """Id of the environment to delete."""


class Environment(APIStruct, kw_only=True):
    """An environment in which a product runs, such as staging."""

    id: str
    """Identifies the environment in other calls."""
    slug: str
    """Short name for programs, such as `staging`."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the environment is for, for people."""
    created_at: DateTime
    """When the environment was made, in UTC."""
    created_by_id: str
    """Id of the user who made the environment."""
    updated_at: DateTime
    """When the environment was last changed, in UTC."""
    updated_by_id: str
    """Id of the user who last changed the environment."""
    project_id: str | None = None
    """Project that owns the environment; without one, the workspace owns it."""
    sharing: Sharing | None = None
    """Which projects may use the environment."""


class EnvironmentResponse(APIStruct, kw_only=True):
    """Answer with one environment."""

    environment: Environment
    """The environment, as it is after the call."""


class GetEnvironmentRequest(APIStruct, kw_only=True):
    """Parameters of `environments.get`."""

    environment_id: str
    """Id of the environment to fetch."""


class ListEnvironmentsRequest(APIStruct, kw_only=True):
    """Parameters of `environments.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only environments of this project."""
    search: str | None = None
    """Lists only environments that match this text."""


class ListEnvironmentsResponse(APIStruct, kw_only=True):
    """A page of environments."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Environment]
    """Environments of this page."""
    has_more: bool
    """Whether more items follow this page."""


class UpdateEnvironmentRequest(APIStruct, kw_only=True):
    """Parameters of `environments.update`."""

    environment_id: str
    """Id of the environment to change."""
    display_name: str | None = None
    """New name shown in the studio."""
    description: str | None = None
    """New text on what the environment is for."""
    sharing: Sharing | None = None
    """Which projects may use the environment from now on."""
