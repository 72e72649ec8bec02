# @generated
"""`client.router.images.variations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.image_edits import ImageEditResponse, ImageSize
    from ..models.refs import NamedModel
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import ImageEditOrqOptions
    from ..models.values import ImageResponseFormat
    from ..params._r import (
        ImageEditOrqOptionsParam,
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
    )
    from ..types import FileInput


class RouterImagesVariationsNamespace(Namespace, functions=_router):
    """Variations of images."""

    def create(
        self,
        *,
        model: str,
        image: FileInput | None = None,
        n: int | None = None,
        response_format: ImageResponseFormat | None = None,
        size: ImageSize | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        orq: ImageEditOrqOptions | ImageEditOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> ImageEditResponse:
        """Make variations of an image.

        `POST /v2/router/images/variations`; raises `OrqError`.
        """
        ...


class AsyncRouterImagesVariationsNamespace(AsyncNamespace, functions=_router):
    """Variations of images."""

    async def create(
        self,
        *,
        model: str,
        image: FileInput | None = None,
        n: int | None = None,
        response_format: ImageResponseFormat | None = None,
        size: ImageSize | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        orq: ImageEditOrqOptions | ImageEditOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> ImageEditResponse:
        """Make variations of an image.

        `POST /v2/router/images/variations`; raises `OrqError`.
        """
        ...
