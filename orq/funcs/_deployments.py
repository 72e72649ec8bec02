# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import End, Events, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.deployment_calls import DeploymentRequest, DeploymentResponse, InvokeDeploymentRequest
    from ..models.deployment_metrics import CreateDeploymentMetricRequest, CreateDeploymentMetricResponse
    from ..models.deployment_versions import ListDeploymentVersionsRequest, ListDeploymentVersionsResponse
    from ..models.deployments import DeploymentConfig, ListDeploymentsRequest, ListDeploymentsResponse
    from ..params._d import (
        CreateDeploymentMetricRequestParam,
        DeploymentRequestParam,
        InvokeDeploymentRequestParam,
        ListDeploymentsRequestParam,
        ListDeploymentVersionsRequestParam,
    )
    from ..texts import AsyncTextStream, TextStream


@cache
def _deployments_get_config() -> Operation:
    from ..models.deployment_calls import DeploymentRequest
    from ..models.deployments import DeploymentConfig

    return Operation(
        name="deployments_get_config",
        method="POST",
        path="/v2/deployments/get_config",
        request=DeploymentRequest,
        constant={"stream": False},
        answer=Json(DeploymentConfig, or_none=True),
    )


@overload
def deployments_get_config(
    core: OrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[DeploymentConfig, OrqError]: ...
@overload
async def deployments_get_config(
    core: AsyncOrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[DeploymentConfig, OrqError]: ...
def deployments_get_config(
    core: OrqCore | AsyncOrqCore,
    request: DeploymentRequest | DeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentConfig, OrqError] | Awaitable[Result[DeploymentConfig, OrqError]]:
    """Fetch the prompt and model that a deployment resolves to, without calling it.

    `POST /v2/deployments/get_config`.
    """
    return core.call(_deployments_get_config(), request, options)


@cache
def _deployments_invoke() -> Operation:
    from ..models.deployment_calls import DeploymentResponse, InvokeDeploymentRequest

    return Operation(
        name="deployments_invoke",
        method="POST",
        path="/v2/deployments/invoke",
        request=InvokeDeploymentRequest,
        constant={"stream": False},
        answer=Json(DeploymentResponse, or_none=True),
        format="",
    )


@overload
def deployments_invoke(
    core: OrqCore,
    request: InvokeDeploymentRequest | InvokeDeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentResponse, OrqError]: ...
@overload
async def deployments_invoke(
    core: AsyncOrqCore,
    request: InvokeDeploymentRequest | InvokeDeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentResponse, OrqError]: ...
def deployments_invoke(
    core: OrqCore | AsyncOrqCore,
    request: InvokeDeploymentRequest | InvokeDeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeploymentResponse, OrqError] | Awaitable[Result[DeploymentResponse, OrqError]]:
    """Call a deployment and get the whole answer.

    `POST /v2/deployments/invoke`.
    """
    return core.call(_deployments_invoke(), request, options)


@cache
def _deployments_list() -> Operation:
    from ..models.deployments import ListDeploymentsRequest, ListDeploymentsResponse

    return Operation(
        name="deployments_list",
        method="GET",
        path="/v2/deployments",
        request=ListDeploymentsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListDeploymentsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
    )


@overload
def deployments_list(
    core: OrqCore,
    request: ListDeploymentsRequest | ListDeploymentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentsResponse, OrqError]: ...
@overload
async def deployments_list(
    core: AsyncOrqCore,
    request: ListDeploymentsRequest | ListDeploymentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentsResponse, OrqError]: ...
def deployments_list(
    core: OrqCore | AsyncOrqCore,
    request: ListDeploymentsRequest | ListDeploymentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentsResponse, OrqError] | Awaitable[Result[ListDeploymentsResponse, OrqError]]:
    """List deployments, the newest first, a page at a time.

    `GET /v2/deployments`.
    """
    return core.call(_deployments_list(), request, options)


@cache
def _deployments_list_versions() -> Operation:
    from ..models.deployment_versions import ListDeploymentVersionsRequest, ListDeploymentVersionsResponse

    return Operation(
        name="deployments_list_versions",
        method="GET",
        path="/v2/deployments/{keyOrID}/versions",
        request=ListDeploymentVersionsRequest,
        query=("limit", "starting_after", "ending_before", "variant_id"),
        answer=Json(ListDeploymentVersionsResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def deployments_list_versions(
    core: OrqCore,
    request: ListDeploymentVersionsRequest | ListDeploymentVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentVersionsResponse, OrqError]: ...
@overload
async def deployments_list_versions(
    core: AsyncOrqCore,
    request: ListDeploymentVersionsRequest | ListDeploymentVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentVersionsResponse, OrqError]: ...
def deployments_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListDeploymentVersionsRequest | ListDeploymentVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentVersionsResponse, OrqError] | Awaitable[Result[ListDeploymentVersionsResponse, OrqError]]:
    """List the saved versions of a deployment's variants, a page at a time.

    `GET /v2/deployments/{keyOrID}/versions`.
    """
    return core.call(_deployments_list_versions(), request, options)


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


@cache
def _deployments_stream() -> Operation:
    from ..models.deployment_calls import DeploymentRequest, DeploymentResponse

    return Operation(
        name="deployments_stream",
        method="POST",
        path="/v2/deployments/stream",
        request=DeploymentRequest,
        constant={"stream": True},
        answer=Events(
            type=DeploymentResponse,
            sentinel="[DONE]",
            ends=(
                End("is_final", equals=True),
                End("choices[].finish_reason"),
            ),
            stream="text",
        ),
        format="",
    )


@overload
def deployments_stream(
    core: OrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[TextStream[DeploymentResponse, DeploymentResponse], OrqError]: ...
@overload
async def deployments_stream(
    core: AsyncOrqCore, request: DeploymentRequest | DeploymentRequestParam, *, options: RequestOptions | None = None
) -> Result[AsyncTextStream[DeploymentResponse, DeploymentResponse], OrqError]: ...
def deployments_stream(
    core: OrqCore | AsyncOrqCore,
    request: DeploymentRequest | DeploymentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[TextStream[DeploymentResponse, DeploymentResponse], OrqError]
    | Awaitable[Result[AsyncTextStream[DeploymentResponse, DeploymentResponse], OrqError]]
):
    """Call a deployment and stream the answer.

    `Ok` holds a `TextStream[DeploymentResponse, DeploymentResponse]`: read it to its end, or close it. `POST
    /v2/deployments/stream`.
    """
    return core.call(_deployments_stream(), request, options)
