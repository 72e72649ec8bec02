# @generated
"""`client.alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _alerts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.alert_queries import AlertQuery
    from ..models.alert_triggers import (
        AlertTrigger,
        AlertTriggerEvent,
        ListAlertTriggerEventsResponse,
        ListAlertTriggersResponse,
    )
    from ..models.alerts import Alert, AlertCondition, AlertDisplay, AlertResponse, AlertScope, ListAlertsResponse
    from ..params._a import AlertConditionParam, AlertDisplayParam, AlertQueryParam
    from ..types import SequenceNotStr


class AlertsNamespace(Namespace, functions=_alerts):
    """Alerts on metrics, and the times that they were triggered."""

    def create(
        self,
        *,
        display_name: str,
        query: AlertQuery | AlertQueryParam,
        condition: AlertCondition | AlertConditionParam,
        description: str | None = None,
        project_id: str | None = None,
        signal: str | None = None,
        notifier_ids: SequenceNotStr[str] | None = None,
        enabled: bool | None = None,
        display: AlertDisplay | AlertDisplayParam | None = None,
        scope: AlertScope | None = None,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Create an alert on a metric, with its condition and notifiers.

        display_name: Name shown in the studio, unique in the workspace.
        query: Metric to measure, with its filters.
        condition: Threshold, how often it is checked, and when the alert is over.
        description: What the alert watches, for people.
        project_id: Project that will own the alert; it cannot be changed later.
        signal: Preset: `cost`, `latency`, `errors`, `evals` or `custom`. Default: `custom`.
        notifier_ids: Ids of the notifiers to use when a trigger opens and when it is resolved.
        enabled: Whether evaluation begins at once. Default: true.
        display: How the chart of the alert is drawn.
        scope: Whether the alert watches one project or the whole workspace.

        `POST /v2/alerts`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an alert and the history of its triggers.

        alert_id: Id of the alert to delete.

        `DELETE /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Fetch an alert by its id.

        alert_id: Id of the alert to fetch.

        `GET /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        scope: AlertScope | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertsResponse:
        """List alerts, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `alert_id` of the last item of the page before: the next page begins after it.
        ending_before: `alert_id` of the first item of the page after: this page ends before it.
        project_id: Lists only alerts of this project.
        scope: Lists only alerts that watch one project, or only those that watch the workspace.

        `GET /v2/alerts`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        scope: AlertScope | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Alert]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `alert_id` of the last item of the page before: the next page begins after it.
        ending_before: `alert_id` of the first item of the page after: this page ends before it.
        project_id: Lists only alerts of this project.
        scope: Lists only alerts that watch one project, or only those that watch the workspace.

        `GET /v2/alerts`; raises `OrqError`.
        """
        ...

    def list_trigger_events(
        self,
        *,
        alert_id: str,
        trigger_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertTriggerEventsResponse:
        """List the values measured while a trigger was open, a page at a time.

        alert_id: Id of the alert that the trigger belongs to.
        trigger_id: Id of the trigger whose events are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `event_id` of the last item of the page before: the next page begins after it.
        ending_before: `event_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        ...

    def list_trigger_events_items(
        self,
        *,
        alert_id: str,
        trigger_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AlertTriggerEvent]:
        """Iterate over the items of all pages of `list_trigger_events`, each page fetched when it is needed.

        alert_id: Id of the alert that the trigger belongs to.
        trigger_id: Id of the trigger whose events are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `event_id` of the last item of the page before: the next page begins after it.
        ending_before: `event_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        ...

    def list_triggers(
        self,
        *,
        alert_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertTriggersResponse:
        """List the times when an alert was triggered, a page at a time.

        alert_id: Id of the alert whose triggers are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `trigger_id` of the last item of the page before: the next page begins after it.
        ending_before: `trigger_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        ...

    def list_triggers_items(
        self,
        *,
        alert_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AlertTrigger]:
        """Iterate over the items of all pages of `list_triggers`, each page fetched when it is needed.

        alert_id: Id of the alert whose triggers are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `trigger_id` of the last item of the page before: the next page begins after it.
        ending_before: `trigger_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        alert_id: str,
        display_name: str | None = None,
        description: str | None = None,
        signal: str | None = None,
        query: AlertQuery | AlertQueryParam | None = None,
        condition: AlertCondition | AlertConditionParam | None = None,
        notifier_ids: SequenceNotStr[str] | None = None,
        enabled: bool | None = None,
        display: AlertDisplay | AlertDisplayParam | None = None,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Change an alert, or switch it on or off.

        alert_id: Id of the alert to change.
        display_name: New name, unique in the workspace.
        description: New text on what the alert watches.
        signal: New preset: `cost`, `latency`, `errors`, `evals` or `custom`.
        query: New metric and filters; they replace the present query.
        condition: New condition; it replaces the present one.
        notifier_ids: Ids of all notifiers to use; they replace the present ones.
        enabled: Whether the alert is evaluated from now on.
        display: Changes of the chart; fields left out keep their values.

        `PATCH /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        ...


class AsyncAlertsNamespace(AsyncNamespace, functions=_alerts):
    """Alerts on metrics, and the times that they were triggered."""

    async def create(
        self,
        *,
        display_name: str,
        query: AlertQuery | AlertQueryParam,
        condition: AlertCondition | AlertConditionParam,
        description: str | None = None,
        project_id: str | None = None,
        signal: str | None = None,
        notifier_ids: SequenceNotStr[str] | None = None,
        enabled: bool | None = None,
        display: AlertDisplay | AlertDisplayParam | None = None,
        scope: AlertScope | None = None,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Create an alert on a metric, with its condition and notifiers.

        display_name: Name shown in the studio, unique in the workspace.
        query: Metric to measure, with its filters.
        condition: Threshold, how often it is checked, and when the alert is over.
        description: What the alert watches, for people.
        project_id: Project that will own the alert; it cannot be changed later.
        signal: Preset: `cost`, `latency`, `errors`, `evals` or `custom`. Default: `custom`.
        notifier_ids: Ids of the notifiers to use when a trigger opens and when it is resolved.
        enabled: Whether evaluation begins at once. Default: true.
        display: How the chart of the alert is drawn.
        scope: Whether the alert watches one project or the whole workspace.

        `POST /v2/alerts`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an alert and the history of its triggers.

        alert_id: Id of the alert to delete.

        `DELETE /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Fetch an alert by its id.

        alert_id: Id of the alert to fetch.

        `GET /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        scope: AlertScope | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertsResponse:
        """List alerts, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `alert_id` of the last item of the page before: the next page begins after it.
        ending_before: `alert_id` of the first item of the page after: this page ends before it.
        project_id: Lists only alerts of this project.
        scope: Lists only alerts that watch one project, or only those that watch the workspace.

        `GET /v2/alerts`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        scope: AlertScope | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Alert]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `alert_id` of the last item of the page before: the next page begins after it.
        ending_before: `alert_id` of the first item of the page after: this page ends before it.
        project_id: Lists only alerts of this project.
        scope: Lists only alerts that watch one project, or only those that watch the workspace.

        `GET /v2/alerts`; raises `OrqError`.
        """
        ...

    async def list_trigger_events(
        self,
        *,
        alert_id: str,
        trigger_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertTriggerEventsResponse:
        """List the values measured while a trigger was open, a page at a time.

        alert_id: Id of the alert that the trigger belongs to.
        trigger_id: Id of the trigger whose events are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `event_id` of the last item of the page before: the next page begins after it.
        ending_before: `event_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        ...

    def list_trigger_events_items(
        self,
        *,
        alert_id: str,
        trigger_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AlertTriggerEvent]:
        """Iterate over the items of all pages of `list_trigger_events`, each page fetched when it is needed.

        alert_id: Id of the alert that the trigger belongs to.
        trigger_id: Id of the trigger whose events are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `event_id` of the last item of the page before: the next page begins after it.
        ending_before: `event_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        ...

    async def list_triggers(
        self,
        *,
        alert_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertTriggersResponse:
        """List the times when an alert was triggered, a page at a time.

        alert_id: Id of the alert whose triggers are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `trigger_id` of the last item of the page before: the next page begins after it.
        ending_before: `trigger_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        ...

    def list_triggers_items(
        self,
        *,
        alert_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AlertTrigger]:
        """Iterate over the items of all pages of `list_triggers`, each page fetched when it is needed.

        alert_id: Id of the alert whose triggers are listed.
        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `trigger_id` of the last item of the page before: the next page begins after it.
        ending_before: `trigger_id` of the first item of the page after: this page ends before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        alert_id: str,
        display_name: str | None = None,
        description: str | None = None,
        signal: str | None = None,
        query: AlertQuery | AlertQueryParam | None = None,
        condition: AlertCondition | AlertConditionParam | None = None,
        notifier_ids: SequenceNotStr[str] | None = None,
        enabled: bool | None = None,
        display: AlertDisplay | AlertDisplayParam | None = None,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Change an alert, or switch it on or off.

        alert_id: Id of the alert to change.
        display_name: New name, unique in the workspace.
        description: New text on what the alert watches.
        signal: New preset: `cost`, `latency`, `errors`, `evals` or `custom`.
        query: New metric and filters; they replace the present query.
        condition: New condition; it replaces the present one.
        notifier_ids: Ids of all notifiers to use; they replace the present ones.
        enabled: Whether the alert is evaluated from now on.
        display: Changes of the chart; fields left out keep their values.

        `PATCH /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        ...
