# @generated
"""Plugins."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open
from .values import PIIFailureMode, TraceScrubbingMask


class PIIRedactionPlugin(APIStruct, kw_only=True, tag_field="id", tag="pii_redaction"):
    """Keeps personal data from the model."""

    id: ClassVar[Literal["pii_redaction"]] = "pii_redaction"
    language: str | None = None
    """Language of the text, such as `en`, or `auto` to detect it. Default: `en`."""
    regions: Sequence[str] | None = None
    """Countries whose kinds of data are looked for: ISO 3166-1 codes in lower case, or `all`."""
    entities: Sequence[str] | None = None
    """Kinds of data to redact: only these, or with `regions` these as well. Default: all."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Least confidence by kind of data, 0 to 1; each key must be in `entities`."""
    threshold: Number | None = None
    """Least confidence with which something counts as personal data, 0 to 1."""
    on_failure: PIIFailureMode | None = None
    """Whether a call fails or goes on unredacted if redaction is not possible. Default: `block`."""


class ResponseHealingPlugin(APIStruct, kw_only=True, tag_field="id", tag="response_healing"):
    """Repairs malformed JSON in the answer."""

    id: ClassVar[Literal["response_healing"]] = "response_healing"


class TraceScrubbingPlugin(APIStruct, kw_only=True, tag_field="id", tag="trace_scrubbing"):
    """Keeps parts of a call out of its trace."""

    id: ClassVar[Literal["trace_scrubbing"]] = "trace_scrubbing"
    mask: Sequence[TraceScrubbingMask]
    """Parts of the call that the trace leaves out; `all` means every part."""


Plugin: TypeAlias = Open[PIIRedactionPlugin | ResponseHealingPlugin | TraceScrubbingPlugin]
"""Changes a call before or after the model, or its trace; `id` tells how."""
