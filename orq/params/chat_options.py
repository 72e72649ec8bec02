# Generated from api/.
"""Dict twins of `orq.models.chat_options`."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.chat_options import ChatAudioFormat, ChatAudioVoice, ChatVoice
from .refs import IdRefParam

ChatVoiceParam: TypeAlias = ChatAudioVoice | IdRefParam | ChatVoice
"""A `ChatVoice` as a struct or a dict."""


class ChatAudioParam(TypedDict):
    """A `ChatAudio` as a dict."""

    voice: ChatVoiceParam
    format: ChatAudioFormat


class ChatStreamOptionsParam(TypedDict):
    """A `ChatStreamOptions` as a dict."""

    include_usage: NotRequired[bool | None]
    include_obfuscation: NotRequired[bool | None]
