# @generated
"""Workspace settings."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, Number


class GetWorkspaceSettingsRequest(APIStruct, kw_only=True):
    """What `workspace_settings_get` takes."""


class PIIRedactionConfig(APIStruct, kw_only=True):
    """Which personal data is redacted."""

    language: str | None = None
    entities: Sequence[str] | None = None
    on_failure: str | None = None
    threshold: Number | None = None
    regions: Sequence[str] | None = None
    entity_thresholds: Mapping[str, Number] | None = None


class PIIRedaction(APIStruct, kw_only=True):
    """Whether personal data is redacted, and how."""

    enabled: bool
    config: PIIRedactionConfig | None = None


class UpdateWorkspaceSettingsRequest(APIStruct, kw_only=True):
    """What `workspace_settings_update` takes; what is not given stays as it is."""

    display_name: str | None = None
    enforce_enabled_models: bool | None = None
    pii_redaction: PIIRedaction | None = None


class WorkspaceSettings(APIStruct, kw_only=True):
    """Settings of a workspace."""

    key: str
    display_name: str
    enforce_enabled_models: bool
    pii_redaction: PIIRedaction | None = None


class WorkspaceSettingsResponse(APIStruct, kw_only=True):
    """Settings of a workspace."""

    settings: WorkspaceSettings
