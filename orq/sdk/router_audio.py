# @generated
"""`client.router.audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace

if TYPE_CHECKING:
    from .router_audio_speech import AsyncRouterAudioSpeechNamespace, RouterAudioSpeechNamespace
    from .router_audio_transcriptions import AsyncRouterAudioTranscriptionsNamespace, RouterAudioTranscriptionsNamespace
    from .router_audio_translations import AsyncRouterAudioTranslationsNamespace, RouterAudioTranslationsNamespace


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
            from .router_audio_speech import RouterAudioSpeechNamespace

            return RouterAudioSpeechNamespace(self._core)

        @cached_namespace
        def transcriptions(self):
            """Text from spoken audio."""
            from .router_audio_transcriptions import RouterAudioTranscriptionsNamespace

            return RouterAudioTranscriptionsNamespace(self._core)

        @cached_namespace
        def translations(self):
            """English text from spoken audio."""
            from .router_audio_translations import RouterAudioTranslationsNamespace

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
            from .router_audio_speech import AsyncRouterAudioSpeechNamespace

            return AsyncRouterAudioSpeechNamespace(self._core)

        @cached_namespace
        def transcriptions(self):
            """Text from spoken audio."""
            from .router_audio_transcriptions import AsyncRouterAudioTranscriptionsNamespace

            return AsyncRouterAudioTranscriptionsNamespace(self._core)

        @cached_namespace
        def translations(self):
            """English text from spoken audio."""
            from .router_audio_translations import AsyncRouterAudioTranslationsNamespace

            return AsyncRouterAudioTranslationsNamespace(self._core)
