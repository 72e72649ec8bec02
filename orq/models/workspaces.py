# @generated
"""Workspaces."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, DateTime


class ChatKitResource(APIStruct, kw_only=True):
    """A resource that the chat kit offers to its users."""

    id: str | None = None
    """Identifies the entry in the list."""
    display_name: str | None = None
    """Name shown to users of the chat."""
    resource_id: str | None = None
    """Id of what is offered to the users of the chat."""
    resource_type: str | None = None
    """Kind of what is offered to the users of the chat."""


class ChatKitResources(APIStruct, kw_only=True):
    """The resources that the chat kit offers to its users."""

    items: Sequence[ChatKitResource] | None = None
    """Entries of the list, in order."""


class EffectiveUserPermissions(APIStruct, kw_only=True):
    """What you may do in a workspace."""

    permissions: list[str] | None = None
    """Names of the permissions that you have."""


class GetWorkspaceRequest(APIStruct, kw_only=True):
    """Parameters of `workspaces.get`."""

    key: str
    """Key of the workspace to fetch."""


class ListWorkspacesRequest(APIStruct, kw_only=True):
    """Parameters of `workspaces.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class WorkspaceOrganization(APIStruct, kw_only=True):
    """The organization that a workspace belongs to."""

    id: str | None = None
    """Identifies the organization."""
    key: str | None = None
    """Short name of the organization."""


class WorkspaceSettingsFields(APIStruct, kw_only=True):
    """Settings of a workspace for projects, models and plugins."""

    same_project_entities_enabled: bool | None = None
    """Whether the workspace's rule about entities of the same project is on."""
    model_garden_settings: dict[str, Any] | None = None
    """Settings of the model garden, by name."""
    plugins: dict[str, Any] | None = None
    """Plugins that change what calls of the workspace send, such as `pii_redaction`."""


class WorkspaceCapabilities(APIStruct, kw_only=True):
    """What you may do in a workspace."""

    roles: list[str] | None = None
    """Roles that you have in the workspace."""
    projects: list[str] | None = None
    """Ids of the projects that you can reach."""
    user_permissions: EffectiveUserPermissions | None = None
    """Permissions that your roles give you."""


class Workspace(APIStruct, kw_only=True):
    """A workspace."""

    id: str
    """Id that the service gave the workspace; calls take `key` instead."""
    key: str
    """Name of the workspace in URLs and in other calls."""
    display_name: str
    """Name shown in the studio."""
    logo_url: str | None = None
    """URL of the workspace's picture."""
    archived_on: DateTime | None = None
    """When the workspace was archived, in UTC; absent if it is not."""
    archived_by_id: str | None = None
    """Id of the user who archived the workspace."""
    organization: WorkspaceOrganization | None = None
    """Organization that the workspace belongs to."""
    settings: WorkspaceSettingsFields | None = None
    """Settings for projects, models and plugins."""
    sidebar_version: str | None = None
    """Version of the studio's sidebar."""
    features: dict[str, Any] | None = None
    """Features of the service that the workspace has, by name."""
    total_members: int | None = None
    """Number of users in the workspace."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the workspace."""
    capabilities: WorkspaceCapabilities | None = None
    """What you may do in the workspace."""


class ListWorkspacesResponse(APIStruct, kw_only=True):
    """A page of workspaces."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Workspace]
    """Workspaces of this page."""
    has_more: bool
    """Whether more items follow this page."""


class UpdateWorkspaceRequest(APIStruct, kw_only=True):
    """Parameters of `workspaces.update`."""

    key: str
    """Key of the workspace to change."""
    display_name: str | None = None
    """New name shown in the studio."""
    logo_url: str | None = None
    """New URL of the workspace's picture."""
    archived: bool | None = None
    """Whether the workspace is archived; false brings it back."""
    settings: WorkspaceSettingsFields | None = None
    """New settings for projects, models and plugins."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the workspace."""
    enforce_enabled_models: bool | None = None
    """Whether only models that are enabled in the workspace can be called."""
    chat_kit: ChatKitResources | None = None
    """Resources that the chat kit offers to its users."""
    tracing_enabled: bool | None = None
    """Whether calls are recorded as traces."""


class WorkspaceResponse(APIStruct, kw_only=True):
    """Answer with one workspace."""

    workspace: Workspace
    """The workspace, as it is after the call."""
