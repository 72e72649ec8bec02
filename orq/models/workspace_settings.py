# @generated
"""Workspace settings."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, Number


class GetWorkspaceSettingsRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_settings.get`."""


class PIIRedactionConfig(APIStruct, kw_only=True):
    """Which personal data is redacted, and what happens if that fails."""

    language: str | None = None
    """Language of the texts: `en` (default) or `nl`."""
    entities: Sequence[str] | None = None
    """Types of personal data to redact, such as `EMAIL_ADDRESS`. Default: all."""
    on_failure: str | None = None
    """If redaction fails: `block` (default) the call, or `passthrough` the text unchanged."""
    threshold: Number | None = None
    """Minimum confidence for something to count as personal data, 0 to 1."""
    regions: Sequence[str] | None = None
    """Regions whose types of personal data are sought."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Minimum confidence by type of personal data, 0 to 1; wins over `threshold`."""


class PIIRedaction(APIStruct, kw_only=True):
    """Whether personal data is redacted, and how."""

    enabled: bool
    """Whether personal data is redacted by default in the workspace."""
    config: PIIRedactionConfig | None = None
    """Which personal data is redacted, and what happens if that fails."""


class UpdateWorkspaceSettingsRequest(APIStruct, kw_only=True):
    """Parameters of `workspace_settings.update`; fields left out keep their values."""

    display_name: str | None = None
    """New name shown in the studio."""
    enforce_enabled_models: bool | None = None
    """Whether only models that are enabled in the workspace can be called."""
    pii_redaction: PIIRedaction | None = None
    """New defaults for redacting personal data; they replace all present ones."""


class WorkspaceSettings(APIStruct, kw_only=True):
    """Settings of a workspace."""

    key: str
    """Name of the workspace in URLs; never changes."""
    display_name: str
    """Name shown in the studio."""
    enforce_enabled_models: bool
    """Whether only models that are enabled in the workspace can be called."""
    pii_redaction: PIIRedaction | None = None
    """Defaults for redacting personal data; absent if they were never set."""


class WorkspaceSettingsResponse(APIStruct, kw_only=True):
    """Answer with the settings of the workspace."""

    settings: WorkspaceSettings
    """The settings, as they are after the call."""
