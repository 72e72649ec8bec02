# @generated
"""Webhook queries."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct
from .webhooks import Webhook


class QueryPagination(APIStruct, kw_only=True):
    """The page of a query to return."""

    page: int | None = None
    """Number of the page."""
    limit: int | None = None
    """Number of items in a page."""
    last_id: str | None = field(name="lastId", default=None)
    """Id of the last item of the page before."""
    first_id: str | None = field(name="firstId", default=None)
    """Id of the first item of the page after."""


class QuerySort(APIStruct, kw_only=True):
    """A field by which a query is sorted."""

    key: str | None = None
    """Name of the field."""
    direction: str | None = None
    """Order of the items: `asc` or `desc`."""


class QueryWebhooksRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.query`."""

    pagination: QueryPagination | None = None
    """The page to return."""
    sorting_props: Sequence[QuerySort] | None = field(name="sortingProps", default=None)
    """Fields by which to sort, the most important first."""
    query: dict[str, Any] | None = None
    """Conditions that webhooks must meet, by field."""
    filters: Sequence[dict[str, Any]] | None = None
    """Further conditions that webhooks must meet."""
    included_fields: Mapping[str, str] | None = field(name="includedFields", default=None)
    """Fields to return, by name."""


class QueryWebhooksResponse(APIStruct, kw_only=True):
    """The webhooks that a query found, and how many fit in all."""

    count: int
    """Number of webhooks that fit, on all pages."""
    items: list[Webhook]
    """Webhooks of the requested page."""
