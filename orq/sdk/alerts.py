# @generated
"""`client.alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

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


class AlertsNamespace(Namespace):
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
        """Create an alert on a metric: a query, a condition and who is told.

        `POST /v2/alerts`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_create

        request: Any = {
            "display_name": display_name,
            "query": query,
            "condition": condition,
            "description": description,
            "project_id": project_id,
            "signal": signal,
            "notifier_ids": notifier_ids,
            "enabled": enabled,
            "display": display,
            "scope": scope,
        }
        return alerts_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an alert and the history of its triggers.

        `DELETE /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_delete

        request: Any = {"alert_id": alert_id}
        return alerts_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Fetch an alert by its id.

        `GET /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_get

        request: Any = {"alert_id": alert_id}
        return alerts_get(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `alert_id` of an item: the page starts right after it.
        ending_before: The `alert_id` of an item: the page ends right before it.

        `GET /v2/alerts`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "scope": scope,
        }
        return alerts_list(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `alert_id` of an item: the page starts right after it.
        ending_before: The `alert_id` of an item: the page ends right before it.

        `GET /v2/alerts`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "scope": scope,
        }
        return Items(alerts_list, self._core, request, options, raises=True)

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
        """List what was measured while a trigger was open, a page at a time.

        limit: How many at most.
        starting_after: The `event_id` of an item: the page starts right after it.
        ending_before: The `event_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_trigger_events

        request: Any = {
            "alert_id": alert_id,
            "trigger_id": trigger_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return alerts_list_trigger_events(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `event_id` of an item: the page starts right after it.
        ending_before: The `event_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_trigger_events
        from ..pagination import Items

        request: Any = {
            "alert_id": alert_id,
            "trigger_id": trigger_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return Items(alerts_list_trigger_events, self._core, request, options, raises=True)

    def list_triggers(
        self,
        *,
        alert_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertTriggersResponse:
        """List the times an alert was triggered, a page at a time.

        limit: How many at most.
        starting_after: The `trigger_id` of an item: the page starts right after it.
        ending_before: The `trigger_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_triggers

        request: Any = {
            "alert_id": alert_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return alerts_list_triggers(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `trigger_id` of an item: the page starts right after it.
        ending_before: The `trigger_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_triggers
        from ..pagination import Items

        request: Any = {
            "alert_id": alert_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return Items(alerts_list_triggers, self._core, request, options, raises=True)

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

        `PATCH /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_update

        request: Any = {
            "alert_id": alert_id,
            "display_name": display_name,
            "description": description,
            "signal": signal,
            "query": query,
            "condition": condition,
            "notifier_ids": notifier_ids,
            "enabled": enabled,
            "display": display,
        }
        return alerts_update(self._core, request, options=options).unwrap()


class AsyncAlertsNamespace(AsyncNamespace):
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
        """Create an alert on a metric: a query, a condition and who is told.

        `POST /v2/alerts`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_create

        request: Any = {
            "display_name": display_name,
            "query": query,
            "condition": condition,
            "description": description,
            "project_id": project_id,
            "signal": signal,
            "notifier_ids": notifier_ids,
            "enabled": enabled,
            "display": display,
            "scope": scope,
        }
        return (await alerts_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an alert and the history of its triggers.

        `DELETE /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_delete

        request: Any = {"alert_id": alert_id}
        return (await alerts_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        alert_id: str,
        options: RequestOptions | None = None,
    ) -> AlertResponse:
        """Fetch an alert by its id.

        `GET /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_get

        request: Any = {"alert_id": alert_id}
        return (await alerts_get(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `alert_id` of an item: the page starts right after it.
        ending_before: The `alert_id` of an item: the page ends right before it.

        `GET /v2/alerts`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "scope": scope,
        }
        return (await alerts_list(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `alert_id` of an item: the page starts right after it.
        ending_before: The `alert_id` of an item: the page ends right before it.

        `GET /v2/alerts`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "scope": scope,
        }
        return AsyncItems(alerts_list, self._core, request, options, raises=True)

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
        """List what was measured while a trigger was open, a page at a time.

        limit: How many at most.
        starting_after: The `event_id` of an item: the page starts right after it.
        ending_before: The `event_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_trigger_events

        request: Any = {
            "alert_id": alert_id,
            "trigger_id": trigger_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return (await alerts_list_trigger_events(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `event_id` of an item: the page starts right after it.
        ending_before: The `event_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_trigger_events
        from ..pagination import AsyncItems

        request: Any = {
            "alert_id": alert_id,
            "trigger_id": trigger_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return AsyncItems(alerts_list_trigger_events, self._core, request, options, raises=True)

    async def list_triggers(
        self,
        *,
        alert_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAlertTriggersResponse:
        """List the times an alert was triggered, a page at a time.

        limit: How many at most.
        starting_after: The `trigger_id` of an item: the page starts right after it.
        ending_before: The `trigger_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_triggers

        request: Any = {
            "alert_id": alert_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return (await alerts_list_triggers(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `trigger_id` of an item: the page starts right after it.
        ending_before: The `trigger_id` of an item: the page ends right before it.

        `GET /v2/alerts/{alert_id}/triggers`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_list_triggers
        from ..pagination import AsyncItems

        request: Any = {
            "alert_id": alert_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return AsyncItems(alerts_list_triggers, self._core, request, options, raises=True)

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

        `PATCH /v2/alerts/{alert_id}`; raises `OrqError`.
        """
        from ..funcs._alerts import alerts_update

        request: Any = {
            "alert_id": alert_id,
            "display_name": display_name,
            "description": description,
            "signal": signal,
            "query": query,
            "condition": condition,
            "notifier_ids": notifier_ids,
            "enabled": enabled,
            "display": display,
        }
        return (await alerts_update(self._core, request, options=options)).unwrap()
