# @generated
"""Transcriptions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import APIStruct, FileInput, Number, Open, OpenEnum, untagged
from .refs import NamedModel
from .router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .router_params import TranscriptionOrqOptions
from .shared import TextResult

TranscriptionFormat: TypeAlias = OpenEnum[Literal["json", "text", "srt", "verbose_json", "vtt"]]
"""The form of a transcription."""


TimestampsGranularity: TypeAlias = OpenEnum[Literal["none", "word", "character"]]
"""Whether words or characters get times."""


TimestampGranularity: TypeAlias = OpenEnum[Literal["word", "segment"]]
"""Whether words or segments get times."""


class CreateTranscriptionRequest(APIStruct, kw_only=True):
    """What `router_audio_transcriptions_create` takes."""

    model: str
    prompt: str | None = None
    enable_logging: bool | None = None
    diarize: bool | None = None
    response_format: TranscriptionFormat | None = None
    tag_audio_events: bool | None = None
    num_speakers: Number | None = None
    timestamps_granularity: TimestampsGranularity | None = None
    temperature: Number | None = None
    language: str | None = None
    timestamp_granularities: Sequence[TimestampGranularity] | None = None
    name: str | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    orq: TranscriptionOrqOptions | None = None
    file: FileInput | None = None


class CreateTranslationRequest(APIStruct, kw_only=True):
    """What `router_audio_translations_create` takes."""

    model: str
    prompt: str | None = None
    enable_logging: bool | None = None
    diarize: bool | None = None
    response_format: TranscriptionFormat | None = None
    tag_audio_events: bool | None = None
    num_speakers: Number | None = None
    timestamps_granularity: TimestampsGranularity | None = None
    temperature: Number | None = None
    name: str | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    orq: TranscriptionOrqOptions | None = None
    file: FileInput | None = None


class TranscriptionWord(APIStruct, kw_only=True):
    """A word, and when it was."""

    word: str | None = None
    start: Number | None = None
    end: Number | None = None


class TranscriptionSegment(APIStruct, kw_only=True):
    """A piece of speech, and when it was."""

    id: Number
    seek: Number
    start: Number
    end: Number
    text: str
    tokens: list[Number]
    temperature: Number
    avg_logprob: Number
    compression_ratio: Number
    no_speech_prob: Number


class VerboseTranscription(APIStruct, kw_only=True):
    """What was said, and when."""

    text: str
    task: str | None = None
    language: str | None = None
    duration: Number | None = None
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None


if TYPE_CHECKING:
    Transcription: TypeAlias = Open[TextResult | VerboseTranscription | str]
else:
    Transcription = untagged(
        "Transcription",
        (VerboseTranscription, ("task",)),
        (VerboseTranscription, ("language",)),
        (VerboseTranscription, ("duration",)),
        (VerboseTranscription, ("words",)),
        (VerboseTranscription, ("segments",)),
        (TextResult, ()),
        (str, ()),
    )
"""What was said: a text, more with times, or plain text, as asked for."""
