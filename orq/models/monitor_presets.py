# @generated
"""Monitor presets."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .monitors import MonitorRange, MonitorWidget


class ListMonitorPresetsRequest(APIStruct, kw_only=True):
    """What `monitors_list_presets` takes."""


MonitorPresetKind: TypeAlias = OpenEnum[Literal["dashboard", "widget"]]
"""Whether a preset is a dashboard or a widget."""


class MonitorPreset(APIStruct, kw_only=True):
    """A dashboard or widget that comes ready-made."""

    preset_key: str
    display_name: str
    description: str
    kind: MonitorPresetKind
    widgets: list[MonitorWidget]
    default_range: MonitorRange | None = None


class ListMonitorPresetsResponse(APIStruct, kw_only=True):
    """The monitor presets."""

    object: str
    data: list[MonitorPreset]
