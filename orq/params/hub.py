# Generated from api/.
"""Dict twins of `orq.models.hub`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class GetHubItemRequestParam(TypedDict):
    """A `GetHubItemRequest` as a dict."""

    id: str


class SearchHubRequestParam(TypedDict):
    """A `SearchHubRequest` as a dict."""

    q: NotRequired[str | None]
    types: NotRequired[SequenceNotStr[str] | None]
