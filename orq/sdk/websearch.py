# Generated from api/.
"""`client.websearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import AsyncOrqCore, OrqCore, RequestOptions
    from ..models.refs import IdRef
    from ..models.websearch import WebSearchPlugin, WebSearchProvider, WebSearchResponse
    from ..params.refs import IdRefParam
    from ..params.websearch import WebSearchPluginParam


class WebsearchNamespace(Namespace):
    """Searches of the web."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

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
        from ..funcs._websearch_search import websearch_search

        request: Any = {"provider": provider, "query": query, "identity": identity, "limit": limit, "plugins": plugins}
        return websearch_search(self._core, request, options=options).unwrap()


class AsyncWebsearchNamespace(Namespace):
    """Searches of the web."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

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
        from ..funcs._websearch_search import websearch_search

        request: Any = {"provider": provider, "query": query, "identity": identity, "limit": limit, "plugins": plugins}
        return (await websearch_search(self._core, request, options=options)).unwrap()
