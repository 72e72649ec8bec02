# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.alert_queries import AlertQuery
from ..models.alerts import (
    AlertComparator,
    AlertCondition,
    AlertDelay,
    AlertDisplay,
    AlertInterval,
    AlertPreviewRange,
    AlertScope,
    AlertVisualization,
    AlertWindow,
)
from ..types import SequenceNotStr
from .alert_queries import AlertQueryParam


class AlertConditionParam(TypedDict):
    comparator: AlertComparator
    threshold: float
    window: AlertWindow
    interval: AlertInterval
    degraded_threshold: NotRequired[float | None]
    resolve_threshold: NotRequired[float | None]
    delay: NotRequired[AlertDelay | None]


class AlertDisplayParam(TypedDict):
    visualization: NotRequired[AlertVisualization | None]
    preview_range: NotRequired[AlertPreviewRange | None]


class CreateAlertRequestParam(TypedDict):
    display_name: str
    query: AlertQuery | AlertQueryParam
    condition: AlertCondition | AlertConditionParam
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    signal: NotRequired[str | None]
    notifier_ids: NotRequired[SequenceNotStr[str] | None]
    enabled: NotRequired[bool | None]
    display: NotRequired[AlertDisplay | AlertDisplayParam | None]
    scope: NotRequired[AlertScope | None]


class DeleteAlertRequestParam(TypedDict):
    alert_id: str


class GetAlertRequestParam(TypedDict):
    alert_id: str


class ListAlertsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    scope: NotRequired[AlertScope | None]


class UpdateAlertRequestParam(TypedDict):
    alert_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    signal: NotRequired[str | None]
    query: NotRequired[AlertQuery | AlertQueryParam | None]
    condition: NotRequired[AlertCondition | AlertConditionParam | None]
    notifier_ids: NotRequired[SequenceNotStr[str] | None]
    enabled: NotRequired[bool | None]
    display: NotRequired[AlertDisplay | AlertDisplayParam | None]
