# @generated

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class DetectRequestParam(TypedDict):
    text: NotRequired[str | None]
    language: NotRequired[str | None]
    threshold: NotRequired[float | None]
    include_entities: NotRequired[bool | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class GetPIICapabilitiesRequestParam(TypedDict): ...


class RedactRequestParam(TypedDict):
    text: NotRequired[str | None]
    language: NotRequired[str | None]
    threshold: NotRequired[float | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class RedactedTextParam(TypedDict):
    redacted_text: NotRequired[str | None]
    mappings: NotRequired[Mapping[str, str] | None]
