# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.parts import A2AMessagePart, FilePartFile
from ..models.plugins import Plugin
from ._p import (
    ErrorPartParam,
    FilePartParam,
    FileWithBytesParam,
    FileWithURIParam,
    PIIRedactionPluginParam,
    ResponseHealingPluginParam,
    TextPartParam,
    ToolResultPartParam,
    TraceScrubbingPluginParam,
)

PluginParam: TypeAlias = PIIRedactionPluginParam | ResponseHealingPluginParam | TraceScrubbingPluginParam | Plugin


FilePartFileParam: TypeAlias = FileWithBytesParam | FileWithURIParam | FilePartFile


A2AMessagePartParam: TypeAlias = TextPartParam | FilePartParam | ToolResultPartParam | ErrorPartParam | A2AMessagePart
