# @generated
"""`client.router.rerank`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.plugins import PIIRedactionPlugin
    from ..models.refs import NamedModel
    from ..models.rerank import RerankDocument, RerankResponse
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import ImageOrqOptions
    from ..params._p import PIIRedactionPluginParam
    from ..params._r import (
        ImageOrqOptionsParam,
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
    )
    from ..types import SequenceNotStr


class RouterRerankNamespace(Namespace, functions=_router):
    """Documents, ordered by how well they fit."""

    def create(
        self,
        *,
        query: str,
        documents: SequenceNotStr[RerankDocument],
        model: str,
        top_n: int | None = None,
        return_documents: bool | None = None,
        filename: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: ImageOrqOptions | ImageOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> RerankResponse:
        """Order documents by how well they fit a query.

        `POST /v2/router/rerank`; raises `OrqError`.
        """
        ...


class AsyncRouterRerankNamespace(AsyncNamespace, functions=_router):
    """Documents, ordered by how well they fit."""

    async def create(
        self,
        *,
        query: str,
        documents: SequenceNotStr[RerankDocument],
        model: str,
        top_n: int | None = None,
        return_documents: bool | None = None,
        filename: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: ImageOrqOptions | ImageOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> RerankResponse:
        """Order documents by how well they fit a query.

        `POST /v2/router/rerank`; raises `OrqError`.
        """
        ...
