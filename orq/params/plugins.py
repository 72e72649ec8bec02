# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.plugins import Plugin
from ..models.values import PIIFailureMode, TraceScrubbingMask
from ..types import SequenceNotStr


class PIIRedactionPluginParam(TypedDict):
    id: Literal["pii_redaction"]
    language: NotRequired[str | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    threshold: NotRequired[float | None]
    on_failure: NotRequired[PIIFailureMode | None]


class ResponseHealingPluginParam(TypedDict):
    id: Literal["response_healing"]


class TraceScrubbingPluginParam(TypedDict):
    id: Literal["trace_scrubbing"]
    mask: SequenceNotStr[TraceScrubbingMask]


PluginParam: TypeAlias = PIIRedactionPluginParam | ResponseHealingPluginParam | TraceScrubbingPluginParam | Plugin
