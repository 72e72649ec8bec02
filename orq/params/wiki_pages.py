# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class GetWikiPageRequestParam(TypedDict):
    wiki_id: str
    path: NotRequired[str | None]
    run_id: NotRequired[str | None]


class GetWikiTreeRequestParam(TypedDict):
    wiki_id: str


class SearchWikiRequestParam(TypedDict):
    wiki_id: str
    query: NotRequired[str | None]
    limit: NotRequired[int | None]


class UpdateWikiPageRequestParam(TypedDict):
    wiki_id: str
    path: NotRequired[str | None]
    markdown: NotRequired[str | None]
    expected_content_hash: NotRequired[str | None]
