# @generated
"""Wiki pages."""

from ..types import APIStruct, DateTime


class GetWikiPageRequest(APIStruct, kw_only=True):
    """What `wikis_get_page` takes."""

    wiki_id: str
    path: str | None = None
    run_id: str | None = None


class GetWikiTreeRequest(APIStruct, kw_only=True):
    """What `wikis_get_tree` takes."""

    wiki_id: str


class WikiTreePage(APIStruct, kw_only=True):
    """An entry of a wiki's table of contents."""

    path: str | None = None
    title: str | None = None
    section: str | None = None
    order: int | None = None
    content_hash: str | None = None
    edited_by_id: str | None = None


class GetWikiTreeResponse(APIStruct, kw_only=True):
    """The table of contents of a wiki."""

    pages: list[WikiTreePage] | None = None


class SearchWikiRequest(APIStruct, kw_only=True):
    """What `wikis_search` takes."""

    wiki_id: str
    query: str | None = None
    limit: int | None = None


class WikiSearchHit(APIStruct, kw_only=True):
    """A place that a search found."""

    path: str | None = None
    page_title: str | None = None
    heading_path: str | None = None
    anchor: str | None = None
    snippet: str | None = None


class SearchWikiResponse(APIStruct, kw_only=True):
    """The places that a search found."""

    hits: list[WikiSearchHit] | None = None


class UpdateWikiPageRequest(APIStruct, kw_only=True):
    """What `wikis_update_page` takes."""

    wiki_id: str
    path: str | None = None
    markdown: str | None = None
    expected_content_hash: str | None = None


class WikiPage(APIStruct, kw_only=True):
    """A page of a wiki."""

    path: str | None = None
    title: str | None = None
    section: str | None = None
    order: int | None = None
    content_hash: str | None = None
    edited_by_id: str | None = None
    markdown: str | None = None
    run_id: str | None = None
    links: list[str] | None = None
    edited_at: DateTime | None = None


class WikiPageResponse(APIStruct, kw_only=True):
    """A page of a wiki."""

    page: WikiPage | None = None
