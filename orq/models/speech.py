# @generated
"""Speech."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum
from .refs import NamedModel
from .router_options import RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .router_params import SpeechOrqOptions

SpeechFormat: TypeAlias = OpenEnum[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
"""How sound is encoded."""


class CreateSpeechRequest(APIStruct, kw_only=True):
    """What `router_audio_speech_create` takes."""

    input: str
    model: str
    voice: str
    response_format: SpeechFormat | None = None
    speed: Number | None = None
    name: str | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    orq: SpeechOrqOptions | None = None
