# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.notifiers import (
        CreateNotifierRequest,
        DeleteNotifierRequest,
        GetNotifierRequest,
        ListNotifiersRequest,
        ListNotifiersResponse,
        NotifierResponse,
        UpdateNotifierRequest,
    )
    from ..params._n import (
        CreateNotifierRequestParam,
        DeleteNotifierRequestParam,
        GetNotifierRequestParam,
        ListNotifiersRequestParam,
        UpdateNotifierRequestParam,
    )
    from ..params._n_to_z_unions import CreateNotifierRequestBodyParam


@cache
def _notifiers_create() -> Operation:
    from ..models.notifiers import CreateNotifierRequest, NotifierResponse

    return Operation(
        name="notifiers_create",
        method="POST",
        path="/v2/notifiers",
        request=CreateNotifierRequest,
        body="body",
        answer=Json(NotifierResponse),
    )


@overload
def notifiers_create(
    core: OrqCore,
    request: CreateNotifierRequest | CreateNotifierRequestParam | CreateNotifierRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError]: ...
@overload
async def notifiers_create(
    core: AsyncOrqCore,
    request: CreateNotifierRequest | CreateNotifierRequestParam | CreateNotifierRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError]: ...
def notifiers_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateNotifierRequest | CreateNotifierRequestParam | CreateNotifierRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError] | Awaitable[Result[NotifierResponse, OrqError]]:
    """Create a notifier that uses email, Slack or a webhook.

    `POST /v2/notifiers`.
    """
    return core.call(_notifiers_create(), request, options)


@cache
def _notifiers_delete() -> Operation:
    from ..models.notifiers import DeleteNotifierRequest

    return Operation(
        name="notifiers_delete",
        method="DELETE",
        path="/v2/notifiers/{notifier_id}",
        request=DeleteNotifierRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def notifiers_delete(
    core: OrqCore, request: DeleteNotifierRequest | DeleteNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def notifiers_delete(
    core: AsyncOrqCore,
    request: DeleteNotifierRequest | DeleteNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def notifiers_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteNotifierRequest | DeleteNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a notifier by its id.

    `DELETE /v2/notifiers/{notifier_id}`.
    """
    return core.call(_notifiers_delete(), request, options)


@cache
def _notifiers_get() -> Operation:
    from ..models.notifiers import GetNotifierRequest, NotifierResponse

    return Operation(
        name="notifiers_get",
        method="GET",
        path="/v2/notifiers/{notifier_id}",
        request=GetNotifierRequest,
        answer=Json(NotifierResponse),
    )


@overload
def notifiers_get(
    core: OrqCore, request: GetNotifierRequest | GetNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[NotifierResponse, OrqError]: ...
@overload
async def notifiers_get(
    core: AsyncOrqCore, request: GetNotifierRequest | GetNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[NotifierResponse, OrqError]: ...
def notifiers_get(
    core: OrqCore | AsyncOrqCore,
    request: GetNotifierRequest | GetNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError] | Awaitable[Result[NotifierResponse, OrqError]]:
    """Fetch a notifier by its id.

    `GET /v2/notifiers/{notifier_id}`.
    """
    return core.call(_notifiers_get(), request, options)


@cache
def _notifiers_list() -> Operation:
    from ..models.notifiers import ListNotifiersRequest, ListNotifiersResponse

    return Operation(
        name="notifiers_list",
        method="GET",
        path="/v2/notifiers",
        request=ListNotifiersRequest,
        query=("limit", "starting_after", "ending_before", "project_id", "search", "type"),
        answer=Json(ListNotifiersResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def notifiers_list(
    core: OrqCore,
    request: ListNotifiersRequest | ListNotifiersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListNotifiersResponse, OrqError]: ...
@overload
async def notifiers_list(
    core: AsyncOrqCore,
    request: ListNotifiersRequest | ListNotifiersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListNotifiersResponse, OrqError]: ...
def notifiers_list(
    core: OrqCore | AsyncOrqCore,
    request: ListNotifiersRequest | ListNotifiersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListNotifiersResponse, OrqError] | Awaitable[Result[ListNotifiersResponse, OrqError]]:
    """List notifiers, a page at a time.

    `GET /v2/notifiers`.
    """
    return core.call(_notifiers_list(), request, options)


@cache
def _notifiers_update() -> Operation:
    from ..models.notifiers import NotifierResponse, UpdateNotifierRequest

    return Operation(
        name="notifiers_update",
        method="PATCH",
        path="/v2/notifiers/{notifier_id}",
        request=UpdateNotifierRequest,
        answer=Json(NotifierResponse),
    )


@overload
def notifiers_update(
    core: OrqCore, request: UpdateNotifierRequest | UpdateNotifierRequestParam, *, options: RequestOptions | None = None
) -> Result[NotifierResponse, OrqError]: ...
@overload
async def notifiers_update(
    core: AsyncOrqCore,
    request: UpdateNotifierRequest | UpdateNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError]: ...
def notifiers_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateNotifierRequest | UpdateNotifierRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError] | Awaitable[Result[NotifierResponse, OrqError]]:
    """Change a notifier or its destination.

    `PATCH /v2/notifiers/{notifier_id}`.
    """
    return core.call(_notifiers_update(), request, options)
