# @generated
"""Speech."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum
from .refs import NamedModel
from .router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .router_params import SpeechOrqOptions

SpeechFormat: TypeAlias = OpenEnum[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
"""How sound is encoded; `pcm` is raw samples without a header."""


class CreateSpeechRequest(APIStruct, kw_only=True):
    """Parameters of `router.audio.speech.create`."""

    input: str
    """Text to speak, at most 4096 characters."""
    model: str
    """Model that speaks, as `provider/model`, such as `openai/tts-1`."""
    voice: str
    """Voice of the provider, such as `alloy` (OpenAI) or `aria` (ElevenLabs)."""
    response_format: SpeechFormat | None = None
    """Encoding of the sound; a provider that does not support it uses its default."""
    speed: Number | None = None
    """Speed of the speech: 2 is twice as fast. Default: 1."""
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
    orq: SpeechOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""
