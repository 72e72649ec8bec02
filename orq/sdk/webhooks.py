# @generated
"""`client.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _webhooks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
    from typing import Any

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


class WebhooksNamespace(Namespace, functions=_webhooks):
    """Webhooks for events."""

    def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CountWebhooksResponse:
        """Count the webhooks of the workspace.

        `GET /v2/webhooks/count`; raises `OrqError`.
        """
        ...

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

        id: Id of the webhook, which you choose.
        url: URL to which events are posted; it begins with `https://`.
        content_type: How the body of a delivery is encoded.
        display_name: Name shown in the studio.
        events: Events that are sent, such as `deployment.invoked` or `llm.response`.
        secret: Secret from `generate_secret`: signs each body by HMAC-SHA256 in `X-Orq-Signature`.
        enabled: Whether events are sent.

        `POST /v2/webhooks`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> IdRef:
        """Delete a webhook by its id.

        id: Id of the webhook to delete.

        `DELETE /v2/webhooks/{id}`; raises `OrqError`.
        """
        ...

    def generate_secret(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GenerateWebhookSecretResponse:
        """Make a secret with which webhooks can sign; the service does not store it.

        `GET /v2/webhooks/secret`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Fetch a webhook by its id, with its secret masked.

        id: Id of the webhook to fetch.

        `GET /v2/webhooks/{id}`; raises `OrqError`.
        """
        ...

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
        """List webhooks, filtered and sorted, a numbered page at a time.

        page: Number of the page, 1 to 1,000,000. Default: 1.
        limit: Number of items in a page, 1 to 200. Default: 20.
        search: Lists only webhooks whose name, content type or URL contains this text, in any case.
        event: Lists only webhooks that subscribe to this event, such as `llm.response`.
        sort: Field to sort by: `created` (default), `updated` or `display_name`.
        direction: Order of the items: `asc` or `desc` (default).
        content_type: Lists only webhooks with these content types: with commas between them.
        enabled: Lists only webhooks that are on, or only those that are off. Default: both.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        ...

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

        page: Number of the page, 1 to 1,000,000. Default: 1.
        limit: Number of items in a page, 1 to 200. Default: 20.
        search: Lists only webhooks whose name, content type or URL contains this text, in any case.
        event: Lists only webhooks that subscribe to this event, such as `llm.response`.
        sort: Field to sort by: `created` (default), `updated` or `display_name`.
        direction: Order of the items: `asc` or `desc` (default).
        content_type: Lists only webhooks with these content types: with commas between them.
        enabled: Lists only webhooks that are on, or only those that are off. Default: both.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        ...

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
        """List webhooks by filters; `webhooks.list` replaces this call.

        pagination: The page to return.
        sorting_props: Fields by which to sort, the most important first.
        query: Conditions that webhooks must meet, by field.
        filters: Further conditions that webhooks must meet.
        included_fields: Fields to return, by name.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        ...

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

        pagination: The page to return.
        sorting_props: Fields by which to sort, the most important first.
        query: Conditions that webhooks must meet, by field.
        filters: Further conditions that webhooks must meet.
        included_fields: Fields to return, by name.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        ...

    def update(
        self,
        *,
        id: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Change a webhook; the answer holds only the changed fields.

        id: Id of the webhook to change.
        body: Fields to change, by name. Fields that are not given stay as they are.

        `PATCH /v2/webhooks/{id}`; raises `OrqError`.
        """
        ...


class AsyncWebhooksNamespace(AsyncNamespace, functions=_webhooks):
    """Webhooks for events."""

    async def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CountWebhooksResponse:
        """Count the webhooks of the workspace.

        `GET /v2/webhooks/count`; raises `OrqError`.
        """
        ...

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

        id: Id of the webhook, which you choose.
        url: URL to which events are posted; it begins with `https://`.
        content_type: How the body of a delivery is encoded.
        display_name: Name shown in the studio.
        events: Events that are sent, such as `deployment.invoked` or `llm.response`.
        secret: Secret from `generate_secret`: signs each body by HMAC-SHA256 in `X-Orq-Signature`.
        enabled: Whether events are sent.

        `POST /v2/webhooks`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> IdRef:
        """Delete a webhook by its id.

        id: Id of the webhook to delete.

        `DELETE /v2/webhooks/{id}`; raises `OrqError`.
        """
        ...

    async def generate_secret(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GenerateWebhookSecretResponse:
        """Make a secret with which webhooks can sign; the service does not store it.

        `GET /v2/webhooks/secret`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Webhook:
        """Fetch a webhook by its id, with its secret masked.

        id: Id of the webhook to fetch.

        `GET /v2/webhooks/{id}`; raises `OrqError`.
        """
        ...

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
        """List webhooks, filtered and sorted, a numbered page at a time.

        page: Number of the page, 1 to 1,000,000. Default: 1.
        limit: Number of items in a page, 1 to 200. Default: 20.
        search: Lists only webhooks whose name, content type or URL contains this text, in any case.
        event: Lists only webhooks that subscribe to this event, such as `llm.response`.
        sort: Field to sort by: `created` (default), `updated` or `display_name`.
        direction: Order of the items: `asc` or `desc` (default).
        content_type: Lists only webhooks with these content types: with commas between them.
        enabled: Lists only webhooks that are on, or only those that are off. Default: both.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        ...

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

        page: Number of the page, 1 to 1,000,000. Default: 1.
        limit: Number of items in a page, 1 to 200. Default: 20.
        search: Lists only webhooks whose name, content type or URL contains this text, in any case.
        event: Lists only webhooks that subscribe to this event, such as `llm.response`.
        sort: Field to sort by: `created` (default), `updated` or `display_name`.
        direction: Order of the items: `asc` or `desc` (default).
        content_type: Lists only webhooks with these content types: with commas between them.
        enabled: Lists only webhooks that are on, or only those that are off. Default: both.

        `GET /v2/webhooks`; raises `OrqError`.
        """
        ...

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
        """List webhooks by filters; `webhooks.list` replaces this call.

        pagination: The page to return.
        sorting_props: Fields by which to sort, the most important first.
        query: Conditions that webhooks must meet, by field.
        filters: Further conditions that webhooks must meet.
        included_fields: Fields to return, by name.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        ...

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

        pagination: The page to return.
        sorting_props: Fields by which to sort, the most important first.
        query: Conditions that webhooks must meet, by field.
        filters: Further conditions that webhooks must meet.
        included_fields: Fields to return, by name.

        `POST /v2/webhooks/query`; raises `OrqError`. Deprecated: use `webhooks.list`.
        """
        ...

    async def update(
        self,
        *,
        id: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Change a webhook; the answer holds only the changed fields.

        id: Id of the webhook to change.
        body: Fields to change, by name. Fields that are not given stay as they are.

        `PATCH /v2/webhooks/{id}`; raises `OrqError`.
        """
        ...
