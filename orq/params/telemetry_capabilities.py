# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.values import TelemetrySource


class ListTelemetryCapabilitiesRequestParam(TypedDict):
    source: NotRequired[TelemetrySource | None]
    project_id: NotRequired[str | None]
    workspace_wide: NotRequired[bool | None]
