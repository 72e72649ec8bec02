# @generated
"""`client.deployments.metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _deployments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.deployment_metrics import (
        CreateDeploymentMetricResponse,
        MetricFeedback,
        MetricPerformance,
        MetricUsage,
    )
    from ..params._d import MetricFeedbackParam, MetricPerformanceParam, MetricUsageParam
    from ..params._d_unions import MetricMessageParam


class DeploymentsMetricsNamespace(Namespace, functions=_deployments):
    """Metrics of deployments."""

    def create(
        self,
        *,
        id: str,
        metadata: Mapping[str, Any] | None = None,
        usage: MetricUsage | MetricUsageParam | None = None,
        performance: MetricPerformance | MetricPerformanceParam | None = None,
        messages: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        choices: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        feedback: MetricFeedback | MetricFeedbackParam | None = None,
        options: RequestOptions | None = None,
    ) -> CreateDeploymentMetricResponse:
        """Record usage, performance, messages or feedback of a deployment.

        `POST /v2/deployments/{id}/metrics`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...


class AsyncDeploymentsMetricsNamespace(AsyncNamespace, functions=_deployments):
    """Metrics of deployments."""

    async def create(
        self,
        *,
        id: str,
        metadata: Mapping[str, Any] | None = None,
        usage: MetricUsage | MetricUsageParam | None = None,
        performance: MetricPerformance | MetricPerformanceParam | None = None,
        messages: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        choices: Sequence[MetricMessageParam | Mapping[str, str]] | None = None,
        feedback: MetricFeedback | MetricFeedbackParam | None = None,
        options: RequestOptions | None = None,
    ) -> CreateDeploymentMetricResponse:
        """Record usage, performance, messages or feedback of a deployment.

        `POST /v2/deployments/{id}/metrics`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...
