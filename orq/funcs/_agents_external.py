# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.external_agents import (
        CreateExternalAgentRequest,
        DeleteExternalAgentRequest,
        ExternalAgentResponse,
        ListExternalAgentsRequest,
        ListExternalAgentsResponse,
        RefreshExternalAgentCardRequest,
        RetrieveExternalAgentRequest,
        TestExternalAgentConnectionRequest,
        TestExternalAgentConnectionResponse,
        UpdateExternalAgentRequest,
    )
    from ..params._e import (
        CreateExternalAgentRequestParam,
        DeleteExternalAgentRequestParam,
        ListExternalAgentsRequestParam,
        RefreshExternalAgentCardRequestParam,
        RetrieveExternalAgentRequestParam,
        TestExternalAgentConnectionRequestParam,
        UpdateExternalAgentRequestParam,
    )


@cache
def _agents_external_create() -> Operation:
    from ..models.external_agents import CreateExternalAgentRequest, ExternalAgentResponse

    return Operation(
        name="agents_external_create",
        method="POST",
        path="/v2/agents/external",
        request=CreateExternalAgentRequest,
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_create(
    core: OrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_create(
    core: AsyncOrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateExternalAgentRequest | CreateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Register an external agent by the address at which it speaks A2A.

    `POST /v2/agents/external`.
    """
    return core.call(_agents_external_create(), request, options)


@cache
def _agents_external_delete() -> Operation:
    from ..models.external_agents import DeleteExternalAgentRequest

    return Operation(
        name="agents_external_delete",
        method="DELETE",
        path="/v2/agents/external/{agent_key}",
        request=DeleteExternalAgentRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def agents_external_delete(
    core: OrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def agents_external_delete(
    core: AsyncOrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def agents_external_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteExternalAgentRequest | DeleteExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an external agent from the registry.

    `DELETE /v2/agents/external/{agent_key}`.
    """
    return core.call(_agents_external_delete(), request, options)


@cache
def _agents_external_list() -> Operation:
    from ..models.external_agents import ListExternalAgentsRequest, ListExternalAgentsResponse

    return Operation(
        name="agents_external_list",
        method="GET",
        path="/v2/agents/external",
        request=ListExternalAgentsRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListExternalAgentsResponse),
        pages=Pages(
            by="cursor", ask="starting_after", back="ending_before", item="agent_id", items="data", more="has_more"
        ),
    )


@overload
def agents_external_list(
    core: OrqCore,
    request: ListExternalAgentsRequest | ListExternalAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListExternalAgentsResponse, OrqError]: ...
@overload
async def agents_external_list(
    core: AsyncOrqCore,
    request: ListExternalAgentsRequest | ListExternalAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListExternalAgentsResponse, OrqError]: ...
def agents_external_list(
    core: OrqCore | AsyncOrqCore,
    request: ListExternalAgentsRequest | ListExternalAgentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListExternalAgentsResponse, OrqError] | Awaitable[Result[ListExternalAgentsResponse, OrqError]]:
    """List the external agents that are registered, a page at a time.

    `GET /v2/agents/external`.
    """
    return core.call(_agents_external_list(), request, options)


@cache
def _agents_external_refresh_card() -> Operation:
    from ..models.external_agents import ExternalAgentResponse, RefreshExternalAgentCardRequest

    return Operation(
        name="agents_external_refresh_card",
        method="POST",
        path="/v2/agents/external/{agent_key}:refreshCard",
        request=RefreshExternalAgentCardRequest,
        body="body",
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_refresh_card(
    core: OrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_refresh_card(
    core: AsyncOrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_refresh_card(
    core: OrqCore | AsyncOrqCore,
    request: RefreshExternalAgentCardRequest | RefreshExternalAgentCardRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Fetch an external agent's card anew and replace the stored one.

    `POST /v2/agents/external/{agent_key}:refreshCard`.
    """
    return core.call(_agents_external_refresh_card(), request, options)


@cache
def _agents_external_retrieve() -> Operation:
    from ..models.external_agents import ExternalAgentResponse, RetrieveExternalAgentRequest

    return Operation(
        name="agents_external_retrieve",
        method="GET",
        path="/v2/agents/external/{agent_key}",
        request=RetrieveExternalAgentRequest,
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_retrieve(
    core: OrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_retrieve(
    core: AsyncOrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveExternalAgentRequest | RetrieveExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Fetch an external agent by its key or id.

    `GET /v2/agents/external/{agent_key}`.
    """
    return core.call(_agents_external_retrieve(), request, options)


@cache
def _agents_external_test_connection() -> Operation:
    from ..models.external_agents import TestExternalAgentConnectionRequest, TestExternalAgentConnectionResponse

    return Operation(
        name="agents_external_test_connection",
        method="POST",
        path="/v2/agents/external/{agent_key}:testConnection",
        request=TestExternalAgentConnectionRequest,
        body="body",
        answer=Json(TestExternalAgentConnectionResponse),
    )


@overload
def agents_external_test_connection(
    core: OrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestExternalAgentConnectionResponse, OrqError]: ...
@overload
async def agents_external_test_connection(
    core: AsyncOrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TestExternalAgentConnectionResponse, OrqError]: ...
def agents_external_test_connection(
    core: OrqCore | AsyncOrqCore,
    request: TestExternalAgentConnectionRequest | TestExternalAgentConnectionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[TestExternalAgentConnectionResponse, OrqError]
    | Awaitable[Result[TestExternalAgentConnectionResponse, OrqError]]
):
    """Try to reach an external agent and read its card, storing nothing.

    `POST /v2/agents/external/{agent_key}:testConnection`.
    """
    return core.call(_agents_external_test_connection(), request, options)


@cache
def _agents_external_update() -> Operation:
    from ..models.external_agents import ExternalAgentResponse, UpdateExternalAgentRequest

    return Operation(
        name="agents_external_update",
        method="PATCH",
        path="/v2/agents/external/{agent_key}",
        request=UpdateExternalAgentRequest,
        answer=Json(ExternalAgentResponse),
    )


@overload
def agents_external_update(
    core: OrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
@overload
async def agents_external_update(
    core: AsyncOrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError]: ...
def agents_external_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateExternalAgentRequest | UpdateExternalAgentRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ExternalAgentResponse, OrqError] | Awaitable[Result[ExternalAgentResponse, OrqError]]:
    """Change how an external agent is registered or reached.

    `PATCH /v2/agents/external/{agent_key}`.
    """
    return core.call(_agents_external_update(), request, options)
