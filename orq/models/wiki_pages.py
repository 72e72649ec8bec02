# @generated
"""Wiki pages."""

from ..types import APIStruct, DateTime


class GetWikiPageRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.get_page`."""

    wiki_id: str
    """Id of the wiki that has the page."""
    path: str | None = None
    """Path of the page, as the table of contents names it."""
    run_id: str | None = None
    """Fetches the page as this run wrote it. Default: the present page."""


class GetWikiTreeRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.get_tree`."""

    wiki_id: str
    """Id of the wiki whose table of contents is fetched."""


class WikiTreePage(APIStruct, kw_only=True):
    """A page in the table of contents of a wiki, without its text."""

    path: str | None = None
    """Path of the page, which other calls take."""
    title: str | None = None
    """Heading of the page."""
    section: str | None = None
    """Section of the table of contents that lists the page."""
    order: int | None = None
    """Place of the page in its section."""
    content_hash: str | None = None
    """Hash of the text, which differs if the text does."""
    edited_by_id: str | None = None
    """Id of the user who last edited the page, if one did."""


class GetWikiTreeResponse(APIStruct, kw_only=True):
    """The table of contents of a wiki."""

    pages: list[WikiTreePage] | None = None
    """Pages of the wiki, without their text."""


class SearchWikiRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.search`."""

    wiki_id: str
    """Id of the wiki to search."""
    query: str | None = None
    """Text to search for in the pages."""
    limit: int | None = None
    """Maximum number of places to return."""


class WikiSearchHit(APIStruct, kw_only=True):
    """A place in a wiki that a search found."""

    path: str | None = None
    """Path of the page."""
    page_title: str | None = None
    """Heading of the page."""
    heading_path: str | None = None
    """Headings above the place, from the top of the page."""
    anchor: str | None = None
    """Anchor of the place within the page, for links."""
    snippet: str | None = None
    """Text around the place."""


class SearchWikiResponse(APIStruct, kw_only=True):
    """The places in a wiki that a search found."""

    hits: list[WikiSearchHit] | None = None
    """Places that fit the search."""


class UpdateWikiPageRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.update_page`."""

    wiki_id: str
    """Id of the wiki that has the page."""
    path: str | None = None
    """Path of the page, as the table of contents names it."""
    markdown: str | None = None
    """New text of the page, in Markdown."""
    expected_content_hash: str | None = None
    """`content_hash` of the page that you edited: refused if it changed since."""


class WikiPage(APIStruct, kw_only=True):
    """A page of a wiki, with its text."""

    path: str | None = None
    """Path of the page, which other calls take."""
    title: str | None = None
    """Heading of the page."""
    section: str | None = None
    """Section of the table of contents that lists the page."""
    order: int | None = None
    """Place of the page in its section."""
    content_hash: str | None = None
    """Hash of the text, which differs if the text does."""
    edited_by_id: str | None = None
    """Id of the user who last edited the page, if one did."""
    markdown: str | None = None
    """Text of the page, in Markdown."""
    run_id: str | None = None
    """Id of the run that wrote the page."""
    links: list[str] | None = None
    """Paths of the pages that this page links to."""
    edited_at: DateTime | None = None
    """When a user last edited the page, in UTC."""


class WikiPageResponse(APIStruct, kw_only=True):
    """Answer with one page of a wiki."""

    page: WikiPage | None = None
    """The page, as it is after the call."""
