# @generated
"""Hub."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct


class GetHubItemRequest(APIStruct, kw_only=True):
    """Parameters of `hub.get`."""

    id: str
    """Id of the hub item to fetch."""


class HubItem(APIStruct, kw_only=True):
    """A ready-made resource of the hub, such as a prompt or an evaluator."""

    id: str
    """Identifies the item in other calls."""
    entity_id: str
    """Id of the prompt, evaluator or other resource that the item offers."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the item does, for people."""
    type: str
    """What the item offers, such as a prompt or an evaluator."""
    is_active: bool | None = None
    """Whether the item is offered."""
    is_private: bool | None = None
    """Whether only your workspace sees the item."""
    is_provided_by_orq: bool | None = None
    """Whether orq.ai made the item."""
    engine: str | None = None
    """Template language of the prompt, such as `jinja`."""
    key: str | None = None
    """Name by which programs use the offered resource."""
    evaluator: dict[str, Any] | None = None
    """The evaluator that the item offers, if it is one."""
    prompt: dict[str, Any] | None = None
    """The prompt that the item offers, if it is one."""


class GetHubItemResponse(APIStruct, kw_only=True):
    """Answer with one item of the hub."""

    hub_item: HubItem
    """The item, with its prompt or evaluator if it has one."""


class HubItemSummary(APIStruct, kw_only=True):
    """A hub item as searches show it, without its content."""

    id: str
    """Identifies the item in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the item does, for people."""
    type: str
    """What the item offers, such as a prompt or an evaluator."""
    entity_id: str | None = None
    """Id of the prompt, evaluator or other resource that the item offers."""


class HubSearchHit(APIStruct, kw_only=True):
    """An item that a search found."""

    document: HubItemSummary
    """The item that was found."""


class SearchHubItemsResponse(APIStruct, kw_only=True):
    """The items that a search found."""

    hits: list[HubSearchHit]
    """Items that fit the search."""


class SearchHubRequest(APIStruct, kw_only=True):
    """Parameters of `hub.search`."""

    q: str | None = None
    """Text to search for in the items."""
    types: Sequence[str] | None = None
    """Finds only items of these types."""
