# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.wiki_runs import InspectRepositoryWikiRequest, InspectRepositoryWikiResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import InspectRepositoryWikiRequestParam

OPERATION = Operation(
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
    """Tell whether a repository already has a wiki.

    `POST /v2/wikis/inspect-repository`.
    """
    return core.call(OPERATION, request, options)
