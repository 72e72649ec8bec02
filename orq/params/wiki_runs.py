# Generated from api/.
"""Dict twins of `orq.models.wiki_runs`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class InspectRepositoryWikiRequestParam(TypedDict):
    """An `InspectRepositoryWikiRequest` as a dict."""

    scm_connection_id: NotRequired[str | None]
    repository_url: NotRequired[str | None]
    branch: NotRequired[str | None]


class ListWikiRunsRequestParam(TypedDict):
    """A `ListWikiRunsRequest` as a dict."""

    wiki_id: str
    limit: NotRequired[int | None]


class RefreshWikiRequestParam(TypedDict):
    """A `RefreshWikiRequest` as a dict."""

    wiki_id: str
    full: NotRequired[bool | None]
