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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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
        """Change a saved view.

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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
        """Change a saved view.

        `PATCH /v3/views/{view_id}`; raises `OrqError`.
        """
        ...
