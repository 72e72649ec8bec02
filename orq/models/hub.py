# @generated
"""Hub."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct


class GetHubItemRequest(APIStruct, kw_only=True):
    """What `hub_get` takes."""

    id: str


class HubItem(APIStruct, kw_only=True):
    """An item of the hub."""

    id: str
    entity_id: str
    display_name: str
    description: str
    type: str
    is_active: bool | None = None
    is_private: bool | None = None
    is_provided_by_orq: bool | None = None
    engine: str | None = None
    key: str | None = None
    evaluator: dict[str, Any] | None = None
    prompt: dict[str, Any] | None = None


class GetHubItemResponse(APIStruct, kw_only=True):
    """An item of the hub."""

    hub_item: HubItem


class HubItemSummary(APIStruct, kw_only=True):
    """An item of the hub, as searches show it."""

    id: str
    display_name: str
    description: str
    type: str
    entity_id: str | None = None


class HubSearchHit(APIStruct, kw_only=True):
    """An item that a search found."""

    document: HubItemSummary


class SearchHubItemsResponse(APIStruct, kw_only=True):
    """The items that a search found."""

    hits: list[HubSearchHit]


class SearchHubRequest(APIStruct, kw_only=True):
    """What `hub_search` takes."""

    q: str | None = None
    types: Sequence[str] | None = None
