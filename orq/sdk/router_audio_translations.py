# @generated
"""`client.router.audio.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.refs import NamedModel
    from ..models.router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import TranscriptionOrqOptions
    from ..models.transcriptions import TimestampsGranularity, Transcription, TranscriptionFormat
    from ..params._r import (
        NamedModelParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        TranscriptionOrqOptionsParam,
    )
    from ..types import FileInput


class RouterAudioTranslationsNamespace(Namespace):
    """English text from spoken audio."""

    def create(
        self,
        *,
        model: str,
        prompt: str | None = None,
        enable_logging: bool | None = None,
        diarize: bool | None = None,
        response_format: TranscriptionFormat | None = None,
        tag_audio_events: bool | None = None,
        num_speakers: float | None = None,
        timestamps_granularity: TimestampsGranularity | None = None,
        temperature: float | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        orq: TranscriptionOrqOptions | TranscriptionOrqOptionsParam | None = None,
        file: FileInput | None = None,
        options: RequestOptions | None = None,
    ) -> Transcription:
        """Write down the speech in an audio file in English.

        `POST /v2/router/audio/translations`; raises `OrqError`.
        """
        from ..funcs._router_audio_translations import router_audio_translations_create

        request: Any = {
            "model": model,
            "prompt": prompt,
            "enable_logging": enable_logging,
            "diarize": diarize,
            "response_format": response_format,
            "tag_audio_events": tag_audio_events,
            "num_speakers": num_speakers,
            "timestamps_granularity": timestamps_granularity,
            "temperature": temperature,
            "name": name,
            "fallback_on_codes": fallback_on_codes,
            "fallbacks": fallbacks,
            "retry": retry,
            "load_balancer": load_balancer,
            "timeout": timeout,
            "orq": orq,
            "file": file,
        }
        return router_audio_translations_create(self._core, request, options=options).unwrap()


class AsyncRouterAudioTranslationsNamespace(AsyncNamespace):
    """English text from spoken audio."""

    async def create(
        self,
        *,
        model: str,
        prompt: str | None = None,
        enable_logging: bool | None = None,
        diarize: bool | None = None,
        response_format: TranscriptionFormat | None = None,
        tag_audio_events: bool | None = None,
        num_speakers: float | None = None,
        timestamps_granularity: TimestampsGranularity | None = None,
        temperature: float | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        orq: TranscriptionOrqOptions | TranscriptionOrqOptionsParam | None = None,
        file: FileInput | None = None,
        options: RequestOptions | None = None,
    ) -> Transcription:
        """Write down the speech in an audio file in English.

        `POST /v2/router/audio/translations`; raises `OrqError`.
        """
        from ..funcs._router_audio_translations import router_audio_translations_create

        request: Any = {
            "model": model,
            "prompt": prompt,
            "enable_logging": enable_logging,
            "diarize": diarize,
            "response_format": response_format,
            "tag_audio_events": tag_audio_events,
            "num_speakers": num_speakers,
            "timestamps_granularity": timestamps_granularity,
            "temperature": temperature,
            "name": name,
            "fallback_on_codes": fallback_on_codes,
            "fallbacks": fallbacks,
            "retry": retry,
            "load_balancer": load_balancer,
            "timeout": timeout,
            "orq": orq,
            "file": file,
        }
        return (await router_audio_translations_create(self._core, request, options=options)).unwrap()
