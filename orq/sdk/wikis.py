# @generated
"""`client.wikis`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _wikis

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.wiki_pages import GetWikiTreeResponse, SearchWikiResponse, WikiPageResponse
    from ..models.wiki_runs import InspectRepositoryWikiResponse, ListWikiRunsResponse, RefreshWikiResponse
    from ..models.wikis import ListWikisResponse, Wiki, WikiRepository, WikiResponse, WikiSettings
    from ..params._w import WikiRepositoryParam, WikiSettingsParam


class WikisNamespace(Namespace, functions=_wikis):
    """Wikis about repositories: create, refresh, read and search them."""

    def create(
        self,
        *,
        display_name: str | None = None,
        repository: WikiRepository | WikiRepositoryParam | None = None,
        branch: str | None = None,
        scm_connection_id: str | None = None,
        settings: WikiSettings | WikiSettingsParam | None = None,
        import_existing: bool | None = None,
        factory_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Create a wiki for a repository, or import its present one.

        display_name: Name shown in the studio.
        repository: Repository that the wiki describes.
        branch: Branch that the wiki describes.
        scm_connection_id: Connection to the code host whose credentials read the repository.
        settings: How the wiki is written and how often it is refreshed.
        import_existing: Whether to import the wiki that the repository contains.
        factory_id: Id of the factory that the wiki belongs to, if it belongs to one.

        `POST /v2/wikis`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a wiki by its id.

        wiki_id: Id of the wiki to delete.

        `DELETE /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Fetch a wiki by its id.

        wiki_id: Id of the wiki to fetch.

        `GET /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        ...

    def get_page(
        self,
        *,
        wiki_id: str,
        path: str | None = None,
        run_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WikiPageResponse:
        """Fetch a page of a wiki by its path.

        wiki_id: Id of the wiki that has the page.
        path: Path of the page, as the table of contents names it.
        run_id: Fetches the page as this run wrote it. Default: the present page.

        `GET /v2/wikis/{wiki_id}/page`; raises `OrqError`.
        """
        ...

    def get_tree(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> GetWikiTreeResponse:
        """Fetch the table of contents of a wiki.

        wiki_id: Id of the wiki whose table of contents is fetched.

        `GET /v2/wikis/{wiki_id}/tree`; raises `OrqError`.
        """
        ...

    def inspect_repository(
        self,
        *,
        scm_connection_id: str | None = None,
        repository_url: str | None = None,
        branch: str | None = None,
        options: RequestOptions | None = None,
    ) -> InspectRepositoryWikiResponse:
        """Check whether a repository already has a wiki.

        scm_connection_id: Connection to the code host whose credentials read the repository.
        repository_url: URL of the repository to look into.
        branch: Branch to look into.

        `POST /v2/wikis/inspect-repository`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        repository_key: str | None = None,
        branch: str | None = None,
        factory_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListWikisResponse:
        """List wikis of repositories, a page at a time.

        limit: Number of items in a page.
        starting_after: `wiki_id` of the last item of the page before: the next page begins after it.
        ending_before: `wiki_id` of the first item of the page after: this page ends before it.
        repository_key: Lists only wikis of this repository.
        branch: Lists only wikis of this branch.
        factory_id: Lists only wikis with this `factory_id`.

        `GET /v2/wikis`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        repository_key: str | None = None,
        branch: str | None = None,
        factory_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Wiki]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: `wiki_id` of the last item of the page before: the next page begins after it.
        ending_before: `wiki_id` of the first item of the page after: this page ends before it.
        repository_key: Lists only wikis of this repository.
        branch: Lists only wikis of this branch.
        factory_id: Lists only wikis with this `factory_id`.

        `GET /v2/wikis`; raises `OrqError`.
        """
        ...

    def list_runs(
        self,
        *,
        wiki_id: str,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListWikiRunsResponse:
        """List the runs that wrote the pages of a wiki.

        wiki_id: Id of the wiki whose runs are listed.
        limit: Maximum number of runs to return.

        `GET /v2/wikis/{wiki_id}/runs`; raises `OrqError`.
        """
        ...

    def refresh(
        self,
        *,
        wiki_id: str,
        full: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RefreshWikiResponse:
        """Bring a wiki up to date with its repository.

        wiki_id: Id of the wiki to bring up to date.
        full: Whether to rewrite all pages, not only those that changes of the repository concern.

        `POST /v2/wikis/{wiki_id}/refresh`; raises `OrqError`.
        """
        ...

    def search(
        self,
        *,
        wiki_id: str,
        query: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> SearchWikiResponse:
        """Search the pages of a wiki.

        wiki_id: Id of the wiki to search.
        query: Text to search for in the pages.
        limit: Maximum number of places to return.

        `GET /v2/wikis/{wiki_id}/search`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        wiki_id: str,
        display_name: str | None = None,
        scm_connection_id: str | None = None,
        settings: WikiSettings | WikiSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Change the name, connection or settings of a wiki.

        wiki_id: Id of the wiki to change.
        display_name: New name shown in the studio.
        scm_connection_id: Connection to the code host whose credentials read the repository.
        settings: How the wiki is written and how often it is refreshed.

        `PATCH /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        ...

    def update_page(
        self,
        *,
        wiki_id: str,
        path: str | None = None,
        markdown: str | None = None,
        expected_content_hash: str | None = None,
        options: RequestOptions | None = None,
    ) -> WikiPageResponse:
        """Replace the text of a wiki's page.

        wiki_id: Id of the wiki that has the page.
        path: Path of the page, as the table of contents names it.
        markdown: New text of the page, in Markdown.
        expected_content_hash: `content_hash` of the page that you edited: refused if it changed since.

        `PATCH /v2/wikis/{wiki_id}/page`; raises `OrqError`.
        """
        ...


class AsyncWikisNamespace(AsyncNamespace, functions=_wikis):
    """Wikis about repositories: create, refresh, read and search them."""

    async def create(
        self,
        *,
        display_name: str | None = None,
        repository: WikiRepository | WikiRepositoryParam | None = None,
        branch: str | None = None,
        scm_connection_id: str | None = None,
        settings: WikiSettings | WikiSettingsParam | None = None,
        import_existing: bool | None = None,
        factory_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Create a wiki for a repository, or import its present one.

        display_name: Name shown in the studio.
        repository: Repository that the wiki describes.
        branch: Branch that the wiki describes.
        scm_connection_id: Connection to the code host whose credentials read the repository.
        settings: How the wiki is written and how often it is refreshed.
        import_existing: Whether to import the wiki that the repository contains.
        factory_id: Id of the factory that the wiki belongs to, if it belongs to one.

        `POST /v2/wikis`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a wiki by its id.

        wiki_id: Id of the wiki to delete.

        `DELETE /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Fetch a wiki by its id.

        wiki_id: Id of the wiki to fetch.

        `GET /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        ...

    async def get_page(
        self,
        *,
        wiki_id: str,
        path: str | None = None,
        run_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> WikiPageResponse:
        """Fetch a page of a wiki by its path.

        wiki_id: Id of the wiki that has the page.
        path: Path of the page, as the table of contents names it.
        run_id: Fetches the page as this run wrote it. Default: the present page.

        `GET /v2/wikis/{wiki_id}/page`; raises `OrqError`.
        """
        ...

    async def get_tree(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> GetWikiTreeResponse:
        """Fetch the table of contents of a wiki.

        wiki_id: Id of the wiki whose table of contents is fetched.

        `GET /v2/wikis/{wiki_id}/tree`; raises `OrqError`.
        """
        ...

    async def inspect_repository(
        self,
        *,
        scm_connection_id: str | None = None,
        repository_url: str | None = None,
        branch: str | None = None,
        options: RequestOptions | None = None,
    ) -> InspectRepositoryWikiResponse:
        """Check whether a repository already has a wiki.

        scm_connection_id: Connection to the code host whose credentials read the repository.
        repository_url: URL of the repository to look into.
        branch: Branch to look into.

        `POST /v2/wikis/inspect-repository`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        repository_key: str | None = None,
        branch: str | None = None,
        factory_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListWikisResponse:
        """List wikis of repositories, a page at a time.

        limit: Number of items in a page.
        starting_after: `wiki_id` of the last item of the page before: the next page begins after it.
        ending_before: `wiki_id` of the first item of the page after: this page ends before it.
        repository_key: Lists only wikis of this repository.
        branch: Lists only wikis of this branch.
        factory_id: Lists only wikis with this `factory_id`.

        `GET /v2/wikis`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        repository_key: str | None = None,
        branch: str | None = None,
        factory_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Wiki]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: `wiki_id` of the last item of the page before: the next page begins after it.
        ending_before: `wiki_id` of the first item of the page after: this page ends before it.
        repository_key: Lists only wikis of this repository.
        branch: Lists only wikis of this branch.
        factory_id: Lists only wikis with this `factory_id`.

        `GET /v2/wikis`; raises `OrqError`.
        """
        ...

    async def list_runs(
        self,
        *,
        wiki_id: str,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListWikiRunsResponse:
        """List the runs that wrote the pages of a wiki.

        wiki_id: Id of the wiki whose runs are listed.
        limit: Maximum number of runs to return.

        `GET /v2/wikis/{wiki_id}/runs`; raises `OrqError`.
        """
        ...

    async def refresh(
        self,
        *,
        wiki_id: str,
        full: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RefreshWikiResponse:
        """Bring a wiki up to date with its repository.

        wiki_id: Id of the wiki to bring up to date.
        full: Whether to rewrite all pages, not only those that changes of the repository concern.

        `POST /v2/wikis/{wiki_id}/refresh`; raises `OrqError`.
        """
        ...

    async def search(
        self,
        *,
        wiki_id: str,
        query: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> SearchWikiResponse:
        """Search the pages of a wiki.

        wiki_id: Id of the wiki to search.
        query: Text to search for in the pages.
        limit: Maximum number of places to return.

        `GET /v2/wikis/{wiki_id}/search`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        wiki_id: str,
        display_name: str | None = None,
        scm_connection_id: str | None = None,
        settings: WikiSettings | WikiSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Change the name, connection or settings of a wiki.

        wiki_id: Id of the wiki to change.
        display_name: New name shown in the studio.
        scm_connection_id: Connection to the code host whose credentials read the repository.
        settings: How the wiki is written and how often it is refreshed.

        `PATCH /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        ...

    async def update_page(
        self,
        *,
        wiki_id: str,
        path: str | None = None,
        markdown: str | None = None,
        expected_content_hash: str | None = None,
        options: RequestOptions | None = None,
    ) -> WikiPageResponse:
        """Replace the text of a wiki's page.

        wiki_id: Id of the wiki that has the page.
        path: Path of the page, as the table of contents names it.
        markdown: New text of the page, in Markdown.
        expected_content_hash: `content_hash` of the page that you edited: refused if it changed since.

        `PATCH /v2/wikis/{wiki_id}/page`; raises `OrqError`.
        """
        ...
