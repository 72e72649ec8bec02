# @generated
"""`client.websearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _websearch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.refs import IdRef
    from ..models.websearch import WebSearchPlugin, WebSearchProvider, WebSearchResponse
    from ..params._r import IdRefParam
    from ..params._w import WebSearchPluginParam


class WebsearchNamespace(Namespace, functions=_websearch):
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

        provider: Search provider to use.
        query: Text to search for.
        identity: Identity, such as a user, for which the call is made; its usage is counted.
        limit: Number of pages to find. Default: 10.
        plugins: Plugins that change the text before it is sent, such as `pii_redaction`.

        `POST /v3/websearch`; raises `OrqError`.
        """
        ...


class AsyncWebsearchNamespace(AsyncNamespace, functions=_websearch):
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

        provider: Search provider to use.
        query: Text to search for.
        identity: Identity, such as a user, for which the call is made; its usage is counted.
        limit: Number of pages to find. Default: 10.
        plugins: Plugins that change the text before it is sent, such as `pii_redaction`.

        `POST /v3/websearch`; raises `OrqError`.
        """
        ...
