# @generated
"""Chat options."""

from typing import Literal, TypeAlias

from ..types import APIStruct, Open, OpenEnum
from .refs import IdRef

ChatAudioVoice: TypeAlias = OpenEnum[Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]]
"""The voice of a spoken answer."""


ChatVoice: TypeAlias = Open[ChatAudioVoice | IdRef]
"""A voice by its name, or one of your own by its id."""


ChatAudioFormat: TypeAlias = OpenEnum[Literal["wav", "mp3", "flac", "opus", "pcm16"]]
"""How a spoken answer is encoded."""


class ChatAudio(APIStruct, kw_only=True):
    """How a spoken answer is to sound."""

    voice: ChatVoice
    format: ChatAudioFormat


class ChatStreamOptions(APIStruct, kw_only=True):
    """What a stream of chunks holds."""

    include_usage: bool | None = None
    """Whether a chunk with the usage, and no choices, comes before the end."""
    include_obfuscation: bool | None = None
    """Whether pieces are padded to hide their length."""
