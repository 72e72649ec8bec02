# @generated
"""`client.router.images.edits`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.image_edits import ImageEditQuality, ImageEditResponse
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


class RouterImagesEditsNamespace(Namespace, functions=_router):
    """Images, edited."""

    def create(
        self,
        *,
        model: str,
        prompt: str,
        image: FileInput | None = None,
        n: int | None = None,
        size: str | None = None,
        quality: ImageEditQuality | None = None,
        response_format: ImageResponseFormat | None = None,
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
        """Edit an image as a prompt says.

        `POST /v2/router/images/edits`; raises `OrqError`.
        """
        ...


class AsyncRouterImagesEditsNamespace(AsyncNamespace, functions=_router):
    """Images, edited."""

    async def create(
        self,
        *,
        model: str,
        prompt: str,
        image: FileInput | None = None,
        n: int | None = None,
        size: str | None = None,
        quality: ImageEditQuality | None = None,
        response_format: ImageResponseFormat | None = None,
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
        """Edit an image as a prompt says.

        `POST /v2/router/images/edits`; raises `OrqError`.
        """
        ...
