# @generated
"""Workspaces."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, DateTime


class ChatKitResource(APIStruct, kw_only=True):
    """A resource of the chat kit."""

    id: str | None = None
    display_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class ChatKitResources(APIStruct, kw_only=True):
    """Resources of the chat kit."""

    items: Sequence[ChatKitResource] | None = None


class EffectiveUserPermissions(APIStruct, kw_only=True):
    """What you may do."""

    permissions: list[str] | None = None


class GetWorkspaceRequest(APIStruct, kw_only=True):
    """What `workspaces_get` takes."""

    key: str


class ListWorkspacesRequest(APIStruct, kw_only=True):
    """What `workspaces_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class WorkspaceOrganization(APIStruct, kw_only=True):
    """The organization of a workspace."""

    id: str | None = None
    key: str | None = None


class WorkspaceSettingsFields(APIStruct, kw_only=True):
    """Settings of a workspace."""

    same_project_entities_enabled: bool | None = None
    model_garden_settings: dict[str, Any] | None = None
    plugins: dict[str, Any] | None = None


class WorkspaceCapabilities(APIStruct, kw_only=True):
    """What you may do in a workspace."""

    roles: list[str] | None = None
    projects: list[str] | None = None
    user_permissions: EffectiveUserPermissions | None = None


class Workspace(APIStruct, kw_only=True):
    """A workspace."""

    id: str
    key: str
    display_name: str
    logo_url: str | None = None
    archived_on: DateTime | None = None
    archived_by_id: str | None = None
    organization: WorkspaceOrganization | None = None
    settings: WorkspaceSettingsFields | None = None
    sidebar_version: str | None = None
    features: dict[str, Any] | None = None
    total_members: int | None = None
    metadata: dict[str, Any] | None = None
    capabilities: WorkspaceCapabilities | None = None


class ListWorkspacesResponse(APIStruct, kw_only=True):
    """A page of workspaces."""

    object: str
    data: list[Workspace]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdateWorkspaceRequest(APIStruct, kw_only=True):
    """What `workspaces_update` takes."""

    key: str
    display_name: str | None = None
    logo_url: str | None = None
    archived: bool | None = None
    settings: WorkspaceSettingsFields | None = None
    metadata: dict[str, Any] | None = None
    enforce_enabled_models: bool | None = None
    chat_kit: ChatKitResources | None = None
    tracing_enabled: bool | None = None


class WorkspaceResponse(APIStruct, kw_only=True):
    """A workspace."""

    workspace: Workspace
