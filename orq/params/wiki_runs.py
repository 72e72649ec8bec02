# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class InspectRepositoryWikiRequestParam(TypedDict):
    scm_connection_id: NotRequired[str | None]
    repository_url: NotRequired[str | None]
    branch: NotRequired[str | None]


class ListWikiRunsRequestParam(TypedDict):
    wiki_id: str
    limit: NotRequired[int | None]


class RefreshWikiRequestParam(TypedDict):
    wiki_id: str
    full: NotRequired[bool | None]
