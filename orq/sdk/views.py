# @generated
"""`client.views`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._signatures import RequestOptions
    from ..models.views import ListViewsResponse, View, ViewResponse
    from ..types import SequenceNotStr


class ViewsNamespace(Namespace):
    """Saved views, each a filter and columns."""

    def create(
        self,
        *,
        display_name: str | None = None,
        description: str | None = None,
        page: str | None = None,
        filter_by: str | None = None,
        columns: SequenceNotStr[str] | None = None,
        column_labels: Mapping[str, str] | None = None,
        is_default: bool | None = None,
        is_private: bool | None = None,
        version: int | None = None,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Save a view: its filter and columns.

        `POST /v3/views`; raises `OrqError`.
        """
        from ..funcs._views import views_create

        request: Any = {
            "display_name": display_name,
            "description": description,
            "page": page,
            "filter_by": filter_by,
            "columns": columns,
            "column_labels": column_labels,
            "is_default": is_default,
            "is_private": is_private,
            "version": version,
        }
        return views_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a saved view by its id.

        `DELETE /v3/views/{view_id}`; raises `OrqError`.
        """
        from ..funcs._views import views_delete

        request: Any = {"view_id": view_id}
        return views_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Fetch a saved view by its id.

        `GET /v3/views/{view_id}`; raises `OrqError`.
        """
        from ..funcs._views import views_get

        request: Any = {"view_id": view_id}
        return views_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListViewsResponse:
        """List saved views, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/views`; raises `OrqError`.
        """
        from ..funcs._views import views_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before, "page": page}
        return views_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[View]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/views`; raises `OrqError`.
        """
        from ..funcs._views import views_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before, "page": page}
        return Items(views_list, self._core, request, options, raises=True)

    def update(
        self,
        *,
        view_id: str,
        display_name: str | None = None,
        description: str | None = None,
        filter_by: str | None = None,
        columns: SequenceNotStr[str] | None = None,
        column_labels: Mapping[str, str] | None = None,
        is_default: bool | None = None,
        is_private: bool | None = None,
        version: int | None = None,
        update_mask: str | None = None,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Change a saved view.

        `PATCH /v3/views/{view_id}`; raises `OrqError`.
        """
        from ..funcs._views import views_update

        request: Any = {
            "view_id": view_id,
            "display_name": display_name,
            "description": description,
            "filter_by": filter_by,
            "columns": columns,
            "column_labels": column_labels,
            "is_default": is_default,
            "is_private": is_private,
            "version": version,
            "update_mask": update_mask,
        }
        return views_update(self._core, request, options=options).unwrap()


class AsyncViewsNamespace(AsyncNamespace):
    """Saved views, each a filter and columns."""

    async def create(
        self,
        *,
        display_name: str | None = None,
        description: str | None = None,
        page: str | None = None,
        filter_by: str | None = None,
        columns: SequenceNotStr[str] | None = None,
        column_labels: Mapping[str, str] | None = None,
        is_default: bool | None = None,
        is_private: bool | None = None,
        version: int | None = None,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Save a view: its filter and columns.

        `POST /v3/views`; raises `OrqError`.
        """
        from ..funcs._views import views_create

        request: Any = {
            "display_name": display_name,
            "description": description,
            "page": page,
            "filter_by": filter_by,
            "columns": columns,
            "column_labels": column_labels,
            "is_default": is_default,
            "is_private": is_private,
            "version": version,
        }
        return (await views_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a saved view by its id.

        `DELETE /v3/views/{view_id}`; raises `OrqError`.
        """
        from ..funcs._views import views_delete

        request: Any = {"view_id": view_id}
        return (await views_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Fetch a saved view by its id.

        `GET /v3/views/{view_id}`; raises `OrqError`.
        """
        from ..funcs._views import views_get

        request: Any = {"view_id": view_id}
        return (await views_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListViewsResponse:
        """List saved views, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/views`; raises `OrqError`.
        """
        from ..funcs._views import views_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before, "page": page}
        return (await views_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[View]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/views`; raises `OrqError`.
        """
        from ..funcs._views import views_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before, "page": page}
        return AsyncItems(views_list, self._core, request, options, raises=True)

    async def update(
        self,
        *,
        view_id: str,
        display_name: str | None = None,
        description: str | None = None,
        filter_by: str | None = None,
        columns: SequenceNotStr[str] | None = None,
        column_labels: Mapping[str, str] | None = None,
        is_default: bool | None = None,
        is_private: bool | None = None,
        version: int | None = None,
        update_mask: str | None = None,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Change a saved view.

        `PATCH /v3/views/{view_id}`; raises `OrqError`.
        """
        from ..funcs._views import views_update

        request: Any = {
            "view_id": view_id,
            "display_name": display_name,
            "description": description,
            "filter_by": filter_by,
            "columns": columns,
            "column_labels": column_labels,
            "is_default": is_default,
            "is_private": is_private,
            "version": version,
            "update_mask": update_mask,
        }
        return (await views_update(self._core, request, options=options)).unwrap()
