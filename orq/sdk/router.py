# @generated
"""`client.router`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import TypeForm

    from .._signatures import (
        AsyncBeforeTool,
        AsyncParsedStream,
        AsyncRunStream,
        BeforeTool,
        Parsed,
        ParsedStream,
        RequestOptions,
        Run,
        RunStream,
        RunTool,
        T,
    )
    from ..downloads import AsyncDownload, Download
    from ..models.cache_control import CacheControl
    from ..models.call_options import EmbeddingCacheConfig, ModelRetryConfig, ResponseIdentity, TimeoutConfig
    from ..models.chat_completions import ChatCompletion, ChatCompletionChunk
    from ..models.chat_options import ChatAudio, ChatStreamOptions, GuardrailConfig
    from ..models.classify import ClassifyAsset, ClassifyResponse, ClassifyRetryConfig, ClassifyValue
    from ..models.completions import Completion, CompletionPrompt, OrqOptions
    from ..models.embeddings import (
        CreateEmbeddingResponse,
        EmbeddingInput,
        EmbeddingLoadBalancerConfig,
        EmbeddingOrqOptions,
    )
    from ..models.image_edits import ImageEditQuality, ImageEditResponse, ImageSize
    from ..models.images import (
        ImageBackground,
        ImageModeration,
        ImageOutputFormat,
        ImageQuality,
        ImageResponse,
        ImageStyle,
    )
    from ..models.moderations import ModerationResponse
    from ..models.ocr import OCRResponse, OCRSettings
    from ..models.plugins import PIIRedactionPlugin
    from ..models.refs import NamedModel
    from ..models.rerank import RerankDocument, RerankResponse
    from ..models.response_content import OpenAIPromptCacheOptions, Reasoning, ResponsePrompt, ResponseTextConfig
    from ..models.response_stream_events import ResponseStreamEvent
    from ..models.responses import OpenAIContextManagement, ResponseInclude, ResponseResource, StreamOptions
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import ImageEditOrqOptions, ImageOrqOptions, SpeechOrqOptions, TranscriptionOrqOptions
    from ..models.speech import SpeechFormat
    from ..models.transcriptions import TimestampGranularity, TimestampsGranularity, Transcription, TranscriptionFormat
    from ..models.values import (
        EncodingFormat,
        ImageResponseFormat,
        Modality,
        ReasoningEffort,
        ServiceTier,
        StopSequences,
        Truncation,
    )
    from ..params._a_to_d_unions import (
        ChatMessageParam,
        ChatToolParam,
        ClassifyQuestionParam,
        ThinkingConfigParam,
        ToolChoiceParam,
    )
    from ..params._c import (
        CacheControlParam,
        ChatAudioParam,
        ChatStreamOptionsParam,
        ClassifyAssetParam,
        ClassifyRetryConfigParam,
        EmbeddingCacheConfigParam,
        GuardrailConfigParam,
        ModelRetryConfigParam,
        OrqOptionsParam,
        ResponseIdentityParam,
        TimeoutConfigParam,
    )
    from ..params._e import EmbeddingLoadBalancerConfigParam, EmbeddingOrqOptionsParam
    from ..params._e_to_m_unions import ModerationInputParam
    from ..params._n_to_z_unions import (
        OCRDocumentParam,
        PluginParam,
        ResponseConversationParam,
        ResponseFormatParam,
        ResponseInputItemParam,
        ResponseInputParam,
        ResponseToolChoiceParam,
        ResponseToolParam,
    )
    from ..params._o import OCRSettingsParam
    from ..params._p import PIIRedactionPluginParam
    from ..params._r import (
        ImageEditOrqOptionsParam,
        ImageOrqOptionsParam,
        NamedModelParam,
        OpenAIContextManagementParam,
        OpenAIPromptCacheOptionsParam,
        ReasoningParam,
        ResponsePromptParam,
        ResponseTextConfigParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        SpeechOrqOptionsParam,
        StreamOptionsParam,
        TranscriptionOrqOptionsParam,
    )
    from ..texts import AsyncTextStream, TextStream
    from ..types import FileInput, SequenceNotStr


class RouterNamespace(Namespace, functions=_router):
    """The router: one address for the models of many providers."""

    audio: RouterAudioNamespace
    """Audio: speech, transcriptions, translations."""
    chat: RouterChatNamespace
    """Chat: completions."""
    classify: RouterClassifyNamespace
    """Answers to named questions, at `/v3/router/classify`. Use `router.decisions` instead."""
    completions: RouterCompletionsNamespace
    """Completions of prompts, whole or as a stream."""
    decisions: RouterDecisionsNamespace
    """Answers to named questions about some content."""
    embeddings: RouterEmbeddingsNamespace
    """Vectors from texts."""
    images: RouterImagesNamespace
    """Images: edits, generations, variations."""
    moderations: RouterModerationsNamespace
    """Ratings of texts for harmful content."""
    rerank: RouterRerankNamespace
    """Documents, ordered by how well they fit a query."""
    responses: RouterResponsesNamespace
    """Responses of models, at `/v2/router/responses`. Use `responses` instead."""

    if not TYPE_CHECKING:

        @cached_namespace
        def audio(self):
            """Audio: speech, transcriptions, translations."""
            return RouterAudioNamespace(self._core)

        @cached_namespace
        def chat(self):
            """Chat: completions."""
            return RouterChatNamespace(self._core)

        @cached_namespace
        def classify(self):
            """Answers to named questions, at `/v3/router/classify`. Use `router.decisions` instead."""
            return RouterClassifyNamespace(self._core)

        @cached_namespace
        def completions(self):
            """Completions of prompts, whole or as a stream."""
            return RouterCompletionsNamespace(self._core)

        @cached_namespace
        def decisions(self):
            """Answers to named questions about some content."""
            return RouterDecisionsNamespace(self._core)

        @cached_namespace
        def embeddings(self):
            """Vectors from texts."""
            return RouterEmbeddingsNamespace(self._core)

        @cached_namespace
        def images(self):
            """Images: edits, generations, variations."""
            return RouterImagesNamespace(self._core)

        @cached_namespace
        def moderations(self):
            """Ratings of texts for harmful content."""
            return RouterModerationsNamespace(self._core)

        @cached_namespace
        def rerank(self):
            """Documents, ordered by how well they fit a query."""
            return RouterRerankNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of models, at `/v2/router/responses`. Use `responses` instead."""
            return RouterResponsesNamespace(self._core)

    def ocr(
        self,
        *,
        model: str,
        document: OCRDocumentParam,
        pages: Sequence[int] | None = None,
        ocr_settings: OCRSettings | OCRSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> OCRResponse:
        """Read the text of a document or image, page by page, as Markdown.

        model: Model that reads, as `provider/model`, such as `mistral/mistral-ocr-latest`.
        document: Document or image to read, by its address.
        pages: Numbers of the pages to read, from 0; null or absent: all.
        ocr_settings: What to do with the images of the document.

        `POST /v2/router/ocr`; raises `OrqError`.
        """
        ...


class AsyncRouterNamespace(AsyncNamespace, functions=_router):
    """The router: one address for the models of many providers."""

    audio: AsyncRouterAudioNamespace
    """Audio: speech, transcriptions, translations."""
    chat: AsyncRouterChatNamespace
    """Chat: completions."""
    classify: AsyncRouterClassifyNamespace
    """Answers to named questions, at `/v3/router/classify`. Use `router.decisions` instead."""
    completions: AsyncRouterCompletionsNamespace
    """Completions of prompts, whole or as a stream."""
    decisions: AsyncRouterDecisionsNamespace
    """Answers to named questions about some content."""
    embeddings: AsyncRouterEmbeddingsNamespace
    """Vectors from texts."""
    images: AsyncRouterImagesNamespace
    """Images: edits, generations, variations."""
    moderations: AsyncRouterModerationsNamespace
    """Ratings of texts for harmful content."""
    rerank: AsyncRouterRerankNamespace
    """Documents, ordered by how well they fit a query."""
    responses: AsyncRouterResponsesNamespace
    """Responses of models, at `/v2/router/responses`. Use `responses` instead."""

    if not TYPE_CHECKING:

        @cached_namespace
        def audio(self):
            """Audio: speech, transcriptions, translations."""
            return AsyncRouterAudioNamespace(self._core)

        @cached_namespace
        def chat(self):
            """Chat: completions."""
            return AsyncRouterChatNamespace(self._core)

        @cached_namespace
        def classify(self):
            """Answers to named questions, at `/v3/router/classify`. Use `router.decisions` instead."""
            return AsyncRouterClassifyNamespace(self._core)

        @cached_namespace
        def completions(self):
            """Completions of prompts, whole or as a stream."""
            return AsyncRouterCompletionsNamespace(self._core)

        @cached_namespace
        def decisions(self):
            """Answers to named questions about some content."""
            return AsyncRouterDecisionsNamespace(self._core)

        @cached_namespace
        def embeddings(self):
            """Vectors from texts."""
            return AsyncRouterEmbeddingsNamespace(self._core)

        @cached_namespace
        def images(self):
            """Images: edits, generations, variations."""
            return AsyncRouterImagesNamespace(self._core)

        @cached_namespace
        def moderations(self):
            """Ratings of texts for harmful content."""
            return AsyncRouterModerationsNamespace(self._core)

        @cached_namespace
        def rerank(self):
            """Documents, ordered by how well they fit a query."""
            return AsyncRouterRerankNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of models, at `/v2/router/responses`. Use `responses` instead."""
            return AsyncRouterResponsesNamespace(self._core)

    async def ocr(
        self,
        *,
        model: str,
        document: OCRDocumentParam,
        pages: Sequence[int] | None = None,
        ocr_settings: OCRSettings | OCRSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> OCRResponse:
        """Read the text of a document or image, page by page, as Markdown.

        model: Model that reads, as `provider/model`, such as `mistral/mistral-ocr-latest`.
        document: Document or image to read, by its address.
        pages: Numbers of the pages to read, from 0; null or absent: all.
        ocr_settings: What to do with the images of the document.

        `POST /v2/router/ocr`; raises `OrqError`.
        """
        ...


class RouterAudioNamespace(Namespace):
    """Audio: speech, transcriptions, translations."""

    speech: RouterAudioSpeechNamespace
    """Spoken audio from text."""
    transcriptions: RouterAudioTranscriptionsNamespace
    """Text from spoken audio."""
    translations: RouterAudioTranslationsNamespace
    """English text from spoken audio."""

    if not TYPE_CHECKING:

        @cached_namespace
        def speech(self):
            """Spoken audio from text."""
            return RouterAudioSpeechNamespace(self._core)

        @cached_namespace
        def transcriptions(self):
            """Text from spoken audio."""
            return RouterAudioTranscriptionsNamespace(self._core)

        @cached_namespace
        def translations(self):
            """English text from spoken audio."""
            return RouterAudioTranslationsNamespace(self._core)


class AsyncRouterAudioNamespace(AsyncNamespace):
    """Audio: speech, transcriptions, translations."""

    speech: AsyncRouterAudioSpeechNamespace
    """Spoken audio from text."""
    transcriptions: AsyncRouterAudioTranscriptionsNamespace
    """Text from spoken audio."""
    translations: AsyncRouterAudioTranslationsNamespace
    """English text from spoken audio."""

    if not TYPE_CHECKING:

        @cached_namespace
        def speech(self):
            """Spoken audio from text."""
            return AsyncRouterAudioSpeechNamespace(self._core)

        @cached_namespace
        def transcriptions(self):
            """Text from spoken audio."""
            return AsyncRouterAudioTranscriptionsNamespace(self._core)

        @cached_namespace
        def translations(self):
            """English text from spoken audio."""
            return AsyncRouterAudioTranslationsNamespace(self._core)


class RouterAudioSpeechNamespace(Namespace, functions=_router, group="router_audio_speech"):
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

        input: Text to speak, at most 4096 characters.
        model: Model that speaks, as `provider/model`, such as `openai/tts-1`.
        voice: Voice of the provider, such as `alloy` (OpenAI) or `aria` (ElevenLabs).
        response_format: Encoding of the sound; a provider that does not support it uses its default.
        speed: Speed of the speech: 2 is twice as fast. Default: 1.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/audio/speech`; raises `OrqError`.
        """
        ...


class AsyncRouterAudioSpeechNamespace(AsyncNamespace, functions=_router, group="router_audio_speech"):
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

        input: Text to speak, at most 4096 characters.
        model: Model that speaks, as `provider/model`, such as `openai/tts-1`.
        voice: Voice of the provider, such as `alloy` (OpenAI) or `aria` (ElevenLabs).
        response_format: Encoding of the sound; a provider that does not support it uses its default.
        speed: Speed of the speech: 2 is twice as fast. Default: 1.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/audio/speech`; raises `OrqError`.
        """
        ...


class RouterAudioTranscriptionsNamespace(Namespace, functions=_router, group="router_audio_transcriptions"):
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
        """Transcribe the speech in an audio file.

        model: Model that listens, as `provider/model`, such as `openai/whisper-1`.
        prompt: Hint in the language of the speech: names, style or the words before it.
        enable_logging: False keeps nothing at the provider (ElevenLabs, enterprise only). Default: true.
        diarize: Whether to note who speaks. Default: false.
        response_format: Form of the answer: `verbose_json` has times; `srt` and `vtt` are subtitles.
        tag_audio_events: Whether to write down sounds such as (laughter), too. Default: true.
        num_speakers: Maximum number of speakers, up to 32; helps to tell them apart.
        timestamps_granularity: What gets times, for providers other than OpenAI. Default: `word`.
        temperature: Randomness of the answer, 0 to 1; 0 lets the model choose.
        language: Language of the speech as an ISO 639-1 code, such as `en`: more exact and quicker.
        timestamp_granularities: What gets times, `word` or `segment` or both; needs `verbose_json`.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.
        file: Audio file, such as flac, m4a, mp3, mp4, ogg, wav or webm.

        `POST /v2/router/audio/transcriptions`; raises `OrqError`.
        """
        ...


class AsyncRouterAudioTranscriptionsNamespace(AsyncNamespace, functions=_router, group="router_audio_transcriptions"):
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
        """Transcribe the speech in an audio file.

        model: Model that listens, as `provider/model`, such as `openai/whisper-1`.
        prompt: Hint in the language of the speech: names, style or the words before it.
        enable_logging: False keeps nothing at the provider (ElevenLabs, enterprise only). Default: true.
        diarize: Whether to note who speaks. Default: false.
        response_format: Form of the answer: `verbose_json` has times; `srt` and `vtt` are subtitles.
        tag_audio_events: Whether to write down sounds such as (laughter), too. Default: true.
        num_speakers: Maximum number of speakers, up to 32; helps to tell them apart.
        timestamps_granularity: What gets times, for providers other than OpenAI. Default: `word`.
        temperature: Randomness of the answer, 0 to 1; 0 lets the model choose.
        language: Language of the speech as an ISO 639-1 code, such as `en`: more exact and quicker.
        timestamp_granularities: What gets times, `word` or `segment` or both; needs `verbose_json`.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.
        file: Audio file, such as flac, m4a, mp3, mp4, ogg, wav or webm.

        `POST /v2/router/audio/transcriptions`; raises `OrqError`.
        """
        ...


class RouterAudioTranslationsNamespace(Namespace, functions=_router, group="router_audio_translations"):
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
        """Transcribe the speech in an audio file into English.

        model: Model that listens, as `provider/model`, such as `openai/whisper-1`.
        prompt: Hint in English: names, style or the words before it.
        enable_logging: False keeps nothing at the provider (ElevenLabs, enterprise only). Default: true.
        diarize: Whether to note who speaks. Default: false.
        response_format: Form of the answer: `verbose_json` has times; `srt` and `vtt` are subtitles.
        tag_audio_events: Whether to write down sounds such as (laughter), too. Default: true.
        num_speakers: Maximum number of speakers, up to 32; helps to tell them apart.
        timestamps_granularity: What gets times, for providers other than OpenAI. Default: `word`.
        temperature: Randomness of the answer, 0 to 1; 0 lets the model choose.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.
        file: Audio file, such as flac, m4a, mp3, mp4, ogg, wav or webm.

        `POST /v2/router/audio/translations`; raises `OrqError`.
        """
        ...


class AsyncRouterAudioTranslationsNamespace(AsyncNamespace, functions=_router, group="router_audio_translations"):
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
        """Transcribe the speech in an audio file into English.

        model: Model that listens, as `provider/model`, such as `openai/whisper-1`.
        prompt: Hint in English: names, style or the words before it.
        enable_logging: False keeps nothing at the provider (ElevenLabs, enterprise only). Default: true.
        diarize: Whether to note who speaks. Default: false.
        response_format: Form of the answer: `verbose_json` has times; `srt` and `vtt` are subtitles.
        tag_audio_events: Whether to write down sounds such as (laughter), too. Default: true.
        num_speakers: Maximum number of speakers, up to 32; helps to tell them apart.
        timestamps_granularity: What gets times, for providers other than OpenAI. Default: `word`.
        temperature: Randomness of the answer, 0 to 1; 0 lets the model choose.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.
        file: Audio file, such as flac, m4a, mp3, mp4, ogg, wav or webm.

        `POST /v2/router/audio/translations`; raises `OrqError`.
        """
        ...


class RouterChatNamespace(Namespace):
    """Chat: completions."""

    completions: RouterChatCompletionsNamespace
    """Answers of chat models, whole or as a stream."""

    if not TYPE_CHECKING:

        @cached_namespace
        def completions(self):
            """Answers of chat models, whole or as a stream."""
            return RouterChatCompletionsNamespace(self._core)


class AsyncRouterChatNamespace(AsyncNamespace):
    """Chat: completions."""

    completions: AsyncRouterChatCompletionsNamespace
    """Answers of chat models, whole or as a stream."""

    if not TYPE_CHECKING:

        @cached_namespace
        def completions(self):
            """Answers of chat models, whole or as a stream."""
            return AsyncRouterChatCompletionsNamespace(self._core)


class RouterChatCompletionsNamespace(Namespace, functions=_router, group="router_chat_completions"):
    """Answers of chat models, whole or as a stream."""

    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> TextStream[ChatCompletionChunk, ChatCompletion]: ...

    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion]: ...

    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion]:
        """Ask a chat model to answer a list of messages, whole or as a stream.

        messages: The conversation so far, the oldest message first.
        model: Model as `provider/model`, such as `openai/gpt-4o`; a private one as `workspace@provider/model`.
        metadata: Values of your own: at most 16, keys of up to 64 and values of up to 512 characters.
        name: Name under which the trace is shown in the studio.
        audio: Voice and format of a spoken answer; needed if `modalities` has `audio`.
        frequency_penalty: -2 to 2: higher values make the model repeat words less. Default: 0.
        max_tokens: Deprecated by the service; use `max_completion_tokens`.
        max_completion_tokens: Maximum number of tokens in the answer, reasoning included.
        logprobs: Whether the answer tells how likely each token was. Default: false.
        top_logprobs: Number of likely tokens to list at each place, 0 to 20; needs `logprobs`.
        n: Number of answers; you pay for the tokens of all. Default: 1.
        presence_penalty: -2 to 2: higher values make the model take up new topics. Default: 0.
        response_format: Form of the answer: text, JSON, or JSON that fits a schema.
        reasoning_effort: How much a reasoning model thinks: less is quicker and costs fewer tokens.
        verbosity: How long answers are: `low`, `medium` or `high`.
        seed: With the same seed, equal requests give the same answer, as far as the provider can.
        stop: Up to 4 texts at which the model stops; the answer does not contain them.
        stream_options: What a stream contains, such as usage; only with `stream`.
        thinking: Whether the model thinks first, and with how many tokens.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used.
        top_k: Only this many of the likeliest tokens are used at each step.
        tools: Tools that the model may call.
        tool_choice: Whether the model calls a tool: `none`, `auto`, `required`, or a named tool.
        parallel_tool_calls: Whether the model may call several tools at once.
        modalities: Kinds of output, such as `["text", "audio"]`. Default: text.
        guardrails: Guardrails that check the request or the answer.
        plugins: Plugins that change the text, such as `pii_redaction` and `response_healing` (repairs JSON).
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        variables: Values for the `{{variables}}` in the messages, by name.
        cache_control: Lets Anthropic cache the prompt, for 5 minutes or an hour.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.
        orq: Deprecated by the service: where a field of the same name is beside it, use that.
        logit_bias: By token id, -100 (never) to 100 (always): how much more likely a token becomes.
        moderation: Model that rates the input and the output.
        prediction: Text that the answer mostly repeats, such as a file to change: the answer comes sooner.
        prompt_cache_options: How the provider caches the prompt.
        prompt_cache_retention: How long the provider caches the prompt, such as `24h`.
        reasoning: How the model thinks, for providers that take an object.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.
        service_tier: Service tier that serves the call: `flex` is cheaper, `priority` quicker.
        store: Whether the provider keeps the answer, to be fetched later.
        user: Your id of the end user, by which the provider can find abuse.
        web_search_options: How the model searches the web, such as how much it reads.
        functions: Deprecated by OpenAI; `tools` took its place.
        function_call: Deprecated by OpenAI; `tool_choice` took its place.

        `POST /v2/router/chat/completions`; raises `OrqError`.
        """
        ...

    def parse(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ChatCompletion]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    def parse_stream(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsedStream[T]:
        """Call `create`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...

    def run(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[ChatCompletion]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    def run_stream(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> RunStream[ChatCompletion]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...


class AsyncRouterChatCompletionsNamespace(AsyncNamespace, functions=_router, group="router_chat_completions"):
    """Answers of chat models, whole or as a stream."""

    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[ChatCompletionChunk, ChatCompletion]: ...

    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ChatCompletion | AsyncTextStream[ChatCompletionChunk, ChatCompletion]: ...

    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletion | AsyncTextStream[ChatCompletionChunk, ChatCompletion]:
        """Ask a chat model to answer a list of messages, whole or as a stream.

        messages: The conversation so far, the oldest message first.
        model: Model as `provider/model`, such as `openai/gpt-4o`; a private one as `workspace@provider/model`.
        metadata: Values of your own: at most 16, keys of up to 64 and values of up to 512 characters.
        name: Name under which the trace is shown in the studio.
        audio: Voice and format of a spoken answer; needed if `modalities` has `audio`.
        frequency_penalty: -2 to 2: higher values make the model repeat words less. Default: 0.
        max_tokens: Deprecated by the service; use `max_completion_tokens`.
        max_completion_tokens: Maximum number of tokens in the answer, reasoning included.
        logprobs: Whether the answer tells how likely each token was. Default: false.
        top_logprobs: Number of likely tokens to list at each place, 0 to 20; needs `logprobs`.
        n: Number of answers; you pay for the tokens of all. Default: 1.
        presence_penalty: -2 to 2: higher values make the model take up new topics. Default: 0.
        response_format: Form of the answer: text, JSON, or JSON that fits a schema.
        reasoning_effort: How much a reasoning model thinks: less is quicker and costs fewer tokens.
        verbosity: How long answers are: `low`, `medium` or `high`.
        seed: With the same seed, equal requests give the same answer, as far as the provider can.
        stop: Up to 4 texts at which the model stops; the answer does not contain them.
        stream_options: What a stream contains, such as usage; only with `stream`.
        thinking: Whether the model thinks first, and with how many tokens.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used.
        top_k: Only this many of the likeliest tokens are used at each step.
        tools: Tools that the model may call.
        tool_choice: Whether the model calls a tool: `none`, `auto`, `required`, or a named tool.
        parallel_tool_calls: Whether the model may call several tools at once.
        modalities: Kinds of output, such as `["text", "audio"]`. Default: text.
        guardrails: Guardrails that check the request or the answer.
        plugins: Plugins that change the text, such as `pii_redaction` and `response_healing` (repairs JSON).
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        variables: Values for the `{{variables}}` in the messages, by name.
        cache_control: Lets Anthropic cache the prompt, for 5 minutes or an hour.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.
        orq: Deprecated by the service: where a field of the same name is beside it, use that.
        logit_bias: By token id, -100 (never) to 100 (always): how much more likely a token becomes.
        moderation: Model that rates the input and the output.
        prediction: Text that the answer mostly repeats, such as a file to change: the answer comes sooner.
        prompt_cache_options: How the provider caches the prompt.
        prompt_cache_retention: How long the provider caches the prompt, such as `24h`.
        reasoning: How the model thinks, for providers that take an object.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.
        service_tier: Service tier that serves the call: `flex` is cheaper, `priority` quicker.
        store: Whether the provider keeps the answer, to be fetched later.
        user: Your id of the end user, by which the provider can find abuse.
        web_search_options: How the model searches the web, such as how much it reads.
        functions: Deprecated by OpenAI; `tools` took its place.
        function_call: Deprecated by OpenAI; `tool_choice` took its place.

        `POST /v2/router/chat/completions`; raises `OrqError`.
        """
        ...

    async def parse(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ChatCompletion]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    async def parse_stream(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncParsedStream[T]:
        """Call `create`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...

    async def run(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[ChatCompletion]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    def run_stream(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncRunStream[ChatCompletion]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...


class RouterClassifyNamespace(Namespace, functions=_router, group="router_classify"):
    """Answers to named questions, at `/v3/router/classify`. Use `router.decisions` instead."""

    def create(
        self,
        *,
        model: str,
        questions: Mapping[str, ClassifyQuestionParam],
        state: ClassifyValue,
        assets: Mapping[str, ClassifyAsset | ClassifyAssetParam] | None = None,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        metadata: Mapping[str, str] | None = None,
        name: str | None = None,
        retry: ClassifyRetryConfig | ClassifyRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> ClassifyResponse:
        """Answer named questions at `/v3/router/classify`; use `router.decisions.create` instead.

        model: Model that answers, as `provider/model`.
        questions: Questions, each by a name of yours; the answers have the same names.
        state: Content to ask about.
        assets: Images, by the text that stands for each in `state` or in a question.
        cache: Whether an equal request is answered from a cache, and for how long.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        identity: Identity, such as a user, for which the call is made; its usage is counted.
        metadata: Values of your own, kept in the trace to filter by.
        name: Name under which the trace is shown in the studio.
        retry: How often a failed call is tried again, and on which status codes.
        timeout: How long the model may take; after that, a retry or fallback begins.

        `POST /v3/router/classify`; raises `OrqError`. Deprecated: use `router.decisions.create`.
        """
        ...


class AsyncRouterClassifyNamespace(AsyncNamespace, functions=_router, group="router_classify"):
    """Answers to named questions, at `/v3/router/classify`. Use `router.decisions` instead."""

    async def create(
        self,
        *,
        model: str,
        questions: Mapping[str, ClassifyQuestionParam],
        state: ClassifyValue,
        assets: Mapping[str, ClassifyAsset | ClassifyAssetParam] | None = None,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        metadata: Mapping[str, str] | None = None,
        name: str | None = None,
        retry: ClassifyRetryConfig | ClassifyRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> ClassifyResponse:
        """Answer named questions at `/v3/router/classify`; use `router.decisions.create` instead.

        model: Model that answers, as `provider/model`.
        questions: Questions, each by a name of yours; the answers have the same names.
        state: Content to ask about.
        assets: Images, by the text that stands for each in `state` or in a question.
        cache: Whether an equal request is answered from a cache, and for how long.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        identity: Identity, such as a user, for which the call is made; its usage is counted.
        metadata: Values of your own, kept in the trace to filter by.
        name: Name under which the trace is shown in the studio.
        retry: How often a failed call is tried again, and on which status codes.
        timeout: How long the model may take; after that, a retry or fallback begins.

        `POST /v3/router/classify`; raises `OrqError`. Deprecated: use `router.decisions.create`.
        """
        ...


class RouterCompletionsNamespace(Namespace, functions=_router, group="router_completions"):
    """Completions of prompts, whole or as a stream."""

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> TextStream[Completion, Completion]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> Completion | TextStream[Completion, Completion]: ...

    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Completion | TextStream[Completion, Completion]:
        """Ask a model to complete a prompt, whole or as a stream.

        model: Model that completes the prompt, as `provider/model`.
        prompt: Text to complete, or several; texts may be given as tokens.
        echo: Whether the completion begins with the prompt. Default: false.
        frequency_penalty: -2 to 2: higher values make the model repeat words less. Default: 0.
        max_tokens: Maximum number of tokens in a completion. Default: 16.
        presence_penalty: -2 to 2: higher values make the model take up new topics. Default: 0.
        seed: With the same seed, equal requests give the same answer, as far as the provider can.
        stop: Up to 4 texts at which the model stops; the completion does not contain them.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly. Default: 1.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used. Default: 1.
        n: Number of completions for each prompt; you pay for the tokens of all. Default: 1.
        user: Your id of the end user, by which the provider can find abuse.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        thinking: Whether the model thinks first, and with how many tokens.
        plugins: Plugins that change the text before the model sees it, such as `pii_redaction`.
        orq: Deprecated by the service: where a field of the same name is beside it, use that.
        best_of: Number of completions from which the model chooses the likeliest; you pay for all.
        logit_bias: By token id, -100 (never) to 100 (always): how much more likely a token becomes.
        logprobs: Number of likely tokens to list at each place.
        stream_options: What a stream contains, such as usage; only with `stream`.
        suffix: Text that follows the completion.

        `POST /v2/router/completions`; raises `OrqError`.
        """
        ...


class AsyncRouterCompletionsNamespace(AsyncNamespace, functions=_router, group="router_completions"):
    """Completions of prompts, whole or as a stream."""

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[Completion, Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> Completion | AsyncTextStream[Completion, Completion]: ...

    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Completion | AsyncTextStream[Completion, Completion]:
        """Ask a model to complete a prompt, whole or as a stream.

        model: Model that completes the prompt, as `provider/model`.
        prompt: Text to complete, or several; texts may be given as tokens.
        echo: Whether the completion begins with the prompt. Default: false.
        frequency_penalty: -2 to 2: higher values make the model repeat words less. Default: 0.
        max_tokens: Maximum number of tokens in a completion. Default: 16.
        presence_penalty: -2 to 2: higher values make the model take up new topics. Default: 0.
        seed: With the same seed, equal requests give the same answer, as far as the provider can.
        stop: Up to 4 texts at which the model stops; the completion does not contain them.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly. Default: 1.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used. Default: 1.
        n: Number of completions for each prompt; you pay for the tokens of all. Default: 1.
        user: Your id of the end user, by which the provider can find abuse.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        thinking: Whether the model thinks first, and with how many tokens.
        plugins: Plugins that change the text before the model sees it, such as `pii_redaction`.
        orq: Deprecated by the service: where a field of the same name is beside it, use that.
        best_of: Number of completions from which the model chooses the likeliest; you pay for all.
        logit_bias: By token id, -100 (never) to 100 (always): how much more likely a token becomes.
        logprobs: Number of likely tokens to list at each place.
        stream_options: What a stream contains, such as usage; only with `stream`.
        suffix: Text that follows the completion.

        `POST /v2/router/completions`; raises `OrqError`.
        """
        ...


class RouterDecisionsNamespace(Namespace, functions=_router, group="router_decisions"):
    """Answers to named questions about some content."""

    def create(
        self,
        *,
        model: str,
        questions: Mapping[str, ClassifyQuestionParam],
        state: ClassifyValue,
        assets: Mapping[str, ClassifyAsset | ClassifyAssetParam] | None = None,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        metadata: Mapping[str, str] | None = None,
        name: str | None = None,
        retry: ClassifyRetryConfig | ClassifyRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> ClassifyResponse:
        """Answer named questions about some content, with probabilities.

        model: Model that answers, as `provider/model`.
        questions: Questions, each by a name of yours; the answers have the same names.
        state: Content to ask about.
        assets: Images, by the text that stands for each in `state` or in a question.
        cache: Whether an equal request is answered from a cache, and for how long.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        identity: Identity, such as a user, for which the call is made; its usage is counted.
        metadata: Values of your own, kept in the trace to filter by.
        name: Name under which the trace is shown in the studio.
        retry: How often a failed call is tried again, and on which status codes.
        timeout: How long the model may take; after that, a retry or fallback begins.

        `POST /v3/router/decisions`; raises `OrqError`.
        """
        ...


class AsyncRouterDecisionsNamespace(AsyncNamespace, functions=_router, group="router_decisions"):
    """Answers to named questions about some content."""

    async def create(
        self,
        *,
        model: str,
        questions: Mapping[str, ClassifyQuestionParam],
        state: ClassifyValue,
        assets: Mapping[str, ClassifyAsset | ClassifyAssetParam] | None = None,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        metadata: Mapping[str, str] | None = None,
        name: str | None = None,
        retry: ClassifyRetryConfig | ClassifyRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> ClassifyResponse:
        """Answer named questions about some content, with probabilities.

        model: Model that answers, as `provider/model`.
        questions: Questions, each by a name of yours; the answers have the same names.
        state: Content to ask about.
        assets: Images, by the text that stands for each in `state` or in a question.
        cache: Whether an equal request is answered from a cache, and for how long.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        identity: Identity, such as a user, for which the call is made; its usage is counted.
        metadata: Values of your own, kept in the trace to filter by.
        name: Name under which the trace is shown in the studio.
        retry: How often a failed call is tried again, and on which status codes.
        timeout: How long the model may take; after that, a retry or fallback begins.

        `POST /v3/router/decisions`; raises `OrqError`.
        """
        ...


class RouterEmbeddingsNamespace(Namespace, functions=_router, group="router_embeddings"):
    """Vectors from texts."""

    def create(
        self,
        *,
        input: EmbeddingInput,
        model: str,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        dimensions: int | None = None,
        encoding_format: EncodingFormat | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        load_balancer: EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None = None,
        name: str | None = None,
        orq: EmbeddingOrqOptions | EmbeddingOrqOptionsParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        input: Text to turn into a vector, or several; texts may be given as tokens.
        model: Embedding model, as `provider/model`, such as `openai/text-embedding-3-small`.
        cache: Whether an equal request is answered from a cache, and for how long.
        dimensions: Length of the vectors. Default: the model's own.
        encoding_format: Whether vectors come as numbers (`float`) or as `base64`.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        load_balancer: Models that share the calls, each by its weight.
        name: Name under which the trace is shown in the studio.
        orq: Router options as one object; the field of the same name beside it wins.
        retry: How often a failed call is tried again, and on which status codes.
        timeout: How long the model may take; after that, a retry or fallback begins.
        user: Your id of the end user, by which the provider can find abuse.

        `POST /v2/router/embeddings`; raises `OrqError`.
        """
        ...


class AsyncRouterEmbeddingsNamespace(AsyncNamespace, functions=_router, group="router_embeddings"):
    """Vectors from texts."""

    async def create(
        self,
        *,
        input: EmbeddingInput,
        model: str,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        dimensions: int | None = None,
        encoding_format: EncodingFormat | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        load_balancer: EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None = None,
        name: str | None = None,
        orq: EmbeddingOrqOptions | EmbeddingOrqOptionsParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        input: Text to turn into a vector, or several; texts may be given as tokens.
        model: Embedding model, as `provider/model`, such as `openai/text-embedding-3-small`.
        cache: Whether an equal request is answered from a cache, and for how long.
        dimensions: Length of the vectors. Default: the model's own.
        encoding_format: Whether vectors come as numbers (`float`) or as `base64`.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        load_balancer: Models that share the calls, each by its weight.
        name: Name under which the trace is shown in the studio.
        orq: Router options as one object; the field of the same name beside it wins.
        retry: How often a failed call is tried again, and on which status codes.
        timeout: How long the model may take; after that, a retry or fallback begins.
        user: Your id of the end user, by which the provider can find abuse.

        `POST /v2/router/embeddings`; raises `OrqError`.
        """
        ...


class RouterImagesNamespace(Namespace):
    """Images: edits, generations, variations."""

    edits: RouterImagesEditsNamespace
    """Edited images."""
    generations: RouterImagesGenerationsNamespace
    """Images from prompts."""
    variations: RouterImagesVariationsNamespace
    """Variations of images."""

    if not TYPE_CHECKING:

        @cached_namespace
        def edits(self):
            """Edited images."""
            return RouterImagesEditsNamespace(self._core)

        @cached_namespace
        def generations(self):
            """Images from prompts."""
            return RouterImagesGenerationsNamespace(self._core)

        @cached_namespace
        def variations(self):
            """Variations of images."""
            return RouterImagesVariationsNamespace(self._core)


class AsyncRouterImagesNamespace(AsyncNamespace):
    """Images: edits, generations, variations."""

    edits: AsyncRouterImagesEditsNamespace
    """Edited images."""
    generations: AsyncRouterImagesGenerationsNamespace
    """Images from prompts."""
    variations: AsyncRouterImagesVariationsNamespace
    """Variations of images."""

    if not TYPE_CHECKING:

        @cached_namespace
        def edits(self):
            """Edited images."""
            return AsyncRouterImagesEditsNamespace(self._core)

        @cached_namespace
        def generations(self):
            """Images from prompts."""
            return AsyncRouterImagesGenerationsNamespace(self._core)

        @cached_namespace
        def variations(self):
            """Variations of images."""
            return AsyncRouterImagesVariationsNamespace(self._core)


class RouterImagesEditsNamespace(Namespace, functions=_router, group="router_images_edits"):
    """Edited images."""

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
        """Edit an image according to a prompt.

        model: Model that edits the image, as `provider/model`, such as `openai/gpt-image-1`.
        prompt: What the edited image should show.
        image: Image to edit: png, webp or jpg, below 50 MB.
        n: Number of images to make, 1 to 10. Default: 1.
        size: Width and height in pixels, such as `1024x1024`; what is possible depends on the model.
        quality: Level of detail: more costs more; `auto` lets the service choose.
        response_format: Whether images come as addresses or in base64; some models know base64 only.
        user: Your id of the end user, by which the provider can find abuse.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/images/edits`; raises `OrqError`.
        """
        ...


class AsyncRouterImagesEditsNamespace(AsyncNamespace, functions=_router, group="router_images_edits"):
    """Edited images."""

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
        """Edit an image according to a prompt.

        model: Model that edits the image, as `provider/model`, such as `openai/gpt-image-1`.
        prompt: What the edited image should show.
        image: Image to edit: png, webp or jpg, below 50 MB.
        n: Number of images to make, 1 to 10. Default: 1.
        size: Width and height in pixels, such as `1024x1024`; what is possible depends on the model.
        quality: Level of detail: more costs more; `auto` lets the service choose.
        response_format: Whether images come as addresses or in base64; some models know base64 only.
        user: Your id of the end user, by which the provider can find abuse.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/images/edits`; raises `OrqError`.
        """
        ...


class RouterImagesGenerationsNamespace(Namespace, functions=_router, group="router_images_generations"):
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

        prompt: What the image should show.
        model: Model that makes the image, as `provider/model`, such as `openai/gpt-image-1`.
        background: Whether the background is transparent; only for `gpt-image-1`.
        moderation: How strictly images are moderated; only for `gpt-image-1`.
        n: Number of images to make, 1 to 10; `dall-e-3` makes only one. Default: 1.
        output_compression: Compression in percent, 0 to 100; only for `webp` and `jpeg` of `gpt-image-1`.
        output_format: File format of the images; only for `gpt-image-1`.
        quality: Level of detail: more costs more; `auto` lets the service choose.
        response_format: Whether images come as addresses or in base64; some models know base64 only.
        size: Width and height in pixels, such as `1024x1024`; what is possible depends on the model.
        style: `vivid`: dramatic; `natural`: more realistic; only for `dall-e-3`.
        metadata: Values of your own, kept in the trace to filter by.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        plugins: Plugins that change the text before the model sees it, such as `pii_redaction`.
        orq: Router options as one object; the field of the same name beside it wins.
        user: Your id of the end user, by which the provider can find abuse.
        partial_images: Number of unfinished images that a stream shows before the last.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.

        `POST /v2/router/images/generations`; raises `OrqError`.
        """
        ...


class AsyncRouterImagesGenerationsNamespace(AsyncNamespace, functions=_router, group="router_images_generations"):
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

        prompt: What the image should show.
        model: Model that makes the image, as `provider/model`, such as `openai/gpt-image-1`.
        background: Whether the background is transparent; only for `gpt-image-1`.
        moderation: How strictly images are moderated; only for `gpt-image-1`.
        n: Number of images to make, 1 to 10; `dall-e-3` makes only one. Default: 1.
        output_compression: Compression in percent, 0 to 100; only for `webp` and `jpeg` of `gpt-image-1`.
        output_format: File format of the images; only for `gpt-image-1`.
        quality: Level of detail: more costs more; `auto` lets the service choose.
        response_format: Whether images come as addresses or in base64; some models know base64 only.
        size: Width and height in pixels, such as `1024x1024`; what is possible depends on the model.
        style: `vivid`: dramatic; `natural`: more realistic; only for `dall-e-3`.
        metadata: Values of your own, kept in the trace to filter by.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        plugins: Plugins that change the text before the model sees it, such as `pii_redaction`.
        orq: Router options as one object; the field of the same name beside it wins.
        user: Your id of the end user, by which the provider can find abuse.
        partial_images: Number of unfinished images that a stream shows before the last.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.

        `POST /v2/router/images/generations`; raises `OrqError`.
        """
        ...


class RouterImagesVariationsNamespace(Namespace, functions=_router, group="router_images_variations"):
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

        model: Model that varies the image, as `provider/model`, such as `openai/dall-e-2`.
        image: Image to vary: png, webp or jpg, below 50 MB.
        n: Number of images to make, 1 to 10. Default: 1.
        response_format: Whether images come as addresses, valid for 60 minutes, or in base64. Default: `url`.
        size: Width and height in pixels. Default: `1024x1024`.
        user: Your id of the end user, by which the provider can find abuse.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/images/variations`; raises `OrqError`.
        """
        ...


class AsyncRouterImagesVariationsNamespace(AsyncNamespace, functions=_router, group="router_images_variations"):
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

        model: Model that varies the image, as `provider/model`, such as `openai/dall-e-2`.
        image: Image to vary: png, webp or jpg, below 50 MB.
        n: Number of images to make, 1 to 10. Default: 1.
        response_format: Whether images come as addresses, valid for 60 minutes, or in base64. Default: `url`.
        size: Width and height in pixels. Default: `1024x1024`.
        user: Your id of the end user, by which the provider can find abuse.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/images/variations`; raises `OrqError`.
        """
        ...


class RouterModerationsNamespace(Namespace, functions=_router, group="router_moderations"):
    """Ratings of texts for harmful content."""

    def create(
        self,
        *,
        input: ModerationInputParam,
        model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModerationResponse:
        """Rate texts for harmful content, by category.

        input: What to rate: a text, several texts, or texts and images.
        model: Model that rates, as `provider/model`. Default: `omni-moderation-latest`.

        `POST /v2/router/moderations`; raises `OrqError`.
        """
        ...


class AsyncRouterModerationsNamespace(AsyncNamespace, functions=_router, group="router_moderations"):
    """Ratings of texts for harmful content."""

    async def create(
        self,
        *,
        input: ModerationInputParam,
        model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModerationResponse:
        """Rate texts for harmful content, by category.

        input: What to rate: a text, several texts, or texts and images.
        model: Model that rates, as `provider/model`. Default: `omni-moderation-latest`.

        `POST /v2/router/moderations`; raises `OrqError`.
        """
        ...


class RouterRerankNamespace(Namespace, functions=_router, group="router_rerank"):
    """Documents, ordered by how well they fit a query."""

    def create(
        self,
        *,
        query: str,
        documents: SequenceNotStr[RerankDocument],
        model: str,
        top_n: int | None = None,
        return_documents: bool | None = None,
        filename: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: ImageOrqOptions | ImageOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> RerankResponse:
        """Order documents by how well they fit a query.

        query: Text by which the documents are ordered.
        documents: Documents to order, preferably no more than 1000.
        model: Model that orders, as `provider/model`, such as `cohere/rerank-multilingual-v3.0`.
        top_n: Number of documents to return, at least 1, the best first. Default: all.
        return_documents: Whether the answer has the documents, not only their positions.
        filename: File name of the document from which the texts come.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        plugins: Plugins that change the text before the model sees it, such as `pii_redaction`.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/rerank`; raises `OrqError`.
        """
        ...


class AsyncRouterRerankNamespace(AsyncNamespace, functions=_router, group="router_rerank"):
    """Documents, ordered by how well they fit a query."""

    async def create(
        self,
        *,
        query: str,
        documents: SequenceNotStr[RerankDocument],
        model: str,
        top_n: int | None = None,
        return_documents: bool | None = None,
        filename: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: ImageOrqOptions | ImageOrqOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> RerankResponse:
        """Order documents by how well they fit a query.

        query: Text by which the documents are ordered.
        documents: Documents to order, preferably no more than 1000.
        model: Model that orders, as `provider/model`, such as `cohere/rerank-multilingual-v3.0`.
        top_n: Number of documents to return, at least 1, the best first. Default: all.
        return_documents: Whether the answer has the documents, not only their positions.
        filename: File name of the document from which the texts come.
        name: Name under which the trace is shown in the studio.
        fallback_on_codes: HTTP status codes on which the next of the `fallbacks` is tried.
        fallbacks: Models to try, in order, when the first one fails.
        retry: How often a failed call is tried again, and on which status codes.
        cache: Whether an equal request is answered from a cache, and for how long.
        load_balancer: Models that share the calls, each by its weight.
        timeout: How long the model may take; after that, a retry or fallback begins.
        plugins: Plugins that change the text before the model sees it, such as `pii_redaction`.
        orq: Router options as one object; the field of the same name beside it wins.

        `POST /v2/router/rerank`; raises `OrqError`.
        """
        ...


class RouterResponsesNamespace(Namespace, functions=_router, group="router_responses"):
    """Responses of models, at `/v2/router/responses`. Use `responses` instead."""

    @overload
    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> TextStream[ResponseStreamEvent, ResponseResource]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ResponseResource | TextStream[ResponseStreamEvent, ResponseResource]: ...

    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource | TextStream[ResponseStreamEvent, ResponseResource]:
        """Ask a model for a response at `/v2/router/responses`; use `responses.create` instead.

        model: Model to call, as `provider/model`, such as `openai/gpt-4o`.
        input: What the model is asked: a text, or items such as messages and results of calls.
        metadata: Texts of your own, by name, kept with the response.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used.
        previous_response_id: Id of the response to continue; it must have been stored.
        instructions: What the model is told to be.
        reasoning: How much the model thinks, and whether it sums its thoughts up.
        max_output_tokens: Most tokens of the answer, reasoning included.
        text: Form and length of the text, such as JSON that fits a schema.
        include: What else the response holds, such as `reasoning.encrypted_content`.
        parallel_tool_calls: Whether the model may call several tools at once.
        store: Whether the response is kept, so that it can be fetched or continued.
        service_tier: Service tier that serves the call: `flex` is cheaper, `fast` and `priority` are quicker.
        tools: Tools that the model may call.
        tool_choice: Whether the model calls a tool: `none`, `auto`, `required`, or a named tool.
        background: Whether to answer at once and go on in the background; fetch the response later by its id.
        conversation: Conversation to continue, by its id; not with `previous_response_id`.
        max_tool_calls: Most rounds of tool calls in one response.
        moderation: Model that rates the input and the output, to find harmful content.
        prompt: Prompt stored with the provider, and the values for its variables.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.
        prompt_cache_options: How the provider caches the prompt.
        prompt_cache_retention: How long the cache keeps the prompt, such as `24h`; OpenAI prefers
            `prompt_cache_options`.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.
        stream_options: What a stream contains; only with `stream`.
        top_logprobs: Number of likely tokens to list at each place, 0 to 20.
        truncation: Whether a conversation that is too long is cut (`auto`) or fails (`disabled`).
        user: Your id of the end user; OpenAI replaced it by `safety_identifier`.
        context_management: When to shorten what came earlier.
        frequency_penalty: -2 to 2: higher values make the model repeat words less.
        presence_penalty: -2 to 2: higher values make the model take up new topics.
        top_k: Only this many of the likeliest tokens are used at each step; some providers ignore it.

        `POST /v2/router/responses`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def parse(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ResponseResource]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    def parse_stream(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsedStream[T]:
        """Call `create`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...

    def run(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[ResponseResource]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    def run_stream(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> RunStream[ResponseResource]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...


class AsyncRouterResponsesNamespace(AsyncNamespace, functions=_router, group="router_responses"):
    """Responses of models, at `/v2/router/responses`. Use `responses` instead."""

    @overload
    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[ResponseStreamEvent, ResponseResource]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource]: ...

    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource]:
        """Ask a model for a response at `/v2/router/responses`; use `responses.create` instead.

        model: Model to call, as `provider/model`, such as `openai/gpt-4o`.
        input: What the model is asked: a text, or items such as messages and results of calls.
        metadata: Texts of your own, by name, kept with the response.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used.
        previous_response_id: Id of the response to continue; it must have been stored.
        instructions: What the model is told to be.
        reasoning: How much the model thinks, and whether it sums its thoughts up.
        max_output_tokens: Most tokens of the answer, reasoning included.
        text: Form and length of the text, such as JSON that fits a schema.
        include: What else the response holds, such as `reasoning.encrypted_content`.
        parallel_tool_calls: Whether the model may call several tools at once.
        store: Whether the response is kept, so that it can be fetched or continued.
        service_tier: Service tier that serves the call: `flex` is cheaper, `fast` and `priority` are quicker.
        tools: Tools that the model may call.
        tool_choice: Whether the model calls a tool: `none`, `auto`, `required`, or a named tool.
        background: Whether to answer at once and go on in the background; fetch the response later by its id.
        conversation: Conversation to continue, by its id; not with `previous_response_id`.
        max_tool_calls: Most rounds of tool calls in one response.
        moderation: Model that rates the input and the output, to find harmful content.
        prompt: Prompt stored with the provider, and the values for its variables.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.
        prompt_cache_options: How the provider caches the prompt.
        prompt_cache_retention: How long the cache keeps the prompt, such as `24h`; OpenAI prefers
            `prompt_cache_options`.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.
        stream_options: What a stream contains; only with `stream`.
        top_logprobs: Number of likely tokens to list at each place, 0 to 20.
        truncation: Whether a conversation that is too long is cut (`auto`) or fails (`disabled`).
        user: Your id of the end user; OpenAI replaced it by `safety_identifier`.
        context_management: When to shorten what came earlier.
        frequency_penalty: -2 to 2: higher values make the model repeat words less.
        presence_penalty: -2 to 2: higher values make the model take up new topics.
        top_k: Only this many of the likeliest tokens are used at each step; some providers ignore it.

        `POST /v2/router/responses`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    async def parse(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ResponseResource]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    async def parse_stream(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncParsedStream[T]:
        """Call `create`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...

    async def run(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[ResponseResource]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    def run_stream(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncRunStream[ResponseResource]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...
