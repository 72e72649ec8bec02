# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.sessions import (
        CreateThreadRequest,
        DeleteSessionRequest,
        GetSessionRequest,
        GetThreadCountResponse,
        ListSessionTagsRequest,
        ListThreadsResponse,
        Thread,
        ThreadsQuery,
        UpdateThreadRequest,
    )
    from ..params._s import (
        CreateThreadRequestParam,
        DeleteSessionRequestParam,
        GetSessionRequestParam,
        ListSessionTagsRequestParam,
        ThreadsQueryParam,
        UpdateThreadRequestParam,
    )


@cache
def _sessions_create() -> Operation:
    from ..models.sessions import CreateThreadRequest, Thread

    return Operation(
        name="sessions_create",
        method="POST",
        path="/v2/sessions",
        request=CreateThreadRequest,
        answer=Json(Thread),
    )


@overload
def sessions_create(
    core: OrqCore, request: CreateThreadRequest | CreateThreadRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
@overload
async def sessions_create(
    core: AsyncOrqCore,
    request: CreateThreadRequest | CreateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError]: ...
def sessions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateThreadRequest | CreateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError] | Awaitable[Result[Thread, OrqError]]:
    """Create a session, which groups traces.

    `POST /v2/sessions`.
    """
    return core.call(_sessions_create(), request, options)


@cache
def _sessions_delete() -> Operation:
    from ..models.sessions import DeleteSessionRequest

    return Operation(
        name="sessions_delete",
        method="DELETE",
        path="/v2/sessions/{session_id}",
        request=DeleteSessionRequest,
        answer=Empty(status=204),
    )


@overload
def sessions_delete(
    core: OrqCore, request: DeleteSessionRequest | DeleteSessionRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def sessions_delete(
    core: AsyncOrqCore,
    request: DeleteSessionRequest | DeleteSessionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def sessions_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteSessionRequest | DeleteSessionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a session by its id.

    `DELETE /v2/sessions/{session_id}`.
    """
    return core.call(_sessions_delete(), request, options)


@cache
def _sessions_get() -> Operation:
    from ..models.sessions import GetSessionRequest, Thread

    return Operation(
        name="sessions_get",
        method="GET",
        path="/v2/sessions/{session_id}",
        request=GetSessionRequest,
        answer=Json(Thread),
    )


@overload
def sessions_get(
    core: OrqCore, request: GetSessionRequest | GetSessionRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
@overload
async def sessions_get(
    core: AsyncOrqCore, request: GetSessionRequest | GetSessionRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
def sessions_get(
    core: OrqCore | AsyncOrqCore,
    request: GetSessionRequest | GetSessionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError] | Awaitable[Result[Thread, OrqError]]:
    """Fetch a session by its id.

    `GET /v2/sessions/{session_id}`.
    """
    return core.call(_sessions_get(), request, options)


@cache
def _sessions_get_count() -> Operation:
    from ..models.sessions import GetThreadCountResponse, ThreadsQuery

    return Operation(
        name="sessions_get_count",
        method="POST",
        path="/v2/sessions/count",
        request=ThreadsQuery,
        answer=Json(GetThreadCountResponse),
    )


@overload
def sessions_get_count(
    core: OrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[GetThreadCountResponse, OrqError]: ...
@overload
async def sessions_get_count(
    core: AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[GetThreadCountResponse, OrqError]: ...
def sessions_get_count(
    core: OrqCore | AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[GetThreadCountResponse, OrqError] | Awaitable[Result[GetThreadCountResponse, OrqError]]:
    """Count the sessions that match filters.

    `POST /v2/sessions/count`.
    """
    return core.call(_sessions_get_count(), request, options)


@cache
def _sessions_list() -> Operation:
    from ..models.sessions import ListThreadsResponse, ThreadsQuery

    return Operation(
        name="sessions_list",
        method="POST",
        path="/v2/sessions/query",
        request=ThreadsQuery,
        answer=Json(ListThreadsResponse),
        pages=Pages(by="page", ask="page", items="data", more="has_more"),
    )


@overload
def sessions_list(
    core: OrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[ListThreadsResponse, OrqError]: ...
@overload
async def sessions_list(
    core: AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[ListThreadsResponse, OrqError]: ...
def sessions_list(
    core: OrqCore | AsyncOrqCore, request: ThreadsQuery | ThreadsQueryParam, *, options: RequestOptions | None = None
) -> Result[ListThreadsResponse, OrqError] | Awaitable[Result[ListThreadsResponse, OrqError]]:
    """List the sessions that match filters, a numbered page at a time.

    `POST /v2/sessions/query`.
    """
    return core.call(_sessions_list(), request, options)


@cache
def _sessions_list_tags() -> Operation:
    from ..models.sessions import ListSessionTagsRequest

    return Operation(
        name="sessions_list_tags",
        method="GET",
        path="/v2/sessions/tags",
        request=ListSessionTagsRequest,
        answer=Json(list[str]),
    )


@overload
def sessions_list_tags(
    core: OrqCore,
    request: ListSessionTagsRequest | ListSessionTagsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[str], OrqError]: ...
@overload
async def sessions_list_tags(
    core: AsyncOrqCore,
    request: ListSessionTagsRequest | ListSessionTagsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[str], OrqError]: ...
def sessions_list_tags(
    core: OrqCore | AsyncOrqCore,
    request: ListSessionTagsRequest | ListSessionTagsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[list[str], OrqError] | Awaitable[Result[list[str], OrqError]]:
    """List all tags of sessions.

    `GET /v2/sessions/tags`.
    """
    return core.call(_sessions_list_tags(), request, options)


@cache
def _sessions_update() -> Operation:
    from ..models.sessions import Thread, UpdateThreadRequest

    return Operation(
        name="sessions_update",
        method="PATCH",
        path="/v2/sessions/{session_id}",
        request=UpdateThreadRequest,
        answer=Json(Thread),
    )


@overload
def sessions_update(
    core: OrqCore, request: UpdateThreadRequest | UpdateThreadRequestParam, *, options: RequestOptions | None = None
) -> Result[Thread, OrqError]: ...
@overload
async def sessions_update(
    core: AsyncOrqCore,
    request: UpdateThreadRequest | UpdateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError]: ...
def sessions_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateThreadRequest | UpdateThreadRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Thread, OrqError] | Awaitable[Result[Thread, OrqError]]:
    """Change a session; fields left out keep their values.

    `PATCH /v2/sessions/{session_id}`.
    """
    return core.call(_sessions_update(), request, options)
