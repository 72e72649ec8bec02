# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.identities import (
        CreateIdentityRequest,
        IdentityResponse,
        ListIdentitiesResponse,
        UpdateIdentityRequest,
    )
    from ..models.identity_requests import DeleteIdentityRequest, ListIdentitiesRequest, RetrieveIdentityRequest
    from ..params._i import (
        CreateIdentityRequestParam,
        DeleteIdentityRequestParam,
        ListIdentitiesRequestParam,
        RetrieveIdentityRequestParam,
        UpdateIdentityRequestParam,
    )


@cache
def _identities_create() -> Operation:
    from ..models.identities import CreateIdentityRequest, IdentityResponse

    return Operation(
        name="identities_create",
        method="POST",
        path="/v2/identities",
        request=CreateIdentityRequest,
        answer=Json(IdentityResponse, status=201),
    )


@overload
def identities_create(
    core: OrqCore, request: CreateIdentityRequest | CreateIdentityRequestParam, *, options: RequestOptions | None = None
) -> Result[IdentityResponse, OrqError]: ...
@overload
async def identities_create(
    core: AsyncOrqCore,
    request: CreateIdentityRequest | CreateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
def identities_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateIdentityRequest | CreateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError] | Awaitable[Result[IdentityResponse, OrqError]]:
    """Create an identity for one of your users.

    `POST /v2/identities`.
    """
    return core.call(_identities_create(), request, options)


@cache
def _identities_delete() -> Operation:
    from ..models.identity_requests import DeleteIdentityRequest

    return Operation(
        name="identities_delete",
        method="DELETE",
        path="/v2/identities/{id}",
        request=DeleteIdentityRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def identities_delete(
    core: OrqCore, request: DeleteIdentityRequest | DeleteIdentityRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def identities_delete(
    core: AsyncOrqCore,
    request: DeleteIdentityRequest | DeleteIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def identities_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteIdentityRequest | DeleteIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an identity and its budget.

    `DELETE /v2/identities/{id}`.
    """
    return core.call(_identities_delete(), request, options)


@cache
def _identities_list() -> Operation:
    from ..models.identities import ListIdentitiesResponse
    from ..models.identity_requests import ListIdentitiesRequest

    return Operation(
        name="identities_list",
        method="GET",
        path="/v2/identities",
        request=ListIdentitiesRequest,
        query=(
            "limit",
            "starting_after",
            "ending_before",
            "search",
            "filter_by_tags",
            "include_metrics",
            "sort_by",
            "include_budget",
        ),
        answer=Json(ListIdentitiesResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def identities_list(
    core: OrqCore,
    request: ListIdentitiesRequest | ListIdentitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListIdentitiesResponse, OrqError]: ...
@overload
async def identities_list(
    core: AsyncOrqCore,
    request: ListIdentitiesRequest | ListIdentitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListIdentitiesResponse, OrqError]: ...
def identities_list(
    core: OrqCore | AsyncOrqCore,
    request: ListIdentitiesRequest | ListIdentitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListIdentitiesResponse, OrqError] | Awaitable[Result[ListIdentitiesResponse, OrqError]]:
    """List identities a page at a time, with metrics and budgets if you ask for them.

    `GET /v2/identities`.
    """
    return core.call(_identities_list(), request, options)


@cache
def _identities_retrieve() -> Operation:
    from ..models.identities import IdentityResponse
    from ..models.identity_requests import RetrieveIdentityRequest

    return Operation(
        name="identities_retrieve",
        method="GET",
        path="/v2/identities/{id}",
        request=RetrieveIdentityRequest,
        query=("include_metrics", "include_budget"),
        answer=Json(IdentityResponse),
    )


@overload
def identities_retrieve(
    core: OrqCore,
    request: RetrieveIdentityRequest | RetrieveIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
@overload
async def identities_retrieve(
    core: AsyncOrqCore,
    request: RetrieveIdentityRequest | RetrieveIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
def identities_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveIdentityRequest | RetrieveIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError] | Awaitable[Result[IdentityResponse, OrqError]]:
    """Fetch an identity by its id, or by your own id of it.

    `GET /v2/identities/{id}`.
    """
    return core.call(_identities_retrieve(), request, options)


@cache
def _identities_update() -> Operation:
    from ..models.identities import IdentityResponse, UpdateIdentityRequest

    return Operation(
        name="identities_update",
        method="PATCH",
        path="/v2/identities/{id}",
        request=UpdateIdentityRequest,
        answer=Json(IdentityResponse),
    )


@overload
def identities_update(
    core: OrqCore, request: UpdateIdentityRequest | UpdateIdentityRequestParam, *, options: RequestOptions | None = None
) -> Result[IdentityResponse, OrqError]: ...
@overload
async def identities_update(
    core: AsyncOrqCore,
    request: UpdateIdentityRequest | UpdateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
def identities_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateIdentityRequest | UpdateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError] | Awaitable[Result[IdentityResponse, OrqError]]:
    """Change an identity; what is not given stays as it is.

    `PATCH /v2/identities/{id}`.
    """
    return core.call(_identities_update(), request, options)
