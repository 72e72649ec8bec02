# @generated
"""Pii."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, Number


class EntityList(APIStruct, kw_only=True):
    """Kinds of personal data."""

    entities: list[str] | None = None


class CapabilitiesResponse(APIStruct, kw_only=True):
    """Which kinds of personal data can be found, and where."""

    languages: list[str] | None = None
    base_entities: list[str] | None = None
    all_entities: list[str] | None = None
    regions: list[str] | None = None
    region_entities: dict[str, EntityList] | None = None
    entity_thresholds: dict[str, Number] | None = None
    default_threshold: Number | None = None
    max_text_chars: int | None = None


class DetectRequest(APIStruct, kw_only=True):
    """What `pii_detect` takes."""

    text: str | None = None
    language: str | None = None
    threshold: Number | None = None
    include_entities: bool | None = None
    regions: Sequence[str] | None = None
    entities: Sequence[str] | None = None
    entity_thresholds: Mapping[str, Number] | None = None


class DetectResponse(APIStruct, kw_only=True):
    """Whether a text holds personal data, and how much of which kind."""

    has_pii: bool | None = None
    entities: dict[str, int] | None = None


class GetPIICapabilitiesRequest(APIStruct, kw_only=True):
    """What `pii_capabilities` takes."""


class RedactRequest(APIStruct, kw_only=True):
    """What `pii_redact` takes."""

    text: str | None = None
    language: str | None = None
    threshold: Number | None = None
    regions: Sequence[str] | None = None
    entities: Sequence[str] | None = None
    entity_thresholds: Mapping[str, Number] | None = None


class RedactedText(APIStruct, kw_only=True):
    """A text with placeholders, and what they stand for."""

    redacted_text: str | None = None
    mappings: Mapping[str, str] | None = None


class RestoreResponse(APIStruct, kw_only=True):
    """A text with its personal data back in place."""

    original_text: str | None = None
