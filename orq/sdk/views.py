# @generated
"""`client.views`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _views

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.views import ListViewsResponse, View, ViewResponse
    from ..types import SequenceNotStr


class ViewsNamespace(Namespace, functions=_views):
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

        display_name: Name shown in the studio.
        description: What the view shows, for people.
        page: Page of the studio that the view is for.
        filter_by: Condition that rows must meet to be shown.
        columns: Names of the columns to show, in order.
        column_labels: Headings that replace those of the columns, by column name.
        is_default: Whether the page opens with this view.
        is_private: Whether only you can use the view.
        version: Version number kept with the view.

        `POST /v3/views`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a saved view by its id.

        view_id: Id of the view to delete.

        `DELETE /v3/views/{view_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Fetch a saved view by its id.

        view_id: Id of the view to fetch.

        `GET /v3/views/{view_id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        page: Lists only views of this page of the studio.

        `GET /v3/views`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        page: Lists only views of this page of the studio.

        `GET /v3/views`; raises `OrqError`.
        """
        ...

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
        """Change the filter, columns or name of a saved view.

        view_id: Id of the view to change.
        display_name: Name shown in the studio.
        description: What the view shows, for people.
        filter_by: Condition that rows must meet to be shown.
        columns: Names of the columns to show, in order.
        column_labels: Headings that replace those of the columns, by column name.
        is_default: Whether the page opens with this view.
        is_private: Whether only you can use the view.
        version: Version number kept with the view.
        update_mask: Names of the fields to change, with commas between them.

        `PATCH /v3/views/{view_id}`; raises `OrqError`.
        """
        ...


class AsyncViewsNamespace(AsyncNamespace, functions=_views):
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

        display_name: Name shown in the studio.
        description: What the view shows, for people.
        page: Page of the studio that the view is for.
        filter_by: Condition that rows must meet to be shown.
        columns: Names of the columns to show, in order.
        column_labels: Headings that replace those of the columns, by column name.
        is_default: Whether the page opens with this view.
        is_private: Whether only you can use the view.
        version: Version number kept with the view.

        `POST /v3/views`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a saved view by its id.

        view_id: Id of the view to delete.

        `DELETE /v3/views/{view_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        view_id: str,
        options: RequestOptions | None = None,
    ) -> ViewResponse:
        """Fetch a saved view by its id.

        view_id: Id of the view to fetch.

        `GET /v3/views/{view_id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        page: Lists only views of this page of the studio.

        `GET /v3/views`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        page: Lists only views of this page of the studio.

        `GET /v3/views`; raises `OrqError`.
        """
        ...

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
        """Change the filter, columns or name of a saved view.

        view_id: Id of the view to change.
        display_name: Name shown in the studio.
        description: What the view shows, for people.
        filter_by: Condition that rows must meet to be shown.
        columns: Names of the columns to show, in order.
        column_labels: Headings that replace those of the columns, by column name.
        is_default: Whether the page opens with this view.
        is_private: Whether only you can use the view.
        version: Version number kept with the view.
        update_mask: Names of the fields to change, with commas between them.

        `PATCH /v3/views/{view_id}`; raises `OrqError`.
        """
        ...
