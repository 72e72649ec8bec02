# @generated
"""`client.router.images.generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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


class RouterImagesGenerationsNamespace(Namespace):
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
        from ..funcs._router_images_generations import router_images_generations_create

        request: Any = {
            "prompt": prompt,
            "model": model,
            "background": background,
            "moderation": moderation,
            "n": n,
            "output_compression": output_compression,
            "output_format": output_format,
            "quality": quality,
            "response_format": response_format,
            "size": size,
            "style": style,
            "metadata": metadata,
            "name": name,
            "fallback_on_codes": fallback_on_codes,
            "fallbacks": fallbacks,
            "retry": retry,
            "cache": cache,
            "load_balancer": load_balancer,
            "timeout": timeout,
            "plugins": plugins,
            "orq": orq,
            "user": user,
            "partial_images": partial_images,
            "safety_identifier": safety_identifier,
        }
        return router_images_generations_create(self._core, request, options=options).unwrap()


class AsyncRouterImagesGenerationsNamespace(AsyncNamespace):
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
        from ..funcs._router_images_generations import router_images_generations_create

        request: Any = {
            "prompt": prompt,
            "model": model,
            "background": background,
            "moderation": moderation,
            "n": n,
            "output_compression": output_compression,
            "output_format": output_format,
            "quality": quality,
            "response_format": response_format,
            "size": size,
            "style": style,
            "metadata": metadata,
            "name": name,
            "fallback_on_codes": fallback_on_codes,
            "fallbacks": fallbacks,
            "retry": retry,
            "cache": cache,
            "load_balancer": load_balancer,
            "timeout": timeout,
            "plugins": plugins,
            "orq": orq,
            "user": user,
            "partial_images": partial_images,
            "safety_identifier": safety_identifier,
        }
        return (await router_images_generations_create(self._core, request, options=options)).unwrap()
