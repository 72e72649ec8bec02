# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.wiki_pages import (
        GetWikiPageRequest,
        GetWikiTreeRequest,
        GetWikiTreeResponse,
        SearchWikiRequest,
        SearchWikiResponse,
        UpdateWikiPageRequest,
        WikiPageResponse,
    )
    from ..models.wiki_runs import (
        InspectRepositoryWikiRequest,
        InspectRepositoryWikiResponse,
        ListWikiRunsRequest,
        ListWikiRunsResponse,
        RefreshWikiRequest,
        RefreshWikiResponse,
    )
    from ..models.wikis import (
        CreateWikiRequest,
        DeleteWikiRequest,
        GetWikiRequest,
        ListWikisRequest,
        ListWikisResponse,
        UpdateWikiRequest,
        WikiResponse,
    )
    from ..params._w import (
        CreateWikiRequestParam,
        DeleteWikiRequestParam,
        GetWikiPageRequestParam,
        GetWikiRequestParam,
        GetWikiTreeRequestParam,
        InspectRepositoryWikiRequestParam,
        ListWikiRunsRequestParam,
        ListWikisRequestParam,
        RefreshWikiRequestParam,
        SearchWikiRequestParam,
        UpdateWikiPageRequestParam,
        UpdateWikiRequestParam,
    )


@cache
def _wikis_create() -> Operation:
    from ..models.wikis import CreateWikiRequest, WikiResponse

    return Operation(
        name="wikis_create",
        method="POST",
        path="/v2/wikis",
        request=CreateWikiRequest,
        answer=Json(WikiResponse),
    )


@overload
def wikis_create(
    core: OrqCore,
    request: CreateWikiRequest | CreateWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError]: ...
@overload
async def wikis_create(
    core: AsyncOrqCore,
    request: CreateWikiRequest | CreateWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError]: ...
def wikis_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateWikiRequest | CreateWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError] | Awaitable[Result[WikiResponse, OrqError]]:
    """Create a wiki for a repository, or import its present one.

    `POST /v2/wikis`.
    """
    return core.call(_wikis_create(), request, options)


