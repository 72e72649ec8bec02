# @generated
"""`client.monitors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _monitors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.monitor_presets import ListMonitorPresetsResponse
    from ..models.monitors import ListMonitorsResponse, Monitor, MonitorPresetKey, MonitorResponse, MonitorWidget
    from ..params._m import MonitorWidgetParam


class MonitorsNamespace(Namespace, functions=_monitors):
    """Monitors, which are dashboards of widgets."""

    def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        widgets: Sequence[MonitorWidget | MonitorWidgetParam] | None = None,
        default_range: str | None = None,
        preset_key: MonitorPresetKey | None = None,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Create a monitor, a dashboard of widgets.

        display_name: Name shown in the studio.
        description: What the monitor shows, for people.
        project_id: Project that will own the monitor; without one, the workspace owns it.
        widgets: Charts and numbers of the monitor.
        default_range: Time that the monitor shows at first, up to now, such as `1d`.
        preset_key: Preset from which the monitor is made.

        `POST /v2/monitors`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a monitor and its widgets.

        monitor_id: Id of the monitor to delete.

        `DELETE /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Fetch a monitor by its id.

        monitor_id: Id of the monitor to fetch.

        `GET /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        workspace_wide: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListMonitorsResponse:
        """List monitors, a page at a time.

        limit: Number of items in a page.
        starting_after: `monitor_id` of the last item of the page before: the next page begins after it.
        ending_before: `monitor_id` of the first item of the page after: this page ends before it.
        project_id: Lists only monitors of this project.
        search: Lists only monitors that match this text.
        workspace_wide: Whether to list monitors of the workspace rather than of one project.

        `GET /v2/monitors`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        workspace_wide: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Monitor]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: `monitor_id` of the last item of the page before: the next page begins after it.
        ending_before: `monitor_id` of the first item of the page after: this page ends before it.
        project_id: Lists only monitors of this project.
        search: Lists only monitors that match this text.
        workspace_wide: Whether to list monitors of the workspace rather than of one project.

        `GET /v2/monitors`; raises `OrqError`.
        """
        ...

    def list_presets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListMonitorPresetsResponse:
        """List the ready-made dashboards and widgets.

        `GET /v2/monitors/presets`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        monitor_id: str,
        display_name: str | None = None,
        description: str | None = None,
        widgets: Sequence[MonitorWidget | MonitorWidgetParam] | None = None,
        default_range: str | None = None,
        update_mask: str | None = None,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Change a monitor or its widgets.

        monitor_id: Id of the monitor to change.
        display_name: Name shown in the studio.
        description: What the monitor shows, for people.
        widgets: All widgets of the monitor; they replace the present ones.
        default_range: Time that the monitor shows at first, up to now, such as `1d`.
        update_mask: Names of the fields to change, with commas between them.

        `PATCH /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        ...


class AsyncMonitorsNamespace(AsyncNamespace, functions=_monitors):
    """Monitors, which are dashboards of widgets."""

    async def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        widgets: Sequence[MonitorWidget | MonitorWidgetParam] | None = None,
        default_range: str | None = None,
        preset_key: MonitorPresetKey | None = None,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Create a monitor, a dashboard of widgets.

        display_name: Name shown in the studio.
        description: What the monitor shows, for people.
        project_id: Project that will own the monitor; without one, the workspace owns it.
        widgets: Charts and numbers of the monitor.
        default_range: Time that the monitor shows at first, up to now, such as `1d`.
        preset_key: Preset from which the monitor is made.

        `POST /v2/monitors`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a monitor and its widgets.

        monitor_id: Id of the monitor to delete.

        `DELETE /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Fetch a monitor by its id.

        monitor_id: Id of the monitor to fetch.

        `GET /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        workspace_wide: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListMonitorsResponse:
        """List monitors, a page at a time.

        limit: Number of items in a page.
        starting_after: `monitor_id` of the last item of the page before: the next page begins after it.
        ending_before: `monitor_id` of the first item of the page after: this page ends before it.
        project_id: Lists only monitors of this project.
        search: Lists only monitors that match this text.
        workspace_wide: Whether to list monitors of the workspace rather than of one project.

        `GET /v2/monitors`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        workspace_wide: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Monitor]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: `monitor_id` of the last item of the page before: the next page begins after it.
        ending_before: `monitor_id` of the first item of the page after: this page ends before it.
        project_id: Lists only monitors of this project.
        search: Lists only monitors that match this text.
        workspace_wide: Whether to list monitors of the workspace rather than of one project.

        `GET /v2/monitors`; raises `OrqError`.
        """
        ...

    async def list_presets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListMonitorPresetsResponse:
        """List the ready-made dashboards and widgets.

        `GET /v2/monitors/presets`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        monitor_id: str,
        display_name: str | None = None,
        description: str | None = None,
        widgets: Sequence[MonitorWidget | MonitorWidgetParam] | None = None,
        default_range: str | None = None,
        update_mask: str | None = None,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Change a monitor or its widgets.

        monitor_id: Id of the monitor to change.
        display_name: Name shown in the studio.
        description: What the monitor shows, for people.
        widgets: All widgets of the monitor; they replace the present ones.
        default_range: Time that the monitor shows at first, up to now, such as `1d`.
        update_mask: Names of the fields to change, with commas between them.

        `PATCH /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        ...
