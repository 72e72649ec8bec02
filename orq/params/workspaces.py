# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.workspaces import ChatKitResource, ChatKitResources, WorkspaceSettingsFields


class ChatKitResourceParam(TypedDict):
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    resource_id: NotRequired[str | None]
    resource_type: NotRequired[str | None]


class ChatKitResourcesParam(TypedDict):
    items: NotRequired[Sequence[ChatKitResource | ChatKitResourceParam] | None]


class GetWorkspaceRequestParam(TypedDict):
    key: str


class ListWorkspacesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class WorkspaceSettingsFieldsParam(TypedDict):
    same_project_entities_enabled: NotRequired[bool | None]
    model_garden_settings: NotRequired[Mapping[str, Any] | None]
    plugins: NotRequired[Mapping[str, Any] | None]


class UpdateWorkspaceRequestParam(TypedDict):
    key: str
    display_name: NotRequired[str | None]
    logo_url: NotRequired[str | None]
    archived: NotRequired[bool | None]
    settings: NotRequired[WorkspaceSettingsFields | WorkspaceSettingsFieldsParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    enforce_enabled_models: NotRequired[bool | None]
    chat_kit: NotRequired[ChatKitResources | ChatKitResourcesParam | None]
    tracing_enabled: NotRequired[bool | None]