@cache
def _wikis_delete() -> Operation:
    from ..models.wikis import DeleteWikiRequest

    return Operation(
        name="wikis_delete",
        method="DELETE",
        path="/v2/wikis/{wiki_id}",
        request=DeleteWikiRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def wikis_delete(
    core: OrqCore, request: DeleteWikiRequest | DeleteWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def wikis_delete(
    core: AsyncOrqCore, request: DeleteWikiRequest | DeleteWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def wikis_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteWikiRequest | DeleteWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a wiki by its id.

    `DELETE /v2/wikis/{wiki_id}`.
    """
    return core.call(_wikis_delete(), request, options)


@cache
def _wikis_get() -> Operation:
    from ..models.wikis import GetWikiRequest, WikiResponse

    return Operation(
        name="wikis_get",
        method="GET",
        path="/v2/wikis/{wiki_id}",
        request=GetWikiRequest,
        answer=Json(WikiResponse),
    )


@overload
def wikis_get(
    core: OrqCore, request: GetWikiRequest | GetWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
@overload
async def wikis_get(
    core: AsyncOrqCore, request: GetWikiRequest | GetWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
def wikis_get(
    core: OrqCore | AsyncOrqCore,
    request: GetWikiRequest | GetWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError] | Awaitable[Result[WikiResponse, OrqError]]:
    """Fetch a wiki by its id.

    `GET /v2/wikis/{wiki_id}`.
    """
    return core.call(_wikis_get(), request, options)


@cache
def _wikis_get_page() -> Operation:
    from ..models.wiki_pages import GetWikiPageRequest, WikiPageResponse

    return Operation(
        name="wikis_get_page",
        method="GET",
        path="/v2/wikis/{wiki_id}/page",
        request=GetWikiPageRequest,
        query=("path", "run_id"),
        answer=Json(WikiPageResponse),
    )


@overload
def wikis_get_page(
    core: OrqCore, request: GetWikiPageRequest | GetWikiPageRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiPageResponse, OrqError]: ...
@overload
async def wikis_get_page(
    core: AsyncOrqCore, request: GetWikiPageRequest | GetWikiPageRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiPageResponse, OrqError]: ...
def wikis_get_page(
    core: OrqCore | AsyncOrqCore,
    request: GetWikiPageRequest | GetWikiPageRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiPageResponse, OrqError] | Awaitable[Result[WikiPageResponse, OrqError]]:
    """Fetch a page of a wiki by its path.

    `GET /v2/wikis/{wiki_id}/page`.
    """
    return core.call(_wikis_get_page(), request, options)


@cache
def _wikis_get_tree() -> Operation:
    from ..models.wiki_pages import GetWikiTreeRequest, GetWikiTreeResponse

    return Operation(
        name="wikis_get_tree",
        method="GET",
        path="/v2/wikis/{wiki_id}/tree",
        request=GetWikiTreeRequest,
        answer=Json(GetWikiTreeResponse),
    )


@overload
def wikis_get_tree(
    core: OrqCore, request: GetWikiTreeRequest | GetWikiTreeRequestParam, *, options: RequestOptions | None = None
) -> Result[GetWikiTreeResponse, OrqError]: ...
@overload
async def wikis_get_tree(
    core: AsyncOrqCore, request: GetWikiTreeRequest | GetWikiTreeRequestParam, *, options: RequestOptions | None = None
) -> Result[GetWikiTreeResponse, OrqError]: ...
def wikis_get_tree(
    core: OrqCore | AsyncOrqCore,
    request: GetWikiTreeRequest | GetWikiTreeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetWikiTreeResponse, OrqError] | Awaitable[Result[GetWikiTreeResponse, OrqError]]:
    """Fetch the table of contents of a wiki.

    `GET /v2/wikis/{wiki_id}/tree`.
    """
    return core.call(_wikis_get_tree(), request, options)


@cache
def _wikis_inspect_repository() -> Operation:
    from ..models.wiki_runs import InspectRepositoryWikiRequest, InspectRepositoryWikiResponse

    return Operation(
        name="wikis_inspect_repository",
        method="POST",
        path="/v2/wikis/inspect-repository",
        request=InspectRepositoryWikiRequest,
        answer=Json(InspectRepositoryWikiResponse),
    )


@overload
def wikis_inspect_repository(
    core: OrqCore,
    request: InspectRepositoryWikiRequest | InspectRepositoryWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[InspectRepositoryWikiResponse, OrqError]: ...
@overload
async def wikis_inspect_repository(
    core: AsyncOrqCore,
    request: InspectRepositoryWikiRequest | InspectRepositoryWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[InspectRepositoryWikiResponse, OrqError]: ...
def wikis_inspect_repository(
    core: OrqCore | AsyncOrqCore,
    request: InspectRepositoryWikiRequest | InspectRepositoryWikiRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[InspectRepositoryWikiResponse, OrqError] | Awaitable[Result[InspectRepositoryWikiResponse, OrqError]]:
    """Check whether a repository already has a wiki.

    `POST /v2/wikis/inspect-repository`.
    """
    return core.call(_wikis_inspect_repository(), request, options)


@cache
def _wikis_list() -> Operation:
    from ..models.wikis import ListWikisRequest, ListWikisResponse

    return Operation(
        name="wikis_list",
        method="GET",
        path="/v2/wikis",
        request=ListWikisRequest,
        query=("limit", "starting_after", "ending_before", "repository_key", "branch", "factory_id"),
        answer=Json(ListWikisResponse),
        pages=Pages(
            by="cursor", ask="starting_after", back="ending_before", item="wiki_id", items="data", more="has_more"
        ),
    )


@overload
def wikis_list(
    core: OrqCore,
    request: ListWikisRequest | ListWikisRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikisResponse, OrqError]: ...
@overload
async def wikis_list(
    core: AsyncOrqCore,
    request: ListWikisRequest | ListWikisRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikisResponse, OrqError]: ...
def wikis_list(
    core: OrqCore | AsyncOrqCore,
    request: ListWikisRequest | ListWikisRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikisResponse, OrqError] | Awaitable[Result[ListWikisResponse, OrqError]]:
    """List wikis of repositories, a page at a time.

    `GET /v2/wikis`.
    """
    return core.call(_wikis_list(), request, options)


@cache
def _wikis_list_runs() -> Operation:
    from ..models.wiki_runs import ListWikiRunsRequest, ListWikiRunsResponse

    return Operation(
        name="wikis_list_runs",
        method="GET",
        path="/v2/wikis/{wiki_id}/runs",
        request=ListWikiRunsRequest,
        query=("limit",),
        answer=Json(ListWikiRunsResponse),
    )


@overload
def wikis_list_runs(
    core: OrqCore, request: ListWikiRunsRequest | ListWikiRunsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListWikiRunsResponse, OrqError]: ...
@overload
async def wikis_list_runs(
    core: AsyncOrqCore,
    request: ListWikiRunsRequest | ListWikiRunsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikiRunsResponse, OrqError]: ...
def wikis_list_runs(
    core: OrqCore | AsyncOrqCore,
    request: ListWikiRunsRequest | ListWikiRunsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWikiRunsResponse, OrqError] | Awaitable[Result[ListWikiRunsResponse, OrqError]]:
    """List the runs that wrote the pages of a wiki.

    `GET /v2/wikis/{wiki_id}/runs`.
    """
    return core.call(_wikis_list_runs(), request, options)


@cache
def _wikis_refresh() -> Operation:
    from ..models.wiki_runs import RefreshWikiRequest, RefreshWikiResponse

    return Operation(
        name="wikis_refresh",
        method="POST",
        path="/v2/wikis/{wiki_id}/refresh",
        request=RefreshWikiRequest,
        answer=Json(RefreshWikiResponse),
    )


@overload
def wikis_refresh(
    core: OrqCore, request: RefreshWikiRequest | RefreshWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[RefreshWikiResponse, OrqError]: ...
@overload
async def wikis_refresh(
    core: AsyncOrqCore, request: RefreshWikiRequest | RefreshWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[RefreshWikiResponse, OrqError]: ...
def wikis_refresh(
    core: OrqCore | AsyncOrqCore,
    request: RefreshWikiRequest | RefreshWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RefreshWikiResponse, OrqError] | Awaitable[Result[RefreshWikiResponse, OrqError]]:
    """Bring a wiki up to date with its repository.

    `POST /v2/wikis/{wiki_id}/refresh`.
    """
    return core.call(_wikis_refresh(), request, options)


@cache
def _wikis_search() -> Operation:
    from ..models.wiki_pages import SearchWikiRequest, SearchWikiResponse

    return Operation(
        name="wikis_search",
        method="GET",
        path="/v2/wikis/{wiki_id}/search",
        request=SearchWikiRequest,
        query=("query", "limit"),
        answer=Json(SearchWikiResponse),
    )


@overload
def wikis_search(
    core: OrqCore, request: SearchWikiRequest | SearchWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[SearchWikiResponse, OrqError]: ...
@overload
async def wikis_search(
    core: AsyncOrqCore, request: SearchWikiRequest | SearchWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[SearchWikiResponse, OrqError]: ...
def wikis_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchWikiRequest | SearchWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchWikiResponse, OrqError] | Awaitable[Result[SearchWikiResponse, OrqError]]:
    """Search the pages of a wiki.

    `GET /v2/wikis/{wiki_id}/search`.
    """
    return core.call(_wikis_search(), request, options)


@cache
def _wikis_update() -> Operation:
    from ..models.wikis import UpdateWikiRequest, WikiResponse

    return Operation(
        name="wikis_update",
        method="PATCH",
        path="/v2/wikis/{wiki_id}",
        request=UpdateWikiRequest,
        answer=Json(WikiResponse),
    )


@overload
def wikis_update(
    core: OrqCore, request: UpdateWikiRequest | UpdateWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
@overload
async def wikis_update(
    core: AsyncOrqCore, request: UpdateWikiRequest | UpdateWikiRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiResponse, OrqError]: ...
def wikis_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWikiRequest | UpdateWikiRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiResponse, OrqError] | Awaitable[Result[WikiResponse, OrqError]]:
    """Change the name, connection or settings of a wiki.

    `PATCH /v2/wikis/{wiki_id}`.
    """
    return core.call(_wikis_update(), request, options)


@cache
def _wikis_update_page() -> Operation:
    from ..models.wiki_pages import UpdateWikiPageRequest, WikiPageResponse

    return Operation(
        name="wikis_update_page",
        method="PATCH",
        path="/v2/wikis/{wiki_id}/page",
        request=UpdateWikiPageRequest,
        answer=Json(WikiPageResponse),
    )


@overload
def wikis_update_page(
    core: OrqCore, request: UpdateWikiPageRequest | UpdateWikiPageRequestParam, *, options: RequestOptions | None = None
) -> Result[WikiPageResponse, OrqError]: ...
@overload
async def wikis_update_page(
    core: AsyncOrqCore,
    request: UpdateWikiPageRequest | UpdateWikiPageRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiPageResponse, OrqError]: ...
def wikis_update_page(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWikiPageRequest | UpdateWikiPageRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WikiPageResponse, OrqError] | Awaitable[Result[WikiPageResponse, OrqError]]:
    """Replace the text of a wiki's page.

    `PATCH /v2/wikis/{wiki_id}/page`.
    """
    return core.call(_wikis_update_page(), request, options)
