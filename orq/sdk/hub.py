# @generated
"""`client.hub`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.hub import GetHubItemResponse, SearchHubItemsResponse
    from ..types import SequenceNotStr


class HubNamespace(Namespace):
    """Items of the hub: search and fetch them."""

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetHubItemResponse:
        """Fetch a hub item by its id.

        `GET /v2/hub/{id}`; raises `OrqError`.
        """
        from ..funcs._hub import hub_get

        request: Any = {"id": id}
        return hub_get(self._core, request, options=options).unwrap()

    def search(
        self,
        *,
        q: str | None = None,
        types: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SearchHubItemsResponse:
        """Search the hub for items that the workspace can use.

        `GET /v2/hub/search`; raises `OrqError`.
        """
        from ..funcs._hub import hub_search

        request: Any = {"q": q, "types": types}
        return hub_search(self._core, request, options=options).unwrap()


class AsyncHubNamespace(AsyncNamespace):
    """Items of the hub: search and fetch them."""

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetHubItemResponse:
        """Fetch a hub item by its id.

        `GET /v2/hub/{id}`; raises `OrqError`.
        """
        from ..funcs._hub import hub_get

        request: Any = {"id": id}
        return (await hub_get(self._core, request, options=options)).unwrap()

    async def search(
        self,
        *,
        q: str | None = None,
        types: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> SearchHubItemsResponse:
        """Search the hub for items that the workspace can use.

        `GET /v2/hub/search`; raises `OrqError`.
        """
        from ..funcs._hub import hub_search

        request: Any = {"q": q, "types": types}
        return (await hub_search(self._core, request, options=options)).unwrap()
