# @generated
"""Webhook queries."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct
from .webhooks import Webhook


class QueryPagination(APIStruct, kw_only=True):
    """Which page."""

    page: int | None = None
    limit: int | None = None
    last_id: str | None = field(name="lastId", default=None)
    first_id: str | None = field(name="firstId", default=None)


class QuerySort(APIStruct, kw_only=True):
    """By what to sort."""

    key: str | None = None
    direction: str | None = None


class QueryWebhooksRequest(APIStruct, kw_only=True):
    """What `webhooks_query` takes."""

    pagination: QueryPagination | None = None
    sorting_props: Sequence[QuerySort] | None = field(name="sortingProps", default=None)
    query: dict[str, Any] | None = None
    filters: Sequence[dict[str, Any]] | None = None
    included_fields: Mapping[str, str] | None = field(name="includedFields", default=None)


class QueryWebhooksResponse(APIStruct, kw_only=True):
    """Webhooks, and how many there are."""

    count: int
    items: list[Webhook]
