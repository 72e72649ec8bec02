# @generated
"""Plugins."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open
from .values import PIIFailureMode, TraceScrubbingMask


class PIIRedactionPlugin(APIStruct, kw_only=True, tag_field="id", tag="pii_redaction"):
    """Takes personal data out of what goes to the model."""

    id: ClassVar[Literal["pii_redaction"]] = "pii_redaction"
    language: str | None = None
    """A language, or `auto`."""
    regions: Sequence[str] | None = None
    """Lowercase ISO 3166-1 codes of countries, or `all`."""
    entities: Sequence[str] | None = None
    """The kinds of data to redact; alone the only ones, with `regions` further ones."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Confidence per kind, 0 to 1; each key must be in `entities`."""
    threshold: Number | None = None
    on_failure: PIIFailureMode | None = None


class ResponseHealingPlugin(APIStruct, kw_only=True, tag_field="id", tag="response_healing"):
    """Repairs malformed JSON in the answer."""

    id: ClassVar[Literal["response_healing"]] = "response_healing"


class TraceScrubbingPlugin(APIStruct, kw_only=True, tag_field="id", tag="trace_scrubbing"):
    """Takes parts of a call out of its trace."""

    id: ClassVar[Literal["trace_scrubbing"]] = "trace_scrubbing"
    mask: Sequence[TraceScrubbingMask]


Plugin: TypeAlias = Open[PIIRedactionPlugin | ResponseHealingPlugin | TraceScrubbingPlugin]
"""What works on a call before or after the model; `id` tells which."""
