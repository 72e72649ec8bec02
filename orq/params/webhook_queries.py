# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.webhook_queries import QueryPagination, QuerySort


class QueryPaginationParam(TypedDict):
    page: NotRequired[int | None]
    limit: NotRequired[int | None]
    last_id: NotRequired[str | None]
    first_id: NotRequired[str | None]


class QuerySortParam(TypedDict):
    key: NotRequired[str | None]
    direction: NotRequired[str | None]


class QueryWebhooksRequestParam(TypedDict):
    pagination: NotRequired[QueryPagination | QueryPaginationParam | None]
    sorting_props: NotRequired[Sequence[QuerySort | QuerySortParam] | None]
    query: NotRequired[Mapping[str, Any] | None]
    filters: NotRequired[Sequence[Mapping[str, Any]] | None]
    included_fields: NotRequired[Mapping[str, str] | None]
