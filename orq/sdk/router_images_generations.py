# @generated
"""`client.router.images.generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.images import (
        ImageBackground,
        ImageModeration,
        ImageOutputFormat,
        ImageQuality,
        ImageResponse,
        ImageStyle,
    )
    from ..models.plugins import PIIRedactionPlugin
    from ..models.refs import NamedModel
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import ImageOrqOptions
    from ..models.values import ImageResponseFormat
    from ..params._p import PIIRedactionPluginParam
    from ..params._r import (
        ImageOrqOptionsParam,
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
    )


class RouterImagesGenerationsNamespace(Namespace, functions=_router):
    """Images from prompts."""

    def create(
        self,
        *,
        prompt: str,
        model: str,
        background: ImageBackground | None = None,
        moderation: ImageModeration | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: ImageOutputFormat | None = None,
        quality: ImageQuality | None = None,
        response_format: ImageResponseFormat | None = None,
        size: str | None = None,
        style: ImageStyle | None = None,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: ImageOrqOptions | ImageOrqOptionsParam | None = None,
        user: str | None = None,
        partial_images: int | None = None,
        safety_identifier: str | None = None,
        options: RequestOptions | None = None,
    ) -> ImageResponse:
        """Make images from a prompt.

        partial_images: How many unfinished images a stream shows.

        `POST /v2/router/images/generations`; raises `OrqError`.
        """
        ...


class AsyncRouterImagesGenerationsNamespace(AsyncNamespace, functions=_router):
    """Images from prompts."""

    async def create(
        self,
        *,
        prompt: str,
        model: str,
        background: ImageBackground | None = None,
        moderation: ImageModeration | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: ImageOutputFormat | None = None,
        quality: ImageQuality | None = None,
        response_format: ImageResponseFormat | None = None,
        size: str | None = None,
        style: ImageStyle | None = None,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: ImageOrqOptions | ImageOrqOptionsParam | None = None,
        user: str | None = None,
        partial_images: int | None = None,
        safety_identifier: str | None = None,
        options: RequestOptions | None = None,
    ) -> ImageResponse:
        """Make images from a prompt.

        partial_images: How many unfinished images a stream shows.

        `POST /v2/router/images/generations`; raises `OrqError`.
        """
        ...
