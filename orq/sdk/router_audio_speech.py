# @generated
"""`client.router.audio.speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..downloads import AsyncDownload, Download
    from ..models.refs import NamedModel
    from ..models.router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import SpeechOrqOptions
    from ..models.speech import SpeechFormat
    from ..params._r import (
        NamedModelParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        SpeechOrqOptionsParam,
    )


class RouterAudioSpeechNamespace(Namespace, functions=_router):
    """Spoken audio from text."""

    def create(
        self,
        *,
        input: str,
        model: str,
        voice: str,
        response_format: SpeechFormat | None = None,
        speed: float | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        orq: SpeechOrqOptions | SpeechOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> Download:
        """Turn a text into spoken audio.

        `POST /v2/router/audio/speech`; raises `OrqError`.
        """
        ...


class AsyncRouterAudioSpeechNamespace(AsyncNamespace, functions=_router):
    """Spoken audio from text."""

    async def create(
        self,
        *,
        input: str,
        model: str,
        voice: str,
        response_format: SpeechFormat | None = None,
        speed: float | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        orq: SpeechOrqOptions | SpeechOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Turn a text into spoken audio.

        `POST /v2/router/audio/speech`; raises `OrqError`.
        """
        ...
