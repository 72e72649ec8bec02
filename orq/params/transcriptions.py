# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.refs import NamedModel
from ..models.router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.router_params import TranscriptionOrqOptions
from ..models.transcriptions import TimestampGranularity, TimestampsGranularity, TranscriptionFormat
from ..types import FileInput, SequenceNotStr
from .refs import NamedModelParam
from .router_options import RouterLoadBalancerParam, RouterRetryConfigParam, RouterTimeoutConfigParam
from .router_params import TranscriptionOrqOptionsParam


class CreateTranscriptionRequestParam(TypedDict):
    model: str
    prompt: NotRequired[str | None]
    enable_logging: NotRequired[bool | None]
    diarize: NotRequired[bool | None]
    response_format: NotRequired[TranscriptionFormat | None]
    tag_audio_events: NotRequired[bool | None]
    num_speakers: NotRequired[float | None]
    timestamps_granularity: NotRequired[TimestampsGranularity | None]
    temperature: NotRequired[float | None]
    language: NotRequired[str | None]
    timestamp_granularities: NotRequired[SequenceNotStr[TimestampGranularity] | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[TranscriptionOrqOptions | TranscriptionOrqOptionsParam | None]
    file: NotRequired[FileInput | None]


class CreateTranslationRequestParam(TypedDict):
    model: str
    prompt: NotRequired[str | None]
    enable_logging: NotRequired[bool | None]
    diarize: NotRequired[bool | None]
    response_format: NotRequired[TranscriptionFormat | None]
    tag_audio_events: NotRequired[bool | None]
    num_speakers: NotRequired[float | None]
    timestamps_granularity: NotRequired[TimestampsGranularity | None]
    temperature: NotRequired[float | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[TranscriptionOrqOptions | TranscriptionOrqOptionsParam | None]
    file: NotRequired[FileInput | None]
