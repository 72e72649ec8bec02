# @generated
"""`client.websearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.refs import IdRef
    from ..models.websearch import WebSearchPlugin, WebSearchProvider, WebSearchResponse
    from ..params._r import IdRefParam
    from ..params._w import WebSearchPluginParam


class WebsearchNamespace(Namespace):
    """Searches of the web."""

    def search(
        self,
        *,
        provider: WebSearchProvider,
        query: str,
        identity: IdRef | IdRefParam | None = None,
        limit: int | None = None,
        plugins: Sequence[WebSearchPlugin | WebSearchPluginParam] | None = None,
        options: RequestOptions | None = None,
    ) -> WebSearchResponse:
        """Search the web through one of eight providers.

        `POST /v3/websearch`; raises `OrqError`.
        """
        from ..funcs._websearch import websearch_search

        request: Any = {"provider": provider, "query": query, "identity": identity, "limit": limit, "plugins": plugins}
        return websearch_search(self._core, request, options=options).unwrap()


class AsyncWebsearchNamespace(AsyncNamespace):
    """Searches of the web."""

    async def search(
        self,
        *,
        provider: WebSearchProvider,
        query: str,
        identity: IdRef | IdRefParam | None = None,
        limit: int | None = None,
        plugins: Sequence[WebSearchPlugin | WebSearchPluginParam] | None = None,
        options: RequestOptions | None = None,
    ) -> WebSearchResponse:
        """Search the web through one of eight providers.

        `POST /v3/websearch`; raises `OrqError`.
        """
        from ..funcs._websearch import websearch_search

        request: Any = {"provider": provider, "query": query, "identity": identity, "limit": limit, "plugins": plugins}
        return (await websearch_search(self._core, request, options=options)).unwrap()
