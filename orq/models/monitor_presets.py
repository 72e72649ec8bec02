# @generated
"""Monitor presets."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .monitors import MonitorRange, MonitorWidget


class ListMonitorPresetsRequest(APIStruct, kw_only=True):
    """Parameters of `monitors.list_presets`."""


MonitorPresetKind: TypeAlias = OpenEnum[Literal["dashboard", "widget"]]
"""Whether a preset is a dashboard or a widget."""


class MonitorPreset(APIStruct, kw_only=True):
    """A ready-made dashboard or widget."""

    preset_key: str
    """Identifies the preset; `create` takes it as `preset_key`."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the preset shows, for people."""
    kind: MonitorPresetKind
    """Whether it is a whole dashboard or a single widget."""
    widgets: list[MonitorWidget]
    """Charts and numbers of the preset."""
    default_range: MonitorRange | None = None
    """Time that the dashboard shows at first, up to now."""


class ListMonitorPresetsResponse(APIStruct, kw_only=True):
    """The presets from which monitors can be made."""

    object: str
    """Kind of this object: always `list`."""
    data: list[MonitorPreset]
    """All presets: dashboards and single widgets."""
