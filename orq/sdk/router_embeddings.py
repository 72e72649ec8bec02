# @generated
"""`client.router.embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.call_options import EmbeddingCacheConfig, ModelRetryConfig, TimeoutConfig
    from ..models.embeddings import (
        CreateEmbeddingResponse,
        EmbeddingInput,
        EmbeddingLoadBalancerConfig,
        EmbeddingOrqOptions,
    )
    from ..models.refs import NamedModel
    from ..models.values import EncodingFormat
    from ..params._c import EmbeddingCacheConfigParam, ModelRetryConfigParam, TimeoutConfigParam
    from ..params._e import EmbeddingLoadBalancerConfigParam, EmbeddingOrqOptionsParam
    from ..params._r import NamedModelParam


class RouterEmbeddingsNamespace(Namespace, functions=_router):
    """Vectors from texts."""

    def create(
        self,
        *,
        input: EmbeddingInput,
        model: str,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        dimensions: int | None = None,
        encoding_format: EncodingFormat | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        load_balancer: EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None = None,
        name: str | None = None,
        orq: EmbeddingOrqOptions | EmbeddingOrqOptionsParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        `POST /v2/router/embeddings`; raises `OrqError`.
        """
        ...


class AsyncRouterEmbeddingsNamespace(AsyncNamespace, functions=_router):
    """Vectors from texts."""

    async def create(
        self,
        *,
        input: EmbeddingInput,
        model: str,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        dimensions: int | None = None,
        encoding_format: EncodingFormat | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        load_balancer: EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None = None,
        name: str | None = None,
        orq: EmbeddingOrqOptions | EmbeddingOrqOptionsParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        `POST /v2/router/embeddings`; raises `OrqError`.
        """
        ...
