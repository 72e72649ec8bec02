# @generated
"""`client.wikis`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.wiki_pages import GetWikiTreeResponse, SearchWikiResponse, WikiPageResponse
    from ..models.wiki_runs import InspectRepositoryWikiResponse, ListWikiRunsResponse, RefreshWikiResponse
    from ..models.wikis import ListWikisResponse, Wiki, WikiRepository, WikiResponse, WikiSettings
    from ..params._w import WikiRepositoryParam, WikiSettingsParam


class WikisNamespace(Namespace):
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
        from ..funcs._wikis import wikis_create

        request: Any = {
            "display_name": display_name,
            "repository": repository,
            "branch": branch,
            "scm_connection_id": scm_connection_id,
            "settings": settings,
            "import_existing": import_existing,
            "factory_id": factory_id,
        }
        return wikis_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a wiki.

        `DELETE /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        from ..funcs._wikis import wikis_delete

        request: Any = {"wiki_id": wiki_id}
        return wikis_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Fetch a wiki by its id.

        `GET /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        from ..funcs._wikis import wikis_get

        request: Any = {"wiki_id": wiki_id}
        return wikis_get(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_get_page

        request: Any = {"wiki_id": wiki_id, "path": path, "run_id": run_id}
        return wikis_get_page(self._core, request, options=options).unwrap()

    def get_tree(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> GetWikiTreeResponse:
        """Fetch the table of contents of a wiki.

        `GET /v2/wikis/{wiki_id}/tree`; raises `OrqError`.
        """
        from ..funcs._wikis import wikis_get_tree

        request: Any = {"wiki_id": wiki_id}
        return wikis_get_tree(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_inspect_repository

        request: Any = {"scm_connection_id": scm_connection_id, "repository_url": repository_url, "branch": branch}
        return wikis_inspect_repository(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "repository_key": repository_key,
            "branch": branch,
            "factory_id": factory_id,
        }
        return wikis_list(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "repository_key": repository_key,
            "branch": branch,
            "factory_id": factory_id,
        }
        return Items(wikis_list, self._core, request, options, raises=True)

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
        from ..funcs._wikis import wikis_list_runs

        request: Any = {"wiki_id": wiki_id, "limit": limit}
        return wikis_list_runs(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_refresh

        request: Any = {"wiki_id": wiki_id, "full": full}
        return wikis_refresh(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_search

        request: Any = {"wiki_id": wiki_id, "query": query, "limit": limit}
        return wikis_search(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_update

        request: Any = {
            "wiki_id": wiki_id,
            "display_name": display_name,
            "scm_connection_id": scm_connection_id,
            "settings": settings,
        }
        return wikis_update(self._core, request, options=options).unwrap()

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
        from ..funcs._wikis import wikis_update_page

        request: Any = {
            "wiki_id": wiki_id,
            "path": path,
            "markdown": markdown,
            "expected_content_hash": expected_content_hash,
        }
        return wikis_update_page(self._core, request, options=options).unwrap()


class AsyncWikisNamespace(AsyncNamespace):
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
        from ..funcs._wikis import wikis_create

        request: Any = {
            "display_name": display_name,
            "repository": repository,
            "branch": branch,
            "scm_connection_id": scm_connection_id,
            "settings": settings,
            "import_existing": import_existing,
            "factory_id": factory_id,
        }
        return (await wikis_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a wiki.

        `DELETE /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        from ..funcs._wikis import wikis_delete

        request: Any = {"wiki_id": wiki_id}
        return (await wikis_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> WikiResponse:
        """Fetch a wiki by its id.

        `GET /v2/wikis/{wiki_id}`; raises `OrqError`.
        """
        from ..funcs._wikis import wikis_get

        request: Any = {"wiki_id": wiki_id}
        return (await wikis_get(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_get_page

        request: Any = {"wiki_id": wiki_id, "path": path, "run_id": run_id}
        return (await wikis_get_page(self._core, request, options=options)).unwrap()

    async def get_tree(
        self,
        *,
        wiki_id: str,
        options: RequestOptions | None = None,
    ) -> GetWikiTreeResponse:
        """Fetch the table of contents of a wiki.

        `GET /v2/wikis/{wiki_id}/tree`; raises `OrqError`.
        """
        from ..funcs._wikis import wikis_get_tree

        request: Any = {"wiki_id": wiki_id}
        return (await wikis_get_tree(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_inspect_repository

        request: Any = {"scm_connection_id": scm_connection_id, "repository_url": repository_url, "branch": branch}
        return (await wikis_inspect_repository(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "repository_key": repository_key,
            "branch": branch,
            "factory_id": factory_id,
        }
        return (await wikis_list(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "repository_key": repository_key,
            "branch": branch,
            "factory_id": factory_id,
        }
        return AsyncItems(wikis_list, self._core, request, options, raises=True)

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
        from ..funcs._wikis import wikis_list_runs

        request: Any = {"wiki_id": wiki_id, "limit": limit}
        return (await wikis_list_runs(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_refresh

        request: Any = {"wiki_id": wiki_id, "full": full}
        return (await wikis_refresh(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_search

        request: Any = {"wiki_id": wiki_id, "query": query, "limit": limit}
        return (await wikis_search(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_update

        request: Any = {
            "wiki_id": wiki_id,
            "display_name": display_name,
            "scm_connection_id": scm_connection_id,
            "settings": settings,
        }
        return (await wikis_update(self._core, request, options=options)).unwrap()

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
        from ..funcs._wikis import wikis_update_page

        request: Any = {
            "wiki_id": wiki_id,
            "path": path,
            "markdown": markdown,
            "expected_content_hash": expected_content_hash,
        }
        return (await wikis_update_page(self._core, request, options=options)).unwrap()
