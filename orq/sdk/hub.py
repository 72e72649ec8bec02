# @generated
"""`client.hub`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _hub

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.hub import GetHubItemResponse, SearchHubItemsResponse
    from ..types import SequenceNotStr


class HubNamespace(Namespace, functions=_hub):
    """Items of the hub: search and fetch them."""

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetHubItemResponse:
        """Fetch a hub item by its id.

        id: Id of the hub item to fetch.

        `GET /v2/hub/{id}`; raises `OrqError`.
        """
        ...

    def search(
        self,
        *,
        q: str | None = None,
        types: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SearchHubItemsResponse:
        """Search the hub for items that the workspace can use.

        q: Text to search for in the items.
        types: Finds only items of these types.

        `GET /v2/hub/search`; raises `OrqError`.
        """
        ...


class AsyncHubNamespace(AsyncNamespace, functions=_hub):
    """Items of the hub: search and fetch them."""

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetHubItemResponse:
        """Fetch a hub item by its id.

        id: Id of the hub item to fetch.

        `GET /v2/hub/{id}`; raises `OrqError`.
        """
        ...

    async def search(
        self,
        *,
        q: str | None = None,
        types: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SearchHubItemsResponse:
        """Search the hub for items that the workspace can use.

        q: Text to search for in the items.
        types: Finds only items of these types.

        `GET /v2/hub/search`; raises `OrqError`.
        """
        ...
