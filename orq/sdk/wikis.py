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
        """Create a wiki for a repository, or import the one that it has.

        `POST /v2/wikis`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a wiki.

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
        """Fetch a page of a wiki.

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
        """Tell whether a repository already has a wiki.

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

        limit: How many at most.
        starting_after: The `wiki_id` of an item: the page starts right after it.
        ending_before: The `wiki_id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `wiki_id` of an item: the page starts right after it.
        ending_before: The `wiki_id` of an item: the page ends right before it.

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
        """List the runs that wrote a wiki.

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
        """Create a wiki for a repository, or import the one that it has.

        `POST /v2/wikis`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a wiki.

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
        """Fetch a page of a wiki.

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
        """Tell whether a repository already has a wiki.

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

        limit: How many at most.
        starting_after: The `wiki_id` of an item: the page starts right after it.
        ending_before: The `wiki_id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `wiki_id` of an item: the page starts right after it.
        ending_before: The `wiki_id` of an item: the page ends right before it.

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
        """List the runs that wrote a wiki.

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

        `PATCH /v2/wikis/{wiki_id}/page`; raises `OrqError`.
        """
        ...
