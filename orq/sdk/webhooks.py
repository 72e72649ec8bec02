# @generated
"""`client.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    from .._signatures import RequestOptions
    from ..models.refs import IdRef
    from ..models.webhook_queries import QueryPagination, QuerySort, QueryWebhooksResponse
    from ..models.webhooks import (
        CountWebhooksResponse,
        GenerateWebhookSecretResponse,
        ListWebhooksResponse,
        Webhook,
        WebhookContentType,
    )
    from ..params._w import QueryPaginationParam, QuerySortParam
    from ..types import SequenceNotStr


class WebhooksNamespace(Namespace):
    """Webhooks for events."""

    def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CountWebhooksResponse:
        """Count the webhooks of the workspace.

        `GET /v2/webhooks/count`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_count

        request: Any = {}
        return webhooks_count(self._core, request, options=options).unwrap()

    def create(
        self,
        *,
        id: str,
        url: str,
        content_type: WebhookContentType,
        display_name: str,
        events: SequenceNotStr[str],
        secret: str,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Create a webhook for chosen events.

        `POST /v2/webhooks`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_create

        request: Any = {
            "id": id,
            "url": url,
            "content_type": content_type,
            "display_name": display_name,
            "events": events,
            "secret": secret,
            "enabled": enabled,
        }
        return webhooks_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> IdRef:
        """Delete a webhook by its id.

        `DELETE /v2/webhooks/{id}`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_delete

        request: Any = {"id": id}
        return webhooks_delete(self._core, request, options=options).unwrap()

    def generate_secret(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GenerateWebhookSecretResponse:
        """Make a secret with which a webhook can sign; it is not stored.

        `GET /v2/webhooks/secret`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_generate_secret

        request: Any = {}
        return webhooks_generate_secret(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Fetch a webhook by its id, its secret masked.

        `GET /v2/webhooks/{id}`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_get

        request: Any = {"id": id}
        return webhooks_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        search: str | None = None,
        event: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        content_type: str | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListWebhooksResponse:
        """List webhooks, filtered and sorted, paged by number.

        page: From 1.
        limit: How many at most.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_list

        request: Any = {
            "page": page,
            "limit": limit,
            "search": search,
            "event": event,
            "sort": sort,
            "direction": direction,
            "content_type": content_type,
            "enabled": enabled,
        }
        return webhooks_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        search: str | None = None,
        event: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        content_type: str | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Webhook]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        page: From 1.
        limit: How many at most.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_list
        from ..pagination import Items

        request: Any = {
            "page": page,
            "limit": limit,
            "search": search,
            "event": event,
            "sort": sort,
            "direction": direction,
            "content_type": content_type,
            "enabled": enabled,
        }
        return Items(webhooks_list, self._core, request, options, raises=True)

    def query(
        self,
        *,
        pagination: QueryPagination | QueryPaginationParam | None = None,
        sorting_props: Sequence[QuerySort | QuerySortParam] | None = None,
        query: Mapping[str, Any] | None = None,
        filters: Sequence[Mapping[str, Any]] | None = None,
        included_fields: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> QueryWebhooksResponse:
        """List webhooks by filters, in the old way.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        from ..funcs._webhooks import webhooks_query

        request: Any = {
            "pagination": pagination,
            "sorting_props": sorting_props,
            "query": query,
            "filters": filters,
            "included_fields": included_fields,
        }
        return webhooks_query(self._core, request, options=options).unwrap()

    def query_items(
        self,
        *,
        pagination: QueryPagination | QueryPaginationParam | None = None,
        sorting_props: Sequence[QuerySort | QuerySortParam] | None = None,
        query: Mapping[str, Any] | None = None,
        filters: Sequence[Mapping[str, Any]] | None = None,
        included_fields: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Webhook]:
        """Iterate over the items of all pages of `query`, each page fetched when it is needed.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        from ..funcs._webhooks import webhooks_query
        from ..pagination import Items

        request: Any = {
            "pagination": pagination,
            "sorting_props": sorting_props,
            "query": query,
            "filters": filters,
            "included_fields": included_fields,
        }
        return Items(webhooks_query, self._core, request, options, raises=True)

    def update(
        self,
        *,
        id: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Change a webhook; the answer holds only what was changed.

        `PATCH /v2/webhooks/{id}`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_update

        request: Any = {"id": id, "body": body}
        return webhooks_update(self._core, request, options=options).unwrap()


class AsyncWebhooksNamespace(AsyncNamespace):
    """Webhooks for events."""

    async def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CountWebhooksResponse:
        """Count the webhooks of the workspace.

        `GET /v2/webhooks/count`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_count

        request: Any = {}
        return (await webhooks_count(self._core, request, options=options)).unwrap()

    async def create(
        self,
        *,
        id: str,
        url: str,
        content_type: WebhookContentType,
        display_name: str,
        events: SequenceNotStr[str],
        secret: str,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Create a webhook for chosen events.

        `POST /v2/webhooks`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_create

        request: Any = {
            "id": id,
            "url": url,
            "content_type": content_type,
            "display_name": display_name,
            "events": events,
            "secret": secret,
            "enabled": enabled,
        }
        return (await webhooks_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> IdRef:
        """Delete a webhook by its id.

        `DELETE /v2/webhooks/{id}`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_delete

        request: Any = {"id": id}
        return (await webhooks_delete(self._core, request, options=options)).unwrap()

    async def generate_secret(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GenerateWebhookSecretResponse:
        """Make a secret with which a webhook can sign; it is not stored.

        `GET /v2/webhooks/secret`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_generate_secret

        request: Any = {}
        return (await webhooks_generate_secret(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Fetch a webhook by its id, its secret masked.

        `GET /v2/webhooks/{id}`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_get

        request: Any = {"id": id}
        return (await webhooks_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        search: str | None = None,
        event: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        content_type: str | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListWebhooksResponse:
        """List webhooks, filtered and sorted, paged by number.

        page: From 1.
        limit: How many at most.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_list

        request: Any = {
            "page": page,
            "limit": limit,
            "search": search,
            "event": event,
            "sort": sort,
            "direction": direction,
            "content_type": content_type,
            "enabled": enabled,
        }
        return (await webhooks_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        search: str | None = None,
        event: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        content_type: str | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Webhook]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        page: From 1.
        limit: How many at most.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_list
        from ..pagination import AsyncItems

        request: Any = {
            "page": page,
            "limit": limit,
            "search": search,
            "event": event,
            "sort": sort,
            "direction": direction,
            "content_type": content_type,
            "enabled": enabled,
        }
        return AsyncItems(webhooks_list, self._core, request, options, raises=True)

    async def query(
        self,
        *,
        pagination: QueryPagination | QueryPaginationParam | None = None,
        sorting_props: Sequence[QuerySort | QuerySortParam] | None = None,
        query: Mapping[str, Any] | None = None,
        filters: Sequence[Mapping[str, Any]] | None = None,
        included_fields: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> QueryWebhooksResponse:
        """List webhooks by filters, in the old way.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        from ..funcs._webhooks import webhooks_query

        request: Any = {
            "pagination": pagination,
            "sorting_props": sorting_props,
            "query": query,
            "filters": filters,
            "included_fields": included_fields,
        }
        return (await webhooks_query(self._core, request, options=options)).unwrap()

    def query_items(
        self,
        *,
        pagination: QueryPagination | QueryPaginationParam | None = None,
        sorting_props: Sequence[QuerySort | QuerySortParam] | None = None,
        query: Mapping[str, Any] | None = None,
        filters: Sequence[Mapping[str, Any]] | None = None,
        included_fields: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Webhook]:
        """Iterate over the items of all pages of `query`, each page fetched when it is needed.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        from ..funcs._webhooks import webhooks_query
        from ..pagination import AsyncItems

        request: Any = {
            "pagination": pagination,
            "sorting_props": sorting_props,
            "query": query,
            "filters": filters,
            "included_fields": included_fields,
        }
        return AsyncItems(webhooks_query, self._core, request, options, raises=True)

    async def update(
        self,
        *,
        id: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Change a webhook; the answer holds only what was changed.

        `PATCH /v2/webhooks/{id}`; raises `OrqError`.
        """
        from ..funcs._webhooks import webhooks_update

        request: Any = {"id": id, "body": body}
        return (await webhooks_update(self._core, request, options=options)).unwrap()
