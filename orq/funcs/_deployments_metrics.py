# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.deployment_metrics import CreateDeploymentMetricRequest, CreateDeploymentMetricResponse
    from ..params._d import CreateDeploymentMetricRequestParam


@cache
def _deployments_metrics_create() -> Operation:
    from ..models.deployment_metrics import CreateDeploymentMetricRequest, CreateDeploymentMetricResponse

    return Operation(
        name="deployments_metrics_create",
        method="POST",
        path="/v2/deployments/{id}/metrics",
        request=CreateDeploymentMetricRequest,
        answer=Json(CreateDeploymentMetricResponse),
        last_seen="2026-02",
    )


@overload
def deployments_metrics_create(
    core: OrqCore,
    request: CreateDeploymentMetricRequest | CreateDeploymentMetricRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateDeploymentMetricResponse, OrqError]: ...
@overload
async def deployments_metrics_create(
    core: AsyncOrqCore,
    request: CreateDeploymentMetricRequest | CreateDeploymentMetricRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateDeploymentMetricResponse, OrqError]: ...
def deployments_metrics_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateDeploymentMetricRequest | CreateDeploymentMetricRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateDeploymentMetricResponse, OrqError] | Awaitable[Result[CreateDeploymentMetricResponse, OrqError]]:
    """Record usage, performance, messages or feedback of a deployment.

    `POST /v2/deployments/{id}/metrics`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_deployments_metrics_create(), request, options)
