# @generated
"""`client.router.audio.transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.refs import NamedModel
    from ..models.router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import TranscriptionOrqOptions
    from ..models.transcriptions import TimestampGranularity, TimestampsGranularity, Transcription, TranscriptionFormat
    from ..params._r import (
        NamedModelParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        TranscriptionOrqOptionsParam,
    )
    from ..types import FileInput, SequenceNotStr


class RouterAudioTranscriptionsNamespace(Namespace, functions=_router):
    """Text from spoken audio."""

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
        language: str | None = None,
        timestamp_granularities: SequenceNotStr[TimestampGranularity] | None = None,
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
        """Write down the speech in an audio file.

        `POST /v2/router/audio/transcriptions`; raises `OrqError`.
        """
        ...


class AsyncRouterAudioTranscriptionsNamespace(AsyncNamespace, functions=_router):
    """Text from spoken audio."""

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
        language: str | None = None,
        timestamp_granularities: SequenceNotStr[TimestampGranularity] | None = None,
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
        """Write down the speech in an audio file.

        `POST /v2/router/audio/transcriptions`; raises `OrqError`.
        """
        ...
