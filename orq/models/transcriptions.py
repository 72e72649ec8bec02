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
"""Form of a transcription: JSON, plain text or subtitles."""


TimestampsGranularity: TypeAlias = OpenEnum[Literal["none", "word", "character"]]
"""What gets times: words, characters or nothing."""


TimestampGranularity: TypeAlias = OpenEnum[Literal["word", "segment"]]
"""What gets times: words or segments."""


class CreateTranscriptionRequest(APIStruct, kw_only=True):
    """Parameters of `router.audio.transcriptions.create`."""

    model: str
    """Model that listens, as `provider/model`, such as `openai/whisper-1`."""
    prompt: str | None = None
    """Hint in the language of the speech: names, style or the words before it."""
    enable_logging: bool | None = None
    """False keeps nothing at the provider (ElevenLabs, enterprise only). Default: true."""
    diarize: bool | None = None
    """Whether to note who speaks. Default: false."""
    response_format: TranscriptionFormat | None = None
    """Form of the answer: `verbose_json` has times; `srt` and `vtt` are subtitles."""
    tag_audio_events: bool | None = None
    """Whether to write down sounds such as (laughter), too. Default: true."""
    num_speakers: Number | None = None
    """Maximum number of speakers, up to 32; helps to tell them apart."""
    timestamps_granularity: TimestampsGranularity | None = None
    """What gets times, for providers other than OpenAI. Default: `word`."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 1; 0 lets the model choose."""
    language: str | None = None
    """Language of the speech as an ISO 639-1 code, such as `en`: more exact and quicker."""
    timestamp_granularities: Sequence[TimestampGranularity] | None = None
    """What gets times, `word` or `segment` or both; needs `verbose_json`."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    orq: TranscriptionOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""
    file: FileInput | None = None
    """Audio file, such as flac, m4a, mp3, mp4, ogg, wav or webm."""


class CreateTranslationRequest(APIStruct, kw_only=True):
    """Parameters of `router.audio.translations.create`."""

    model: str
    """Model that listens, as `provider/model`, such as `openai/whisper-1`."""
    prompt: str | None = None
    """Hint in English: names, style or the words before it."""
    enable_logging: bool | None = None
    """False keeps nothing at the provider (ElevenLabs, enterprise only). Default: true."""
    diarize: bool | None = None
    """Whether to note who speaks. Default: false."""
    response_format: TranscriptionFormat | None = None
    """Form of the answer: `verbose_json` has times; `srt` and `vtt` are subtitles."""
    tag_audio_events: bool | None = None
    """Whether to write down sounds such as (laughter), too. Default: true."""
    num_speakers: Number | None = None
    """Maximum number of speakers, up to 32; helps to tell them apart."""
    timestamps_granularity: TimestampsGranularity | None = None
    """What gets times, for providers other than OpenAI. Default: `word`."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 1; 0 lets the model choose."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    orq: TranscriptionOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""
    file: FileInput | None = None
    """Audio file, such as flac, m4a, mp3, mp4, ogg, wav or webm."""


class TranscriptionWord(APIStruct, kw_only=True):
    """A word, and when it was said."""

    word: str | None = None
    """The spoken word."""
    start: Number | None = None
    """Where it begins, in seconds from the start of the audio."""
    end: Number | None = None
    """Where it ends, in seconds from the start of the audio."""


class TranscriptionSegment(APIStruct, kw_only=True):
    """A piece of speech, and when it was said."""

    id: Number
    """Number of the segment, from 0."""
    seek: Number
    """Offset of the audio window in which the segment was found, in frames."""
    start: Number
    """Where it begins, in seconds from the start of the audio."""
    end: Number
    """Where it ends, in seconds from the start of the audio."""
    text: str
    """What was said in this segment."""
    tokens: list[Number]
    """Ids of the tokens of the text."""
    temperature: Number
    """Randomness with which the model wrote the segment."""
    avg_logprob: Number
    """Mean log probability of the tokens: below -1, distrust the text."""
    compression_ratio: Number
    """How well the text compresses: above 2.4 it may repeat itself."""
    no_speech_prob: Number
    """Probability that nobody speaks here, 0 to 1."""


class VerboseTranscription(APIStruct, kw_only=True):
    """What was said, and when it was said."""

    text: str
    """Everything that was said."""
    task: str | None = None
    """What was done: `transcribe` or `translate`."""
    language: str | None = None
    """Language of the speech."""
    duration: Number | None = None
    """Length of the audio, in seconds."""
    words: list[TranscriptionWord] | None = None
    """Each word with its time, if words were asked for."""
    segments: list[TranscriptionSegment] | None = None
    """Each piece of speech with its time."""


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
"""What was said: text alone, text with times, or plain text for other formats."""
