# @generated

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict

from ..models.workspace_settings import PIIRedaction, PIIRedactionConfig
from ..types import SequenceNotStr


class GetWorkspaceSettingsRequestParam(TypedDict): ...


class PIIRedactionConfigParam(TypedDict):
    language: NotRequired[str | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    on_failure: NotRequired[str | None]
    threshold: NotRequired[float | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class PIIRedactionParam(TypedDict):
    enabled: bool
    config: NotRequired[PIIRedactionConfig | PIIRedactionConfigParam | None]


class UpdateWorkspaceSettingsRequestParam(TypedDict):
    display_name: NotRequired[str | None]
    enforce_enabled_models: NotRequired[bool | None]
    pii_redaction: NotRequired[PIIRedaction | PIIRedactionParam | None]
