# @generated

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.chat_options import ChatAudioFormat, ChatAudioVoice, ChatVoice
from .refs import IdRefParam

ChatVoiceParam: TypeAlias = ChatAudioVoice | IdRefParam | ChatVoice


class ChatAudioParam(TypedDict):
    voice: ChatVoiceParam
    format: ChatAudioFormat


class ChatStreamOptionsParam(TypedDict):
    include_usage: NotRequired[bool | None]
    include_obfuscation: NotRequired[bool | None]
