# @generated
"""`client.monitors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .._signatures import RequestOptions
    from ..models.monitor_presets import ListMonitorPresetsResponse
    from ..models.monitors import ListMonitorsResponse, Monitor, MonitorPresetKey, MonitorResponse, MonitorWidget
    from ..params._m import MonitorWidgetParam


class MonitorsNamespace(Namespace):
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

        `POST /v2/monitors`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_create

        request: Any = {
            "display_name": display_name,
            "description": description,
            "project_id": project_id,
            "widgets": widgets,
            "default_range": default_range,
            "preset_key": preset_key,
        }
        return monitors_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a monitor and its widgets.

        `DELETE /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_delete

        request: Any = {"monitor_id": monitor_id}
        return monitors_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Fetch a monitor by its id.

        `GET /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_get

        request: Any = {"monitor_id": monitor_id}
        return monitors_get(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `monitor_id` of an item: the page starts right after it.
        ending_before: The `monitor_id` of an item: the page ends right before it.

        `GET /v2/monitors`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "workspace_wide": workspace_wide,
        }
        return monitors_list(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `monitor_id` of an item: the page starts right after it.
        ending_before: The `monitor_id` of an item: the page ends right before it.

        `GET /v2/monitors`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "workspace_wide": workspace_wide,
        }
        return Items(monitors_list, self._core, request, options, raises=True)

    def list_presets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListMonitorPresetsResponse:
        """List the dashboards and widgets that come ready-made.

        `GET /v2/monitors/presets`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_list_presets

        request: Any = {}
        return monitors_list_presets(self._core, request, options=options).unwrap()

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

        `PATCH /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_update

        request: Any = {
            "monitor_id": monitor_id,
            "display_name": display_name,
            "description": description,
            "widgets": widgets,
            "default_range": default_range,
            "update_mask": update_mask,
        }
        return monitors_update(self._core, request, options=options).unwrap()


class AsyncMonitorsNamespace(AsyncNamespace):
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

        `POST /v2/monitors`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_create

        request: Any = {
            "display_name": display_name,
            "description": description,
            "project_id": project_id,
            "widgets": widgets,
            "default_range": default_range,
            "preset_key": preset_key,
        }
        return (await monitors_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a monitor and its widgets.

        `DELETE /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_delete

        request: Any = {"monitor_id": monitor_id}
        return (await monitors_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        monitor_id: str,
        options: RequestOptions | None = None,
    ) -> MonitorResponse:
        """Fetch a monitor by its id.

        `GET /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_get

        request: Any = {"monitor_id": monitor_id}
        return (await monitors_get(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `monitor_id` of an item: the page starts right after it.
        ending_before: The `monitor_id` of an item: the page ends right before it.

        `GET /v2/monitors`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "workspace_wide": workspace_wide,
        }
        return (await monitors_list(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `monitor_id` of an item: the page starts right after it.
        ending_before: The `monitor_id` of an item: the page ends right before it.

        `GET /v2/monitors`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "workspace_wide": workspace_wide,
        }
        return AsyncItems(monitors_list, self._core, request, options, raises=True)

    async def list_presets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListMonitorPresetsResponse:
        """List the dashboards and widgets that come ready-made.

        `GET /v2/monitors/presets`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_list_presets

        request: Any = {}
        return (await monitors_list_presets(self._core, request, options=options)).unwrap()

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

        `PATCH /v2/monitors/{monitor_id}`; raises `OrqError`.
        """
        from ..funcs._monitors import monitors_update

        request: Any = {
            "monitor_id": monitor_id,
            "display_name": display_name,
            "description": description,
            "widgets": widgets,
            "default_range": default_range,
            "update_mask": update_mask,
        }
        return (await monitors_update(self._core, request, options=options)).unwrap()
