# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.policies import CreatePolicyRequest, ListPoliciesResponse, Policy, UpdatePolicyRequest
    from ..models.policy_requests import DeletePolicyRequest, ListPoliciesRequest, RetrievePolicyRequest
    from ..params._p import (
        CreatePolicyRequestParam,
        DeletePolicyRequestParam,
        ListPoliciesRequestParam,
        RetrievePolicyRequestParam,
        UpdatePolicyRequestParam,
    )


@cache
def _policies_create() -> Operation:
    from ..models.policies import CreatePolicyRequest, Policy

    return Operation(
        name="policies_create",
        method="POST",
        path="/v2/policies",
        request=CreatePolicyRequest,
        answer=Json(Policy, status=201),
    )


@overload
def policies_create(
    core: OrqCore, request: CreatePolicyRequest | CreatePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[Policy, OrqError]: ...
@overload
async def policies_create(
    core: AsyncOrqCore,
    request: CreatePolicyRequest | CreatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError]: ...
def policies_create(
    core: OrqCore | AsyncOrqCore,
    request: CreatePolicyRequest | CreatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError] | Awaitable[Result[Policy, OrqError]]:
    """Create a router policy: models, evaluators, retries and limits.

    `POST /v2/policies`.
    """
    return core.call(_policies_create(), request, options)


@cache
def _policies_delete() -> Operation:
    from ..models.policy_requests import DeletePolicyRequest

    return Operation(
        name="policies_delete",
        method="DELETE",
        path="/v2/policies/{policy_id}",
        request=DeletePolicyRequest,
        answer=Empty(status=204),
    )


@overload
def policies_delete(
    core: OrqCore, request: DeletePolicyRequest | DeletePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def policies_delete(
    core: AsyncOrqCore,
    request: DeletePolicyRequest | DeletePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def policies_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeletePolicyRequest | DeletePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a router policy.

    `DELETE /v2/policies/{policy_id}`.
    """
    return core.call(_policies_delete(), request, options)


@cache
def _policies_list() -> Operation:
    from ..models.policies import ListPoliciesResponse
    from ..models.policy_requests import ListPoliciesRequest

    return Operation(
        name="policies_list",
        method="GET",
        path="/v2/policies",
        request=ListPoliciesRequest,
        query=("limit", "starting_after", "ending_before", "project_id"),
        answer=Json(ListPoliciesResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def policies_list(
    core: OrqCore,
    request: ListPoliciesRequest | ListPoliciesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPoliciesResponse, OrqError]: ...
@overload
async def policies_list(
    core: AsyncOrqCore,
    request: ListPoliciesRequest | ListPoliciesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPoliciesResponse, OrqError]: ...
def policies_list(
    core: OrqCore | AsyncOrqCore,
    request: ListPoliciesRequest | ListPoliciesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPoliciesResponse, OrqError] | Awaitable[Result[ListPoliciesResponse, OrqError]]:
    """List router policies, a page at a time.

    `GET /v2/policies`.
    """
    return core.call(_policies_list(), request, options)


@cache
def _policies_retrieve() -> Operation:
    from ..models.policies import Policy
    from ..models.policy_requests import RetrievePolicyRequest

    return Operation(
        name="policies_retrieve",
        method="GET",
        path="/v2/policies/{policy_id}",
        request=RetrievePolicyRequest,
        answer=Json(Policy),
    )


@overload
def policies_retrieve(
    core: OrqCore, request: RetrievePolicyRequest | RetrievePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[Policy, OrqError]: ...
@overload
async def policies_retrieve(
    core: AsyncOrqCore,
    request: RetrievePolicyRequest | RetrievePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError]: ...
def policies_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrievePolicyRequest | RetrievePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError] | Awaitable[Result[Policy, OrqError]]:
    """Fetch a router policy by its id.

    `GET /v2/policies/{policy_id}`.
    """
    return core.call(_policies_retrieve(), request, options)


@cache
def _policies_update() -> Operation:
    from ..models.policies import Policy, UpdatePolicyRequest

    return Operation(
        name="policies_update",
        method="PATCH",
        path="/v2/policies/{policy_id}",
        request=UpdatePolicyRequest,
        answer=Json(Policy),
    )


@overload
def policies_update(
    core: OrqCore, request: UpdatePolicyRequest | UpdatePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[Policy, OrqError]: ...
@overload
async def policies_update(
    core: AsyncOrqCore,
    request: UpdatePolicyRequest | UpdatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError]: ...
def policies_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdatePolicyRequest | UpdatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError] | Awaitable[Result[Policy, OrqError]]:
    """Change a router policy; fields that are not given stay as they are.

    `PATCH /v2/policies/{policy_id}`.
    """
    return core.call(_policies_update(), request, options)
