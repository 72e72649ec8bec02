# @generated
"""Pii."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, Number


class EntityList(APIStruct, kw_only=True):
    """Kinds of personal data of one region."""

    entities: list[str] | None = None
    """Names of the kinds, such as `EMAIL_ADDRESS`."""


class CapabilitiesResponse(APIStruct, kw_only=True):
    """Kinds of personal data that can be found, by language and region."""

    languages: list[str] | None = None
    """Codes of the languages in which personal data can be found."""
    base_entities: list[str] | None = None
    """Kinds of personal data that are found in every region."""
    all_entities: list[str] | None = None
    """All kinds of personal data, those of regions included."""
    regions: list[str] | None = None
    """Regions that have kinds of personal data of their own."""
    region_entities: dict[str, EntityList] | None = None
    """Kinds of personal data that belong to a region, by region."""
    entity_thresholds: dict[str, Number] | None = None
    """Minimum confidence by kind of personal data, where it is not the default."""
    default_threshold: Number | None = None
    """Minimum confidence, 0 to 1, where a request gives none."""
    max_text_chars: int | None = None
    """Maximum length of the text of a request, in characters."""


class DetectRequest(APIStruct, kw_only=True):
    """Parameters of `pii.detect`."""

    text: str | None = None
    """Text in which to look for personal data."""
    language: str | None = None
    """Language of the text as a BCP 47 code, such as `en`; detected if absent."""
    threshold: Number | None = None
    """Minimum confidence for something to count as personal data, 0 to 1."""
    include_entities: bool | None = None
    """Whether the answer counts each kind of personal data."""
    regions: Sequence[str] | None = None
    """Regions whose own kinds of personal data, such as national ids, are found, too."""
    entities: Sequence[str] | None = None
    """Kinds of personal data to look for, such as `EMAIL_ADDRESS`. Default: all."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`."""


class DetectResponse(APIStruct, kw_only=True):
    """Whether a text has personal data, and how much of each kind."""

    has_pii: bool | None = None
    """Whether the text has personal data."""
    entities: dict[str, int] | None = None
    """How often each kind of personal data is in the text; only with `include_entities`."""


class GetPIICapabilitiesRequest(APIStruct, kw_only=True):
    """Parameters of `pii.capabilities`."""


class RedactRequest(APIStruct, kw_only=True):
    """Parameters of `pii.redact`."""

    text: str | None = None
    """Text whose personal data is replaced with placeholders."""
    language: str | None = None
    """Language of the text as a BCP 47 code, such as `en`; detected if absent."""
    threshold: Number | None = None
    """Minimum confidence for something to count as personal data, 0 to 1."""
    regions: Sequence[str] | None = None
    """Regions whose own kinds of personal data, such as national ids, are found, too."""
    entities: Sequence[str] | None = None
    """Kinds of personal data to replace, such as `EMAIL_ADDRESS`. Default: all that are found."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`."""


class RedactedText(APIStruct, kw_only=True):
    """A text with placeholders, and what each stands for."""

    redacted_text: str | None = None
    """Text with placeholders, such as `<PERSON_1>`, in place of personal data."""
    mappings: Mapping[str, str] | None = None
    """Original value by placeholder; `pii.restore` puts them back."""


class RestoreResponse(APIStruct, kw_only=True):
    """A text with its personal data put back."""

    original_text: str | None = None
    """Text with the original values in place of the placeholders."""
